"""A text and its places come in; bytes, lines and edits go out. Columns count UTF-8 bytes, as the compiler does."""

from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property, lru_cache

import tree_sitter

from swiftgen.artifacts import Position, Range, SourceTree, TextEdit
from swiftgen.swift.parsing import parse
from swiftgen.swift.tokens import Token, tokens_of


class Source:
    """One file's text with what is often asked of it, made when it is first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.data = text.encode()

    @cached_property
    def starts(self) -> list[int]:
        """Where each line begins, in bytes."""
        starts = [0]
        at = self.data.find(b"\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.data.find(b"\n", at + 1)
        return starts

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Its tokens without comments."""
        return tuple(token for token in tokens_of(self.data) if token.kind != "comment")

    @cached_property
    def tree(self) -> tree_sitter.Tree:
        """Its syntax tree."""
        return parse(self.text)

    def offset(self, place: Position) -> int:
        """The byte at a place; the nearest one there is when the place is outside of the text."""
        line = min(max(place.line, 1), len(self.starts))
        return min(self.starts[line - 1] + max(place.column, 1) - 1, len(self.data))

    def position(self, offset: int) -> Position:
        """The place of a byte."""
        line = bisect_right(self.starts, offset)
        return Position(line=line, column=offset - self.starts[line - 1] + 1)

    def range(self, start: int, end: int) -> Range:
        """The range of some bytes."""
        return Range(start=self.position(start), end=self.position(end))

    def slice(self, start: int, end: int) -> str:
        """The text between two bytes."""
        return self.data[start:end].decode(errors="replace")

    def line(self, number: int) -> str:
        """A line by its number from 1, without its end; empty outside of the text."""
        if not 1 <= number <= len(self.starts):
            return ""
        end = self.starts[number] - 1 if number < len(self.starts) else len(self.data)
        return self.slice(self.starts[number - 1], end)

    def indent(self, offset: int) -> str:
        """The white space that the line of a byte begins with."""
        line = self.line(self.position(offset).line)
        return line[: len(line) - len(line.lstrip())]

    def token_at(self, offset: int) -> int:
        """Index of the token that holds a byte, else of the next one; the count of tokens at the end."""
        ends = self._ends
        return bisect_right(ends, offset)

    @cached_property
    def _ends(self) -> list[int]:
        return [token.end for token in self.tokens]


@lru_cache(maxsize=256)
def source_of(text: str) -> Source:
    """The source of a text; the same one while it is remembered."""
    return Source(text)


def apply_edits(tree: SourceTree, edits: Iterable[TextEdit]) -> SourceTree:
    """The tree after edits that do not touch each other; one that names no file of the tree is left out.

    Raises:
        ValueError: two edits overlap.
    """
    by_path: dict[str, list[tuple[int, int, int, str]]] = {}
    for order, edit in enumerate(edits):
        if edit.path in tree.files:
            source = source_of(tree.files[edit.path])
            start, end = source.offset(edit.range.start), source.offset(edit.range.end)
            by_path.setdefault(edit.path, []).append((start, end, order, edit.text))
    files = dict(tree.files)
    for path, spans in by_path.items():
        files[path] = spliced(files[path].encode(), [(s, e, text) for s, e, _, text in sorted(spans)]).decode(
            errors="replace"
        )
    return tree if files == tree.files else SourceTree(files=files)


def spliced(data: bytes, spans: Iterable[tuple[int, int, str]]) -> bytes:
    """The bytes with each span replaced; spans come in order. Raises ValueError when two overlap."""
    pieces, last = [], 0
    for start, end, text in spans:
        if start < last:
            raise ValueError("two edits overlap")
        pieces += [data[last:start], text.encode()]
        last = max(end, start)
    return b"".join([*pieces, data[last:]])
