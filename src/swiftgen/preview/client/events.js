// What fingers, mice and keys do, told to the app: taps, long presses, drags; two fingers are in pinch.js.

import { viewOf } from "./draw.js";
import { Pinches } from "./pinch.js";
import { isPulling, letGo, pullBy } from "./pull.js";

const SLOP = 10; // points a finger may move and still tap
const LONG = 500; // milliseconds of a long press
const STEPS = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }; // of what is adjusted
const REST = 60; // milliseconds after which what a finger rests on looks pressed

// A browser that has to draw because of a finger's own event holds back other tasks until it has drawn, the app's answer
// among them: a whole refresh later. So what an event changes on the page is changed just after it.
const soon = (work, milliseconds = 0) => setTimeout(work, milliseconds);

export class Gestures {
  constructor(screen, tell) {
    this.screen = screen;
    this.tell = tell;
    this.active = null;
    this.pinches = new Pinches(screen, tell, chainOf, () => this.origin());
    const { element } = screen;
    element.addEventListener("pointerdown", (event) => this.down(event));
    element.addEventListener("pointermove", (event) => this.move(event));
    element.addEventListener("pointerup", (event) => this.up(event));
    element.addEventListener("pointercancel", (event) => this.cancel(event));
    element.addEventListener("keydown", (event) => this.key(event));
    element.addEventListener("contextmenu", (event) => event.preventDefault());
    element.addEventListener("dragstart", (event) => event.preventDefault());
  }

  down(event) {
    if (this.pinches.down(event)) {
      this.giveUp();
      return;
    }
    if (this.active || !event.isPrimary || event.button !== 0) return;
    const at = this.point(event);
    const chain = chainOf(event.target);
    if (chain.some((view) => view.input)) return;
    const first = (kind) => chain.find((view) => view.hits.has(kind)) ?? null;
    const scroll = chain.findIndex((view) => view.content);
    const drag = first("drag");
    this.active = {
      pointer: event.pointerId, start: at, at, time: event.timeStamp, v: [0, 0], moved: false, dragging: false, due: false,
      tap: first("tap"), long: first("long"), drag,
      scroll: event.pointerType === "mouse" && scroll >= 0 && !drag ? chain[scroll] : null,
    }; // prettier-ignore
    if (this.active.long) this.active.timer = setTimeout(() => this.held(), LONG);
    const held = this.active.tap ?? this.active.long;
    if (held) this.active.resting = soon(() => held.element.classList.add("pressed"), REST);
    if (drag && !this.active.tap) this.begin(event);
    soon(() => {
      if (!chain.some((view) => view.hits.size)) document.activeElement?.blur();
      event.target.closest("[tabindex]")?.focus({ preventScroll: true, focusVisible: false });
    });
    if (event.pointerType === "mouse") event.preventDefault();
  }

  move(event) {
    if (this.pinches.move(event)) return;
    if (isPulling()) this.giveUp();
    const touch = this.active;
    if (!touch || event.pointerId !== touch.pointer) return;
    const at = this.point(event);
    const seconds = Math.max(1, event.timeStamp - touch.time) / 1000;
    touch.v = [0, 1].map((axis) => 0.6 * touch.v[axis] + 0.4 * ((at[axis] - touch.at[axis]) / seconds));
    const step = [at[0] - touch.at[0], at[1] - touch.at[1]];
    touch.at = at;
    touch.time = event.timeStamp;
    if (!touch.moved && Math.hypot(at[0] - touch.start[0], at[1] - touch.start[1]) > SLOP) this.slipped(event);
    if (touch.scroll && touch.moved) {
      touch.scroll.element.scrollBy({ left: -step[0], top: -pullBy(touch.scroll, step[1]), behavior: "instant" });
    }
    if (touch.dragging) this.dragSoon(touch);
  }

  /** The finger has moved too far for a tap. */
  slipped(event) {
    const touch = this.active;
    touch.moved = true;
    clearTimeout(touch.timer);
    this.release(touch);
    if (touch.drag && !touch.dragging) this.begin(event);
    if (touch.scroll) this.screen.element.setPointerCapture(event.pointerId);
  }

  begin(event) {
    this.active.dragging = true;
    this.screen.element.setPointerCapture(event.pointerId);
    this.dragSoon(this.active);
  }

  dragSoon(touch) {
    if (touch.due) return;
    touch.due = true;
    requestAnimationFrame(() => {
      touch.due = false;
      if (touch === this.active) this.drag(touch, "changed");
    });
  }

