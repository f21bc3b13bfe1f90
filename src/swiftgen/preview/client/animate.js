// Every change of a style goes through put(): inside timed() it is played from the old value to the new one.

import { easing, number } from "./safe.js";

const told = new WeakMap(); // element → Map of property → value
const playing = new WeakMap(); // element → Map of property → Animation
let timing = null;

/** Runs `work`; what it changes is played with the op's `an`, when there is one. */
export function timed(an, work) {
  const before = timing;
  timing = an && typeof an === "object" ? options(an) : null;
  try {
    return work();
  } finally {
    timing = before;
  }
}

export function isTimed() {
  return timing !== null;
}

function options(an) {
  const repeats = number(an.n, 1, 0);
  return {
    duration: number(an.d, 250, 0),
    delay: number(an.dl, 0, 0),
    easing: easing(an.e),
    iterations: repeats === 0 ? Infinity : repeats,
    direction: an.rev ? "alternate" : "normal",
    fill: "backwards",
  };
}

function mapOf(store, element) {
  let map = store.get(element);
  if (!map) store.set(element, (map = new Map()));
  return map;
}

/** Sets a CSS property of an element, if it is not so already. */
export function put(element, property, value) {
  const values = mapOf(told, element);
  const old = values.get(property);
  if (old === value) return;
  values.set(property, value);
  const from = stopped(element, property, old);
  element.style.setProperty(property, value);
  if (timing && from !== undefined) play(element, property, from, value);
}

/** Sets the shape of an SVG path. */
export function shape(element, data) {
  const values = mapOf(told, element);
  const old = values.get("d");
  if (old === data) return;
  values.set("d", data);
  element.setAttribute("d", data);
  stopped(element, "d", old);
  if (timing && old && data) play(element, "d", `path("${old}")`, `path("${data}")`);
}

/** Ends what plays on the property; the value to go on from. */
function stopped(element, property, old) {
  const running = playing.get(element)?.get(property);
  if (!running) return old;
  const now = getComputedStyle(element).getPropertyValue(property);
  running.cancel();
  playing.get(element).delete(property);
  return now || old;
}

function play(element, property, from, to) {
  const key = property.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  const animation = element.animate([{ [key]: from }, { [key]: to }], timing);
  mapOf(playing, element).set(property, animation);
  animation.onfinish = () => {
    const animations = playing.get(element);
    if (animations?.get(property) === animation) animations.delete(property);
  };
}

function states(edge) {
  const state = {};
  if (edge && "o" in edge) state.opacity = String(number(edge.o, 0, 0, 1));
  if (edge && Array.isArray(edge.m)) state.transform = `matrix(${edge.m.map((each) => number(each)).join(",")})`;
  return state;
}

/** The outermost views of a subtree that say how they come (`in`) or go (`out`). */
function outermost(view, key) {
  return view.node[key] ? [view] : view.kids.flatMap((kid) => outermost(kid, key));
}

/** Plays the arrival of a subtree from its `in`. */
export function arrive(view) {
  if (!timing) return;
  for (const each of outermost(view, "in")) {
    const from = states(each.node.in);
    const style = getComputedStyle(each.element);
    const rest = { opacity: style.opacity, transform: style.transform === "none" ? "matrix(1,0,0,1,0,0)" : style.transform };
    const to = Object.fromEntries(Object.keys(from).map((key) => [key, rest[key]]));
    each.element.animate([from, to], { ...timing, iterations: 1 });
  }
}

/** Plays the departure of a subtree to its `out`, then calls `gone`. */
export function leave(view, gone) {
  const leaving = timing ? outermost(view, "out") : [];
  const played = leaving.map((each) => {
    const options = { ...timing, iterations: 1, fill: "both" };
    return each.element.animate([{}, states(each.node.out)], options).finished.catch(() => {});
  });
  if (played.length) Promise.all(played).then(gone);
  else gone();
}
