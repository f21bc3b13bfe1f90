// Movements of symbols (`fx`): states that last, movements that go on while they are asked for, those that a changed value
// sets off, and one symbol giving way to the next.

import { number, objects } from "./safe.js";
import { svg } from "./svg.js";

const MOST = 20; // effects of one symbol
const DIM = 0.3; // a part that is not lit
const HELD = 300; // milliseconds into a state
const REPLACED = 400;
const turns = (...degrees) => degrees.map((each) => `rotate(${each}deg)`);
const sizes = (...list) => list.map((each) => `scale(${each})`);
const shifts = (x, y, ...parts) => parts.map((each) => `translate(${x * each}px, ${y * each}px)`);

// What each movement does to the drawing, of 256 units: transforms and opacities at even steps of its time.
const MOVES = {
  bounce: (is) => ({ transform: is("down") ? sizes(1, 0.8, 1.06, 1) : sizes(1, 1.25, 0.95, 1), duration: 550 }),
  pulse: () => ({ opacity: [1, DIM, 1], duration: 2000 }),
  variableColor: () => ({ opacity: [1, DIM, 1], duration: 2000 }), // of a symbol that has no parts
  breathe: (is) => ({ transform: sizes(1, 1.12, 1), opacity: is("pulse") ? [1, 0.5, 1] : null, duration: 2600 }),
  rotate: (is) => ({ transform: turns(0, is("counterClockwise") ? -360 : 360), duration: 2000, easing: "linear" }),
  wiggle: (is, angle) => ({ transform: wiggled(is, angle), duration: 800 }),
};

function wiggled(is, angle) {
  const there = [0, 1, -1, 0.6, -0.3, 0];
  if (is("angle")) return shifts(20 * Math.cos((angle * Math.PI) / 180), 20 * Math.sin((angle * Math.PI) / 180), ...there);
  if (is("left") || is("backward")) return shifts(-20, 0, ...there);
  if (is("right") || is("forward")) return shifts(20, 0, ...there);
  if (is("up")) return shifts(0, -20, ...there);
  if (is("down")) return shifts(0, 20, ...there);
  return turns(...there.map((each) => each * (is("counterClockwise") ? -14 : 14)));
}

/** Makes room for a drawing that moves in `group`: what holds a state, in it what moves, in that what is drawn. */
function stageOf(group) {
  if (group.stage) return group.stage;
  const [held, moved] = [svg("g"), svg("g")];
  for (const each of [held, moved]) each.style.transformOrigin = "128px 128px";
  held.append(moved);
  group.append(held);
  return (group.stage = { held, moved });
}

/** Puts a new drawing in the place of the old one, which leaves as `fx` says when it is another symbol. */
export function showDrawing(group, nodes, node) {
  const { moved } = stageOf(group);
  const [old, next] = [group.drawing, svg("g")];
  next.append(...nodes);
  moved.append(next);
  group.drawing = next;
  const way = objects(node.fx).find((each) => each.e === "replace" || each.e === "automatic");
  const isOther = old && group.symbol !== node.name;
  group.symbol = node.name;
  if (old && isOther && way && !group.alone) replace(old, next, way);
  else old?.remove();
}

function replace(old, next, way) {
  const is = saying(way);
  const duration = REPLACED / paceOf(way);
  const gone = { opacity: 0, transform: is("upUp") ? "scale(1.4)" : is("offUp") ? "scale(1)" : "scale(0.5)" };
  for (const each of [old, next]) each.style.transformOrigin = "128px 128px";
  next.animate([{ opacity: 0, transform: "scale(0.5)" }, {}], { duration, delay: duration / 4, fill: "backwards", easing: "ease-out" });
  const leaving = old.animate([{}, gone], { duration: is("offUp") ? 1 : duration / 2, fill: "forwards", easing: "ease-in" });
  const remove = () => old.remove();
  leaving.finished.then(remove, remove);
}

/**
 * Follows the effects of a node. What is there at first sight is taken as it is: states are held, and what a value has set
 * off before is not played again. `parts`: those elements of the drawing that light one after the other.
 */
export function playEffects(group, fx, parts) {
  const effects = objects(fx).slice(0, MOST);
  if (effects.length || group.effects) hold(group, effects);
  if (group.alone || (!effects.length && !group.effects)) return;
  const before = group.effects ?? new Map();
  const now = new Map();
  effects.forEach((effect, index) => {
    const key = `${index} ${effect.e}`;
    if (Object.hasOwn(MOVES, effect.e)) now.set(key, follow(group, effect, parts, before.get(key)));
  });
  for (const [key, old] of before) if (!now.has(key)) finish(old);
  group.effects = now;
}

