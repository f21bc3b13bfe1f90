// The controls of the device: what a person chooses goes to the app, and into the page's address, which remembers it.

const CHOICES = { device: "16", scheme: "light", text: "large", locale: "en_US" };
const FLAGS = ["turned", "rtl", "still"];
const TEXTS = { xSmall: "Extra small", small: "Small", medium: "Medium", large: "Standard" };
const byId = (id) => document.getElementById(id);

export class FrameControls {
  /** `options` are the page's own, from its address; `send` gets each wish; `fit` is called when the size has changed. */
  constructor(config, options, send, fit) {
    this.send = send;
    this.fit = fit;
    this.now = {};
    this.wanted = this.wishes(options);
    fill(byId("device"), Object.entries(config.devices));
    fill(byId("text"), config.texts.map((each) => [each, textName(each)]));
    fill(byId("locale"), Object.entries(config.locales));
    for (const name of ["device", "text", "locale"]) byId(name).addEventListener("change", (event) => send({ [name]: event.target.value }));
    for (const name of FLAGS) byId(name).addEventListener("click", () => send({ [name]: !this.now[name] }));
    byId("scheme").addEventListener("click", () => send({ scheme: this.now.scheme === "dark" ? "light" : "dark" }));
    byId("frame").addEventListener("submit", (event) => event.preventDefault());
  }

  wishes(options) {
    const chosen = Object.keys(CHOICES).filter((name) => options.has(name)).map((name) => [name, options.get(name)]);
    const flags = FLAGS.filter((name) => options.has(name)).map((name) => [name, options.get(name) === "1"]);
    return Object.fromEntries([...chosen, ...flags]);
  }

  /** What the address asks for, once; a page that asks for nothing leaves the app as others have it. */
  wish() {
    if (Object.keys(this.wanted).length) this.send(this.wanted);
    this.wanted = {};
  }

  /** The app is shown on this now. */
  take(message) {
    this.now = message;
    document.documentElement.dataset.scheme = message.scheme === "dark" ? "dark" : "light";
    for (const name of ["device", "text", "locale"]) byId(name).value = message[name];
    for (const name of FLAGS) byId(name).setAttribute("aria-pressed", String(Boolean(message[name])));
    byId("scheme").setAttribute("aria-pressed", String(message.scheme === "dark"));
    this.resize(message);
    if (!Object.keys(this.wanted).length) remember(message);
  }

  resize({ size, radius }) {
    const app = byId("app");
    [app.width, app.height] = size;
    app.style.borderRadius = `${radius}px`;
    byId("phone").style.borderRadius = `${radius ? radius + 13 : 30}px`;
    this.fit();
  }
}

function fill(select, entries) {
  select.replaceChildren(...entries.map(([value, name]) => new Option(name, value)));
}

function textName(name) {
  const count = name.startsWith("accessibility") ? `Accessibility ${name.slice(-1)}` : name.replace("Large", " large").replaceAll("x", "X");
  return TEXTS[name] ?? count;
}

function remember(now) {
  const address = new URLSearchParams(location.hash.slice(1));
  for (const [name, usual] of Object.entries(CHOICES)) now[name] === usual ? address.delete(name) : address.set(name, now[name]);
  for (const name of FLAGS) now[name] ? address.set(name, "1") : address.delete(name);
  history.replaceState(null, "", `#${address}`);
}
