"""Unified diffs, whose line numbers are not trusted: each hunk goes where its lines stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from swiftgen.artifacts import SourceTree
from swiftgen.swift.edits.place import Place, locate, shifted
from swiftgen.swift.edits.refused import EditRefusedError

_HUNK = re.compile(r"^@@+(?:\s*-?(?P<line>\d+)(?:,\d+)?[^@]*)?@@+(?P<rest>.*)$|^@@+\s*\.*\s*(?P<name>.*)$")
_FILE = re.compile(r"^(?:---|\+\+\+)\s+(?:[ab]/)?(?P<path>[^\t\n]+?)(?:\t.*)?\s*$")
_NEXT = ("diff --git", "index ", "```", "new file", "old mode", "new mode", "similarity", "rename ", "\\ No newline")


@dataclass
class Hunk:
    """Lines with their mark: `` `` stays, ``-`` goes, ``+`` comes."""

    line: int = 0
    heading: str = ""
    lines: list[tuple[str, str]] = field(default_factory=list)

    @property
    def old(self) -> list[str]:
        """What stands there before."""
        return [text for mark, text in self.lines if mark != "+"]


@dataclass
class FilePatch:
    """All hunks of one file."""

    path: str
    old: str = ""
    hunks: list[Hunk] = field(default_factory=list)


def patches_of(text: str) -> Iterator[FilePatch]:
    """The files of a diff, fenced or not."""
    patch: FilePatch | None = None
    hunk: Hunk | None = None
    old = ""
    for raw in text.replace("\r\n", "\n").split("\n"):
        named = _FILE.match(raw)
        if named and (hunk is None or raw.startswith("--- ") or old):
            if raw.startswith("---"):
                old, hunk = named["path"], None
            else:
                if patch is not None:
                    yield patch
                patch, hunk = FilePatch(named["path"] if named["path"] != "/dev/null" else old, old), None
                old = ""
        elif (match := _HUNK.match(raw)) and raw.startswith("@@"):
            if patch is None:
                patch = FilePatch("")
            hunk = Hunk(int(match["line"] or 0), (match["rest"] or match["name"] or "").strip())
            patch.hunks.append(hunk)
        elif raw.startswith(_NEXT):
            hunk = None if not raw.startswith("\\") else hunk
        elif hunk is not None:
            mark = raw[:1] if raw[:1] in {"+", "-", " "} else " "
            hunk.lines.append((mark, raw[1:] if raw[:1] in {"+", "-", " "} else raw))
    if patch is not None:
        yield patch


def is_patch(text: str) -> bool:
    """Whether a reply holds a unified diff."""
    return bool(re.search(r"^@@", text, re.M)) and bool(re.search(r"^[+-](?![+-]{2})", text, re.M))


def apply_patch(tree: SourceTree, patch: FilePatch) -> SourceTree:
    """All hunks of a file, or none. Raises EditRefusedError."""
    if patch.old == "/dev/null" and patch.path not in tree.files:
        return tree.with_file(
            patch.path, "\n".join(text for h in patch.hunks for m, text in h.lines if m == "+") + "\n"
        )
    path = _path(tree, patch.path)
    lines = tree.files[path].split("\n")
    done = 0
    for hunk in patch.hunks:
        _trim(hunk)
        if all(mark == " " for mark, _ in hunk.lines):
            continue
        place, marks = _place(hunk, lines, done)
        new = _applied(marks, lines[place.start : place.end], place)
        lines[place.start : place.end] = new
        done = place.start + len(new)
    return tree.with_file(path, "\n".join(lines))


def _place(hunk: Hunk, lines: list[str], done: int) -> tuple[Place, list[tuple[str, str]]]:
    """Where a hunk goes: with all its context, else with less and less of it, as long as that is one place only."""
    marks = list(hunk.lines)
    reason: EditRefusedError | None = None
    first = next(i for i, (mark, _) in enumerate(marks) if mark != " ")
    last = max(i for i, (mark, _) in enumerate(marks) if mark != " ")
    tail = len(marks) - 1 - last
    pure = all(mark != "-" for mark, _ in marks)
    for cut in range(max(first, tail) + 1):
        for head_cut, tail_cut in _cuts(cut, first, tail):
            part = marks[head_cut : len(marks) - tail_cut]
            old = [text for mark, text in part if mark != "+"]
            if not any(text.strip() for text in old) or (pure and not _holds(part)):
                continue
            try:
                return locate(old, lines, done), _exact(part)
            except EditRefusedError as error:
                reason = reason or error
                if "times" in str(error) and head_cut == tail_cut == 0:
                    raise
    raise reason or EditRefusedError("A hunk does not say where it belongs.")


def _cuts(cut: int, first: int, tail: int) -> Iterator[tuple[int, int]]:
    """How much context to leave away before and after, the least first; both ends are never given up at once."""
    if cut == 0:
        yield 0, 0
        return
    if cut <= first:
        yield cut, 0
    if cut <= tail:
        yield 0, cut
    if cut < first or cut < tail:
        yield min(cut, first), min(cut, tail)


def _holds(part: list[tuple[str, str]]) -> bool:
    """Whether lines that are only put in have two neighbours, or one that says much, next to them."""
    old = [text for mark, text in part if mark == " " and len(text.strip()) > 3]
    return len(old) >= 1


def _exact(part: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Without the blank context at both ends, which ``locate`` leaves away too."""
    while part and part[0][0] != "+" and not part[0][1].strip():
        part = part[1:]
    while part and part[-1][0] != "+" and not part[-1][1].strip():
        part = part[:-1]
    return part


def _applied(marks: list[tuple[str, str]], there: list[str], place: Place) -> list[str]:
    """What stays keeps the bytes that it has in the file."""
    ends = "\r" if there and all(line.endswith("\r") for line in there) else ""
    old = [text for mark, text in marks if mark != "+"]
    if len(old) != len(there):
        return [shifted(text, place) + ends for mark, text in marks if mark != "-"]
    new: list[str] = []
    at = 0
    for mark, text in marks:
        if mark == "+":
            new.append(shifted(text, place) + ends)
            continue
        if mark == " ":
            new.append(there[at])
        at += 1
    return new


def _trim(hunk: Hunk) -> None:
    while hunk.lines and hunk.lines[-1] == (" ", ""):
        hunk.lines.pop()


def _path(tree: SourceTree, named: str) -> str:
    found = [p for p in tree.files if p == named or p.endswith(f"/{named}") or named.endswith(f"/{p}")]
    if len(found) != 1:
        base = named.rpartition("/")[2]
        found = [path for path in tree.files if path.rpartition("/")[2] == base] if base else list(tree.swift)
    if len(found) != 1:
        raise EditRefusedError(f"There is no one file {named}." if named else "The diff does not name its file.")
    return found[0]
