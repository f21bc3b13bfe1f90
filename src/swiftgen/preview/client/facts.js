// The inspector's panel: what the selected node is, how it is called, and the line of Swift that made it.

export class Facts {
  /** `select` is called with a node's number when a person goes to the one around it. */
  constructor(element, select) {
    this.element = element;
    this.select = select;
  }

  ask() {
    this.fill(word("p", "Tap something on the screen, or go to it with Tab and press Enter. Escape ends inspecting."));
  }

  show(node) {
    if (!node.kind) {
      this.fill(word("p", "It is not on the screen any more."));
      return;
    }
    const [x, y, width, height] = node.frame;
    const facts = {
      Name: node.name, Kind: node.kind, Frame: `${x}, ${y}, ${width} × ${height}`, Role: node.role, Value: node.value, Hint: node.hint,
      Identifier: node.identifier, Traits: node.traits.join(", "), Takes: node.takes.join(", "), Enabled: node.enabled ? "" : "no",
      Inside: node.inside.join(" › "),
    }; // prettier-ignore
    const list = document.createElement("dl");
    for (const [name, value] of Object.entries(facts)) if (value) list.append(word("dt", name), word("dd", value));
    const parts = [word("h2", node.name || node.role || node.kind), list, ...this.source(node.source)];
    if (node.parent) parts.push(this.outward(node.parent));
    this.fill(...parts);
  }

  source(place) {
    if (!place) return [word("p", "Its line in the code is not known.", "why")];
    const code = document.createElement("pre");
    code.tabIndex = 0;
    code.setAttribute("aria-label", "Source");
    for (const [number, text] of Object.entries(place.code)) {
      code.append(word("span", `${number.padStart(4)}  ${text}\n`, Number(number) === place.line ? "here" : ""));
    }
    const sure = place.sure ? "" : "Probable: ";
    return [word("h3", `${place.path}:${place.line}`), word("p", `${sure}${place.why}.`, "why"), code];
  }

  outward(parent) {
    const button = word("button", "Select what is around it");
    button.type = "button";
    button.addEventListener("click", () => this.select(parent));
    return button;
  }

  fill(...parts) {
    this.element.replaceChildren(...parts);
    this.element.setAttribute("aria-live", "polite");
  }
}

function word(tag, text, kind = "") {
  const element = document.createElement(tag);
  element.textContent = text;
  if (kind) element.className = kind;
  return element;
}
