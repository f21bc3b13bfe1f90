// One view a node: an element placed by the app's numbers, and what its kind draws in it.

import { access } from "./access.js";
import { arrive, isTimed, leave, put, timed } from "./animate.js";
import { drawField, takeFocus } from "./field.js";
import { look, mask, place, touch } from "./look.js";
import { colour, numbers, objects, one, path, picture } from "./safe.js";
import { drawScroll, takePosition } from "./scroll.js";
import { drawPath } from "./shape.js";
import { svg } from "./svg.js";
import { drawSymbol } from "./symbols.js";
import { drawText } from "./text.js";

const COMMON = new Set(["o", "m", "clip", "sh", "bl", "sat", "bri", "con", "gray", "hue", "inv", "bm"]);
const TOUCH = new Set(["hit", "hitd", "dis", "o", "a"]);
const QUIET = new Set(["a", "in", "out", "hit", "hitd", "mask", ...COMMON]);
const COLOURED = new Set(["symbol", "field"]); // their `c` is a colour, and they have no children
const DEEPEST = 400;

const vector = { path: drawPath, text: drawText, symbol: drawSymbol };
const kinds = { ...vector, image: drawImage, scroll: drawScroll, field: drawField, material: drawMaterial };

/** Which keys of a plain node are its own, its children apart. */
export function ownKeys(node) {
  return Object.keys(node).filter((key) => key !== "i" && (key !== "c" || COLOURED.has(node.k)));
}

export function childrenOf(node) {
  return COLOURED.has(node.k) ? [] : objects(node.c);
}

/** Makes a view of the plain node, without its children. */
export function makeView(node, tell) {
  const element = document.createElement("div");
  const view = { id: node.i, node: {}, element, kids: [], hits: new Set(), tell, width: 0, height: 0 };
  for (const key of ownKeys(node)) view.node[key] = node[key];
  element.className = "n";
  element.dataset.kind = Object.hasOwn(kinds, node.k) ? node.k : "box";
  views.set(element, view);
  timed(null, () => refresh(view, Object.keys(view.node)));
  return view;
}

const views = new WeakMap();

/** The view that an element belongs to. */
export function viewOf(element) {
  return views.get(element?.closest?.(".n"));
}

/** Draws what depends on the keys that changed. */
export function refresh(view, keys) {
  const has = (set) => keys.some((key) => set.has(key));
  if (keys.includes("f")) place(view);
  if (has(COMMON)) look(view);
  if (keys.some((key) => !QUIET.has(key))) drawKind(view);
  if (has(TOUCH)) touch(view);
  if (has(TOUCH) || view.input) access(view);
  if (keys.includes("mask")) mask(view, drawPlain);
  if (keys.includes("dis")) view.element.classList.toggle("dis", Boolean(view.node.dis));
}

function drawKind(view) {
  const draw = kinds[view.element.dataset.kind];
  if (!draw) return;
  if (!Object.hasOwn(vector, view.element.dataset.kind)) {
    draw(view, view.tell);
    return;
  }
  if (!view.group) {
    view.group = svg("g");
    const sheet = svg("svg", view.element.dataset.kind === "text" ? {} : { "aria-hidden": "true" });
    sheet.append(view.group);
    view.element.append(sheet);
  }
  draw(view.group, view.node, view.width, view.height);
}

/** Draws what a plain node of a vector kind shows; `alone`: with nothing of HTML in it, for a file. */
export function drawContent(group, node, width, height, alone = false) {
  group.alone = alone;
  if (Object.hasOwn(vector, node.k)) vector[node.k](group, node, width, height);
}

/** Draws a plain node and its children as SVG alone, for a mask. */
function drawPlain(parent, node, depth) {
  if (depth > DEEPEST) return;
  const [x, y, width, height] = numbers(node.f, 4);
  const group = svg("g");
  const matrix = Array.isArray(node.m) ? ` matrix(${numbers(node.m, 6).join(" ")})` : "";
  group.setAttribute("transform", `translate(${x} ${y})${matrix}`);
  if (typeof node.o === "number") group.setAttribute("opacity", String(numbers([node.o], 1)[0]));
  const inner = svg("g");
  group.append(inner);
  drawContent(inner, node, width, height);
  if (node.k === "image") inner.append(svg("image", { href: picture(node.src), width, height, preserveAspectRatio: "xMidYMid slice" }));
  for (const child of childrenOf(node)) drawPlain(group, child, depth + 1);
  parent.append(group);
}

function drawImage(view) {
  const { element, node } = view;
  const source = picture(node.src);
  const tint = colour(node.tint);
  const fit = one(node.fit, ["fill", "contain", "cover"]);
  view.image ??= element.appendChild(document.createElement("img"));
  view.image.alt = "";
  view.image.draggable = false;
  view.image.hidden = !source || tint !== "none";
  if (source && view.image.getAttribute("src") !== source) view.image.src = source;
  view.image.style.objectFit = fit;
  put(element, "background-color", tint !== "none" && source ? tint : "transparent");
  if (tint !== "none" && source) drawTemplate(element, source, fit);
}

function drawTemplate(element, source, fit) {
  element.style.maskImage = `url("${source}")`;
  element.style.maskSize = fit === "fill" ? "100% 100%" : fit;
  element.style.maskPosition = "center";
  element.style.maskRepeat = "no-repeat";
}

function drawMaterial(view) {
  const { element, node } = view;
  view.sheet ??= element.appendChild(document.createElement("div"));
  view.sheet.className = `material ${one(node.mat, ["regular", "ultraThin", "thin", "thick", "ultraThick", "bar"])}`;
  if (typeof node.dark === "boolean") view.sheet.dataset.scheme = node.dark ? "dark" : "light";
  const data = path(node.d);
  put(view.sheet, "clip-path", data ? `path("${data}")` : "none");
}

/** Puts the children in order; arrivals and departures are played when the op is animated. */
export function setKids(view, kids, forget) {
  const parent = view.content ?? view.element;
  const keep = new Set(kids);
  for (const gone of view.kids) {
    if (keep.has(gone) || gone.parent !== view) continue;
    forget(gone);
    gone.element.classList.add("gone");
    gone.element.inert = true;
    leave(gone, () => gone.element.remove());
  }
  const known = new Set(view.kids);
  let next = null;
  for (const kid of [...kids].reverse()) {
    kid.parent = view;
    if (kid.element.parentNode !== parent || following(kid.element) !== next) parent.insertBefore(kid.element, next);
    if (isTimed() && !known.has(kid)) arrive(kid);
    next = kid.element;
  }
  view.kids = kids;
}

function following(element) {
  let next = element.nextElementSibling;
  while (next && (next.classList.contains("gone") || !next.classList.contains("n"))) next = next.nextElementSibling;
  return next;
}

/** What can be done only when the view is on the page. */
export function settle(view) {
  if (view.input) takeFocus(view);
  if (view.content) takePosition(view);
}
