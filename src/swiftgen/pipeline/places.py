"""Click to code: what is on screen comes in, the line of the source that made it goes out.

The app says which of its views made it; within that view, the words that it shows or the kind of it lead to the line.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import tree_sitter

from swiftgen.artifacts import SourceTree
from swiftgen.preview.inspect import Clues, SourcePlace
from swiftgen.swift.index.declarations import every_declaration
from swiftgen.swift.parsing import parse

AROUND = 2  # lines shown before and after
VIEWS = {
    "button": ("Button", "Label", "Text"), "link": ("NavigationLink", "Link"), "toggle": ("Toggle",),
    "slider": ("Slider",), "stepper": ("Stepper",), "field": ("TextField", "SecureField", "TextEditor"),
    "header": ("navigationTitle", "Text", "Section"), "tab": ("tabItem", "Tab", "Label"), "image": ("Image",),
    "picker": ("Picker",), "alert": ("alert", "confirmationDialog"), "progress": ("ProgressView", "Gauge"),
}  # fmt: skip
DRAWN = {
    "path": ("Circle", "Rectangle", "RoundedRectangle", "Capsule", "Ellipse", "Path", "Divider", "Canvas", "Chart"),
    "text": ("Text", "Label"), "symbol": ("Image", "Label"), "image": ("Image", "AsyncImage"),
    "field": ("TextField", "SecureField", "TextEditor"), "scroll": ("List", "Form", "ScrollView"),
}  # fmt: skip
SHOWING = frozenset(name for names in VIEWS.values() for name in names)
BODIES = frozenset({"body", "makeBody"})
TEXTS = frozenset({"line_string_literal", "multi_line_string_literal", "raw_string_literal"})


@dataclass(frozen=True)
class Literal:
    """A string in the code: where it is, the call that it is given to, and what text it can make."""

    path: str
    line: int
    call: str
    fixed: str
    pattern: re.Pattern[str] | None

    def makes(self, word: str) -> float:
        """How surely it makes that word: 1 for the very text, less in other case or with values in it, 0 for none."""
        if self.pattern is None:
            return 1.0 if self.fixed == word else 0.9 if self.fixed.casefold() == word.casefold() else 0.0
        return 0.4 + 0.5 * min(1.0, len(self.fixed) / max(1, len(word))) if self.pattern.fullmatch(word) else 0.0


@dataclass(frozen=True)
class Drawer:
    """The part of the code that draws a view or modifier of the app: its declaration or an extension of it."""

    path: str
    first: int
    last: int
    body: int

    def holds(self, path: str, line: int) -> bool:
        """Whether that line is in it."""
        return path == self.path and self.first <= line <= self.last


class Places:
    """The strings, calls and views of an app's sources, ready to be searched."""

    def __init__(self, tree: SourceTree) -> None:
        """Of all Swift files of ``tree``."""
        self._lines = {path: text.splitlines() for path, text in tree.swift.items()}
        self._literals = [each for path, text in tree.swift.items() for each in _literals(path, text)]
        self._calls = [(path, *call) for path, text in tree.swift.items() for call in _calls(text)]
        self._drawers: dict[str, list[Drawer]] = {}
        for path, text in tree.swift.items():
            for name, drawer in _drawers(path, text):
                self._drawers.setdefault(name, []).append(drawer)

    def find(self, clues: Clues) -> SourcePlace | None:
        """The line that made the node: in the view that the app names, else the best one by its words."""
        views = [(name, self._drawers[name]) for name in clues.views if name in self._drawers]
        own = [(near, word) for near, word in clues.words if near <= 1]
        for name, drawers in views:
            inside = [each for each in self._literals if _held(drawers, each.path, each.line)]
            best = _best(own, inside, clues.role)
            if best is not None:
                literal, word = best
                why = f"{name} shows it, with the text '{word[:60]}'"
                return self._place(literal.path, literal.line, sure=True, why=why)
        for name, drawers in views[:1]:
            path, line, why = self._by_kind(name, drawers, clues)
            return self._place(path, line, sure=True, why=why)
        best = _best(clues.words, self._literals, clues.role)
        if best is None:
            return None
        literal, word = best
        return self._place(literal.path, literal.line, sure=False, why=f"the text '{word[:60]}' is written there")

    def _by_kind(self, name: str, drawers: list[Drawer], clues: Clues) -> tuple[str, int, str]:
        """The only call in the view that makes such a thing, else the view's body."""
        wanted = {*VIEWS.get(clues.role, ()), *DRAWN.get(clues.kind, ())}
        calls = [call for call in self._calls if call[2] in wanted and _held(drawers, call[0], call[1])]
        if len(calls) == 1:
            path, line, called = calls[0]
            return path, line, f"it is the only {called} of {name}"
        return drawers[0].path, drawers[0].body, f"{name} shows it"

    def _place(self, path: str, line: int, *, sure: bool, why: str) -> SourcePlace:
        lines = self._lines[path]
        shown = range(max(1, line - AROUND), min(len(lines), line + AROUND) + 1)
        return SourcePlace(path, line, {number: lines[number - 1] for number in shown}, sure, why)


