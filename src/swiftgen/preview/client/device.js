// The page around the app: device, reload, inspector, console. It never sees what the app draws: that is another origin.

import { Console } from "./console.js";
import { Facts } from "./facts.js";
import { FrameControls } from "./frame.js";
import { Socket } from "./socket.js";

const byId = (id) => document.getElementById(id);
const page = document.documentElement;
const options = new URLSearchParams(location.hash.slice(1));
const token = options.get("token") ?? "";
const clock = options.get("clock");
page.classList.toggle("plain", options.has("plain")); // the phone alone, for a picture
const config = await (await fetch("config.json")).json();

byId("title").textContent = config.title;
document.title = config.title;
const app = byId("app");
app.src = `${config.app}/app.html#token=${encodeURIComponent(token)}${clock ? `&clock=${encodeURIComponent(clock)}` : ""}`;
const tellApp = (message) => app.contentWindow.postMessage(message, config.app);

function fit() {
  const [stage, phone] = [byId("stage"), byId("phone")];
  const scale = Math.min(1, (stage.clientHeight - 24) / phone.offsetHeight, (stage.clientWidth - 24) / phone.offsetWidth);
  phone.style.transform = `scale(${Math.max(0.2, scale)})`;
  phone.style.margin = `${(-(1 - scale) * phone.offsetHeight) / 2}px ${(-(1 - scale) * phone.offsetWidth) / 2}px`;
}

function state(text, bad = false) {
  byId("state").textContent = text;
  byId("state").classList.toggle("bad", bad);
}

const lines = new Console(byId("console"), byId("drawer"), fit);
const controls = new FrameControls(config, options, (wish) => socket.send({ t: "env", ...wish }), fit);
const facts = new Facts(byId("facts"), (i) => select(i));

function select(i) {
  socket.send({ t: "inspect", i });
  tellApp({ t: "mark", i });
}

function inspecting(on) {
  byId("inspect").setAttribute("aria-pressed", String(on));
  byId("facts").hidden = !on;
  if (on) facts.ask();
  tellApp({ t: "inspect", on });
  fit();
}

const takers = {
  started: () => (lines.clear(), state("Running")),
  starting: () => state("Starting …"),
  ended: (message) => {
    state(message.message || "The app has ended.", true);
    if (message.message) lines.crash(message);
  },
  console: (message) => lines.print(message.line),
  unsupported: (message) => lines.add("api", `${message.api} ${message.note ?? ""}`.trim()),
  effect: (message) => lines.add("effect", `${message.kind} ${message.value ?? ""}`.trim()),
  env: (message) => controls.take(message),
  inspected: (message) => facts.show(message),
};

const socket = new Socket(
  "socket/page",
  (message) => Object.hasOwn(takers, message.t) && takers[message.t](message),
  (open) => (open ? controls.wish() : state("No connection to the preview; trying again …", true)),
);

byId("reload").addEventListener("click", () => socket.send({ t: "reload" }));
byId("inspect").addEventListener("click", () => inspecting(byId("inspect").getAttribute("aria-pressed") !== "true"));
addEventListener("message", (event) => {
  if (event.origin !== config.app || event.source !== app.contentWindow) return;
  if (event.data?.t === "select" && Number.isInteger(event.data.i)) socket.send({ t: "inspect", i: event.data.i });
  if (event.data?.t === "inspect") (inspecting(false), byId("inspect").focus());
});
addEventListener("keydown", (event) => {
  if (event.key === "Escape" && byId("inspect").getAttribute("aria-pressed") === "true") inspecting(false);
});
addEventListener("resize", fit);
controls.take(config.now);
