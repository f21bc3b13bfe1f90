// The screen as one standalone SVG: the same drawing as on the page, without styles, scripts or files beside it.

import { childrenOf, drawContent } from "./draw.js";
import { colour, matrix, number, numbers, one, path, picture, text } from "./safe.js";
import { positionOf } from "./scroll.js";
import { svg, unique } from "./svg.js";
import { drawText } from "./text.js";

const DEEPEST = 400;
const FONTS = {
  default: 'Inter, "SF Pro Text", -apple-system, "Helvetica Neue", Arial, sans-serif',
  rounded: 'Nunito, "SF Pro Rounded", ui-rounded, "Arial Rounded MT Bold", sans-serif',
  serif: '"Source Serif 4", "New York", ui-serif, Georgia, serif',
  monospaced: '"JetBrains Mono", "SF Mono", ui-monospace, Menlo, Consolas, monospace',
}; // prettier-ignore
const BLENDS = { "plus-darker": "darken" }; // what CSS has no name for
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g; // what an XML file cannot hold
const LINE = 1.3; // height of a line in a field with many, as on the page

/** The markup of `screen` as it stands now; `bars` adds the status bar and the home indicator of the page. */
export async function exportScreen(screen, { title = "", bars = true } = {}) {
  const root = plainOf(screen.root);
  const [, , width, height] = numbers(root.f, 4);
  const dark = document.documentElement.dataset.scheme === "dark";
  const sheet = svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img" });
  const heading = svg("title");
  heading.textContent = (title || "A screen of the app").replace(NO_XML, "");
  sheet.append(heading, styles(), svg("rect", { width, height, fill: dark ? "#000" : "#fff" }));
  draw(sheet, root, 0, dark);
  if (bars) sheet.append(...drawBars());
  finish(sheet);
  await embedPictures(sheet);
  return new XMLSerializer().serializeToString(sheet);
}

function styles() {
  const style = svg("style");
  style.textContent =
    "svg{font-kerning:none;font-variant-ligatures:none;overflow:hidden}text{white-space:pre}" +
    `.letters{font:700 168px ${FONTS.rounded}}.unknown{opacity:.55}`;
  return style;
}

/** The node as the app described it, scroll positions as they are on the page. */
function plainOf(view) {
  const node = { ...view.node, i: view.id };
  if (view.kids.length) node.c = view.kids.map(plainOf);
  if (view.content) node.at = positionOf(view);
  if (view.input) node.value = view.input.value;
  return node;
}

function draw(parent, node, depth, dark) {
  if (depth > DEEPEST || node.o === 0) return;
  const [x, y, width, height] = numbers(node.f, 4);
  const turn = matrix(node.m);
  const place = svg("g", { transform: `translate(${x} ${y})${turn === "none" ? "" : ` ${turn.replaceAll(",", " ")}`}` });
  const group = dress(place, node, dark);
  drawOwn(group, node, width, height, dark);
  const inside = node.k === "scroll" ? scrolled(group, node, width, height) : group;
  for (const child of childrenOf(node)) draw(inside, child, depth + 1, dark);
  if (node.a?.l) place.setAttribute("aria-label", text(node.a.l).slice(0, 2000).replace(NO_XML, ""));
  parent.append(place);
}

function drawOwn(group, node, width, height, dark) {
  if (node.k === "field") drawField(group, node, width, height);
  else if (node.k === "material") drawMaterial(group, node, dark);
  else if (node.k === "image") drawImage(group, node, width, height);
  else {
    const own = group.appendChild(svg("g")); // a kind may move the group it draws in
    drawContent(own, node, width, height, true);
    if (!own.childElementCount) own.remove();
  }
}

