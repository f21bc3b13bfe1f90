// Symbols of two drawings, where one leaves room for the other: a mark in a shape, a stroke through it, a badge, a sun behind a cloud.

import { svg, unique } from "./svg.js";

const GRID = 256; // the icons' own square
const BADGE = { mark: "translate(136 136) scale(0.46875)", room: { cx: 196, cy: 196, r: 64 } };
const DOT = { mark: { cx: 200, cy: 56, r: 40 }, room: { cx: 200, cy: 56, r: 56 } };

/** Icons whose parts the set has joined, as two icons of it with places of their own; the one in front is on `level`. */
export const JOINED = {
  "cloud-sun": { back: ["sun", "translate(6 6) scale(0.62)"], front: ["cloud", "translate(34 50) scale(0.82)"], level: 0 },
  "cloud-moon": { back: ["moon", "translate(104 6) scale(0.56)"], front: ["cloud", "translate(10 50) scale(0.82)"], level: 0 },
  "cloud-lightning": { back: ["cloud", "translate(8 -16) scale(0.92)"], front: ["lightning", "translate(62 112) scale(0.52)"], level: 1 },
}; // prettier-ignore

/** What is drawn but for where `hidden` is. */
function without(hidden, drawn) {
  const mask = svg("mask", { id: unique("s"), maskUnits: "userSpaceOnUse", x: 0, y: 0, width: GRID, height: GRID });
  mask.append(svg("rect", { width: GRID, height: GRID, fill: "#fff" }), ...hidden);
  const holder = svg("g", { mask: `url(#${mask.id})` });
  holder.append(...drawn);
  return [mask, holder];
}

/** The elements as one on a level of the symbol. */
function onLevel(level, elements) {
  const group = svg("g");
  group.append(...elements);
  group.level = level;
  return group;
}

/** A solid shape with a mark cut out of it. */
export function cutOut(hull, mark) {
  mark.style.setProperty("fill", "#000");
  return without([mark], [hull]);
}

/** A symbol with a stroke through it, which comes first. */
export function struck(inner) {
  const room = svg("path", { d: "M54 18L236 200L206 219L37 50Z", fill: "#000" });
  return [onLevel(1, without([room], inner)), onLevel(0, [svg("path", { d: "M50 37L219 206L206 219L37 50Z" })])];
}

/** A symbol with a badge at its lower right, or, without a `mark` in it, a dot at its upper right; the badge comes first. */
export function badged(inner, mark) {
  const { room } = mark ? BADGE : DOT;
  const badge = mark ? svg("g", { transform: BADGE.mark }) : svg("circle", DOT.mark);
  if (mark) badge.append(...mark);
  for (const each of [badge, ...inner].flatMap((each) => [each, ...each.querySelectorAll("*")])) delete each.level; // but these two
  return [onLevel(1, without([svg("circle", { ...room, fill: "#000" })], inner)), onLevel(0, [badge])];
}

/** Two icons, one in front of the other; `outline` gives the path data of an icon. */
export function joined({ back, front, level }, outline) {
  const [behind, before] = [back, front].map(([icon, transform]) => svg("path", { d: outline(icon), transform }));
  const room = svg("path", { d: outline(front[0], "fill"), transform: front[1], fill: "#000", stroke: "#000", "stroke-width": 28 });
  return [onLevel(1 - level, without([room], [behind])), onLevel(level, [before])];
}
