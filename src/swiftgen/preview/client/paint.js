// Paints: a colour, or a gradient made for one node.

import { colour, number, numbers } from "./safe.js";
import { svg, unique } from "./svg.js";

const SLICES = 180; // of an angular gradient in a file

function stopsOf(paint) {
  const list = Array.isArray(paint.stops) ? paint.stops.filter(Array.isArray) : [];
  return list.map(([at, value]) => [number(at, 0, 0, 1), colour(value, "#00000000")]);
}

function gradient(paint, width, height) {
  const id = unique("g");
  let element;
  if (paint.g === "radial") {
    const [x, y] = numbers(paint.at ?? [0.5, 0.5], 2);
    const outer = number(paint.r1, Math.max(width, height) / 2, 0);
    const inner = Math.min(number(paint.r0, 0, 0), outer);
    element = svg("radialGradient", { cx: x * width, cy: y * height, r: outer, fr: inner });
  } else {
    const [x1, y1] = numbers(paint.from ?? [0.5, 0], 2);
    const [x2, y2] = numbers(paint.to ?? [0.5, 1], 2);
    element = svg("linearGradient", { x1: x1 * width, y1: y1 * height, x2: x2 * width, y2: y2 * height });
  }
  element.setAttribute("gradientUnits", "userSpaceOnUse");
  element.id = id;
  for (const [at, value] of stopsOf(paint)) {
    element.append(svg("stop", { offset: at, "stop-color": value.slice(0, 7), "stop-opacity": opacity(value) }));
  }
  return element;
}

function opacity(value) {
  return value.length === 9 ? parseInt(value.slice(7), 16) / 255 : 1;
}

/** Whether SVG cannot paint it, and CSS must (a gradient around a point). */
export function isAngular(paint) {
  return paint !== null && typeof paint === "object" && paint.g === "angular";
}

/** What `fill` or `stroke` is set to; a gradient is put into `defs`. */
export function paintValue(paint, defs, width, height) {
  if (paint === null || typeof paint !== "object") return colour(paint);
  if (isAngular(paint)) return "#000000";
  const element = gradient(paint, width, height);
  defs.append(element);
  return `url(#${element.id})`;
}

/** An angular gradient as a CSS background; `a0` counts from three o'clock, clockwise. */
export function conic(paint) {
  const [x, y] = numbers(paint.at ?? [0.5, 0.5], 2);
  const start = number(paint.a0, 0);
  const sweep = number(paint.a1, start + 360) - start;
  const stops = stopsOf(paint).map(([at, value]) => `${value} ${(at * Math.abs(sweep)).toFixed(3)}deg`);
  if (sweep < 0) stops.reverse();
  if (!stops.length) return "none";
  return `conic-gradient(from ${start + 90 + Math.min(sweep, 0)}deg at ${x * 100}% ${y * 100}%, ${stops.join(", ")})`;
}

/** An angular gradient as slices of SVG alone, for a file that has no CSS around it. */
export function wedges(paint, width, height) {
  const [x, y] = numbers(paint.at ?? [0.5, 0.5], 2);
  const [cx, cy, far] = [x * width, y * height, 2 * (width + height) + 20];
  const start = number(paint.a0, 0);
  const sweep = number(paint.a1, start + 360) - start;
  const stops = stopsOf(paint);
  if (!stops.length) return [];
  const spot = (degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return `${(cx + far * Math.cos(angle)).toFixed(2)} ${(cy + far * Math.sin(angle)).toFixed(2)}`;
  };
  return Array.from({ length: SLICES }, (_, index) => {
    const [from, to] = [(index * 360) / SLICES, ((index + 1.3) * 360) / SLICES]; // they overlap: no seams
    const share = sweep ? Math.min(1, ((from + 180 / SLICES) / 360) * (360 / Math.abs(sweep))) : 1;
    const turn = sweep < 0 ? -1 : 1;
    const slice = svg("path", { "shape-rendering": "crispEdges", d: `M${cx} ${cy}L${spot(start + turn * from)}L${spot(start + turn * to)}Z` });
    const ink = between(stops, share);
    slice.setAttribute("fill", ink.slice(0, 7));
    slice.setAttribute("fill-opacity", String(opacity(ink)));
    return slice;
  });
}

function between(stops, at) {
  const next = stops.findIndex(([share]) => share >= at);
  if (next <= 0) return stops[next < 0 ? stops.length - 1 : 0][1];
  const [[from, first], [to, second]] = [stops[next - 1], stops[next]];
  const part = to > from ? (at - from) / (to - from) : 1;
  const channels = [1, 3, 5, 7].map((index) => {
    const [a, b] = [first, second].map((each) => parseInt(each.slice(index, index + 2) || "ff", 16));
    return Math.round(a + (b - a) * part).toString(16).padStart(2, "0");
  });
  return `#${channels.join("")}`;
}

export function colours(value) {
  return Array.isArray(value) ? value.map((each) => colour(each, "#000000FF")) : [];
}