// Opacity, filters, clip and mask, each on a group of its own: filters first, as on the page.
function dress(place, node, dark) {
  let group = place;
  const wrap = (attributes, ...defs) => {
    const inner = svg("g", attributes);
    group.append(...defs, inner);
    group = inner;
  };
  const blend = typeof node.bm === "string" && /^[a-z-]+$/.test(node.bm) ? (BLENDS[node.bm] ?? node.bm) : "";
  if (typeof node.o === "number") wrap({ opacity: number(node.o, 1, 0, 1) });
  if (blend) wrap({});
  if (blend) group.style.setProperty("mix-blend-mode", blend);
  if (node.mask && typeof node.mask === "object") {
    const holder = svg("mask", { id: unique("k"), maskUnits: "userSpaceOnUse", x: -500, y: -500, width: 20000, height: 20000 });
    holder.setAttribute("mask-type", "alpha");
    draw(holder, node.mask, 0, dark);
    wrap({ mask: `url(#${holder.id})` }, holder);
  }
  const clip = path(node.clip);
  if (clip) {
    const shape = svg("clipPath", { id: unique("c") });
    shape.append(svg("path", { d: clip }));
    wrap({ "clip-path": `url(#${shape.id})` }, shape);
  }
  const steps = filterSteps(node);
  if (steps.length) {
    const area = { x: "-50%", y: "-50%", width: "200%", height: "200%" };
    const filter = svg("filter", { id: unique("f"), ...area, "color-interpolation-filters": "sRGB" });
    filter.append(...steps);
    wrap({ filter: `url(#${filter.id})` }, filter);
  }
  return group;
}

function filterSteps(node) {
  const steps = [];
  if (Array.isArray(node.sh)) {
    const ink = colour(node.sh[0], "#00000055");
    const alpha = ink.length === 9 ? parseInt(ink.slice(7), 16) / 255 : 1;
    const [, radius, dx, dy] = numbers(node.sh, 4);
    const shadow = { dx, dy, stdDeviation: Math.min(200, Math.max(0, radius)), "flood-color": ink.slice(0, 7), "flood-opacity": alpha };
    steps.push(svg("feDropShadow", shadow));
  }
  if (node.bl) steps.push(svg("feGaussianBlur", { stdDeviation: number(node.bl, 0, 0, 500) }));
  if (node.sat !== undefined) steps.push(svg("feColorMatrix", { type: "saturate", values: number(node.sat, 1, 0, 100) }));
  if (node.bri !== undefined) steps.push(transfer(1, number(node.bri, 0, -1, 1)));
  if (node.con !== undefined) steps.push(transfer(number(node.con, 1, 0, 100), 0.5 - number(node.con, 1, 0, 100) / 2));
  if (node.gray !== undefined) steps.push(svg("feColorMatrix", { type: "saturate", values: 1 - number(node.gray, 0, 0, 1) }));
  if (node.hue !== undefined) steps.push(svg("feColorMatrix", { type: "hueRotate", values: number(node.hue) }));
  if (node.inv) steps.push(transfer(-1, 1));
  return steps;
}

function transfer(slope, intercept) {
  const step = svg("feComponentTransfer");
  for (const channel of ["R", "G", "B"]) step.append(svg(`feFunc${channel}`, { type: "linear", slope, intercept }));
  return step;
}

function scrolled(group, node, width, height) {
  const shape = svg("clipPath", { id: unique("c") });
  shape.append(svg("rect", { width, height }));
  const [x, y] = numbers(node.at, 2);
  const frame = svg("g", { "clip-path": `url(#${shape.id})` });
  const content = svg("g", { transform: `translate(${-x} ${-y})` });
  frame.append(content);
  group.append(shape, frame);
  return content;
}

// What is behind cannot be blurred in a plain SVG: less of it shows through instead.
function drawMaterial(group, node, dark) {
  const thin = { ultraThin: 0.72, thin: 0.82 }[node.mat] ?? 0.92;
  const isDark = typeof node.dark === "boolean" ? node.dark : dark;
  group.append(svg("path", { d: path(node.d), fill: isDark ? "#252528" : "#F9F9F9", "fill-opacity": thin }));
}

const FITS = { fill: "none", contain: "xMidYMid meet", cover: "xMidYMid slice" };

function drawImage(group, node, width, height) {
  const source = picture(node.src);
  if (!source) return;
  const preserveAspectRatio = FITS[one(node.fit, ["fill", "contain", "cover"])];
  const image = svg("image", { href: source, width, height, preserveAspectRatio });
  const tint = colour(node.tint);
  if (tint === "none") {
    group.append(image);
    return;
  }
  const holder = svg("mask", { id: unique("k"), maskUnits: "userSpaceOnUse", width, height, x: 0, y: 0, "mask-type": "alpha" });
  holder.append(image);
  group.append(holder, svg("rect", { width, height, fill: tint, mask: `url(#${holder.id})` }));
}

