"""A scanner, line by line, that tells brackets in code from those in strings and comments."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

OPENERS = {"(": ")", "[": "]", "{": "}"}
CLOSERS = {close: open_ for open_, close in OPENERS.items()}
_BRACKETS = frozenset("()[]{}")
_QUOTE = re.compile(r'(#*)("""|")')
_PLAIN = {
    "code": re.compile(r"[^/#\"(){}\[\]]+"),
    "string": re.compile(r"[^\"\\]+"),
    "comment": re.compile(r"[^*/]+"),
}
"""What each mode can pass over at once."""
_EXTENDED_REGEX = re.compile(r"#/.*?/#")


class Bracket(NamedTuple):
    """A bracket in code: ``line`` from 0, ``column`` in characters from 0."""

    char: str
    line: int
    column: int


@dataclass
class _Mode:
    """What the scanner is inside of: a comment (``level`` of nesting), a string, or an interpolation (open parens)."""

    kind: str
    level: int = 0
    hashes: int = 0
    multiline: bool = False


@dataclass
class Scanner:
    """Feed it lines in order; it keeps what is open at the end of the last one.

    Attributes:
        lines: how many lines were fed.
        open: opening brackets that wait for theirs, outermost first.
        unterminated: lines (from 0) whose one-line string has no closing quote.
        last_code: the last character of code on the latest line, empty when it had none.
    """

    lines: int = 0
    open: list[str] = field(default_factory=list)
    unterminated: list[int] = field(default_factory=list)
    last_code: str = ""
    _modes: list[_Mode] = field(default_factory=list)

    @property
    def depth(self) -> int:
        """How many brackets are open in code."""
        return len(self.open)

    @property
    def in_code(self) -> bool:
        """Whether the next line starts in code, not inside a comment or a string of many lines."""
        return not self._modes

    @property
    def in_text(self) -> bool:
        """Whether the next line starts inside a string of many lines."""
        return any(mode.kind == "string" for mode in self._modes)

    def feed(self, line: str) -> list[Bracket]:
        """Scan one line without its line end; its brackets in code, those of interpolations left out."""
        found: list[Bracket] = []
        self.last_code = ""
        at = 0
        while at < len(line):
            mode = self._modes[-1] if self._modes else None
            if mode is None or mode.kind == "interpolation":
                at = self._code(line, at, mode, found)
            elif mode.kind == "comment":
                at = self._comment(line, at, mode)
            else:
                at = self._string(line, at, mode)
        self._end_of_line()
        for bracket in found:
            self._match(bracket.char)
        self.lines += 1
        return found

    def _match(self, char: str) -> None:
        """A brace also ends what was left open inside it; any other closer without its opener is ignored."""
        if char in OPENERS:
            self.open.append(char)
        elif self.open and self.open[-1] == CLOSERS[char]:
            self.open.pop()
        elif char == "}" and "{" in self.open:
            while self.open.pop() != "{":
                pass

    def _code(self, line: str, at: int, mode: _Mode | None, found: list[Bracket]) -> int:
        if plain := _PLAIN["code"].match(line, at):
            if shown := plain[0].rstrip():
                self.last_code = shown[-1]
            return plain.end()
        char = line[at]
        if char in _BRACKETS:
            self.last_code = char
            if mode is not None:
                self._interpolated(char, mode)
            else:
                found.append(Bracket(char, self.lines, at))
            return at + 1
        return self._mark(line, at)

    def _mark(self, line: str, at: int) -> int:
        """What a slash, a hash or a quotation mark begins: a comment, an expression in slashes or a string."""
        if line.startswith("//", at):
            return len(line)
        if line.startswith("/*", at):
            self._modes.append(_Mode("comment", level=1))
            return at + 2
        if regex := _EXTENDED_REGEX.match(line, at):
            self.last_code = "/"
            return regex.end()
        if quote := _QUOTE.match(line, at):
            self._modes.append(_Mode("string", hashes=len(quote[1]), multiline=quote[2] == '"""'))
            self.last_code = '"'
            return quote.end()
        self.last_code = line[at]
        return at + 1

    def _interpolated(self, char: str, mode: _Mode) -> None:
        mode.level += {"(": 1, ")": -1}.get(char, 0)
        if mode.level == 0:
            self._modes.pop()

    def _comment(self, line: str, at: int, mode: _Mode) -> int:
        if plain := _PLAIN["comment"].match(line, at):
            return plain.end()
        if line.startswith("/*", at):
            mode.level += 1
            return at + 2
        if line.startswith("*/", at):
            mode.level -= 1
            if mode.level == 0:
                self._modes.pop()
            return at + 2
        return at + 1

    def _string(self, line: str, at: int, mode: _Mode) -> int:
        self.last_code = '"'
        if plain := _PLAIN["string"].match(line, at):
            return plain.end()
        escape = "\\" + "#" * mode.hashes
        if line.startswith(escape, at):
            if line.startswith("(", at + len(escape)):
                self._modes.append(_Mode("interpolation", level=1))
            return at + len(escape) + 1
        end = ('"""' if mode.multiline else '"') + "#" * mode.hashes
        if line.startswith(end, at):
            self._modes.pop()
            return at + len(end)
        return at + 1

    def _end_of_line(self) -> None:
        """A string of one line cannot go on: forget it and all that is inside it."""
        for index, mode in enumerate(self._modes):
            if mode.kind == "string" and not mode.multiline:
                del self._modes[index:]
                self.unterminated.append(self.lines)
                return


@dataclass(frozen=True)
class Scan:
    """A whole text, scanned; lines from 0.

    Attributes:
        brackets: those of each line that stand in code.
        in_code: for each line whether it starts in code; one more for what would follow the text.
        unterminated: lines whose one-line string has no closing quote.
        depth: how many brackets are open at the end.
    """

    brackets: tuple[tuple[Bracket, ...], ...]
    in_code: tuple[bool, ...]
    unterminated: tuple[int, ...]
    depth: int


@lru_cache(maxsize=4)
def scan(text: str) -> Scan:
    """The scan of a text; rules that look at the same one share it."""
    scanner = Scanner()
    found, in_code = [], [True]
    for line in text.split("\n"):
        found.append(tuple(scanner.feed(line)))
        in_code.append(scanner.in_code)
    return Scan(tuple(found), tuple(in_code), tuple(scanner.unterminated), scanner.depth)


def brackets(text: str) -> list[Bracket]:
    """All brackets of a text that stand in code."""
    return [bracket for line in scan(text).brackets for bracket in line]
