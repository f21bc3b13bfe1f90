// The kind `path`: filled and stroked SVG paths.

import { put, shape } from "./animate.js";
import { conic, isAngular, paintValue, wedges } from "./paint.js";
import { number, one, path } from "./safe.js";
import { svg, unique } from "./svg.js";

/** Draws the node into an SVG group; also used for masks. */
export function drawPath(group, node, width, height) {
  const parts = (group.parts ??= makeParts(group));
  parts.defs.replaceChildren();
  const data = path(node.d);
  shape(parts.path, data);
  const angular = isAngular(node.fill) || isAngular(node.stroke);
  put(parts.path, "fill", paintValue(node.fill, parts.defs, width, height));
  put(parts.path, "fill-rule", node.eo ? "evenodd" : "nonzero");
  put(parts.path, "stroke", paintValue(node.stroke, parts.defs, width, height));
  put(parts.path, "stroke-width", `${number(node.lw, 1, 0)}px`);
  put(parts.path, "stroke-linecap", one(node.cap, ["butt", "round", "square"]));
  put(parts.path, "stroke-linejoin", one(node.join, ["miter", "round", "bevel"]));
  put(parts.path, "stroke-dasharray", dash(node.dash));
  put(parts.path, "stroke-dashoffset", `${number(node.dashp)}px`);
  if (angular) drawAngular(parts, node, width, height);
  else parts.angular?.remove();
}

function makeParts(group) {
  const parts = { defs: svg("defs"), path: svg("path"), group };
  group.append(parts.defs, parts.path);
  return parts;
}

function dash(value) {
  const list = Array.isArray(value) ? value.map((each) => number(each, 0, 0)) : [];
  return list.some((each) => each > 0) ? list.map((each) => `${each}px`).join(" ") : "none";
}

// SVG has no angular gradient: a CSS one is shown through the path as a mask.
function drawAngular(parts, node, width, height) {
  parts.angular?.remove();
  const margin = number(node.lw, 1, 0) + 2;
  const area = { x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin };
  const mask = svg("mask", { id: unique("m"), maskUnits: "userSpaceOnUse", ...area });
  const hole = parts.path.cloneNode();
  hole.style.setProperty("fill", isAngular(node.fill) ? "#fff" : "none");
  hole.style.setProperty("stroke", isAngular(node.stroke) ? "#fff" : "none");
  mask.append(hole);
  const paint = isAngular(node.fill) ? node.fill : node.stroke;
  parts.angular = svg("g", { mask: `url(#${mask.id})` });
  parts.angular.append(...(parts.group.alone ? wedges(paint, width, height) : [conicSheet(paint, area, margin)]));
  parts.defs.append(mask);
  parts.group.append(parts.angular);
  if (isAngular(node.fill)) put(parts.path, "fill", "#00000001");
  if (isAngular(node.stroke)) put(parts.path, "stroke", "#00000001");
}

function conicSheet(paint, area, margin) {
  const holder = svg("foreignObject", area);
  const sheet = document.createElement("div");
  sheet.className = "conic";
  sheet.style.background = conic(paint);
  sheet.style.inset = `${margin}px`;
  holder.append(sheet);
  return holder;
}