function drawField(group, node, width, height) {
  const value = node.secure ? "•".repeat(text(node.value).length) : text(node.value);
  const size = number(Array.isArray(node.font) ? node.font[0] : 17, 17, 1, 2000);
  const ink = value ? colour(node.c, "#000000FF") : colour(node.phc, "#3C3C434D");
  const lines = (value || text(node.ph)).split("\n").flatMap((each) => (node.multi ? wrapped(each, node.font, width) : [each]));
  const top = node.multi ? size * (LINE / 2 + 0.35) : height / 2 + size * 0.35;
  const align = one(node.align, ["l", "c", "r"]);
  const x = { l: 0, c: width / 2, r: width }[align];
  const runs = lines.map((s, index) => ({ y: top + index * size * LINE, runs: [{ x, w: 0, s, font: node.font, c: ink }] }));
  const shape = svg("clipPath", { id: unique("c") });
  shape.append(svg("rect", { width, height }));
  const words = svg("g", { "clip-path": `url(#${shape.id})` });
  drawText(words, { lines: runs });
  if (align !== "l") for (const each of words.querySelectorAll("text")) each.setAttribute("text-anchor", align === "c" ? "middle" : "end");
  group.append(shape, words);
}

const pen = document.createElement("canvas").getContext("2d");

function wrapped(line, font, width) {
  const [size, weight, design] = Array.isArray(font) ? font : [17, 400, "default"];
  pen.font = `${number(weight, 400)} ${number(size, 17)}px swiftgen-${one(design, Object.keys(FONTS))}`;
  const lines = [""];
  for (const word of line.split(/(?<= )/)) {
    if (lines.at(-1) && pen.measureText(lines.at(-1) + word.trimEnd()).width > width) lines.push("");
    lines[lines.length - 1] += word;
  }
  return lines;
}

/** The page's own status bar and home indicator, where it shows them. */
function drawBars() {
  const [status, home] = ["status", "home"].map((id) => document.getElementById(id));
  const shown = (element) => element !== null && getComputedStyle(element).display !== "none";
  const ink = status ? getComputedStyle(status).color : "#000";
  const bars = svg("g", { fill: ink, "aria-hidden": "true" });
  if (shown(status)) {
    const [clock, glyphs, island] = [".clock", ".glyphs", ".island"].map((name) => status.querySelector(name));
    const { fontSize, fontWeight } = getComputedStyle(clock);
    const at = clock.getBoundingClientRect();
    const size = parseFloat(fontSize);
    const middle = { x: at.left + at.width / 2, y: at.top + at.height / 2 + size * 0.36, "text-anchor": "middle" };
    const time = svg("text", { ...middle, "font-size": size, "font-weight": fontWeight, "font-family": FONTS.default });
    time.textContent = clock.textContent;
    const { left, top } = glyphs.getBoundingClientRect();
    const signs = svg("g", { transform: `translate(${left} ${top})` });
    signs.append(...[...glyphs.children].map((each) => sign(each, ink)));
    bars.append(time, signs);
    if (shown(island)) bars.append(pill(island, "#000"));
  }
  if (shown(home)) bars.append(pill(home, ink));
  return [bars];
}

function sign(element, ink) {
  const copy = element.cloneNode();
  if (copy.classList.contains("hull")) for (const [key, value] of Object.entries({ fill: "none", stroke: ink, "stroke-opacity": 0.4 })) copy.setAttribute(key, value);
  return copy;
}

function pill(element, fill) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return svg("rect", { x: left, y: top, width, height, rx: height / 2, fill });
}

// The page's own names of fonts mean nothing elsewhere: the real families, then what looks most alike.
function finish(sheet) {
  for (const each of sheet.querySelectorAll("text")) {
    const design = /swiftgen-(rounded|serif|monospaced)/.exec(each.style.fontFamily)?.[1] ?? "default";
    if (each.style.fontFamily.includes("swiftgen-")) each.style.fontFamily = FONTS[design];
    each.textContent = each.textContent.replace(NO_XML, "");
  }
}

async function embedPictures(sheet) {
  const pictures = [...sheet.querySelectorAll("image")].filter((each) => !each.getAttribute("href").startsWith("data:"));
  await Promise.all(pictures.map(async (each) => {
    const answer = await fetch(each.getAttribute("href")).catch(() => null);
    if (answer?.ok) each.setAttribute("href", await dataAddress(await answer.blob()));
    else each.remove();
  })); // prettier-ignore
}

function dataAddress(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = reject;
    reader.readAsDataURL(blob);
  });
}
