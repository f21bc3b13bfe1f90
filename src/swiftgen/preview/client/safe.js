// What the app says is never trusted: each value passes one of these before it reaches the page.

const COLOUR = /^#[0-9a-f]{6}(?:[0-9a-f]{2})?$/i;
const PATH = /^[Mm][MmLlHhVvCcSsQqTtAaZz0-9eE+\-.,\s]*$/;
const IMAGE = /^data:image\/(?:png|jpeg|gif|webp|avif|bmp);base64,[A-Za-z0-9+/=]+$/;
const ASSET = /^asset:([A-Za-z0-9 _@.-]+)$/;
const EASING = /^[a-z0-9(),.%\s-]{1,4000}$/;
const FAR = 100_000;

/** A finite number between `least` and `most`, or `otherwise`. */
export function number(value, otherwise = 0, least = -FAR, most = FAR) {
  if (typeof value !== "number" || !Number.isFinite(value)) return otherwise;
  return Math.min(most, Math.max(least, value));
}

/** Exactly `count` numbers; what is not one becomes 0. */
export function numbers(value, count) {
  const list = Array.isArray(value) ? value : [];
  return Array.from({ length: count }, (_, index) => number(list[index]));
}

/** A list of objects; anything else in it is dropped. */
export function objects(value) {
  return Array.isArray(value) ? value.filter((each) => each !== null && typeof each === "object") : [];
}

export function colour(value, otherwise = "none") {
  return typeof value === "string" && COLOUR.test(value) ? value : otherwise;
}

export function path(value) {
  return typeof value === "string" && value.length < 2_000_000 && PATH.test(value) ? value : "";
}

export function text(value) {
  return typeof value === "string" ? value : "";
}

export function one(value, allowed, otherwise = allowed[0]) {
  return allowed.includes(value) ? value : otherwise;
}

export function easing(value) {
  return typeof value === "string" && EASING.test(value) && CSS.supports("transition-timing-function", value)
    ? value
    : "ease-in-out";
}

/** The address of a picture: a data: URL of an image, or a file of the app's assets; empty for all else. */
export function picture(value) {
  if (typeof value !== "string") return "";
  if (IMAGE.test(value)) return value;
  const asset = ASSET.exec(value);
  return asset && !asset[1].startsWith(".") ? `assets/${encodeURIComponent(asset[1])}` : "";
}

/** A matrix as CSS, or "none". */
export function matrix(value) {
  if (!Array.isArray(value) || value.length !== 6) return "none";
  return `matrix(${numbers(value, 6).join(",")})`;
}
