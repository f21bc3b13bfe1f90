// What assistive technology and the keyboard get: roles, names, states.

import { objects, text } from "./safe.js";
import { spokenButton } from "./spoken.js";

const ROLES = {
  button: "button", link: "link", toggle: "switch", tab: "tab", cell: "button", picker: "button", slider: "slider", stepper: "group",
  adjustable: "slider", header: "heading", image: "img", alert: "alertdialog", sheet: "dialog", progress: "progressbar", text: "",
  field: "",
}; // prettier-ignore

const MOST_ACTIONS = 20;

function set(element, name, value) {
  if (value === null || value === undefined || value === "") element.removeAttribute(name);
  else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}

/** Whether a text is to be read as something else than it shows: without a role of its own nobody would hear it. */
function renamed(node, told) {
  const shown = objects(node.lines).flatMap((line) => objects(line.runs).map((run) => text(run.s))).join("");
  return node.k === "text" && word(told.l) !== "" && word(told.l).replace(/\s/g, "") !== shown.replace(/\s/g, "");
}

function word(value) {
  return typeof value === "string" || typeof value === "number" ? String(value).slice(0, 2000) : "";
}

export function access(view) {
  const { element, node } = view;
  const told = node.a && typeof node.a === "object" ? node.a : {};
  const role = Object.hasOwn(ROLES, told.r) ? told.r : "";
  const takesTaps = view.hits.has("tap") || view.hits.has("long");
  actions(view, Array.isArray(told.acts) ? told.acts.map(word).filter(Boolean).slice(0, MOST_ACTIONS) : []);
  const takesKeys = takesTaps || view.hits.has("pinch") || view.hits.has("adjust") || view.acts.length > 0;
  const target = view.input ?? element;
  set(target, "role", ROLES[role] || (takesTaps && !view.input ? "button" : renamed(node, told) ? "img" : ""));
  set(target, "aria-label", word(told.l));
  set(target, "aria-description", word(told.h));
  set(element, "aria-keyshortcuts", view.hits.has("pinch") ? "+ - [ ]" : "");
  set(element, "data-id", word(told.id));
  set(target, "aria-disabled", node.dis ? "true" : "");
  states(target, role, told);
  if (!view.input) set(element, "tabindex", takesKeys && !node.dis && !view.hits.has("none") ? "0" : "");
}

// Each action is a button of its own in the node.
function actions(view, names) {
  if (view.acts?.join("\n") === names.join("\n")) return;
  view.acts = names;
  for (const button of view.buttons ?? []) button.remove();
  view.buttons = names.map((name) => spokenButton(name, () => view.tell({ t: "act", i: view.id, name })));
  view.element.append(...view.buttons);
}

function states(element, role, told) {
  const value = word(told.v);
  const traits = Array.isArray(told.t) ? told.t : [];
  const on = ["1", "true", "on"].includes(value.toLowerCase());
  set(element, "aria-checked", role === "toggle" ? String(on) : "");
  set(element, "aria-selected", role === "tab" ? String(traits.includes("selected") || traits.includes("isSelected")) : "");
  set(element, "aria-level", role === "header" ? "2" : "");
  set(element, "aria-modal", role === "sheet" || role === "alert" ? "true" : "");
  set(element, "aria-valuetext", role === "slider" || role === "adjustable" || role === "progress" ? value : "");
}
