// Icons taken apart: the pieces of a path that do not touch, each with the holes in it.

import { svg } from "./svg.js";

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;
const known = new Map();

/**
 * The pieces of an icon of the set, as `{d, outline, holes, box}`: all of it, its outer line alone, the holes in it (with
 * what lies in those), and `[left, top, right, bottom]`.
 */
export function piecesOf(data) {
  if (!known.has(data)) known.set(data, apart(data));
  return known.get(data);
}

/** The piece that takes the most room. */
export function largest(pieces) {
  const room = ({ box: [left, top, right, bottom] }) => (right - left) * (bottom - top);
  return pieces.reduce((most, each) => (room(each) > room(most) ? each : most));
}

function apart(data) {
  const sheet = svg("svg", { class: "defs" }); // only what is on the page can be measured
  const lines = outlines(data).map(([d, x, y]) => ({ d, start: { x, y }, shape: sheet.appendChild(svg("path", { d })) }));
  document.body.append(sheet);
  const around = lines.map((line) => lines.filter((other) => other !== line && other.shape.isPointInFill(line.start)));
  const pieces = lines.flatMap((line, index) => (around[index].length % 2 ? [] : [pieceOf(line, index, lines, around)]));
  sheet.remove();
  return pieces;
}

function pieceOf(line, index, lines, around) {
  const within = lines.filter((_, other) => around[other].includes(line));
  const next = within.filter((other) => around[lines.indexOf(other)].length === around[index].length + 1);
  const join = (list) => list.map((each) => each.d).join("");
  const { x, y, width, height } = line.shape.getBBox();
  return { d: line.d + join(next), outline: line.d, holes: join(within), box: [x, y, x + width, y + height] };
}

/** The closed lines of a path, each with the point that it begins at. */
function outlines(data) {
  const found = [];
  let [x, y] = [0, 0];
  for (const [, letter, numbers, rest] of data.matchAll(/([Mm])([^A-Za-z]*)([^Mm]*)/g)) {
    const [dx = 0, dy = 0, ...more] = numbers.match(NUMBER)?.map(Number) ?? [];
    const relative = letter === "m" && found.length > 0; // to where the line before began, and ended
    [x, y] = relative ? [x + dx, y + dy] : [dx, dy];
    const lines = more.length ? `${letter === "m" ? "l" : "L"}${more.join(" ")}` : "";
    found.push([`M${x} ${y}${lines}${rest}`, x, y]);
  }
  return found;
}