  drag(touch, phase) {
    this.tell({ t: "drag", i: touch.drag.id, phase, start: touch.start, at: touch.at, v: touch.v.map(Math.round) });
  }

  up(event) {
    if (this.pinches.up(event)) return;
    const touch = this.end(event);
    if (!touch) return;
    touch.at = this.point(event);
    if (event.timeStamp - touch.time > 80) touch.v = [0, 0];
    if (touch.dragging) this.drag(touch, "ended");
    if (touch.scroll && touch.moved && !letGo(touch.scroll)) glide(touch.scroll.element, touch.v);
    if (!touch.moved && !touch.done && touch.tap) this.tap(touch.tap, "tap", event);
  }

  /** A second finger has come, or this one pulls: what it did was no tap and no drag. */
  giveUp() {
    const touch = this.active;
    if (!touch) return;
    clearTimeout(touch.timer);
    this.release(touch);
    this.active = null;
    letGo(touch.scroll);
    if (touch.dragging) this.drag(touch, "cancelled");
  }

  cancel(event) {
    if (this.pinches.up(event)) return;
    const touch = this.end(event);
    letGo(touch?.scroll);
    if (touch?.dragging) this.drag(touch, "cancelled");
  }

  end(event) {
    const touch = this.active;
    if (!touch || event.pointerId !== touch.pointer) return null;
    clearTimeout(touch.timer);
    this.release(touch);
    this.active = null;
    return touch;
  }

  release(touch) {
    clearTimeout(touch.resting);
    soon(() => (touch.tap ?? touch.long)?.element.classList.remove("pressed"));
  }

  held() {
    const touch = this.active;
    touch.done = true;
    this.release(touch);
    const [x, y] = within(touch.long, touch.at, this.origin());
    this.tell({ t: "long", i: touch.long.id, x, y });
  }

  tap(view, kind, event) {
    const [x, y] = within(view, this.point(event), this.origin());
    this.tell({ t: kind, i: view.id, x, y });
  }

  key(event) {
    if (this.pinches.key(event)) return;
    const chain = chainOf(event.target);
    if (event.key === "Escape") this.act(chain.find((view) => view.acts?.includes("Escape")), "Escape", event);
    const [view] = chain;
    if (!view || view.input || event.target !== view.element) return;
    const by = view.hits.has("adjust") ? STEPS[event.key] : undefined;
    if (by) {
      event.preventDefault();
      this.tell({ t: "adjust", i: view.id, by });
    }
    if (event.key !== "Enter" && event.key !== " ") return;
    const kind = ["tap", "long"].find((each) => view.hits.has(each));
    if (!kind) return this.act(view, "Activate", event);
    event.preventDefault();
    if (!event.repeat) this.tell({ t: kind, i: view.id });
  }

  /** Does one of the actions that the view has for assistive technology. */
  act(view, name, event) {
    if (!view?.acts?.includes(name) || event.repeat) return;
    event.preventDefault();
    this.tell({ t: "act", i: view.id, name });
  }

  origin() {
    const { left, top } = this.screen.element.getBoundingClientRect();
    return [left, top];
  }

  point(event) {
    const [left, top] = this.origin();
    return [round(event.clientX - left), round(event.clientY - top)];
  }
}

function round(value) {
  return Math.round(value * 100) / 100;
}

/** The views from the innermost to the root; empty when one of them is disabled. */
function chainOf(target) {
  const chain = [];
  for (let view = viewOf(target); view; view = view.parent) {
    if (view.node.dis) return [];
    chain.push(view);
  }
  return chain;
}

/** A point of the screen in the view's own coordinates, as far as it is not turned. */
function within(view, at, origin) {
  const rect = view.element.getBoundingClientRect();
  const across = rect.width && view.width ? view.width / rect.width : 1;
  const down = rect.height && view.height ? view.height / rect.height : 1;
  return [round((at[0] + origin[0] - rect.left) * across), round((at[1] + origin[1] - rect.top) * down)];
}

/** A scroll area that a mouse let go of runs on for a while. */
function glide(element, velocity) {
  let [x, y] = velocity;
  let last = performance.now();
  const step = (now) => {
    const seconds = Math.min(0.05, (now - last) / 1000);
    last = now;
    element.scrollBy({ left: -x * seconds, top: -y * seconds, behavior: "instant" });
    const fade = Math.exp(-seconds * 3);
    x *= fade;
    y *= fade;
    if (Math.hypot(x, y) > 15) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
