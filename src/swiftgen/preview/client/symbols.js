// The kind `symbol`: names of SF Symbols drawn with icons of an open set (Phosphor, see icons/LICENSE).

import { put } from "./animate.js";
import { badged, cutOut, joined, JOINED, struck } from "./composed.js";
import { playEffects, showDrawing } from "./effects.js";
import { iconElements, isColoured, lookOf } from "./layers.js";
import { inkValue } from "./paint.js";
import { number, objects, text } from "./safe.js";
import { svg } from "./svg.js";

const GRID = 256; // the icons' own square
const SCALE = 1.3; // side of that square for a symbol of size 1
const SHAPES = {
  circle: { line: ring(104), solid: "M128 24A104 104 0 1 1 127.9 24Z" },
  square: { line: frame(), solid: "M56 32H200A24 24 0 0 1 224 56V200A24 24 0 0 1 200 224H56A24 24 0 0 1 32 200V56A24 24 0 0 1 56 32Z" },
};
// Icons that are solid themselves when a solid shape is around them.
const SOLID_INSIDE = new Set([
  "star", "heart", "lightning", "fire", "leaf", "moon", "sun", "drop", "bell", "bookmark-simple", "flag", "tag", "user", "house",
  "navigation-arrow", "push-pin", "map-pin", "paw-print", "camera", "book", "microphone", "video-camera", "phone", "envelope-simple",
  "crown", "gift", "lock", "key", "thumbs-up", "thumbs-down", "play", "pause", "stop", "chat-circle", "cloud", "trophy", "car",
]); // prettier-ignore
SHAPES.app = SHAPES.square;
SHAPES.rectangle = SHAPES.square;
SHAPES.capsule = SHAPES.circle;

const PLAIN = { taken: false, coloured: false };

let data = { icons: {}, names: {} };

export async function loadSymbols() {
  const answer = await fetch("symbols.json");
  if (answer.ok) data = await answer.json();
}

function ring(radius) {
  const inner = radius - 16;
  return `M128 ${128 - radius}A${radius} ${radius} 0 1 1 127.9 ${128 - radius}ZM128 ${128 - inner}A${inner} ${inner} 0 1 0 128.1 ${128 - inner}Z`;
}

function frame() {
  return (
    "M56 32H200A24 24 0 0 1 224 56V200A24 24 0 0 1 200 224H56A24 24 0 0 1 32 200V56A24 24 0 0 1 56 32Z" +
    "M56 48A8 8 0 0 0 48 56V200A8 8 0 0 0 56 208H200A8 8 0 0 0 208 200V56A8 8 0 0 0 200 48Z"
  );
}

