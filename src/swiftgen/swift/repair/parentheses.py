"""A parenthesis that is not closed in its line, although the line is whole."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from swiftgen.swift.indentation import indent_of
from swiftgen.swift.repair.rule import Case, Change, Rule
from swiftgen.swift.scanner import OPENERS, Bracket, scan

_ENDS = re.compile(r"\s*->|\s*\{|\s*$")
_MOST_LINES = 8


def _propose(text: str) -> Iterator[Change]:
    """Where another bracket closes, before an arrow or a brace, or at the end of the line; then before a comma."""
    scanned = scan(text)
    lines = text.split("\n")
    found = ((number, _open(scanned.brackets[number])) for number in range(len(lines)) if _is_whole(lines, number))
    for number, waiting in islice((each for each in found if each[1]), _MOST_LINES):
        line = lines[number]
        opener, limit = waiting[-1]
        start = opener.column + 1
        ends = [limit] if limit else [place.start() for place in _ENDS.finditer(line, start)]
        commas = [place.start() for place in re.finditer(",", line[: limit or len(line)]) if place.start() >= start]
        for at in dict.fromkeys([*ends, *commas]):
            closer = OPENERS[opener.char]
            whole = "\n".join([*lines[:number], f"{line[:at]}{closer}{line[at:]}", *lines[number + 1 :]])
            yield Change(whole, f"Added a missing `{closer}`.", number + 1)


def _open(brackets: Sequence[Bracket]) -> list[tuple[Bracket, int]]:
    """Those of a line that nothing closes, braces left out, each with the column where another one is closed, or 0."""
    waiting: list[Bracket] = []
    left: list[tuple[Bracket, int]] = []
    for bracket in brackets:
        if bracket.char in OPENERS:
            waiting.append(bracket)
        elif any(OPENERS[each.char] == bracket.char for each in waiting):
            while OPENERS[(last := waiting.pop()).char] != bracket.char:
                left.append((last, bracket.column))
    return [each for each in [*((bracket, 0) for bracket in waiting), *left] if each[0].char != "{"]


def _is_whole(lines: Sequence[str], number: int) -> bool:
    """Whether what is in the parentheses does not go on in the next line: a block begins, or that is not further in."""
    line = lines[number]
    following = next((each for each in lines[number + 1 : number + 4] if each.strip()), "")
    return line.rstrip().endswith("{") or indent_of(following) <= indent_of(line)


RULE = Rule(
    name="parentheses",
    what="Closes a parenthesis before an arrow, a brace, a comma or the end of its line.",
    why="One of several parentheses side by side is lost.",
    propose=_propose,
    invalid=(
        Case("func f(a: Int -> Int {\n    a\n}\n", "func f(a: Int) -> Int {\n    a\n}\n"),
        Case("let a = f([G(, G()], b: 1)\nlet c = 1\n", "let a = f([G(), G()], b: 1)\nlet c = 1\n"),
        Case("for a in b.c(d {\n    e(a)\n}\n", "for a in b.c(d) {\n    e(a)\n}\n"),
    ),
    valid=("f(\n    a,\n    b\n)\n", "f(a, b: {\n    c()\n})\n"),
)
