// The screen as views: takes the app's frames and keeps the page as they say.

import { timed } from "./animate.js";
import { childrenOf, makeView, ownKeys, refresh, setKids, settle } from "./draw.js";

export class Screen {
  constructor(element, tell) {
    this.element = element;
    this.tell = tell;
    this.views = new Map();
    this.root = null;
    this.touched = new Set();
  }

  /** Applies a `frame` message. */
  apply(frame) {
    this.touched.clear();
    if (frame.root) this.whole(frame.root);
    for (const op of Array.isArray(frame.ops) ? frame.ops : []) this.op(op);
    for (const view of this.touched) settle(view);
  }

  // A whole tree is laid over what is there, so that a reconnect keeps scroll positions and the caret.
  whole(node) {
    const fits = this.root && this.root.id === node.i && this.root.node.k === node.k;
    if (fits) this.renew(this.root, node);
    else {
      this.views.clear();
      this.root = this.make(node);
      this.element.replaceChildren(this.root.element);
    }
  }

  renew(view, node) {
    const keys = ownKeys(node);
    const gone = Object.keys(view.node).filter((key) => !keys.includes(key));
    const changes = Object.fromEntries(keys.map((key) => [key, node[key]]));
    for (const key of gone) changes[key] = null;
    this.change(view, changes);
    const kids = childrenOf(node).map((kid) => {
      const known = this.views.get(kid.i);
      if (!known || known.node.k !== kid.k) return this.make(kid);
      this.renew(known, kid);
      return known;
    });
    setKids(view, kids, (each) => this.forget(each));
  }

  op(op) {
    const view = this.views.get(op?.i);
    if (!view) return;
    timed(op.an, () => {
      if (op.op === "set" && op.p) this.change(view, op.p);
      if (op.op === "kids" && Array.isArray(op.c)) this.kids(view, op.c);
    });
  }

  change(view, changes) {
    const keys = Object.keys(changes).filter((key) => !same(view.node[key], changes[key]));
    for (const key of keys) {
      if (changes[key] === null) delete view.node[key];
      else view.node[key] = changes[key];
    }
    if (keys.length) refresh(view, keys);
    this.touched.add(view);
  }

  kids(view, list) {
    const kids = list.map((each) => (typeof each === "object" && each ? this.make(each) : this.views.get(each)));
    setKids(view, kids.filter(Boolean), (each) => this.forget(each));
  }

  make(node) {
    const view = makeView(node, this.tell);
    this.views.set(node.i, view);
    this.touched.add(view);
    timed(null, () => setKids(view, childrenOf(node).map((kid) => this.make(kid)), () => {}));
    return view;
  }

  forget(view) {
    if (this.views.get(view.id) === view) this.views.delete(view.id);
    for (const kid of view.kids) this.forget(kid);
  }
}

function same(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}
