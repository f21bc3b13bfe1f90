"""A text that breaks off: cut back to the last whole statement, close what is open."""

import re
from collections.abc import Iterator

from swiftgen.swift.repair.rule import Case, Change, Rule
from swiftgen.swift.scanner import OPENERS, scan

_MOST_LINES = 120  # a longer tail than this is no broken end
_WHOLE_END = (")", "]", "}", '"')
_WHOLE_KEYWORD = re.compile(r"^\s*(?:break|continue|return|fallthrough|(?:import|case)\s+\w+|default:)\s*$")


def _propose(text: str) -> Iterator[Change]:
    """Only for a text whose last line is half of something; whole lines are first given their brackets."""
    text = text.rstrip()
    if _is_open(text) and not _may_end_here(text.rpartition("\n")[2]):
        yield from shorter(text)


def shorter(text: str, more: int = 0) -> Iterator[Change]:
    """Shorter and shorter texts, each closed; the first that parses loses least.

    With ``more`` the steps grow: a line more for each so many lines that are gone.
    """
    lines = text.split("\n")
    last, keep = len(lines), len(lines)
    waiting = _waiting(text)
    while (keep := keep - 1 - ((last - keep) // more if more else 0)) > max(0, last - _MOST_LINES):
        kept = keep
        while kept and not lines[kept - 1].strip():
            kept -= 1
        closed = _closed(lines[:kept], waiting[kept])
        dropped = "\n".join(lines[keep:])
        lost = f", dropping {last - keep} line(s) that break off" if dropped else ""
        yield Change(closed, f"Closed a text that was cut off{lost}.", min(keep + 1, kept) or 1, dropped)


def _is_open(text: str) -> bool:
    """Whether the text ends inside something, in the middle of a line or of a block."""
    scanned = scan(text)
    return scanned.depth > 0 or not scanned.in_code[-1] or (len(scanned.brackets) - 1 in scanned.unterminated)


def _may_end_here(line: str) -> bool:
    """Whether the last line can be whole: a name, dot, comma or operator at its end is half of something."""
    return line.rstrip().endswith(_WHOLE_END) or bool(_WHOLE_KEYWORD.match(line))


Waiting = tuple[tuple[str, int], ...]
"""Opening brackets that are not closed, with the indentation of their lines."""


def _waiting(text: str) -> list[Waiting]:
    """What is open before each line, and at the end."""
    now: list[tuple[str, int]] = []
    found: list[Waiting] = [()]
    for line, brackets in zip(text.split("\n"), scan(text).brackets, strict=True):
        indent = len(line) - len(line.lstrip())
        for bracket in brackets:
            if bracket.char in OPENERS:
                now.append((bracket.char, indent))
            elif now:
                now.pop()
        found.append(tuple(now))
    return found


def _closed(lines: list[str], waiting: Waiting) -> str:
    """The lines, with all that they leave open closed."""
    out = "\n".join(lines)
    for char, indent in reversed(waiting):
        out += f"\n{' ' * indent}}}" if char == "{" else OPENERS[char]
    return f"{out}\n"


RULE = Rule(
    name="truncation",
    what="Cuts a text that breaks off back to its last whole statement or member, closes the blocks, says what went.",
    why="A model's answer has a greatest length, and connections break.",
    propose=_propose,
    invalid=(
        Case(
            "struct A: View {\n    var body: some View {\n        VStack {\n            Text(a)\n                .mono",
            "struct A: View {\n    var body: some View {\n        VStack {\n            Text(a)\n        }\n    }\n}\n",
        ),
        Case(
            "struct A {\n    let x = 1\n    func f() {\n        g()\n        guard let y = ",
            "struct A {\n    let x = 1\n    func f() {\n        g()\n    }\n}\n",
        ),
        Case('struct A {\n    let a = 1\n    let s = "half of', "struct A {\n    let a = 1\n}\n"),
    ),
    valid=("struct A {}\n", "let x = 1 +\n    2\n"),
)
