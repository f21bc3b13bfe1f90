"""One node of the screen, as the app described it."""

import math
from collections.abc import Iterator, Mapping
from typing import Any

MAX_DEPTH = 400
MAX_NODES = 100_000


class ProtocolError(Exception):
    """The app said something that protocol.md does not allow; the message says what."""


class Node:
    """A node and its children; ``props`` are the keys of the protocol without ``i``, ``k``, ``f`` and ``c``."""

    __slots__ = ("children", "frame", "id", "kind", "parent", "props")

    def __init__(self, identity: int, kind: str, frame: tuple[float, float, float, float]) -> None:
        """A node without keys, parent or children."""
        self.id = identity
        self.kind = kind
        self.frame = frame
        self.props: dict[str, Any] = {}
        self.children: list[Node] = []
        self.parent: Node | None = None

    @property
    def access(self) -> Mapping[str, Any]:
        """Its accessibility keys; empty when it has none."""
        found = self.props.get("a")
        return found if isinstance(found, dict) else {}

    @property
    def label(self) -> str:
        """Its accessibility label, else the text that it shows."""
        told = self.access.get("l")
        return told if isinstance(told, str) and told else " ".join(self.lines)

    @property
    def identifier(self) -> str:
        """Its accessibility identifier, or empty."""
        return str(self.access.get("id") or "")

    @property
    def role(self) -> str:
        """Its accessibility role, or empty."""
        return str(self.access.get("r") or "")

    @property
    def value(self) -> str:
        """Its accessibility value, a field's text, or empty."""
        if self.kind == "field":
            return str(self.props.get("value") or "")
        return str(self.access.get("v") or "")

    @property
    def hits(self) -> frozenset[str]:
        """Events it takes, as ``tap`` and ``drag``; ``none`` shuts it and its children."""
        told = self.props.get("hit") or ()
        return frozenset([told] if isinstance(told, str) else (str(each) for each in told))

    @property
    def actions(self) -> tuple[str, ...]:
        """Names of what assistive technology can do with it."""
        told = self.access.get("acts")
        return tuple(str(each) for each in told) if isinstance(told, list) else ()

    @property
    def lines(self) -> list[str]:
        """The text that the node itself draws, line by line."""
        lines = self.props.get("lines") if self.kind == "text" else None
        if not isinstance(lines, list):
            return []
        return ["".join(str(run.get("s", "")) for run in line.get("runs", ())) for line in lines]

    def walk(self) -> Iterator["Node"]:
        """Itself and everything below, in the order of painting: later ones are in front."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.children))

    def path(self) -> Iterator["Node"]:
        """Itself, its parent, and so on up to the root."""
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent

    def plain(self) -> dict[str, Any]:
        """The node as the protocol writes it."""
        result = {"i": self.id, "k": self.kind, "f": list(self.frame), **self.props}
        if self.children:
            result["c"] = [child.plain() for child in self.children]
        return result


def frame_of(value: Any) -> tuple[float, float, float, float]:
    """Four finite numbers. Raises ProtocolError."""
    if not isinstance(value, list) or len(value) != 4 or not all(_finite(each) for each in value):
        raise ProtocolError(f"A frame must be four finite numbers, not {str(value)[:60]}.")
    return (float(value[0]), float(value[1]), float(value[2]), float(value[3]))


def identity_of(value: Any) -> int:
    """A node's number. Raises ProtocolError."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise ProtocolError(f"A node's i must be a whole number, not {str(value)[:60]}.")
    return value


def _finite(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
