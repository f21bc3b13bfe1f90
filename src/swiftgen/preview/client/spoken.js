// Buttons for what fingers do by a gesture: assistive technology finds them, the keyboard does, and eyes only with its focus.

export function spokenButton(label, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "spoken";
  button.textContent = label;
  button.addEventListener("click", act);
  return button;
}
