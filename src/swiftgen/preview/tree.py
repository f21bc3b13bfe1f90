"""The screen as the app last described it: whole trees and patches come in, questions about nodes are answered."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from swiftgen.preview.geometry import IDENTITY, Affine, Rect, bounds, compose, translation
from swiftgen.preview.node import MAX_DEPTH, MAX_NODES, Node, ProtocolError, frame_of, identity_of

COLOURED = {"symbol", "field"}  # their c is a colour, and they have no children
FINGERS = {"tap", "long", "drag", "pinch"}
DRAWN = {"path", "text", "symbol", "image", "material", "field"}


class Tree:
    """A mirror of the app's nodes."""

    def __init__(self) -> None:
        """An empty screen."""
        self.root = Node(1, "box", (0.0, 0.0, 0.0, 0.0))
        self.nodes: dict[int, Node] = {1: self.root}
        self._transforms: dict[int, Affine] = {}
        self._stops: list[tuple[Node, Rect]] | None = None
        # What is played for ever: node and key → the value before, and how it is played.
        self._endless: dict[tuple[int, str], tuple[Any, Any]] = {}

    def apply(self, message: Mapping[str, Any]) -> bool:
        """Take a ``frame`` message; True when it changed anything.

        Raises:
            ProtocolError: it is malformed, or names a node that does not exist.
        """
        self._transforms, self._stops = {}, None
        if "root" in message:
            self.nodes = {}
            self._endless = {}
            self.root = self._made(message["root"], None, 0)
        ops = message.get("ops", [])
        if not isinstance(ops, list):
            raise ProtocolError("The ops of a frame must be a list.")
        for op in ops:
            self._op(op)
        return bool(ops) or "root" in message

    def whole(self) -> dict[str, Any]:
        """``root`` and ``ops`` for who sees the screen for the first time: what is played for ever begins anew."""
        playing = [(key, told) for key, told in self._endless.items() if key[0] in self.nodes]
        now = {key: self._get(*key) for key, _ in playing}
        for (identity, name), (before, _) in playing:
            self._set(self.nodes[identity], {name: before})
        root = self.root.plain()
        for (identity, name), value in now.items():
            self._set(self.nodes[identity], {name: value})
        ops = [{"op": "set", "i": key[0], "p": {key[1]: now[key]}, "an": an} for key, (_, an) in playing]
        return {"root": root, "ops": ops} if ops else {"root": root}

    def _get(self, identity: int, name: str) -> Any:
        node = self.nodes[identity]
        return list(node.frame) if name == "f" else node.props.get(name)

    def _note(self, node: Node, changes: Any, played: Any) -> None:
        for name in changes if isinstance(changes, dict) else ():
            if isinstance(played, dict) and played.get("n") == 0 and name != "k":
                self._endless[node.id, name] = (self._get(node.id, name), played)
            else:
                self._endless.pop((node.id, name), None)

    def _op(self, op: Any) -> None:
        if not isinstance(op, dict):
            raise ProtocolError("Each op must be an object.")
        node = self.nodes.get(identity_of(op.get("i")))
        if node is None:
            raise ProtocolError(f"An op names node {op.get('i')}, which does not exist.")
        if op.get("op") == "set":
            self._note(node, op.get("p"), op.get("an"))
            self._set(node, op.get("p"))
        elif op.get("op") == "kids":
            self._kids(node, op.get("c"))
        else:
            raise ProtocolError(f"The op {str(op.get('op'))[:40]!r} is unknown.")

    @staticmethod
    def _set(node: Node, changes: Any) -> None:
        if not isinstance(changes, dict):
            raise ProtocolError("A set needs an object p.")
        for key, value in changes.items():
            if key == "f":
                node.frame = frame_of(value)
            elif key == "k":
                node.kind = str(value)
            elif value is None:
                node.props.pop(key, None)
            else:
                node.props[key] = value

    def _kids(self, node: Node, kids: Any) -> None:
        if not isinstance(kids, list):
            raise ProtocolError("A kids op needs a list c.")
        depth = sum(1 for _ in node.path())
        before = node.children
        node.children = [self._kid(node, kid, depth) for kid in kids]
        kept = {child.id for child in node.children}
        for gone in before:
            if gone.id not in kept and gone.parent is node:
                self._forget(gone)

    def _kid(self, parent: Node, kid: Any, depth: int) -> Node:
        if isinstance(kid, dict):
            return self._made(kid, parent, depth)
        node = self.nodes.get(identity_of(kid))
        if node is None or any(node is each for each in parent.path()):
            raise ProtocolError(f"A kids op names node {kid}, which cannot be a child there.")
        if node.parent is not None and node.parent is not parent:
            node.parent.children = [each for each in node.parent.children if each is not node]
        node.parent = parent
        return node

    def _made(self, plain: Any, parent: Node | None, depth: int) -> Node:
        if not isinstance(plain, dict):
            raise ProtocolError("A node must be an object.")
        if depth > MAX_DEPTH or len(self.nodes) >= MAX_NODES:
            raise ProtocolError(f"The screen is too large: over {MAX_DEPTH} levels or {MAX_NODES} nodes.")
        node = Node(identity_of(plain.get("i")), str(plain.get("k", "box")), frame_of(plain.get("f")))
        node.parent = parent
        named = {"i", "k", "f"} if node.kind in COLOURED else {"i", "k", "f", "c"}
        node.props = {key: value for key, value in plain.items() if key not in named}
        self.nodes[node.id] = node
        kids = [] if node.kind in COLOURED else plain.get("c", [])
        if not isinstance(kids, list):
            raise ProtocolError("A node's c must be a list.")
        node.children = [self._made(kid, node, depth + 1) for kid in kids]
        return node

    def _forget(self, node: Node) -> None:
        for each in node.walk():
            if self.nodes.get(each.id) is each:
                del self.nodes[each.id]
        self._endless = {key: told for key, told in self._endless.items() if key[0] in self.nodes}

    # Where things are

    def transform(self, node: Node) -> Affine:
        """From the node's own coordinates to the screen's."""
        known = self._transforms.get(node.id)
        if known is not None:
            return known
        result = IDENTITY
        if node.parent is not None:
            result = self.transform(node.parent)
            if node.parent.kind == "scroll":
                x, y = _pair(node.parent.props.get("at"))
                result = compose(result, translation(-x, -y))
        result = compose(result, translation(node.frame[0], node.frame[1]))
        matrix = node.props.get("m")
        if isinstance(matrix, list) and len(matrix) == 6:
            a, b, c, d, tx, ty = (float(each) for each in matrix)
            result = compose(result, (a, b, c, d, tx, ty))
        self._transforms[node.id] = result
        return result

    def absolute(self, node: Node) -> Rect:
        """Where the node is on the screen."""
        return bounds(self.transform(node), node.frame[2], node.frame[3])

    def scroller(self, node: Node) -> Node | None:
        """The nearest scroll area around the node."""
        return next((each for each in node.path() if each is not node and each.kind == "scroll"), None)

    # What can be met

    def enabled(self, node: Node) -> bool:
        """Whether neither it nor anything around it is disabled, transparent or shut."""
        return not any(each.props.get("dis") or each.props.get("o") == 0 or "none" in each.hits for each in node.path())

    def at(self, x: float, y: float) -> Node | None:
        """The frontmost node that a finger at the point meets: one that is drawn or takes events."""
        if self._stops is None:
            seen = (node for node in self.root.walk() if _stops(node) and self._visible(node))
            self._stops = [(node, self.absolute(node)) for node in seen]
        for node, rect in reversed(self._stops):
            if rect.contains(x, y) and not self._clipped(node, x, y):
                return node
        return None

    def _visible(self, node: Node) -> bool:
        return not any(each.props.get("o") == 0 or "none" in each.hits for each in node.path())

    def _clipped(self, node: Node, x: float, y: float) -> bool:
        around = (each for each in node.path() if each is not node)
        return any(each.kind == "scroll" and not self.absolute(each).contains(x, y) for each in around)

    def reachable(self, node: Node) -> bool:
        """Whether a finger can get to it: enabled, and nothing in front of its middle. Scrolling to it is allowed."""
        if not self.enabled(node):
            return False
        frame, screen = self.absolute(node), Rect(0, 0, self.root.frame[2], self.root.frame[3])
        scroller = self.scroller(node)
        seen = scroller is None or self.absolute(scroller).contains(*frame.middle)
        if not (seen and screen.contains(*frame.middle)):
            return scroller is not None and self.reachable_area(scroller)
        return _related(self.at(*frame.middle), node)

    def reachable_area(self, scroller: Node) -> bool:
        """Whether a scroll area is in front: what a finger meets in its middle is its own or painted earlier."""
        top = self.at(*self.absolute(scroller).middle)
        return _related(top, scroller) or next(each for each in self.root.walk() if each in (top, scroller)) is top

    def find(self, label: str, *, role: str = "") -> Node | None:
        """The frontmost enabled node of that label or identifier; one that can be reached and takes taps goes first."""
        wanted = [
            node
            for node in reversed(list(self.root.walk()))
            if label in (node.label, node.identifier) and (not role or node.role == role) and self.enabled(node)
        ]
        wanted = [node for node in wanted if self.reachable(node)] or wanted
        return next((node for node in wanted if takes_events(node)), wanted[0] if wanted else None)

    def target(self, label: str, event: Mapping[str, Any] = MappingProxyType({})) -> Node | None:
        """The node that gets an event for ``label``: the found one, or the nearest around or in it that takes such."""
        found = self.find(label)
        if found is None:
            return None
        return next((each for each in (*found.path(), *found.walk()) if _takes(each, event)), found)

    def controls(self) -> Iterator[Node]:
        """Everything that takes taps, drags, text or actions and can be reached, in reading order as painted."""
        for node in self.root.walk():
            if (takes_events(node) or node.actions) and self.reachable(node):
                yield node

    def refreshable(self) -> Node | None:
        """The frontmost scroll area that loads its content anew when it is pulled down, and does not do so now."""
        found = [node for node in self.root.walk() if node.props.get("pull") == "idle"]
        return next((node for node in reversed(found) if self.enabled(node) and self.reachable_area(node)), None)

    def texts(self) -> list[str]:
        """All visible text, in the order of painting."""
        found = []
        for node in self.root.walk():
            if node.kind == "text" and not any(each.props.get("o") == 0 for each in node.path()):
                found.append(" ".join(node.lines))
            elif node.kind == "field" and (node.value or node.props.get("ph")):
                found.append(node.value or str(node.props.get("ph")))
        return found


def takes_events(node: Node) -> bool:
    """Whether the node itself takes taps, long presses, drags, two fingers, steps or text."""
    return node.kind == "field" or bool(node.hits & {*FINGERS, "adjust"})


def _takes(node: Node, event: Mapping[str, Any]) -> bool:
    """Whether the node itself takes that event."""
    if event.get("t") == "act":
        return event.get("name") in node.actions
    return "adjust" in node.hits if event.get("t") == "adjust" else takes_events(node)


def _related(top: Node | None, node: Node) -> bool:
    return top is None or any(each is node for each in top.path()) or any(each is top for each in node.path())


def _stops(node: Node) -> bool:
    """Whether a finger stops there. A path that is only a line lets it through, as in the page."""
    if node.kind == "path" and not node.props.get("fill"):
        return bool(node.hits & FINGERS)
    return node.kind in DRAWN or bool(node.hits & FINGERS)


def _pair(value: Any) -> tuple[float, float]:
    if isinstance(value, list) and len(value) == 2 and all(isinstance(each, int | float) for each in value):
        return float(value[0]), float(value[1])
    return 0.0, 0.0
