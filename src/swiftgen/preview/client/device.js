// The page around the app: phone, dark mode, reload, console. It never sees what the app draws: that is another origin.

import { Socket } from "./socket.js";

const MOST_LINES = 1000;
const byId = (id) => document.getElementById(id);
const page = document.documentElement;
const options = new URLSearchParams(location.hash.slice(1));
const token = options.get("token") ?? "";
const clock = options.get("clock");
page.classList.toggle("plain", options.has("plain")); // the phone alone, for a picture
const config = await (await fetch("config.json")).json();

byId("title").textContent = config.title;
document.title = config.title;
const frame = byId("app");
frame.width = config.size[0];
frame.height = config.size[1];
frame.src = `${config.app}/app.html#token=${encodeURIComponent(token)}${clock ? `&clock=${encodeURIComponent(clock)}` : ""}`;

function fit() {
  const stage = byId("stage");
  const phone = byId("phone");
  const scale = Math.min(1, (stage.clientHeight - 24) / phone.offsetHeight, (stage.clientWidth - 24) / phone.offsetWidth);
  phone.style.transform = `scale(${Math.max(0.2, scale)})`;
  phone.style.margin = `${(-(1 - scale) * phone.offsetHeight) / 2}px ${(-(1 - scale) * phone.offsetWidth) / 2}px`;
}

function state(text, bad = false) {
  byId("state").textContent = text;
  byId("state").classList.toggle("bad", bad);
}

function line(text, kind = "") {
  const item = document.createElement("li");
  item.textContent = text;
  if (kind) item.className = kind;
  const list = byId("lines");
  list.append(item);
  while (list.childElementCount > MOST_LINES) list.firstChild.remove();
  byId("console").scrollTop = byId("console").scrollHeight;
}

const takers = {
  started: () => (byId("lines").replaceChildren(), state("Running")),
  starting: () => state("Starting …"),
  ended: (message) => (state(message.message || "The app has ended.", true), line(message.message || "ended", "bad")),
  console: (message) => line(message.line),
  unsupported: (message) => line(`not supported yet: ${message.api} ${message.note ?? ""}`, "soft"),
  effect: (message) => line(`${message.kind} ${message.value ?? ""}`, "soft"),
  env: (message) => {
    const dark = message.scheme === "dark";
    page.dataset.scheme = dark ? "dark" : "light";
    byId("scheme").setAttribute("aria-pressed", String(dark));
  },
};

const socket = new Socket(
  "socket/page",
  (message) => Object.hasOwn(takers, message.t) && takers[message.t](message),
  (open) => open || state("No connection to the preview; trying again …", true),
);

byId("reload").addEventListener("click", () => socket.send({ t: "reload" }));
byId("scheme").addEventListener("click", () => {
  socket.send({ t: "env", scheme: page.dataset.scheme === "dark" ? "light" : "dark" });
});
byId("drawer").addEventListener("click", () => {
  const drawer = byId("console");
  drawer.hidden = !drawer.hidden;
  byId("drawer").setAttribute("aria-expanded", String(!drawer.hidden));
  fit();
});
addEventListener("resize", fit);
fit();
