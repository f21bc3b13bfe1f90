"""What a node is, for a person who points at it: a node's number comes in; its facts and its source line go out."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import Any

from swiftgen.preview.errors import AppError
from swiftgen.preview.host import Host
from swiftgen.preview.node import Node, ProtocolError
from swiftgen.preview.run import name_of

MOST_WORDS = 12
PATIENCE = 1.0  # seconds in which an app says what made a node


@dataclass(frozen=True)
class SourcePlace:
    """Where in the app's code a node comes from.

    Attributes:
        path: within the app's folder.
        line: 1-based.
        code: the lines around it, by their numbers.
        sure: the app has said which of its views made the node; else it is the line that most probably did.
        why: what it was found by, for people.
    """

    path: str
    line: int
    code: dict[int, str]
    sure: bool
    why: str


@dataclass(frozen=True)
class Clues:
    """What is known of a node to find its line by.

    Attributes:
        kind: what is drawn.
        role: its accessibility role, or that of the nearest around it.
        words: each with how near to the node it is; 0 is its own.
        views: the app's own views that made it, as it says itself, the nearest first.
    """

    kind: str
    role: str
    words: tuple[tuple[int, str], ...]
    views: tuple[str, ...] = ()


Locate = Callable[[Clues], SourcePlace | None]


def nowhere(_: Clues) -> None:
    """For who has no sources."""


async def inspect(host: Host | None, identity: Any, locate: Locate) -> dict[str, Any]:
    """The node's facts as JSON; only ``i`` when there is no such node any more."""
    node = host.tree.nodes.get(identity) if host and isinstance(identity, int) else None
    if host is None or node is None:
        return {"i": identity if isinstance(identity, int) else 0}
    frame = host.tree.absolute(node)
    place = locate(await clues(host, node))
    return {
        "i": node.id,
        "kind": node.kind,
        "frame": [round(each, 2) for each in (frame.x, frame.y, frame.width, frame.height)],
        "role": node.role,
        "name": name_of(node),
        "value": node.value,
        "hint": str(node.access.get("h") or ""),
        "identifier": node.identifier,
        "traits": [str(each) for each in node.access.get("t") or ()],
        "takes": sorted(node.hits),
        "enabled": host.tree.enabled(node),
        "parent": node.parent.id if node.parent else 0,
        "inside": [_called(each) for each in node.path() if each is not node and (each.role or each.label)][:6],
        "source": asdict(place) if place else None,
    }


async def clues(host: Host, node: Node) -> Clues:
    """What the node and those around it say of themselves, and what the app says of it unless it hangs."""
    views: tuple[str, ...] = ()
    try:
        async with asyncio.timeout(PATIENCE):
            views = await host.views_of(node)
    except (AppError, ProtocolError, OSError, TimeoutError):
        pass  # its words are left
    found: dict[str, int] = {}
    for distance, each in enumerate(node.path()):
        for word in _words(each):
            found.setdefault(word, distance)
        if distance == 0:
            for kid in each.walk():
                for word in _words(kid):
                    found.setdefault(word, 0 if kid is node else 1)
        if len(found) >= MOST_WORDS:
            break
    role = next((each.role for each in node.path() if each.role), "")
    return Clues(node.kind, role, tuple((near, word) for word, near in found.items())[:MOST_WORDS], views)


def _words(node: Node) -> Iterable[str]:
    picture = str(node.props.get("src") or "").removeprefix("asset:") if node.kind == "image" else ""
    words = (node.identifier, node.label, *node.lines, node.props.get("ph"), node.props.get("name"), picture)
    return [str(word) for word in words if word and not str(word).startswith("data:")]


def _called(node: Node) -> str:
    name = node.label[:60]
    return f"{node.role or node.kind} '{name}'" if name else node.role
