"""Search/replace blocks: the lines to find, and the lines to put there."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from swiftgen.artifacts import SourceTree
from swiftgen.swift.edits.place import Place, locate, shifted
from swiftgen.swift.edits.refused import EditRefusedError
from swiftgen.swift.lines import file_name, is_placeholder

_OPEN = re.compile(r"^\s*<{5,9}\s*(?:SEARCH|ORIGINAL|HEAD|OLD)?\b.*$")
_MIDDLE = re.compile(r"^\s*={5,9}\s*$")
_CLOSE = re.compile(r"^\s*>{5,9}\s*(?:REPLACE|UPDATED|NEW)?\b.*$")


@dataclass(frozen=True)
class Block:
    """One change as a model wrote it; ``path`` is empty when it names no file."""

    path: str
    search: tuple[str, ...]
    replace: tuple[str, ...]


def blocks_of(text: str) -> Iterator[Block]:
    """The blocks of a reply, each with the file that was named last before it."""
    path, state = "", ""
    search: list[str] = []
    new: list[str] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        if not state:
            named = file_name(line)
            path = named or path
            if _OPEN.match(line):
                state, search, new = "search", [], []
        elif state == "search" and _MIDDLE.match(line):
            state = "replace"
        elif state == "replace" and _CLOSE.match(line):
            yield Block(path, tuple(search), tuple(new))
            state = ""
        else:
            (search if state == "search" else new).append(line)


def has_blocks(text: str) -> bool:
    """Whether a reply holds such blocks."""
    return next(blocks_of(text), None) is not None


def apply_block(tree: SourceTree, block: Block) -> SourceTree:
    """Put the new lines where the old ones stand. Raises EditRefusedError."""
    if any(is_placeholder(line) for line in block.replace) and not all(
        line in block.search for line in block.replace if is_placeholder(line)
    ):
        raise EditRefusedError("The new lines hold a mark for code that was not written.")
    paths = _paths(tree, block.path)
    if not any(line.strip() for line in block.search):
        if block.path and block.path not in tree.files:
            return tree.with_file(block.path, "\n".join(block.replace).strip("\n") + "\n")
        raise EditRefusedError("The block does not say what it replaces.")
    found: list[tuple[str, Place]] = []
    reasons: list[str] = []
    for path in paths:
        try:
            found.append((path, locate(block.search, tree.files[path].split("\n"))))
        except EditRefusedError as error:
            reasons.append(f"{path}: {error}")
    if len(found) != 1:
        raise EditRefusedError("; ".join(reasons) if not found else "The lines stand in more than one file.")
    path, place = found[0]
    return tree.with_file(path, replaced(tree.files[path], block.search, block.replace, place))


def replaced(text: str, old: tuple[str, ...], new: tuple[str, ...], place: Place) -> str:
    """The text with new lines at a place; lines that the edit does not change keep the bytes that they have there."""
    lines = text.split("\n")
    there = lines[place.start : place.end]
    old, new = _trimmed(old), _with_margins(old, new)
    ends = "\r" if there and all(line.endswith("\r") for line in there) else ""
    if len(there) != len(old):
        middle = [shifted(line, place) + ends for line in new]
    else:
        middle = []
        for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
            middle += there[a:b] if kind == "equal" else [shifted(line, place) + ends for line in new[c:d]]
    return "\n".join([*lines[: place.start], *middle, *lines[place.end :]])


def _trimmed(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Without blank lines at both ends: those are not what is looked for."""
    start, end = _margins(lines)
    return lines[start:end]


def _with_margins(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    """The new lines without the blank ones at the ends that the old ones have too, as those stay in the file."""
    start, end = _margins(old)
    lead, tail = start, len(old) - end
    while lead and new and not new[0].strip():
        new, lead = new[1:], lead - 1
    while tail and new and not new[-1].strip():
        new, tail = new[:-1], tail - 1
    return new


def _margins(lines: tuple[str, ...]) -> tuple[int, int]:
    full = [index for index, line in enumerate(lines) if line.strip()]
    return (full[0], full[-1] + 1) if full else (0, len(lines))


def _paths(tree: SourceTree, named: str) -> list[str]:
    if not named:
        return list(tree.files)
    found = [path for path in tree.files if path == named or path.endswith(f"/{named}") or named.endswith(f"/{path}")]
    if not found:
        same = [path for path in tree.files if path.rpartition("/")[2] == named.rpartition("/")[2]]
        if len(same) == 1:
            return same
    if len(found) > 1:
        found = [path for path in found if path == named] or found
    return found or ([named] if named in tree.files else list(tree.files))
