// Two fingers: both on the glass, or one of a mouse with Alt held, whose other is opposite to the middle of the view;
// a trackpad's pinch (Ctrl and the wheel), and the keys + - [ ].

import { viewOf } from "./draw.js";

const STEP = 1.25; // of a key, and its reverse
const TURN = 15; // degrees of a key
const QUIET = 200; // milliseconds without a wheel after which a pinch has ended

export class Pinches {
  constructor(screen, tell, chainOf, origin) {
    this.tell = tell;
    this.chainOf = chainOf;
    this.origin = origin;
    this.fingers = new Map();
    this.active = null;
    screen.element.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
  }

  /** Whether the event belongs to a pinch, which may begin by it. */
  down(event) {
    const at = this.point(event);
    if (this.active) return true;
    if (event.pointerType === "mouse") {
      const view = event.altKey && event.button === 0 ? this.target(event.target) : null;
      if (!view) return false;
      const rect = view.element.getBoundingClientRect();
      const [left, top] = this.origin();
      const middle = [rect.left - left + rect.width / 2, rect.top - top + rect.height / 2];
      this.begin(view, at, opposite(at, middle), { mouse: event.pointerId, middle });
      event.preventDefault();
      return true;
    }
    this.fingers.set(event.pointerId, at);
    if (this.fingers.size !== 2) return false;
    const view = this.target(event.target);
    if (!view) return false;
    const [one, two] = this.fingers.values();
    this.begin(view, one, two, {});
    return true;
  }

  move(event) {
    const at = this.point(event);
    if (this.fingers.has(event.pointerId)) this.fingers.set(event.pointerId, at);
    const pinch = this.active;
    if (!pinch) return false;
    if (pinch.mouse !== undefined) {
      if (pinch.mouse === event.pointerId) this.follow(at, opposite(at, pinch.middle), event.timeStamp);
    } else if (this.fingers.size >= 2) {
      const [one, two] = this.fingers.values();
      this.follow(one, two, event.timeStamp);
    }
    return true;
  }

  up(event) {
    const known = this.fingers.delete(event.pointerId);
    const pinch = this.active;
    if (!pinch || !(known || pinch.mouse === event.pointerId)) return false;
    this.finish(event.type === "pointercancel" ? "cancelled" : "ended");
    return true;
  }

  wheel(event) {
    if (!event.ctrlKey) return;
    const view = this.active?.view ?? this.target(event.target);
    if (!view) return;
    event.preventDefault();
    if (!this.active) this.begin(view, this.point(event), this.point(event), { wheel: true });
    const pinch = this.active;
    if (!pinch.wheel) return;
    this.change(pinch.scale * Math.exp(-event.deltaY / 100), 0, event.timeStamp);
    clearTimeout(pinch.timer);
    pinch.timer = setTimeout(() => this.finish("ended"), QUIET);
  }

  key(event) {
    const [scale, turn] = { "+": [STEP, 0], "=": [STEP, 0], "-": [1 / STEP, 0], "[": [1, -TURN], "]": [1, TURN] }[event.key] ?? [];
    const view = scale ? viewOf(event.target) : null;
    if (!view || view.input || !view.hits.has("pinch") || event.ctrlKey || event.metaKey || this.active) return false;
    const rect = view.element.getBoundingClientRect();
    const [left, top] = this.origin();
    const middle = [rect.left - left + rect.width / 2, rect.top - top + rect.height / 2];
    this.begin(view, middle, middle, {});
    this.active.scale = scale;
    this.active.turn = turn;
    this.send("changed");
    this.finish("ended");
    event.preventDefault();
    return true;
  }

  begin(view, one, two, more) {
    const start = [0, 1].map((axis) => round((one[axis] + two[axis]) / 2));
    const { length, angle } = between(one, two);
    this.active = { view, start, length: Math.max(length, 1), angle, last: angle, scale: 1, turn: 0, time: 0, v: [0, 0], due: false, ...more };
  }

  follow(one, two, time) {
    const pinch = this.active;
    const { length, angle } = between(one, two);
    let step = angle - pinch.last;
    if (step > 180) step -= 360;
    if (step < -180) step += 360;
    pinch.last = angle;
    this.change(length / pinch.length, step, time);
  }

  change(scale, step, time) {
    const pinch = this.active;
    const seconds = Math.max(1, time - (pinch.time || time - 16)) / 1000;
    pinch.v = [round((scale - pinch.scale) / seconds), round(step / seconds)];
    pinch.time = time;
    pinch.scale = scale;
    pinch.turn += step;
    if (pinch.due) return;
    pinch.due = true;
    requestAnimationFrame(() => {
      pinch.due = false;
      if (pinch === this.active) this.send("changed");
    });
  }

  finish(phase) {
    clearTimeout(this.active.timer);
    this.send(phase);
    this.active = null;
  }

  send(phase) {
    const { view, start, scale, turn, v } = this.active;
    this.tell({ t: "pinch", i: view.id, phase, scale: round(scale), turn: round(turn), start, v });
  }

  target(element) {
    return this.chainOf(element).find((view) => view.hits.has("pinch")) ?? null;
  }

  point(event) {
    const [left, top] = this.origin();
    return [round(event.clientX - left), round(event.clientY - top)];
  }
}

function opposite(at, middle) {
  return [2 * middle[0] - at[0], 2 * middle[1] - at[1]];
}

function between(one, two) {
  const [x, y] = [two[0] - one[0], two[1] - one[1]];
  return { length: Math.hypot(x, y), angle: (Math.atan2(y, x) * 180) / Math.PI };
}

function round(value) {
  return Math.round(value * 1000) / 1000;
}
