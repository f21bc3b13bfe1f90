"""Uses of API that is newer than the oldest iOS of an app, where nothing guards them.

The compiler does this for Apple's platforms alone. Here its index says which symbol a name is, the symbol graph says
since when it exists, and the syntax tree says what ``#available`` and ``@available`` promise at that place.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tree_sitter import Node

from swiftgen.artifacts import Finding, Position, Range, SourceTree
from swiftgen.artifacts.occurrence import Occurrence, Role
from swiftgen.swift.parsing import parse

Version = tuple[int, ...]
Point = tuple[int, int]
_IOS = re.compile(r"\biOS(?:ApplicationExtension)?\s*,?\s*(?:introduced\s*:\s*)?(\d+(?:\.\d+)*)")


@dataclass(frozen=True)
class Guarded:
    """From ``start`` to ``end`` (line and byte column from 0) the app runs on ``version`` or later."""

    start: Point
    end: Point
    version: Version


def version_of(text: str) -> Version:
    """``17.4`` as ``(17, 4)``; trailing zeros say nothing."""
    parts = [int(part) for part in text.split(".")]
    while len(parts) > 1 and parts[-1] == 0:
        parts.pop()
    return tuple(parts)


def guarded(text: str) -> tuple[Guarded, ...]:
    """The places of a file that promise a version."""
    return tuple(_guarded(parse(text).root_node))


def too_new(
    tree: SourceTree, occurrences: Iterable[Occurrence], since: Mapping[str, str], target: str
) -> tuple[Finding, ...]:
    """An error for each use of a symbol that ``target`` lacks; ``since`` gives versions by USR."""
    oldest = version_of(target)
    newer = {usr: version_of(text) for usr, text in since.items() if version_of(text) > oldest}
    places: dict[str, tuple[Guarded, ...]] = {}
    found: dict[tuple[str, Point], Finding] = {}
    for each in occurrences:
        wanted = newer.get(each.usr)
        if (
            wanted is None
            or not each.roles & Role.REFERENCE
            or each.roles & Role.IMPLICIT
            or each.path not in tree.files
        ):
            continue
        if each.path not in places:
            places[each.path] = guarded(tree.files[each.path])
        at = (each.place.line - 1, each.place.column - 1)
        if wanted > max([oldest, *(spot.version for spot in places[each.path] if spot.start <= at < spot.end)]):
            found.setdefault((each.path, at), _finding(each, since[each.usr]))
    return tuple(found.values())


def _finding(each: Occurrence, version: str) -> Finding:
    short = version.removesuffix(".0")
    name = each.name.partition("(")[0]
    end = Position(line=each.place.line, column=each.place.column + len(name.encode()))
    return Finding(
        severity="error", code="availability_decl_only_version_newer", path=each.path,
        message=f"'{each.name}' is only available in iOS {short} or newer; use `if #available(iOS {short}, *)`",
        range=Range(start=each.place, end=end),
    )  # fmt: skip


def _guarded(node: Node) -> Iterator[Guarded]:
    for child in node.children:
        if child.type == "modifiers" and (version := _promised(child, "available")):
            yield Guarded(_start(node), _end(node), version)
        if child.type == "if_statement":
            yield from _branches(child)
        if child.type == "guard_statement" and (version := _condition(child, "available")):
            yield Guarded(_end(child), _end(node), version)
        yield from _guarded(child)


def _branches(branch: Node) -> Iterator[Guarded]:
    """The statements after ``if #available``, and those after the ``else`` of ``if #unavailable``."""
    otherwise = next(
        (index for index, child in enumerate(branch.children) if child.type == "else"), len(branch.children)
    )
    for index, child in enumerate(branch.children):
        if child.type in {"statements", "if_statement"}:
            word = "available" if index < otherwise else "unavailable"
            if version := _condition(branch, word):
                yield Guarded(_start(child), _end(child), version)


def _condition(node: Node, word: str) -> Version | None:
    for child in node.children:
        if child.type == "availability_condition" and any(part.type == word for part in child.children):
            return _first(child)
        if child.type in {"{", "else"}:
            return None
    return None


def _promised(modifiers: Node, word: str) -> Version | None:
    for attribute in modifiers.children:
        if attribute.type == "attribute" and (attribute.text or b"").startswith(b"@" + word.encode()):
            return _first(attribute)
    return None


def _first(node: Node) -> Version | None:
    match = _IOS.search((node.text or b"").decode(errors="replace"))
    return version_of(match[1]) if match else None


def _start(node: Node) -> Point:
    return node.start_point.row, node.start_point.column


def _end(node: Node) -> Point:
    return node.end_point.row, node.end_point.column
