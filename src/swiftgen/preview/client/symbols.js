// The kind `symbol`: names of SF Symbols drawn with icons of an open set (Phosphor, see icons/LICENSE).

import { put } from "./animate.js";
import { colours, inkValue } from "./paint.js";
import { number, text } from "./safe.js";
import { svg, unique } from "./svg.js";

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
 * Takes a name apart: {icon, solid, around, slash} or {letters, …}. A name of the list is taken as it is; else `.fill`,
 * `.slash` and a shape at the end are what they say, and `.badge.…` and other endings are left out one by one.
 */
export function readName(name) {
  const result = { icon: undefined, letters: "", solid: false, around: null, slash: false };
  const parts = text(name).split(".");
  for (let left = parts; left.length; left = left.slice(0, -1)) {
    const found = known(data.names, left.join("."));
    if (found !== undefined) {
      const [icon, style] = found.split(":");
      return { ...result, icon, solid: result.solid || (!result.around && style === "fill") };
    }
    const last = left[left.length - 1];
    if (last === "fill") result.solid = true;
    else if (last === "slash") result.slash = true;
    else if (left.length > 1 && Object.hasOwn(SHAPES, last)) result.around = last;
    else if (left.length === 1 && result.around && /^(?:[0-9]{1,2}|[a-z])$/.test(last)) return { ...result, letters: last.toUpperCase() };
  }
  return result;
}

function iconPath(icon, style) {
  const found = known(data.icons, icon);
  return found ? found[style] ?? found.regular : undefined;
}

/** Draws the node into an SVG group, in the middle of its frame. */
export function drawSymbol(group, node, width, height) {
  const side = number(node.size, 17, 0, 2000) * SCALE;
  const name = readName(node.name);
  const weight = number(node.w, 400);
  const palette = colours(node.c);
  const first = Array.isArray(node.c) ? node.c[0] : undefined;
  const key = JSON.stringify([node.name, weight >= 600, node.mode, palette.slice(1)]);
  if (group.key !== key) {
    group.key = key;
    group.replaceChildren(...drawing(name, weight >= 600 ? "bold" : "regular", node.mode, palette));
  }
  const scale = side / GRID;
  group.inks?.remove();
  group.inks = svg("defs");
  const ink = inkValue(inGrid(first ?? "#000000FF", scale), group.inks, GRID, GRID);
  if (group.inks.childNodes.length) group.append(group.inks);
  group.setAttribute("transform", `translate(${(width - side) / 2} ${(height - side) / 2}) scale(${scale})`);
  put(group, "fill", ink);
  put(group, "color", ink);
}

/** A gradient whose lengths are those of the icons' square. */
function inGrid(paint, scale) {
  if (paint?.g !== "radial" || !(scale > 0)) return paint;
  return { ...paint, r0: number(paint.r0, 0, 0) / scale, r1: number(paint.r1, 0, 0) / scale };
}

function drawing(name, style, mode, palette) {
  const inner = inside(name, style);
  if (!name.around) return name.slash ? struck(inner) : [inner];
  const hull = svg("path", { d: SHAPES[name.around][name.solid ? "solid" : "line"], "fill-rule": "evenodd" });
  inner.setAttribute("transform", "translate(56 56) scale(0.5625)");
  if (!name.solid) return [hull, ...(name.slash ? struck(inner) : [inner])];
  if (palette.length > 1 && mode === "palette") {
    hull.style.setProperty("fill", palette[1]);
    return [hull, inner];
  }
  return cutOut(hull, inner);
}

function inside(name, style) {
  if (name.letters) {
    const letters = svg("text", { x: 128, y: 192, "text-anchor": "middle", class: "letters" });
    letters.textContent = name.letters;
    return letters;
  }
  const solid = name.solid && (!name.around || SOLID_INSIDE.has(name.icon));
  const line = name.around ? "bold" : style; // smaller inside, so that its lines come out as wide as the shape's
  const data = iconPath(name.icon, solid ? "fill" : line);
  return data === undefined ? neutral(name) : svg("path", { d: data });
}

// What the icon set has no drawing for: a rounded square with a dot, so that nobody takes it for something else.
function neutral(name) {
  const mark = svg("path", { d: `${frame()}M128 108A20 20 0 1 1 127.9 108Z`, "fill-rule": "evenodd", class: "unknown" });
  if (name.solid && !name.around) mark.setAttribute("d", `${SHAPES.square.solid}M128 100A28 28 0 1 1 127.9 100Z`);
  return mark;
}

function cutOut(hull, inner) {
  const mask = svg("mask", { id: unique("s"), maskUnits: "userSpaceOnUse", x: 0, y: 0, width: GRID, height: GRID });
  mask.append(svg("rect", { width: GRID, height: GRID, fill: "#fff" }));
  inner.style.setProperty("fill", "#000");
  mask.append(inner);
  hull.setAttribute("mask", `url(#${mask.id})`);
  return [mask, hull];
}

function struck(inner) {
  const mask = svg("mask", { id: unique("s"), maskUnits: "userSpaceOnUse", x: 0, y: 0, width: GRID, height: GRID });
  const band = "M53 34L222 203L203 222L34 53Z";
  mask.append(svg("rect", { width: GRID, height: GRID, fill: "#fff" }), svg("path", { d: "M60 14L242 196L203 222L34 53Z", fill: "#000" }));
  const holder = svg("g", { mask: `url(#${mask.id})` });
  holder.append(inner);
  return [mask, holder, svg("path", { d: band })];
}
