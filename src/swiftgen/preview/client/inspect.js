// Inspect mode: a tap selects what is under the finger instead of tapping it. The page around the app turns it on.

import { viewOf } from "./draw.js";

const FINGERS = ["pointerdown", "pointermove", "pointerup", "pointercancel", "click", "contextmenu"];

export class Inspector {
  constructor(screen) {
    this.screen = screen;
    this.on = false;
    this.mark = document.body.appendChild(document.createElement("div"));
    this.mark.id = "mark";
    this.mark.hidden = true;
    addEventListener("message", (event) => this.told(event));
    for (const kind of FINGERS) addEventListener(kind, (event) => this.finger(event), true);
    addEventListener("keydown", (event) => this.key(event), true);
    addEventListener("focusin", (event) => this.on && this.show(viewOf(event.target)));
  }

  told(event) {
    if (event.source !== parent || parent === window || !event.data) return;
    if (event.data.t === "inspect") this.turn(Boolean(event.data.on), event.origin);
    if (event.data.t === "mark") this.show(this.screen.views.get(event.data.i));
  }

  turn(on, origin) {
    this.on = on;
    this.origin = origin;
    this.show(null);
    document.documentElement.classList.toggle("inspecting", on);
  }

  finger(event) {
    if (!this.on) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const view = this.at(event.clientX, event.clientY);
    if (event.type === "pointermove" && event.pointerType === "mouse") this.show(view);
    if (event.type === "pointerdown") this.select(view);
  }

  key(event) {
    if (!this.on) return;
    if (event.key === "Escape") parent.postMessage({ t: "inspect", on: false }, this.origin);
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.select(viewOf(document.activeElement));
  }

  select(view) {
    this.show(view);
    if (view) parent.postMessage({ t: "select", i: view.id }, this.origin);
  }

  show(view) {
    this.mark.hidden = !view;
    if (!view) return;
    const { left, top, width, height } = view.element.getBoundingClientRect();
    for (const [name, value] of Object.entries({ left, top, width, height })) this.mark.style.setProperty(name, `${value}px`);
  }

  /** The frontmost view at the point that draws something or takes events; what scroll areas cut off is not there. */
  at(x, y) {
    let found = null;
    const visit = (view) => {
      if (view.node.o === 0) return;
      const rect = view.element.getBoundingClientRect();
      const inside = x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom;
      if (view.content && !inside) return;
      const shown = view.element.dataset.kind !== "box" || view.hits.size > 0;
      if (inside && shown) found = view;
      for (const kid of view.kids) visit(kid);
    };
    if (this.screen.root) visit(this.screen.root);
    return found;
  }
}
