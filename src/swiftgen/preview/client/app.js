// The app's own page: connects, draws frames, tells events. `data-painted` on <html> is the last frame on the glass.

import { Gestures } from "./events.js";
import { Inspector } from "./inspect.js";
import { Screen } from "./protocol.js";
import { Socket } from "./socket.js";
import { startStatus } from "./status.js";
import { loadSymbols } from "./symbols.js";

const page = document.documentElement;
const tell = (event) => socket.send(event);
export const screen = new Screen(document.getElementById("screen"), tell);
let chosen = "light";
let socket = { send: () => {} };

function take(message) {
  if (message.t === "frame") {
    screen.apply(message);
    dress();
    painted(message.n);
  } else if (message.t === "env") {
    chosen = message.scheme;
    dress();
    page.dataset.bars = ["island", "side", "button", "pad", "none"].includes(message.bars) ? message.bars : "island";
    page.lang = typeof message.locale === "string" ? message.locale.replace("_", "-") : "en";
  } else if (message.t === "ended") {
    page.classList.toggle("ended", true);
  } else if (message.t === "started") {
    page.classList.toggle("ended", false);
  }
}

// The phone's scheme, unless the app asks for one: the status bar and materials follow.
function dress() {
  const scheme = screen.views.get(1)?.node.scheme ?? chosen;
  page.dataset.scheme = scheme === "dark" ? "dark" : "light";
}

// The frame is on the glass when the browser has drawn once after the fonts that are needed have come: a message that is
// sent just before it draws arrives just after.
const drawn = new MessageChannel();
drawn.port1.onmessage = (event) => (page.dataset.painted = String(event.data));

function painted(number) {
  const sign = () => requestAnimationFrame(() => drawn.port2.postMessage(number));
  if (document.fonts.status === "loading") document.fonts.ready.then(sign);
  else sign();
}

new Inspector(screen);
new Gestures(screen, tell);
startStatus(document.getElementById("status"));
await loadSymbols();
socket = new Socket("socket/app", take, (open) => page.classList.toggle("cut", !open));
