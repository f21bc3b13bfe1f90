// The console: what the app prints, what it asks for that is not there yet, what it does outside, and how it died.

const MOST_LINES = 1000;
const NAMES = { print: "", trace: "", api: "not supported yet: ", effect: "effect: ", crash: "crash: " };
const TRACE = /^(?:\*\*\* |Thread \d+|\d+ (?:\[ra\]|\[inlined\]|\S+ 0x)|Backtrace took|Registers:|Images)/;

export class Console {
  /** `drawer` opens and closes it; `moved` is called when the page's layout has changed. */
  constructor(element, drawer, moved) {
    this.element = element;
    this.list = element.querySelector("ol");
    this.drawer = drawer;
    this.moved = moved;
    drawer.addEventListener("click", () => this.open(element.hidden));
    for (const button of element.querySelectorAll("[data-show]")) button.addEventListener("click", () => this.filter(button));
  }

  open(on) {
    this.element.hidden = !on;
    this.drawer.setAttribute("aria-expanded", String(on));
    this.moved();
  }

  filter(chosen) {
    for (const each of this.element.querySelectorAll("[data-show]")) each.setAttribute("aria-pressed", String(each === chosen));
    this.list.dataset.only = chosen.dataset.show;
  }

  clear() {
    this.list.replaceChildren();
    this.count();
  }

  print(text) {
    this.add(TRACE.test(text) ? "trace" : "print", text);
  }

  /** The app's end, with the line of Swift where it happened. */
  crash({ message, path, line }) {
    this.add("crash", message);
    if (path) this.list.lastChild.dataset.place = `${path}:${line}`;
    this.open(true);
  }

  add(kind, text) {
    const item = document.createElement("li");
    item.dataset.kind = kind;
    item.textContent = `${NAMES[kind]}${text}`;
    this.list.append(item);
    while (this.list.childElementCount > MOST_LINES) this.list.firstChild.remove();
    this.list.scrollTop = this.list.scrollHeight;
    this.count();
  }

  count() {
    for (const button of this.element.querySelectorAll("[data-show]")) {
      const kind = button.dataset.show;
      const lines = kind ? this.list.querySelectorAll(`[data-kind="${kind}"]`).length : this.list.childElementCount;
      button.dataset.count = String(lines);
    }
  }
}
