// What every kind has: place, opacity, transform, clip, filters, mask, hit area.

import { put } from "./animate.js";
import { colour, matrix, number, numbers, one, path } from "./safe.js";
import { svg, unique } from "./svg.js";

const BLENDS = [
  "normal", "multiply", "screen", "overlay", "darken", "lighten", "color-dodge", "color-burn", "hard-light",
  "soft-light", "difference", "exclusion", "hue", "saturation", "color", "luminosity", "plus-lighter", "plus-darker",
]; // prettier-ignore
const LARGEST = 20_000;

export function place(view) {
  const { element, node } = view;
  const [x, y] = numbers(node.f, 4);
  const frame = Array.isArray(node.f) ? node.f : [];
  view.width = number(frame[2], 0, 0, LARGEST * 10);
  view.height = number(frame[3], 0, 0, LARGEST * 10);
  put(element, "left", `${x}px`);
  put(element, "top", `${y}px`);
  put(element, "width", `${view.width}px`);
  put(element, "height", `${view.height}px`);
}

export function look(view) {
  const { element, node } = view;
  put(element, "opacity", String(number(node.o, 1, 0, 1)));
  put(element, "transform", matrix(node.m));
  const clip = path(node.clip);
  put(element, "clip-path", clip ? `path("${clip}")` : "none");
  put(element, "filter", filters(node));
  put(element, "mix-blend-mode", one(node.bm, BLENDS));
}

function filters(node) {
  const list = [];
  if (Array.isArray(node.sh)) {
    const [, radius, dx, dy] = node.sh.map((each) => number(each));
    const ink = colour(node.sh[0], "#00000055");
    list.push(`drop-shadow(${dx ?? 0}px ${dy ?? 0}px ${Math.min(200, Math.max(0, radius ?? 0))}px ${ink})`);
  }
  if (node.bl) list.push(`blur(${number(node.bl, 0, 0, 500)}px)`);
  if (node.sat !== undefined) list.push(`saturate(${number(node.sat, 1, 0, 100)})`);
  if (node.bri !== undefined) list.push(brightness(number(node.bri, 0, -1, 1)));
  if (node.con !== undefined) list.push(`contrast(${number(node.con, 1, 0, 100)})`);
  if (node.gray !== undefined) list.push(`grayscale(${number(node.gray, 0, 0, 1)})`);
  if (node.hue !== undefined) list.push(`hue-rotate(${number(node.hue)}deg)`);
  if (node.inv) list.push("invert(1)");
  return list.length ? list.join(" ") : "none";
}

// SwiftUI adds brightness, CSS multiplies it: a filter of its own for each value, made once.
const brightnesses = new Map();

function brightness(value) {
  const step = Math.round(value * 100) / 100;
  if (!brightnesses.has(step)) {
    const filter = svg("filter", { id: unique("b"), "color-interpolation-filters": "sRGB" });
    const transfer = svg("feComponentTransfer");
    for (const channel of ["R", "G", "B"]) transfer.append(svg(`feFunc${channel}`, { type: "linear", slope: 1, intercept: step }));
    filter.append(transfer);
    document.getElementById("shared").append(filter);
    brightnesses.set(step, filter.id);
  }
  return `url(#${brightnesses.get(step)})`;
}

/** Which events the node takes, and where. */
export function touch(view) {
  const { element, node } = view;
  const told = typeof node.hit === "string" ? [node.hit] : Array.isArray(node.hit) ? node.hit : [];
  view.hits = new Set(told.filter((each) => ["tap", "long", "drag", "pinch", "hover", "adjust", "none"].includes(each)));
  const takes = view.hits.has("tap") || view.hits.has("long") || view.hits.has("drag") || view.hits.has("pinch");
  const area = path(node.hitd);
  element.classList.toggle("hit", takes && !area);
  element.classList.toggle("shut", view.hits.has("none") || node.o === 0);
  element.classList.toggle("drag", view.hits.has("drag") && !view.hits.has("pinch"));
  element.classList.toggle("pinch", view.hits.has("pinch"));
  view.area?.remove();
  view.area = takes && area ? hitArea(area) : null;
  if (view.area) element.prepend(view.area);
}

function hitArea(data) {
  const area = svg("svg", { class: "area" });
  area.append(svg("path", { d: data }));
  return area;
}

/** Shows only what the mask node draws. `draw` draws a plain node into an SVG group. */
export function mask(view, draw) {
  view.mask?.remove();
  view.mask = null;
  const { node, element } = view;
  if (!node.mask || typeof node.mask !== "object") {
    put(element, "mask", "none");
    return;
  }
  const holder = svg("mask", { id: unique("k"), maskUnits: "userSpaceOnUse", x: -500, y: -500, width: LARGEST, height: LARGEST });
  holder.style.setProperty("mask-type", "alpha");
  draw(holder, node.mask, 0);
  view.mask = svg("svg", { class: "defs" });
  view.mask.append(holder);
  element.append(view.mask);
  put(element, "mask", `url(#${holder.id})`);
}
