"""Findings that the compiler gives no place come in; out they go with the place of what they name, if there is one.

A fault inside of what a macro has made of what another macro has made (``didSet`` in a class that is ``@Observable``)
lies in no file of the app.
"""

import re
from collections.abc import Iterable, Iterator

from swiftgen.artifacts import Finding, Position, Range, SourceTree

_NAMED = re.compile(r"'(\w+)'")


def with_places(findings: Iterable[Finding], tree: SourceTree) -> Iterator[Finding]:
    """Each finding; an error without a place stands where the first name that it quotes stands first."""
    for finding in findings:
        name = _NAMED.search(finding.message)
        found = _first(name[1], tree) if name and not finding.path and finding.severity == "error" else None
        yield finding.model_copy(update={"path": found[0], "range": found[1]}) if found else finding


def _first(name: str, tree: SourceTree) -> tuple[str, Range] | None:
    word = re.compile(rf"\b{re.escape(name)}\b")
    for path, text in tree.swift.items():
        if match := word.search(text):
            start = text.rfind("\n", 0, match.start()) + 1
            line = text.count("\n", 0, start) + 1
            column = len(text[start : match.start()].encode()) + 1
            end = Position(line=line, column=column + len(name.encode()))
            return path, Range(start=Position(line=line, column=column), end=end)
    return None
