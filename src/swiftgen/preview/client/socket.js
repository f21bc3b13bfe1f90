// A websocket that comes back by itself.

const FIRST_WAIT = 200; // milliseconds
const LONGEST_WAIT = 5000;

export class Socket {
  /** `path` on this page's own server; `take` gets each message, `state` true and false as it opens and closes. */
  constructor(path, take, state = () => {}) {
    this.path = path;
    this.take = take;
    this.state = state;
    this.wait = FIRST_WAIT;
    this.open();
  }

  open() {
    const token = new URLSearchParams(location.hash.slice(1)).get("token") ?? "";
    const address = new URL(`${this.path}?token=${encodeURIComponent(token)}`, location.href);
    address.protocol = "ws:";
    address.hash = "";
    this.socket = new WebSocket(address);
    this.socket.onopen = () => {
      this.wait = FIRST_WAIT;
      this.state(true);
    };
    this.socket.onmessage = (event) => this.take(JSON.parse(event.data));
    this.socket.onclose = () => {
      this.state(false);
      setTimeout(() => this.open(), this.wait);
      this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
    };
  }

  send(message) {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }
}
