// Pulling a scroll area down past its top, which loads its content anew: the node's key `pull`.

import { one } from "./safe.js";
import { spokenButton } from "./spoken.js";
import { svg } from "./svg.js";

const HOLD = 60; // points that the content stays down while the app loads
const ENOUGH = 90; // points down that it must go for that
const FIRST = 36; // points down where the spinner has room to show its first spoke
const SPOKES = 8;
const GIVE = 0.55; // share of a finger's way that the content goes at first, ever less of it later
const SLOP = 6; // points after which it is known where a finger goes
const QUIET = 150; // milliseconds without a wheel that end its pull
const BACK = { duration: 450, easing: "cubic-bezier(0.2, 0.9, 0.3, 1)" };

let held = null; // the view that a finger on the glass pulls

/** Whether a finger on the glass pulls something: then it does nothing else. */
export function isPulling() {
  return held !== null;
}

/** How far the content lies below its place, because the app loads it anew. */
export function holdOf(view) {
  return view.pull?.hold ?? 0;
}

export function drawPull(view) {
  const state = one(view.node.pull, ["", "idle", "busy"]);
  if (!state && !view.pull) return;
  view.pull ??= makePull(view);
  const { pull, element } = view;
  if (pull.state === state) return;
  pull.state = state;
  const busy = state === "busy";
  pull.spinner.classList.toggle("busy", busy);
  pull.spinner.hidden = !state;
  pull.button.hidden = state !== "idle";
  if (busy) pull.spinner.removeAttribute("aria-hidden");
  else pull.spinner.setAttribute("aria-hidden", "true");
  element.setAttribute("aria-busy", String(busy));
  hold(view, busy ? HOLD : 0);
}

function makePull(view) {
  const spinner = document.createElement("div");
  spinner.className = "spinner";
  spinner.setAttribute("role", "progressbar");
  spinner.setAttribute("aria-label", "Refreshing");
  const wheel = svg("svg", { viewBox: "-10 -10 20 20", "aria-hidden": "true" });
  for (let turn = 0; turn < SPOKES; turn += 1) {
    wheel.append(svg("rect", { x: -1.25, y: -10, width: 2.5, height: 5.5, rx: 1.25, transform: `rotate(${(turn * 360) / SPOKES})` }));
  }
  spinner.append(wheel);
  const button = spokenButton("Refresh", () => ask(view));
  view.element.prepend(button, spinner);
  const pull = { state: "", hold: 0, down: 0, spinner, button, finger: null, touch: null, wheeled: -Infinity, timer: 0 };
  listen(view, pull);
  return pull;
}

function ask(view) {
  if (view.pull.state === "idle") view.tell({ t: "refresh", i: view.id });
}

// Where the content is: `hold` is in the layout, so that it can be scrolled; `down` is what a finger adds, or takes.

function hold(view, length) {
  const { pull, element } = view;
  const change = length - pull.hold;
  if (!change) return;
  const at = element.scrollTop;
  const away = at > pull.hold; // nobody sees the spinner: what is seen stays where it is
  const top = pull.hold + pull.down - at;
  pull.hold = length;
  view.content.style.marginTop = `${length}px`;
  element.scrollTop = away ? at + change : 0;
  if (away) return;
  show(view, top - length);
  if (!pull.finger) springBack(view);
}

function show(view, down) {
  const { pull } = view;
  pull.back?.cancel();
  pull.back = null;
  pull.down = down;
  view.content.style.transform = down ? `translateY(${down}px)` : "none";
  const share = (pull.hold + down - FIRST) / (ENOUGH - FIRST);
  const spokes = pull.state === "busy" ? SPOKES : Math.floor(SPOKES * share);
  [...pull.spinner.firstChild.children].forEach((spoke, index) => spoke.classList.toggle("out", index < spokes));
}

function springBack(view) {
  const from = view.pull.down;
  show(view, 0);
  if (from) view.pull.back = view.content.animate([{ transform: `translateY(${from}px)` }, { transform: "none" }], BACK);
}

// What pulls

/** Pulls by a step down, or up again; what is left of the step is for scrolling. */
export function pullBy(view, step) {
  const pull = view?.pull;
  if (!pull?.state) return step;
  if (!pull.finger && (step <= 0 || view.element.scrollTop > 0.5)) return step;
  pull.finger ??= { way: 0, from: pull.hold, asked: false };
  const { finger } = pull;
  finger.way += step;
  if (finger.way <= 0) {
    const left = finger.way;
    letGo(view);
    return left;
  }
  const most = Math.max(1, view.height);
  const top = finger.from + most * (1 - 1 / ((finger.way * GIVE) / most + 1));
  show(view, top - pull.hold);
  if (!finger.asked && !finger.from && top >= ENOUGH) {
    finger.asked = true;
    ask(view);
  }
  return 0;
}

/** Nothing pulls any more; whether anything did. */
export function letGo(view) {
  const pull = view?.pull;
  if (!pull?.finger) return false;
  pull.finger = null;
  springBack(view);
  return true;
}

function listen(view, pull) {
  const { element } = view;
  element.addEventListener("touchstart", (event) => begin(view, event), { passive: true });
  element.addEventListener("touchmove", (event) => follow(view, event), { passive: false });
  for (const kind of ["touchend", "touchcancel"]) element.addEventListener(kind, () => end(view), { passive: true });
  element.addEventListener("wheel", (event) => wheel(view, pull, event), { passive: false });
}

/** Whether the content is at its top, and so is all that scrolls between it and `target`. */
function isAtTop(view, target) {
  for (let each = target; each; each = each.parentElement) {
    if (each.scrollTop > 0.5) return false;
    if (each === view.element) return true;
  }
  return false;
}

function begin(view, event) {
  const [finger] = event.touches;
  end(view);
  const free = event.touches.length === 1 && !event.target.closest(".pinch, input, textarea");
  if (free && isAtTop(view, event.target)) view.pull.touch = { x: finger.clientX, y: finger.clientY };
}

function follow(view, event) {
  const { touch } = view.pull;
  if (!touch) return;
  const [finger] = event.touches;
  const step = finger.clientY - touch.y;
  if (!held) {
    const across = Math.abs(finger.clientX - touch.x);
    if (step < -SLOP || across > Math.max(SLOP, step)) view.pull.touch = null; // it scrolls, or swipes
    if (step < SLOP || across > step) return;
    held = view;
  }
  if (held !== view) return;
  if (event.cancelable) event.preventDefault();
  touch.y = finger.clientY;
  if (pullBy(view, step) < 0) end(view);
}

function end(view) {
  view.pull.touch = null;
  if (held !== view) return;
  held = null;
  letGo(view);
}

// A wheel that has scrolled up to the top must rest before it pulls: what only runs out there asks for nothing.
function wheel(view, pull, event) {
  if (event.ctrlKey) return;
  if (event.timeStamp - pull.wheeled > QUIET) pull.rested = isAtTop(view, event.target);
  pull.wheeled = event.timeStamp;
  if (!pull.rested || !(pull.finger || event.deltaY < 0)) return;
  event.preventDefault();
  view.element.scrollTop -= Math.min(0, pullBy(view, -event.deltaY));
  clearTimeout(pull.timer);
  pull.timer = setTimeout(() => letGo(view), QUIET);
}
