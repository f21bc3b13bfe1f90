"""Brackets that are missing or too many, placed by indentation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from swiftgen.swift.indentation import indent_of
from swiftgen.swift.repair.rule import Case, Change, Rule
from swiftgen.swift.scanner import CLOSERS, OPENERS, Bracket, scan

_MEMBER = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|private"
    r"|fileprivate|internal|open|static|final|override"
    r"|mutating)(?:\(set\))?\s+)+(?:func|var|let|struct|class|enum|init)\b"
    r"|^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:func|struct|class|enum|extension|protocol|actor|init)\b"
    r"|^\s*var body\b|^#Preview\b"
)


@dataclass(frozen=True)
class _Open:
    """An opening bracket that waits, with the indentation of its line."""

    char: str
    line: int
    indent: int


class _Balancer:
    """Goes over the lines once and writes them anew, with closers put in and taken out."""

    def __init__(self, text: str) -> None:
        self.text, self.lines = text, text.split("\n")
        self.out: list[str] = []
        self.open: list[_Open] = []
        self.changes: list[tuple[int, str]] = []

    def run(self) -> str:
        """The balanced text."""
        scanned = scan(self.text)
        for number, line in enumerate(self.lines):
            if scanned.in_code[number] and line.strip():
                self._before(line, number)
            self.out.append(self._line(line, scanned.brackets[number], number))
        while self.out and not self.out[-1].strip():
            self.out.pop()
        self._close_down_to(-1, len(self.lines))
        return "\n".join(self.out) + "\n"

    def _before(self, line: str, number: int) -> None:
        """A line at or left of an open bracket's line, that does not close it, shows that its end is missing."""
        indent = indent_of(line)
        if line.lstrip()[0] == "}":
            self._close_down_to(indent + 1, number)
        elif _MEMBER.match(line) or line.lstrip()[0] == ".":
            self._close_down_to(indent, number)

    def _close_down_to(self, indent: int, number: int) -> None:
        """Close what was opened on lines indented at least so far."""
        while self.open and self.open[-1].indent >= indent and self.open[-1].line < number:
            top = self.open.pop()
            closer = OPENERS[top.char]
            at = self._last_code_line()
            if top.char == "{":
                self.out.insert(at + 1, " " * top.indent + closer)
            elif self.out:
                self.out[at] += closer
            self.changes.append((top.line + 1, f"Added a missing `{closer}`"))

    def _last_code_line(self) -> int:
        at = len(self.out) - 1
        while at > 0 and not self.out[at].strip():
            at -= 1
        return at

    def _line(self, line: str, found: Sequence[Bracket], number: int) -> str:
        """The line with its own brackets matched: wrong closers replaced, missing ones put in, extra ones taken out."""
        pieces, last = [], 0
        for bracket in found:
            if bracket.char in OPENERS:
                self.open.append(_Open(bracket.char, number, indent_of(line)))
                continue
            pieces.append(line[last : bracket.column])
            last = bracket.column + 1
            pieces.append(self._closer(line, bracket, number))
        rest = "".join(pieces) + line[last:]
        return rest if rest.strip() or not line.strip() else ""

    def _closer(self, line: str, bracket: Bracket, number: int) -> str:
        wanted = CLOSERS[bracket.char]
        added = ""
        while self.open and self.open[-1].char != wanted and any(item.char == wanted for item in self.open):
            top = self.open[-1]
            if top.char == "{" and bracket.char != "}":
                break  # a `)` or `]` never ends a block: it is the extra one
            self.open.pop()
            added += OPENERS[top.char]
            self.changes.append((number + 1, f"Added a missing `{OPENERS[top.char]}`"))
        leads = bracket.char == "}" and line[: bracket.column].strip() == ""
        right = bool(self.open) and self.open[-1].char == wanted
        if right and not (leads and self.open[-1].indent < indent_of(line) and self._closes_further(number)):
            self.open.pop()
            return added + bracket.char
        self.changes.append((number + 1, f"Removed a `{bracket.char}` that closes nothing"))
        return added

    def _closes_further(self, number: int) -> bool:
        """Whether a later line holds the closing brace that stands right under the open block's own line."""
        wanted = self.open[-1].indent
        later = (line for line in self.lines[number + 1 :] if line.strip())
        for line in later:
            if indent_of(line) <= wanted:
                return indent_of(line) == wanted and line.lstrip().startswith("}")
        return False


def _propose(text: str) -> Iterator[Change]:
    balancer = _Balancer(text)
    new = balancer.run()
    if balancer.changes:
        places = sorted(set(balancer.changes))
        said = "; ".join(f"{done} (line {line})" for line, done in places[:6])
        yield Change(new, f"{said}{' and more' if len(places) > 6 else ''}.", places[0][0])


RULE = Rule(
    name="brackets",
    what="Adds missing brackets and removes extra ones where the indentation says that blocks begin and end.",
    why="Long nests of views lose count of their brackets; the indentation is nearly always right.",
    propose=_propose,
    invalid=(
        Case(
            "struct A {\n    func f() {\n        if a {\n            b()\n    }\n    func g() {}\n}\n",
            "struct A {\n    func f() {\n        if a {\n            b()\n        }\n    }\n    func g() {}\n}\n",
        ),
        Case(
            "struct A {\n    func f() {\n        b()\n\n    func g() {}\n}\n",
            "struct A {\n    func f() {\n        b()\n    }\n\n    func g() {}\n}\n",
        ),
        Case(
            "struct A {\n    var b: V {\n        H {\n            T()\n        }\n        }\n    }\n}\n",
            "struct A {\n    var b: V {\n        H {\n            T()\n        }\n\n    }\n}\n",
        ),
        Case(
            "struct A {\n    var b: V {\n        H {\n            T()\n\n        .c()\n    }\n}\n",
            "struct A {\n    var b: V {\n        H {\n            T()\n        }\n\n        .c()\n    }\n}\n",
        ),
        Case("struct A {\n    let x = f(1, [2, 3)\n}\n", "struct A {\n    let x = f(1, [2, 3])\n}\n"),
        Case("struct A {\n    let x = f(1))\n}\n", "struct A {\n    let x = f(1)\n}\n"),
        Case(
            "struct A {\n    func f() {\n        b(\n    }\n}\n", "struct A {\n    func f() {\n        b()\n    }\n}\n"
        ),
    ),
    valid=("struct A {\nfunc f() {\nif a { b() }\n}\n}\n", 'let s = "}" // )\n'),
)
