// Making SVG elements, and names for what others refer to.

const SVG = "http://www.w3.org/2000/svg";
let names = 0;

export function svg(tag, attributes = {}) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** A name that no other element has. */
export function unique(prefix) {
  names += 1;
  return `${prefix}${names}`;
}