function follow(group, effect, parts, old) {
  if (typeof effect.n === "number") {
    const isSetOff = old !== undefined && effect.n > old.count;
    if (isSetOff) stop(old);
    return { count: effect.n, animations: isSetOff ? play(group, effect, parts, 1) : (old?.animations ?? []) };
  }
  const said = effect.on === false ? "" : JSON.stringify(effect);
  const onParts = said && effect.e === "variableColor" && old?.drawing !== group.drawing;
  if (old?.said === said && !onParts) return old;
  if (said) stop(old);
  else finish(old);
  return { said, drawing: group.drawing, animations: said ? play(group, effect, parts, 0) : (old?.animations ?? []) };
}

/** `times`: how often, when the effect does not say so; 0 is for ever. */
function play(group, effect, parts, times) {
  const is = saying(effect);
  const { moved } = stageOf(group);
  if (effect.e === "variableColor" && parts.length > 1) {
    return lit(parts.length, is).map((opacity, index) => {
      const move = { duration: 250 * opacity.length, opacity };
      return animate(parts[index], "opacity", move, effect, times, is("reversing"));
    });
  }
  const move = MOVES[effect.e](is, number(effect.angle));
  return ["transform", "opacity"].filter((each) => move[each]).map((each) => animate(moved, each, move, effect, times));
}

/** How bright each of `count` parts is while the light goes through them. */
function lit(count, is) {
  const dim = is("hideInactiveLayers") ? 0 : DIM;
  const steps = [...Array(count).keys()];
  const isLit = is("cumulative") ? (part, step) => step >= part : (part, step) => step === part;
  return steps.map((part) => [dim, ...steps.map((step) => (isLit(part, step) ? 1 : dim)), is("cumulative") ? 1 : dim]);
}

function animate(element, property, { duration, easing = "ease-in-out", [property]: values }, effect, times, isBack = false) {
  const moving = duration / paceOf(effect);
  const whole = moving + number(effect.dl, 0, 0, 60_000);
  const steps = values.map((value, index) => ({ [property]: value, easing, offset: (index / (values.length - 1)) * (moving / whole) }));
  const repeats = Math.round(number(effect.r, times, 0, 10_000));
  return element.animate(whole > moving ? [...steps, { [property]: values.at(-1), offset: 1 }] : steps, {
    duration: whole,
    iterations: repeats === 0 ? Infinity : repeats,
    direction: isBack ? "alternate" : "normal",
    composite: property === "transform" ? "add" : "replace", // several movements go on at once
  });
}

/** Lets what plays for ever come to the end of its time round. */
function finish(old) {
  for (const animation of old?.animations ?? []) {
    const round = animation.effect.getComputedTiming().currentIteration;
    if (round !== null) animation.effect.updateTiming({ iterations: round + 1 });
  }
}

function stop(old) {
  for (const animation of old?.animations ?? []) animation.cancel();
}

/** Holds the states: larger or smaller, in sight or not. */
function hold(group, effects) {
  const { held } = stageOf(group);
  const state = stateOf(effects);
  const told = JSON.stringify(state);
  if (group.state === told) return;
  const isFirst = group.state === undefined;
  group.state = told;
  if (group.alone) {
    held.setAttribute("transform", `translate(128 128) scale(${state.size}) translate(-128 -128)`);
    held.setAttribute("opacity", state.shown);
    return;
  }
  const { transform, opacity } = getComputedStyle(held);
  group.holding?.cancel();
  held.style.transform = state.size === 1 ? "none" : `scale(${state.size})`;
  held.style.opacity = state.shown;
  if (isFirst || state.still) return;
  const last = effects.find((each) => ["scale", "appear", "disappear"].includes(each.e));
  group.holding = held.animate([{ transform, opacity }, {}], { duration: HELD / paceOf(last), easing: "ease-in-out" });
}

function stateOf(effects) {
  const state = { size: 1, shown: 1, still: false };
  for (const effect of effects) {
    const [is, isOn] = [saying(effect), effect.on !== false];
    state.still ||= is("still");
    if (effect.e === "scale" && isOn) state.size *= is("down") ? 0.85 : 1.15;
    const [comes, goes] = [effect.e === "appear" || effect.e === "drawOn", effect.e === "disappear" || effect.e === "drawOff"];
    if ((!comes && !goes) || comes === isOn) continue;
    state.shown = 0;
    state.size *= (comes ? is("down") : is("up")) ? 1.4 : 0.5; // up: from small when it comes, to large when it goes
  }
  return state;
}

function saying(effect) {
  const words = Array.isArray(effect?.w) ? effect.w : [];
  return (word) => words.includes(word);
}

function paceOf(effect) {
  return number(effect?.sp, 1, 0.05, 20);
}
