"""Click to code: the words of what is on screen come in, the line of the source that most probably made it goes out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import tree_sitter

from swiftgen.artifacts import SourceTree
from swiftgen.preview.inspect import Clues, SourcePlace
from swiftgen.swift.parsing import parse

AROUND = 2  # lines shown before and after
VIEWS = {
    "button": ("Button", "Label", "Text"), "link": ("NavigationLink", "Link"), "toggle": ("Toggle",),
    "slider": ("Slider",), "stepper": ("Stepper",), "field": ("TextField", "SecureField", "TextEditor"),
    "header": ("navigationTitle", "Text", "Section"), "tab": ("tabItem", "Tab", "Label"), "image": ("Image",),
    "picker": ("Picker",), "alert": ("alert", "confirmationDialog"), "progress": ("ProgressView", "Gauge"),
}  # fmt: skip
SHOWING = frozenset(name for names in VIEWS.values() for name in names)
TEXTS = frozenset({"line_string_literal", "multi_line_string_literal", "raw_string_literal"})
_TOLD = re.compile(r"(?P<path>.+\.swift):(?P<line>\d+)")


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


class Places:
    """The strings of an app's sources, ready to be searched."""

    def __init__(self, tree: SourceTree) -> None:
        """Of all Swift files of ``tree``."""
        self._lines = {path: text.splitlines() for path, text in tree.swift.items()}
        self._literals = [each for path, text in tree.swift.items() for each in _literals(path, text)]

    def find(self, clues: Clues) -> SourcePlace | None:
        """The line that made the node: told by the app itself, else the best one by its words."""
        told = _TOLD.fullmatch(clues.told)
        if told:
            paths = [path for path in self._lines if path == told["path"] or path.endswith("/" + told["path"])]
            if paths:
                return self._place(paths[0], int(told["line"]), sure=True, why="the app says so")
        wanted = VIEWS.get(clues.role, ())
        best = max(self._matches(clues, wanted), key=lambda match: match[0], default=None)
        if best is None:
            return None
        _, literal, word = best
        return self._place(literal.path, literal.line, sure=False, why=f"the text '{word[:60]}' is written there")

    def _matches(self, clues: Clues, wanted: tuple[str, ...]) -> Iterator[tuple[float, Literal, str]]:
        for near, word in clues.words:
            for literal in self._literals:
                match = literal.makes(word)
                if match:
                    fits = 0.3 if literal.call in wanted else 0.15 if literal.call in SHOWING else 0.0
                    yield match + fits - 0.25 * near, literal, word

    def _place(self, path: str, line: int, *, sure: bool, why: str) -> SourcePlace:
        lines = self._lines[path]
        shown = range(max(1, line - AROUND), min(len(lines), line + AROUND) + 1)
        return SourcePlace(path, line, {number: lines[number - 1] for number in shown}, sure, why)


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
