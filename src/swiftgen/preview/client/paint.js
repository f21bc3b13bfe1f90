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

/** Whether SVG has no paint for it (a gradient around a point, or over a mesh): it is drawn through a mask. */
export function isSheet(paint) {
  return paint !== null && typeof paint === "object" && (paint.g === "angular" || paint.g === "mesh");
}

/** What `fill` or `stroke` is set to; a gradient is put into `defs`. */
export function paintValue(paint, defs, width, height) {
  if (paint === null || typeof paint !== "object") return colour(paint);
  if (isSheet(paint)) return "#000000";
  const element = gradient(paint, width, height);
  defs.append(element);
  return `url(#${element.id})`;
}

/** What a text or a symbol is filled with: as `paintValue`, but one colour of what needs a mask. */
export function inkValue(paint, defs, width, height) {
  if (isSheet(paint)) return stopsOf(paint)[0]?.[1] ?? "#000000FF";
  return paintValue(paint, defs, width, height);
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

const MOST_POINTS = 400; // of a mesh
const MESH_PIXELS = 96; // of a mesh's picture, which the browser enlarges smoothly
const MESH_STEPS = 32; // tiles along a side of a mesh, about

/** A mesh of colours as small tiles of SVG, for a file that has no picture in it. */
export function tiles(paint, width, height) {
  return meshTiles(paint).map(([outline, ink]) => {
    const spots = outline.map(([x, y]) => `${(x * width).toFixed(2)} ${(y * height).toFixed(2)}`);
    return svg("path", { d: `M${spots.join("L")}Z`, fill: ink.slice(0, 7), "fill-opacity": opacity(ink) });
  });
}

/** Draws a mesh of colours onto a canvas. */
export function paintMesh(canvas, paint) {
  canvas.width = canvas.height = MESH_PIXELS;
  const pen = canvas.getContext("2d");
  for (const [outline, ink] of meshTiles(paint)) {
    pen.fillStyle = ink;
    pen.beginPath();
    for (const [x, y] of outline) pen.lineTo(x * MESH_PIXELS, y * MESH_PIXELS);
    pen.fill();
  }
  pen.filter = "blur(2px)"; // the tiles run into each other
  pen.drawImage(canvas, -3, -3, MESH_PIXELS + 6, MESH_PIXELS + 6);
}

/** Tiles of all patches: the corners in unit coordinates, and the colour. */
function meshTiles(paint) {
  const columns = Math.round(number(paint.w, 2, 2, 20));
  const rows = Math.round(number(paint.h, 2, 2, 20));
  const points = Array.isArray(paint.points) ? paint.points.slice(0, MOST_POINTS).map((each) => numbers(each, 2)) : [];
  const inks = colours(paint.colors).map(channels);
  if (points.length < columns * rows || inks.length < columns * rows) return [];
  const steps = Math.max(4, Math.floor(MESH_STEPS / (Math.max(columns, rows) - 1)));
  const found = [];
  for (let row = 0; row < rows - 1; row += 1) {
    for (let column = 0; column < columns - 1; column += 1) {
      const corners = [0, 1, columns, columns + 1].map((step) => row * columns + column + step);
      for (let index = 0; index < steps * steps; index += 1) {
        found.push(tile(corners, points, inks, index % steps, Math.floor(index / steps), steps));
      }
    }
  }
  return found;
}

function tile(corners, points, inks, x, y, steps) {
  const spread = (values, u, v) =>
    values[corners[0]].map((_, axis) => {
      const [a, b, c, d] = corners.map((corner) => values[corner][axis]);
      return (a * (1 - u) + b * u) * (1 - v) + (c * (1 - u) + d * u) * v;
    });
  const over = 0.3; // tiles overlap: no seams
  const outline = [[0, 0], [1 + over, 0], [1 + over, 1 + over], [0, 1 + over]].map(([u, v]) =>
    spread(points, (x + u) / steps, (y + v) / steps),
  );
  return [outline, hex(spread(inks, (x + 0.5) / steps, (y + 0.5) / steps))];
}

function channels(ink) {
  return [1, 3, 5, 7].map((index) => parseInt(ink.slice(index, index + 2) || "ff", 16));
}

function hex(values) {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}

function between(stops, at) {
  const next = stops.findIndex(([share]) => share >= at);
  if (next <= 0) return stops[next < 0 ? stops.length - 1 : 0][1];
  const [[from, first], [to, second]] = [stops[next - 1], stops[next]];
  const part = to > from ? (at - from) / (to - from) : 1;
  const [one, other] = [channels(first), channels(second)];
  return hex(one.map((value, index) => value + (other[index] - value) * part));
}

export function colours(value) {
  return Array.isArray(value) ? value.map((each) => colour(each, "#000000FF")) : [];
}
