// The kind `field`: a text field of the browser, so that caret, selection and input methods are its own.

import { put } from "./animate.js";
import { colour, number, one, text } from "./safe.js";
import { fontOf } from "./text.js";

const KEYBOARDS = {
  numberPad: "numeric", decimalPad: "decimal", phonePad: "tel", emailAddress: "email", URL: "url", webSearch: "search",
  asciiCapableNumberPad: "numeric", numbersAndPunctuation: "decimal",
}; // prettier-ignore

export function drawField(view, tell) {
  const { node } = view;
  const tag = node.multi ? "textarea" : "input";
  if (view.input?.localName !== tag) makeInput(view, tag, tell);
  const { input } = view;
  if (!node.multi) input.type = node.secure ? "password" : "text";
  input.inputMode = Object.hasOwn(KEYBOARDS, node.kb) ? KEYBOARDS[node.kb] : "text";
  input.placeholder = text(node.ph);
  input.disabled = Boolean(node.dis);
  for (const [name, value] of Object.entries(fontOf(node.font))) put(input, name, value);
  put(input, "color", colour(node.c, "#000000FF"));
  put(input, "caret-color", colour(node.tint, "#007AFFFF"));
  put(input, "text-align", { l: "left", c: "center", r: "right" }[one(node.align, ["l", "c", "r"])]);
  put(input, "--placeholder", colour(node.phc, "#3C3C434D"));
  takeValue(view);
}

function makeInput(view, tag, tell) {
  view.input?.remove();
  const input = document.createElement(tag);
  view.input = input;
  view.rev = 0;
  input.autocomplete = "off";
  input.spellcheck = false;
  input.addEventListener("input", () => {
    view.rev += 1;
    tell({ t: "text", i: view.id, value: input.value, rev: view.rev });
  });
  input.addEventListener("focus", () => focusTold(view, true, tell));
  input.addEventListener("blur", () => focusTold(view, false, tell));
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || tag === "textarea") return;
    event.preventDefault();
    tell({ t: "submit", i: view.id });
  });
  view.element.append(input);
}

function focusTold(view, on, tell) {
  if (view.focusing || !view.element.isConnected) return;
  tell({ t: "focus", i: view.id, on });
}

// The app's value counts only when it knows the field's last edit; the caret stays where it was.
function takeValue(view) {
  const { input, node } = view;
  const rev = number(node.rev, 0, 0, Number.MAX_SAFE_INTEGER);
  const value = text(node.value);
  if (rev < view.rev) return;
  view.rev = rev;
  if (input.value === value) return;
  const { selectionStart: from, selectionEnd: to } = input;
  const atEnd = from === input.value.length;
  input.value = value;
  if (document.activeElement !== input) return;
  const end = value.length;
  input.setSelectionRange(atEnd ? end : Math.min(from, end), atEnd ? end : Math.min(to, end));
}

/** Gives or takes the focus when the app's wish has changed; called when the whole frame is on the page. */
export function takeFocus(view) {
  const wanted = Boolean(view.node.focus);
  if (wanted === (view.wanted ?? false)) return;
  view.wanted = wanted;
  if (wanted === (document.activeElement === view.input)) return;
  view.focusing = true;
  if (wanted) view.input.focus({ preventScroll: true });
  else view.input.blur();
  view.focusing = false;
}