def _held(drawers: Iterable[Drawer], path: str, line: int) -> bool:
    return any(each.holds(path, line) for each in drawers)


def _best(words: Iterable[tuple[int, str]], literals: Iterable[Literal], role: str) -> tuple[Literal, str] | None:
    """The literal that makes one of the words most surely, and the word."""
    wanted = VIEWS.get(role, ())
    found: list[tuple[float, Literal, str]] = []
    literals = list(literals)
    for near, word in words:
        for literal in literals:
            match = literal.makes(word)
            if match:
                fits = 0.3 if literal.call in wanted else 0.15 if literal.call in SHOWING else 0.0
                found.append((match + fits - 0.25 * near, literal, word))
    best = max(found, key=lambda match: match[0], default=None)
    return best[1:] if best else None


def _drawers(path: str, text: str) -> Iterator[tuple[str, Drawer]]:
    """Types and their extensions that have a body, by name."""
    data = text.encode()
    for each in every_declaration(path, text):
        body = next((member for member in each.members if member.name in BODIES), None)
        if body is not None:
            first, last, start = (data[:at].count(b"\n") + 1 for at in (each.start, each.end, body.start))
            yield each.name, Drawer(path, first, last, start)


def _calls(text: str) -> Iterator[tuple[int, str]]:
    """Each call's line and name."""
    stack = [parse(text).root_node]
    while stack:
        node = stack.pop()
        stack.extend(reversed(node.children))
        if node.type == "call_expression" and node.children and node.children[0].type == "simple_identifier":
            yield node.start_point.row + 1, (node.children[0].text or b"").decode()


def _literals(path: str, text: str) -> Iterator[Literal]:
    stack = [parse(text).root_node]
    while stack:
        node = stack.pop()
        stack.extend(reversed(node.children))
        if node.type in TEXTS:
            fixed, pattern = _content(node)
            if pattern is None or len(re.sub(r"\W", "", fixed)) >= 2:
                yield Literal(path, node.start_point.row + 1, _call(node), fixed, pattern)


def _content(node: tree_sitter.Node) -> tuple[str, re.Pattern[str] | None]:
    """Its fixed text; with values in it, also a pattern of what it can become."""
    parts = [_text(child) if child.type != "interpolated_expression" else None for child in _inner(node)]
    fixed = "".join(part for part in parts if part is not None)
    if None not in parts:
        return fixed, None
    pattern = "".join(".*" if part is None else re.escape(part) for part in parts)
    return fixed, re.compile(pattern, re.DOTALL)


def _inner(node: tree_sitter.Node) -> list[tree_sitter.Node]:
    kinds = ("line_str_text", "multi_line_str_text", "raw_str_end_part", "str_escaped_char", "interpolated_expression")
    return [child for child in node.children if child.type in kinds]


def _text(node: tree_sitter.Node) -> str:
    text = (node.text or b"").decode()
    if node.type == "str_escaped_char":
        return {"\\n": "\n", "\\t": "\t", '\\"': '"', "\\\\": "\\", "\\'": "'"}.get(text, text)
    return re.sub(r'^#*"|"#*$', "", text) if node.type == "raw_str_end_part" else text


def _call(node: tree_sitter.Node) -> str:
    """The name of the nearest call around it: ``Text``, ``navigationTitle``."""
    around = node.parent
    while around is not None:
        if around.type == "call_expression" and around.children:
            called = around.children[0]
            if not called.start_byte <= node.start_byte < called.end_byte:
                return re.split(r"[.\s]", (called.text or b"").decode())[-1]
        if around.type in {"lambda_literal", "property_declaration", "function_declaration"}:
            return ""
        around = around.parent
    return ""
