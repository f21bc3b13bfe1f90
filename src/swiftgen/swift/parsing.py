"""Swift text comes in; its syntax tree and its syntax errors go out; 600 lines take a few milliseconds."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import tree_sitter
import tree_sitter_swift

from swiftgen.artifacts import Finding, Position, Range

_SHOWN = 40


@dataclass(frozen=True, order=True)
class Measure:
    """How broken a text is: errors first, then how many bytes the parser could make nothing of."""

    errors: int
    lost_bytes: int


@cache
def language() -> tree_sitter.Language:
    """The Swift grammar, loaded once."""
    return tree_sitter.Language(tree_sitter_swift.language())


def new_parser() -> tree_sitter.Parser:
    """A parser of one's own; parsers must not be shared by threads."""
    return tree_sitter.Parser(language())


def parse(text: str) -> tree_sitter.Tree:
    """The syntax tree of a whole text."""
    return new_parser().parse(text.encode())


def error_nodes(node: tree_sitter.Node) -> Iterator[tree_sitter.Node]:
    """The outermost broken or missing nodes, in order."""
    if node.is_error or node.is_missing:
        yield node
    elif node.has_error:
        for child in node.children:
            yield from error_nodes(child)


def measure(text: str) -> Measure:
    """How broken a text is; ``Measure(0, 0)`` for one that parses."""
    return _measured(parse(text))


class Variants:
    """Measures texts that differ little from one: what they share with it is not parsed again."""

    def __init__(self, text: str) -> None:
        self._data = text.encode()
        self._parser = new_parser()
        self._tree = self._parser.parse(self._data)

    @property
    def own(self) -> Measure:
        """How broken the text itself is."""
        return _measured(self._tree)

    def measure(self, text: str) -> Measure:
        """About how broken another text is: after an error the parser may come to another end than from the start."""
        new, old = text.encode(), self._data
        start = _same(old, new, min(len(old), len(new)))
        end = _same(old[::-1], new[::-1], min(len(old), len(new)) - start)
        tree = self._tree.copy()
        tree.edit(
            start, len(old) - end, len(new) - end, _point(old, start), _point(old, len(old) - end),
            _point(new, len(new) - end),
        )  # fmt: skip
        return _measured(self._parser.parse(new, tree))


def _same(one: bytes, other: bytes, most: int) -> int:
    """How many bytes at the start are the same."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _point(data: bytes, at: int) -> tuple[int, int]:
    return data.count(b"\n", 0, at), at - (data.rfind(b"\n", 0, at) + 1)


def _measured(tree: tree_sitter.Tree) -> Measure:
    nodes = list(error_nodes(tree.root_node))
    inner = sum(_inner_errors(node) for node in nodes)
    return Measure(len(nodes) + inner, sum(node.end_byte - node.start_byte for node in nodes))


def syntax_findings(text: str, path: str = "") -> tuple[Finding, ...]:
    """Every place that tree-sitter cannot read. A few valid forms are among them (``#Unique<T>`` as a member)."""
    return tuple(finding_of(node, path) for node in error_nodes(parse(text).root_node))


def finding_of(node: tree_sitter.Node, path: str, first_line: int = 0) -> Finding:
    """A broken node as a finding; ``first_line`` is the line (from 0) at which the parsed text starts in its file."""
    if node.is_missing:
        code, message = "missing-token", f"A {_quoted(node.type)} is missing here."
    else:
        shown = _first_words(node)
        code, message = "syntax-error", f"This cannot be read as Swift: {shown}"
    return Finding(
        severity="error", code=code, message=message, path=path, range=range_of(node, first_line), source="parser"
    )


def range_of(node: tree_sitter.Node, first_line: int = 0) -> Range:
    """A node's range: lines and UTF-8 columns from 1."""
    start, end = node.start_point, node.end_point
    return Range(
        start=Position(line=start.row + 1 + first_line, column=start.column + 1),
        end=Position(line=end.row + 1 + first_line, column=end.column + 1),
    )


def _inner_errors(node: tree_sitter.Node) -> int:
    """Errors inside an error: a text that is cut off is one large error with the smaller ones inside."""
    return sum(1 + _inner_errors(child) for child in node.children if child.is_error or child.is_missing)


def _first_words(node: tree_sitter.Node) -> str:
    line = (node.text or b"").decode(errors="replace").strip().split("\n", 1)[0]
    return _quoted(line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…")


def _quoted(text: str) -> str:
    return f"`{text}`" if text else "nothing"
