// The kind `path`: filled and stroked SVG paths.

import { put, shape } from "./animate.js";
import { conic, isSheet, paintMesh, paintValue, tiles, wedges } from "./paint.js";
import { number, one, path } from "./safe.js";
import { svg, unique } from "./svg.js";

/** Draws the node into an SVG group; also used for masks. */
export function drawPath(group, node, width, height) {
  const parts = (group.parts ??= makeParts(group));
  parts.defs.replaceChildren();
  const data = path(node.d);
  shape(parts.path, data);
  const sheet = isSheet(node.fill) || isSheet(node.stroke);
  put(parts.path, "fill", paintValue(node.fill, parts.defs, width, height));
  put(parts.path, "fill-rule", node.eo ? "evenodd" : "nonzero");
  put(parts.path, "stroke", paintValue(node.stroke, parts.defs, width, height));
  put(parts.path, "stroke-width", `${number(node.lw, 1, 0)}px`);
  put(parts.path, "stroke-linecap", one(node.cap, ["butt", "round", "square"]));
  put(parts.path, "stroke-linejoin", one(node.join, ["miter", "round", "bevel"]));
  put(parts.path, "stroke-dasharray", dash(node.dash));
  put(parts.path, "stroke-dashoffset", `${number(node.dashp)}px`);
  if (sheet) drawSheet(parts, node, width, height);
  else parts.sheet?.remove();
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

// SVG has no angular gradient: a CSS one is shown through the path as a mask. A mesh is shown so too.
function drawSheet(parts, node, width, height) {
  parts.sheet?.remove();
  const margin = number(node.lw, 1, 0) + 2;
  const area = { x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin };
  const mask = svg("mask", { id: unique("m"), maskUnits: "userSpaceOnUse", ...area });
  const hole = parts.path.cloneNode();
  hole.style.setProperty("fill", isSheet(node.fill) ? "#fff" : "none");
  hole.style.setProperty("stroke", isSheet(node.stroke) ? "#fff" : "none");
  mask.append(hole);
  const paint = isSheet(node.fill) ? node.fill : node.stroke;
  parts.sheet = svg("g", { mask: `url(#${mask.id})` });
  parts.sheet.append(...(parts.group.alone ? slices(paint, width, height) : [styledSheet(paint, area, margin)]));
  parts.defs.append(mask);
  parts.group.append(parts.sheet);
  if (isSheet(node.fill)) put(parts.path, "fill", "#00000001");
  if (isSheet(node.stroke)) put(parts.path, "stroke", "#00000001");
}

function slices(paint, width, height) {
  return paint.g === "mesh" ? tiles(paint, width, height) : wedges(paint, width, height);
}

function styledSheet(paint, area, margin) {
  const holder = svg("foreignObject", area);
  const isMesh = paint.g === "mesh";
  const sheet = document.createElement(isMesh ? "canvas" : "div");
  sheet.className = "conic";
  sheet.style.inset = `${margin}px`;
  if (isMesh) {
    sheet.style.width = `${area.width - 2 * margin}px`;
    sheet.style.height = `${area.height - 2 * margin}px`;
    paintMesh(sheet, paint);
  } else {
    sheet.style.background = conic(paint);
  }
  holder.append(sheet);
  return holder;
}
