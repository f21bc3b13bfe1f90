// The kind `scroll`: the browser scrolls by itself and tells where it is, once a frame.

import { isTimed, put } from "./animate.js";
import { drawPull, holdOf } from "./pull.js";
import { numbers, one } from "./safe.js";

const MOST_PAGES = 500;

export function drawScroll(view, tell) {
  const { element, node } = view;
  if (!view.content) makeContent(view, tell);
  view.smooth = isTimed();
  const axes = one(node.axes, ["v", "h", "vh"]);
  element.dataset.axes = axes;
  element.classList.toggle("paged", Boolean(node.page));
  put(element, "overflow-x", axes.includes("h") ? "auto" : "hidden");
  put(element, "overflow-y", axes.includes("v") ? "auto" : "hidden");
  const [width, height] = numbers(node.content, 2);
  view.size = [Math.max(0, width), Math.max(0, height)];
  put(view.content, "width", `${view.size[0]}px`);
  put(view.content, "height", `${view.size[1]}px`);
  if (node.page) drawPages(view, axes);
  drawPull(view);
}

function makeContent(view, tell) {
  view.content = document.createElement("div");
  view.content.className = "content";
  view.pages = document.createElement("div");
  view.element.append(view.content, view.pages);
  view.told = [0, 0];
  view.asked = [0, 0];
  view.history = [];
  let due = false;
  view.element.addEventListener("scroll", () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      const at = positionOf(view);
      if (near(at, view.told)) return;
      view.told = at;
      view.history = [...view.history.slice(-200), at];
      tell({ t: "scroll", i: view.id, at });
    });
  });
}

/** Where the content is scrolled to, as the app knows it: where it would be with nothing pulled. */
export function positionOf(view) {
  return [view.element.scrollLeft, Math.max(0, view.element.scrollTop - holdOf(view))];
}

function near(a, b) {
  return Math.abs(a[0] - b[0]) < 0.5 && Math.abs(a[1] - b[1]) < 0.5;
}

// Stops for paging: one empty box a page.
function drawPages(view, axes) {
  const across = axes.includes("h");
  const page = Math.max(1, across ? view.width : view.height);
  const count = Math.min(MOST_PAGES, Math.ceil(view.size[across ? 0 : 1] / page));
  while (view.pages.childElementCount > count) view.pages.lastChild.remove();
  while (view.pages.childElementCount < count) view.pages.append(document.createElement("i"));
  [...view.pages.children].forEach((stop, index) => {
    stop.style.setProperty(across ? "left" : "top", `${index * page}px`);
  });
}

/**
 * Goes where the app says when that has changed, unless it is only the echo of where the user went.
 * Called when the frame is on the page.
 */
export function takePosition(view) {
  const at = numbers(view.node.at, 2);
  if (near(at, view.asked)) return;
  view.asked = at;
  const echo = view.history.findIndex((each) => near(each, at));
  if (echo >= 0) {
    view.history.splice(0, echo);
    return;
  }
  view.history = [];
  view.told = at;
  const top = at[1] && at[1] + holdOf(view);
  view.element.scrollTo({ left: at[0], top, behavior: view.smooth ? "smooth" : "instant" });
}
