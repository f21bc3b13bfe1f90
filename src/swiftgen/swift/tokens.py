"""Swift text comes in; its tokens go out, also from text that no parser can read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["name", "number", "string", "mark", "comment", "attribute", "directive", "regex"]

KEYWORDS = frozenset(
    "actor any as associatedtype async await break case catch class continue default defer deinit do else enum"
    " extension fallthrough false fileprivate final for func guard if import in indirect init inout internal is lazy"
    " let mutating nil nonisolated open operator override private protocol public repeat rethrows return self Self"
    " some static struct subscript super switch throw throws true try typealias unowned var weak where while".split()
)
_PATTERN = re.compile(
    rb"(?P<space>\s+)|(?P<comment>//[^\n]*)|(?P<open_comment>/\*)|(?P<quote>#*(?:\"\"\"|\"))|(?P<regex>#+/(?!\n)[^\n]*?/#+)"
    rb"|(?P<attribute>@[A-Za-z_][\w.]*)|(?P<directive>#[A-Za-z]\w*)"
    rb"|(?P<number>\d[\w]*(?:\.\d[\w]*)?(?:[eE][+-]?\d+)?)"
    rb"|(?P<name>`[^`\n]+`|\$?[A-Za-z_\x80-\xff][\w\x80-\xff]*|\$\d*)"
    rb"|(?P<mark>->|\.\.\.|\.\.<|===|!==|==|!=|<=|>=|&&|\|\||\?\?|[-+*/%&|^]=|&[-+*]|<<|>>(?=\s)|.)",
    re.DOTALL,
)
_COMMENT_EDGE = re.compile(rb"/\*|\*/")


@dataclass(frozen=True, slots=True)
class Token:
    """A token: its bytes from ``start`` up to ``end``; a string with all its interpolations is one token."""

    kind: Kind
    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """A name that is no keyword."""
        return self.kind == "name" and self.text not in KEYWORDS


def tokens_of(data: bytes) -> Iterator[Token]:
    """All tokens, comments among them; white space is what lies between."""
    at = 0
    while at < len(data):
        match = _PATTERN.match(data, at)
        if match is None:  # not reachable: the last alternative takes any byte
            return
        kind, end = match.lastgroup, match.end()
        if kind == "open_comment":
            kind, end = "comment", _comment_end(data, at)
        elif kind == "quote":
            kind, end = "string", _string_end(data, at, match.group())
        if kind != "space":
            yield Token(kind, data[at:end].decode(errors="replace"), at, end)  # type: ignore[arg-type]
        at = end


def _comment_end(data: bytes, start: int) -> int:
    depth, at = 0, start
    while edge := _COMMENT_EDGE.search(data, at):
        depth += 1 if edge.group() == b"/*" else -1
        at = edge.end()
        if depth == 0:
            return at
    return len(data)


def _string_end(data: bytes, start: int, quote: bytes) -> int:
    """The end of a string; a string of one line that is never closed ends with its line."""
    hashes = quote.count(b"#")
    marks = quote[hashes:]
    closing, escape = marks + b"#" * hashes, b"\\" + b"#" * hashes
    many = len(marks) == 3
    at = start + len(quote)
    while at < len(data):
        if data.startswith(closing, at):
            return at + len(closing)
        if data.startswith(escape, at):
            at += len(escape)
            if data.startswith(b"(", at):
                at = _interpolation_end(data, at + 1, many=many)
            else:
                at += 1
        elif data[at] == 0x0A and not many:
            return at
        else:
            at += 1
    return len(data)


def _interpolation_end(data: bytes, start: int, *, many: bool) -> int:
    depth, at = 1, start
    while at < len(data) and depth:
        char = data[at : at + 1]
        if char == b'"':
            at = _string_end(data, at, b'"""' if data.startswith(b'"""', at) else b'"')
            continue
        if char == b"\n" and not many:
            return at
        depth += {b"(": 1, b")": -1}.get(char, 0)
        at += 1
    return at
