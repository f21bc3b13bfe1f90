// Layers of a symbol: which of its parts come first, what each is coloured with, and which of them a value fills.

import { largest, piecesOf } from "./pieces.js";
import { svg } from "./svg.js";

const FAINT = [1, 0.5, 0.25]; // of the layers, in the hierarchical mode
const UNFILLED = 0.3; // a part that the value does not reach
const SHAPE = /^battery|\.(?:circle|square|rectangle|app|seal|shield|octagon|triangle|hexagon|diamond)(?:\.fill)?(?:\.badge.*)?$/;
const BADGE = /\.badge\b/;
// Symbols whose pieces are alike: none comes before another.
const ALIKE = /^(?:ellipsis|arrow|chevron|plus|minus|equal|percent|pause|waveform|wifi|cellularbars|line\.|list\.|square\.grid|circle\.grid|textformat)/;

// Icons that a value fills piece by piece, in which order; what is left of `body` always is.
const FILLED = {
  "wifi-high": { order: "up" }, "cell-signal-full": { order: "right" }, "dots-three": { order: "right" },
  "speaker-high": { order: "right", body: 170 }, "speaker-low": { order: "right", body: 170 },
  "user-sound": { order: "right", body: 170 }, "broadcast": { order: "out" },
  "contactless-payment": { order: "right" }, "waveform": { order: "out" }, "users-three": { order: "out" },
  "stack": { order: "up" },
}; // prettier-ignore

const INKS = {
  red: "#FF3B30FF", orange: "#FF9500FF", yellow: "#FFCC00FF", green: "#34C759FF", cyan: "#32ADE6FF", blue: "#007AFFFF",
  gray: "#8E8E93FF", cloud: "#AEAEB2FF", white: "#FFFFFFFF",
}; // prettier-ignore
// Colours of their own in the multicolour mode, by layer; null is the ink that is set. The first line that fits holds.
const MULTICOLOR = [
  [/badge\.(?:plus|checkmark)/, ["green", null]], [/badge\.(?:minus|xmark)/, ["red", null]], [/^(?:bell|app|envelope)\.badge/, ["red", null]],
  [/^exclamationmark\.triangle\.fill/, ["white", "yellow"]], [marked("exclamationmark|xmark|x|minus"), ["white", "red"]],
  [marked("checkmark|plus"), ["white", "green"]], [marked("info|questionmark"), ["white", "blue"]],
  [/^cloud\..*(?:rain|drizzle|snow)/, ["cloud", "cyan"]], [/^cloud\.(?:sun|bolt)/, ["cloud", "yellow"]], [/^cloud/, ["cloud", "cloud"]],
  [/^(?:sun|sunrise|sunset|bolt|star|sparkles)(?:\.max|\.min|\.horizon|\.fill)*$/, ["yellow", "yellow"]], [/^(?:heart|flag|bookmark|trash)\.fill/, ["red", "red"]],
  [/^flame\.fill/, ["orange", "orange"]], [/^leaf\.fill/, ["green", "green"]], [/^(?:drop|snowflake|umbrella)/, ["cyan", "cyan"]],
]; // prettier-ignore

function marked(marks) {
  return new RegExp(`^(?:${marks})\\.(?:circle|square|octagon|seal|shield|diamond|app)\\.fill`);
}

/**
 * The icon as one element, or, `taken` apart, as many, each with its `level` and, where a value fills it, its `step`;
 * `coloured`: a mark in a solid shape is an element of its own, not a hole.
 */
export function iconElements(data, name, style, { taken, coloured }) {
  if (!taken) return [svg("path", { d: data })];
  const pieces = piecesOf(data);
  const main = largest(pieces);
  const framed = SHAPE.test(name.said) && !name.around;
  if (framed && coloured && style === "fill" && main.holes) return framedElements(pieces, main);
  const steps = stepsOf(name.icon, pieces);
  const isBody = (piece) => piece === main || (steps.size > 0 && !steps.has(piece));
  const levels = levelsOf(pieces.filter((each) => !isBody(each)), main);
  const isInside = Boolean(name.around) || name.slash; // on a level as a whole
  return pieces.map((piece) => {
    const element = svg("path", { d: piece.d });
    element.step = steps.get(piece);
    if (isInside) return element;
    if (ALIKE.test(name.said)) element.level = 0;
    else if (framed || BADGE.test(name.said)) element.level = isBody(piece) && levels.size ? 1 : 0;
    else element.level = levels.get(piece) ?? 0;
    return element;
  });
}

/** The further from the main piece, the further behind: secondary, tertiary. */
function levelsOf(others, main) {
  const far = (piece) => Math.hypot(x(piece) - x(main), y(piece) - y(main));
  const near = Math.min(...others.map(far)) * 1.25; // what is about as far is alike, as rays are
  return new Map(others.map((each) => [each, far(each) <= near ? 1 : 2]));
}

/** A solid shape with a mark cut out of it: the shape whole, the mark on top. */
function framedElements(pieces, main) {
  const others = pieces.filter((each) => each !== main).map((each) => each.d);
  const [frame, mark] = [svg("path", { d: main.outline }), svg("path", { d: [main.holes, ...others].join("") })];
  [frame.level, frame.faint, mark.level] = [1, FAINT[2], 0];
  return [frame, mark];
}

const x = ({ box }) => (box[0] + box[2]) / 2;
const y = ({ box }) => (box[1] + box[3]) / 2;

function stepsOf(icon, pieces) {
  const way = Object.hasOwn(FILLED, icon) ? FILLED[icon] : null;
  const parts = way ? pieces.filter((each) => x(each) > (way.body ?? 0)) : [];
  const far = { right: x, up: (each) => -y(each), out: (each) => Math.abs(x(each) - 128) }[way?.order];
  const places = [...new Set(parts.map((each) => Math.round(far(each) / 12)))].sort((a, b) => a - b);
  return new Map(parts.map((each) => [each, places.indexOf(Math.round(far(each) / 12))]));
}

/** Whether the mode gives the layers of the symbol looks of their own. */
export function isColoured(mode, said) {
  return mode === "hierarchical" || mode === "palette" || (mode === "multicolor" && ownInks(said) !== undefined);
}

/** The fill and the opacity of an element of a drawing; `inks`: those that the app has set. */
export function lookOf(element, said, mode, inks, filled) {
  const { level } = element;
  const look = { fill: "inherit", opacity: element.step === undefined || filled(element.step) ? 1 : UNFILLED };
  if (level === undefined) return look; // as what it is in
  if (mode === "palette" && inks.length > 1) look.fill = inks[Math.min(level, inks.length - 1)];
  else if (mode === "multicolor") look.fill = INKS[ownInks(said)?.[Math.min(level, 1)]] ?? "inherit";
  else if (mode === "hierarchical" || mode === "palette") look.opacity *= element.faint ?? FAINT[level];
  return look;
}

function ownInks(said) {
  return MULTICOLOR.find(([pattern]) => pattern.test(said))?.[1];
}
