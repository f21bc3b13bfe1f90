// The kind `text`: runs that the app has measured and placed.

import { put } from "./animate.js";
import { inkValue } from "./paint.js";
import { colour, number, objects, one, text } from "./safe.js";
import { svg } from "./svg.js";

const DESIGNS = ["default", "rounded", "serif", "monospaced"];

const TABULAR = "-tnum"; // at the end of a design: all digits are as wide as one another
const FILE = /^file:([A-Za-z0-9 _@.-]+\.(?:ttf|otf|ttc))$/i; // a font of the app

/** Size, weight, design and slant as CSS properties. */
export function fontOf(value) {
  const [size, weight, told, italic] = Array.isArray(value) ? value : [];
  const design = typeof told === "string" ? told : "";
  const own = FILE.exec(design)?.[1];
  const family = own ? ownFamily(own) : `swiftgen-${one(design.replace(TABULAR, ""), DESIGNS)}`;
  return {
    "font-size": `${number(size, 17, 0, 2000)}px`,
    "font-weight": String(own ? 400 : number(weight, 400, 1, 1000)),
    "font-family": `"${family}", "swiftgen-default", sans-serif`,
    "font-style": italic && !own ? "italic" : "normal",
    "font-variant-numeric": design.endsWith(TABULAR) ? "tabular-nums" : "normal",
  };
}

const loaded = new Set();

/** The page's name for a font file of the app, which is loaded when it is first drawn. */
function ownFamily(file) {
  const family = `swiftgen-file-${file.replace(/[^A-Za-z0-9]/g, "-")}`;
  if (!loaded.has(file)) {
    loaded.add(file);
    const face = new FontFace(family, `url("assets/${encodeURIComponent(file)}")`);
    document.fonts.add(face);
    face.load().catch(() => document.fonts.delete(face)); // what cannot be read is drawn with the default font
  }
  return family;
}

/** Draws the node into an SVG group; elements are used again from frame to frame. */
export function drawText(group, node, width = 0, height = 0) {
  const wanted = objects(node.lines).flatMap((line) => objects(line.runs).map((run) => [number(line.y), run]));
  const have = (group.runs ??= []);
  while (have.length > wanted.length) have.pop().group.remove();
  while (have.length < wanted.length) have.push(makeRun(group));
  group.inks?.remove();
  group.inks = svg("defs");
  wanted.forEach(([y, run], index) => drawRun(have[index], y, run, inkValue(run.c ?? "#000000FF", group.inks, width, height)));
  if (group.inks.childNodes.length) group.append(group.inks);
}

function makeRun(parent) {
  const run = { group: svg("g"), text: svg("text") };
  run.group.append(run.text);
  parent.append(run.group);
  return run;
}

function drawRun(parts, y, run, ink) {
  const { text: element } = parts;
  const string = text(run.s);
  if (element.textContent !== string) element.textContent = string;
  element.setAttribute("x", String(number(run.x)));
  element.setAttribute("y", String(y));
  for (const [name, value] of Object.entries(fontOf(run.font))) put(element, name, value);
  put(element, "letter-spacing", `${number(run.tr)}px`);
  put(element, "fill", ink);
  const size = number(Array.isArray(run.font) ? run.font[0] : 17, 17, 0);
  parts.under = drawRule(parts, parts.under, run, run.u, y + size * 0.12, size);
  parts.strike = drawRule(parts, parts.strike, run, run.st, y - size * 0.27, size);
}

function drawRule(parts, rule, run, value, y, size) {
  const ink = colour(value);
  if (ink === "none") {
    rule?.remove();
    return null;
  }
  const line = rule ?? parts.group.appendChild(svg("rect"));
  const sizes = { x: number(run.x), y, width: number(run.w, 0, 0), height: Math.max(1, size / 16) };
  for (const [name, at] of Object.entries(sizes)) line.setAttribute(name, String(at));
  put(line, "fill", ink);
  return line;
}