function known(table, name) {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/**
 * Takes a name apart: {said, icon, solid, around, slash, badge} or {letters, …}. A name of the list is taken as it is; else
 * `.fill`, `.slash`, `.badge.…` and a shape at the end are what they say, and other endings are left out one by one.
 * `apart`: a stroke through a symbol is not part of its icon.
 */
export function readName(name, apart = false) {
  const result = { said: text(name), icon: undefined, letters: "", solid: false, around: null, slash: false, badge: "" };
  const parts = text(name).split(".");
  for (let left = parts; left.length; left = left.slice(0, -1)) {
    const last = left[left.length - 1];
    const found = apart && last === "slash" ? undefined : known(data.names, left.join("."));
    if (found !== undefined) {
      const [icon, style] = found.split(":");
      return { ...result, icon, solid: result.solid || (!result.around && style === "fill") };
    }
    if (last === "fill") result.solid = true;
    else if (last === "slash") result.slash = true;
    else if (last === "badge") result.badge = badgeOf(parts[left.length]);
    else if (left.length > 1 && Object.hasOwn(SHAPES, last)) result.around = last;
    else if (left.length === 1 && result.around && /^(?:[0-9]{1,2}|[a-z])$/.test(last)) return { ...result, letters: last.toUpperCase() };
  }
  return result;
}

function badgeOf(mark) {
  return mark === undefined || mark === "fill" || mark === "slash" ? "dot" : mark;
}

function iconPath(icon, style) {
  const found = known(data.icons, icon);
  return found ? found[style] ?? found.regular : undefined;
}

/** Draws the node into an SVG group, in the middle of its frame. */
export function drawSymbol(group, node, width, height) {
  const side = number(node.size, 17, 0, 2000) * SCALE;
  const coloured = isColoured(node.mode, text(node.name));
  const name = readName(node.name, coloured);
  const style = number(node.w, 400) >= 600 ? "bold" : "regular";
  const paints = Array.isArray(node.c) && node.c.length ? node.c.slice(0, 3) : ["#000000FF"];
  const taken = coloured || typeof node.v === "number" || objects(node.fx).some((each) => each.e === "variableColor");
  const key = JSON.stringify([node.name, style, coloured, taken]);
  if (group.key !== key) {
    group.key = key;
    showDrawing(group, drawing(name, style, { coloured, taken }), node);
  }
  const scale = side / GRID;
  group.inks?.remove();
  group.inks = svg("defs");
  const inks = paints.map((each) => inkValue(inGrid(each, scale), group.inks, GRID, GRID));
  if (group.inks.childNodes.length) group.append(group.inks);
  group.setAttribute("transform", `translate(${(width - side) / 2} ${(height - side) / 2}) scale(${scale})`);
  put(group, "fill", inks[0]);
  put(group, "color", inks[0]);
  const parts = taken ? paintParts(group, node, name, inks) : [];
  playEffects(group, node.fx, parts);
}

/** Colours the parts of a symbol that is taken apart; those that a value fills, in order. */
function paintParts(group, node, name, inks) {
  const elements = [...group.drawing.querySelectorAll("*")].filter((each) => each.level !== undefined || each.step !== undefined);
  const steps = elements.map((each) => each.step).filter((each) => each !== undefined);
  const count = Math.max(-1, ...steps) + 1;
  const value = number(node.v, 1, 0, 1);
  for (const element of elements) {
    const look = lookOf(element, name.said, node.mode, inks, (step) => value > step / count);
    put(element, "fill", look.fill);
    put(element, "opacity", String(look.opacity));
  }
  return elements.filter((each) => each.step !== undefined).sort((a, b) => a.step - b.step);
}

/** A gradient whose lengths are those of the icons' square. */
function inGrid(paint, scale) {
  if (paint?.g !== "radial" || !(scale > 0)) return paint;
  return { ...paint, r0: number(paint.r0, 0, 0) / scale, r1: number(paint.r1, 0, 0) / scale };
}

function drawing(name, style, how) {
  if (name.badge) return badged(drawing({ ...name, badge: "" }, style, PLAIN), badgeMark(name.badge, style));
  const inner = inside(name, style, how);
  if (!name.around) return name.slash ? struck(inner) : inner;
  const hull = svg("path", { d: SHAPES[name.around][name.solid ? "solid" : "line"], "fill-rule": "evenodd" });
  [hull.level, hull.faint] = [1, name.solid ? 0.25 : undefined];
  const middle = svg("g", { transform: "translate(56 56) scale(0.5625)" });
  middle.append(...inner);
  if (how.coloured && !name.slash) middle.level = 0;
  if (name.solid && !how.coloured) return cutOut(hull, middle);
  return [hull, ...(name.slash ? struck([middle]) : [middle])];
}

function badgeMark(badge, style) {
  return badge === "dot" ? null : drawing(readName(`${badge}.circle.fill`), style, PLAIN);
}

function inside(name, style, how) {
  if (name.letters) {
    const letters = svg("text", { x: 128, y: 192, "text-anchor": "middle", class: "letters" });
    letters.textContent = name.letters;
    return [letters];
  }
  const solid = name.solid && (!name.around || SOLID_INSIDE.has(name.icon));
  const line = solid ? "fill" : name.around ? "bold" : style; // smaller inside, so that its lines come out as wide as the shape's
  if (how.coloured && Object.hasOwn(JOINED, name.icon)) return joined(JOINED[name.icon], (icon, other = line) => iconPath(icon, other));
  const data = iconPath(name.icon, line);
  return data === undefined ? [neutral(name)] : iconElements(data, name, line, how);
}

// What the icon set has no drawing for: a rounded square with a dot, so that nobody takes it for something else.
function neutral(name) {
  const mark = svg("path", { d: `${frame()}M128 108A20 20 0 1 1 127.9 108Z`, "fill-rule": "evenodd", class: "unknown" });
  if (name.solid && !name.around) mark.setAttribute("d", `${SHAPES.square.solid}M128 100A28 28 0 1 1 127.9 100Z`);
  return mark;
}
