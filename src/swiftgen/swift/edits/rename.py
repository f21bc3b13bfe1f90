"""A declaration gets another name, and so do all references to it."""

import re
from collections.abc import Iterable
from typing import Protocol

from swiftgen.artifacts import Position, SourceTree
from swiftgen.swift.edits.address import find
from swiftgen.swift.edits.refused import EditRefusedError
from swiftgen.swift.index.declarations import Declaration, declarations_of, flattened
from swiftgen.swift.source import source_of, spliced
from swiftgen.swift.symbols import SymbolTable
from swiftgen.swift.tokens import KEYWORDS

_NAME = re.compile(r"[A-Za-z_]\w*")


class Occurrence(Protocol):
    """A symbol at a place, as the compiler's index knows it."""

    @property
    def path(self) -> str: ...  # noqa: D102
    @property
    def place(self) -> Position: ...  # noqa: D102
    @property
    def usr(self) -> str: ...  # noqa: D102


def rename(
    tree: SourceTree,
    address: str,
    name: str,
    index: Iterable[Occurrence] | None = None,
    symbols: SymbolTable | None = None,
) -> SourceTree:
    """Rename by the compiler's index; without one by words, and only when no other thing has the old name.

    Raises:
        EditRefusedError: the new name is none or taken, or without an index it is not certain what is meant.
    """
    found = find(tree, address)
    if not _NAME.fullmatch(name) or name in KEYWORDS:
        raise EditRefusedError(f"`{name}` is not a name that Swift allows here.")
    everything = [d for path, text in tree.swift.items() for d in flattened(declarations_of(path, text))]
    if any(d.name == name and d.owner == found.owner for d in everything):
        raise EditRefusedError(f"There is a `{name}` beside `{found.address}` already.")
    places = _by_index(tree, found, index) if index is not None else _by_words(tree, found, everything, symbols)
    files = dict(tree.files)
    for path, starts in places.items():
        size = len(found.name.encode())
        spans = [(start, start + size, name) for start in sorted(starts)]
        files[path] = spliced(files[path].encode(), spans).decode()
    return SourceTree(files=files)


def _by_index(tree: SourceTree, found: Declaration, index: Iterable[Occurrence]) -> dict[str, set[int]]:
    everywhere = list(index)
    source = source_of(tree.files[found.path])
    here = source.position(found.name_start)
    own = {o.usr for o in everywhere if o.path == found.path and o.place == here}
    if not own:
        raise EditRefusedError(f"The compiler's index does not know `{found.address}`: the app must compile first.")
    places: dict[str, set[int]] = {}
    for each in everywhere:
        if each.usr in own and each.path in tree.files:
            source = source_of(tree.files[each.path])
            at = source.offset(each.place)
            if source.slice(at, at + 1) in {"$", "_"}:
                at += 1
            if source.slice(at, at + len(found.name.encode())) == found.name:
                places.setdefault(each.path, set()).add(at)
    return places


def _by_words(
    tree: SourceTree, found: Declaration, everything: list[Declaration], symbols: SymbolTable | None
) -> dict[str, set[int]]:
    """Every word that is the name, its ``$name`` too, when nothing else can be meant by it."""
    others = [d for d in everything if d.name == found.name and (d.path, d.start) != (found.path, found.start)]
    others = [d for d in others if not (found.is_type and d.kind == "extension")]
    if others:
        raise EditRefusedError(f"`{found.name}` is also declared as {others[0].address} in {others[0].path}.")
    if symbols is not None and symbols.named(found.name):
        raise EditRefusedError(f"The SDK has a `{found.name}` too: renaming needs the compiler's index.")
    places: dict[str, set[int]] = {}
    for path, text in tree.swift.items():
        tokens = source_of(text).tokens
        for index, token in enumerate(tokens):
            label = index + 1 < len(tokens) and tokens[index + 1].text == ":" and not found.is_type
            if token.kind == "name" and token.text.removeprefix("$") == found.name:
                if label and index and tokens[index - 1].text in {"(", ","} and found.kind != "property":
                    continue
                places.setdefault(path, set()).add(token.end - len(found.name.encode()))
            elif token.kind == "string" and "\\(" in token.text:
                inside = re.finditer(rf"(?<![\w.])(?:self\.)?\$?({re.escape(found.name)})\b", token.text)
                for match in inside:
                    if _in_interpolation(token.text, match.start(1)):
                        at = token.start + len(token.text[: match.start(1)].encode())
                        places.setdefault(path, set()).add(at)
    return places


def _in_interpolation(text: str, at: int) -> bool:
    depth, index = 0, 0
    while index < at:
        if text.startswith("\\(", index):
            depth += 1
            index += 2
            continue
        if depth and text[index] == "(":
            depth += 1
        elif depth and text[index] == ")":
            depth -= 1
        index += 1
    return depth > 0
