"""A mark or a keyword that is missing, or one too many, where the parser stops."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.nearest import distance
from swiftgen.swift.parsing import new_parser
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.tokens import KEYWORDS

_MARKS = (
    ")",
    "(",
    "{",
    "}",
    ",",
    ":",
    ".",
    "=",
    "]",
    "[",
    "->",
    "?",
    ">",
    "<",
    "in",
    "return",
    "case",
    '"',
    "==",
    "??",
    "\\",
    "+",
)
_WORDS = (
    "var",
    "let",
    "func",
    "struct",
    "if",
    "else",
    "some",
    "for",
    "in",
    "case",
    "import",
    "switch",
    "guard",
    "enum",
    "class",
    "private",
    "init",
    "static",
    "self",
    "extension",
    "while",
    "_",
    "body",
    "text",
    "value",
    "id",
)
_BEFORE, _AFTER, _MOST, _LINES = 5, 2, 40, 7


def _propose(sight: Sight) -> Iterator[Fix]:
    """What makes the text readable, nearest to the error first: a word mended, a mark put in, a token taken out."""
    judge = _Judge(sight)
    if judge.clean:
        return
    found: list[tuple[float, Fix]] = []
    for penalty, at, end, text, title in _edits(sight):
        better = judge(at, end, text)
        if better:
            found.append((penalty + (0 if better == 2 else 6), sight.fix(title, sight.edit(at, end, text))))
    found.sort(key=lambda pair: pair[0])
    yield from (fix for _, fix in found[:_MOST])


def _edits(sight: Sight) -> Iterator[tuple[float, int, int, str, str]]:
    tokens, at = sight.tokens, sight.index
    yield from _parentheses(sight)
    for index in range(max(0, at - _BEFORE), min(len(tokens), at + _AFTER)):
        token = tokens[index]
        far = abs(index - at) * 0.4
        for word in _keywords(token.text) if token.is_word else ():
            yield 0.5 + far, token.start, token.end, word, f"Made `{token.text}` `{word}`."
        yield 9 + far, token.start, token.end, "", f"Removed `{token.text}`."
        before = tokens[index - 1].end if index else 0
        breaks = "\n" in sight.source.slice(before, token.start)
        for order, mark in enumerate(_MARKS):
            place = before if breaks or mark in {")", "]", ",", ":", "}"} else token.start
            lead = " " if mark in {"=", "->", "in", "{", "==", "??", "+"} and place == before else ""
            trail = (
                " "
                if mark in {"=", "->", "in", "return", "case", ",", ":", "{", "==", "??", "+"} and place != before
                else ""
            )
            yield 2 + far + order * 0.05, place, place, f"{lead}{mark}{trail}", f"Put in a missing `{mark}`."
        for order, word in enumerate(_WORDS):
            yield 3.5 + far + order * 0.05, token.start, token.start, f"{word} ", f"Put in a missing `{word}`."


def _parentheses(sight: Sight) -> Iterator[tuple[float, int, int, str, str]]:
    """One that opens before any token of the line, one that closes at the end of the lines above: it is missed late."""
    line = sight.source.position(sight.at).line
    start = sight.source.starts[line - 1]
    far = [token for token in sight.tokens[: max(0, sight.index - _BEFORE)] if token.start >= start]
    for order, token in enumerate(reversed(far)):
        yield 3 + order * 0.1, token.start, token.start, "(", "Put in a missing `(`."
    for back in range(1, min(_LINES, line)):
        text = sight.source.line(line - back).rstrip()
        if text:
            at = sight.source.starts[line - back - 1] + len(text.encode())
            yield 2.6 + back * 0.1, at, at, ")", f"Put in a missing `)` in line {line - back}."


def _keywords(word: str) -> Iterator[str]:
    if word.lower() in KEYWORDS:
        yield word.lower()
    elif len(word) > 2:
        yield from (key for key in sorted(KEYWORDS) if len(key) > 2 and distance(word, key, 1) == 1)


class _Judge:
    """Parses the declaration around the error alone, with an edit in it."""

    def __init__(self, sight: Sight) -> None:
        self.data = sight.source.data
        self.parser = new_parser()
        self.tree = self.parser.parse(self.data)
        self.clean = not self.tree.root_node.has_error
        self.now = _lost(self.tree.root_node)

    def __call__(self, start: int, end: int, text: str) -> int:
        """2 when the whole can be read then, 1 when more of it, else 0."""
        data = self.data[:start] + text.encode() + self.data[end:]
        old = self.tree.copy()
        row = self.data.count(b"\n", 0, start)
        column = start - (self.data.rfind(b"\n", 0, start) + 1)
        end_row = row + self.data.count(b"\n", start, end)
        end_column = column + end - start if end_row == row else end - (self.data.rfind(b"\n", 0, end) + 1)
        old.edit(
            start_byte=start, old_end_byte=end, new_end_byte=start + len(text.encode()),
            start_point=(row, column), old_end_point=(end_row, end_column),
            new_end_point=(row, column + len(text.encode())),
        )  # fmt: skip
        root = self.parser.parse(data, old).root_node
        if not root.has_error:
            return 2
        return 1 if _lost(root) < self.now else 0


def _lost(node: object) -> tuple[int, int]:
    count, size = 0, 0
    waiting = [node]
    while waiting:
        current = waiting.pop()
        if not current.has_error:  # type: ignore[attr-defined]
            continue
        if current.is_error or current.is_missing:  # type: ignore[attr-defined]
            count += 1
            size += current.end_byte - current.start_byte  # type: ignore[attr-defined]
        waiting.extend(current.children)  # type: ignore[attr-defined]
    return count, size


RULE = Rule(
    name="lost_token",
    what="Mends a misspelt keyword, puts in a missing mark or keyword, or takes out a stray token, where the parser stops.",
    why="A token is lost where chunks of an answer meet, or a keyword gets a capital letter.",
    codes=("*",),
    rank=38,
    propose=_propose,
    invalid=(
        Case(
            "Struct‸ A {}\n",
            "consecutive statements on a line must be separated by newline or ';'",
            "struct A {}\n",
            "statement_same_line_without_semi",
        ),
        Case(
            "let a = b\n    .font.system(size: 16, weight: c.bold)‸)\n",
            "consecutive statements on a line must be separated by ';'",
            "let a = b\n    .font(.system(size: 16, weight: c.bold))\n",
            "statement_same_line_without_semi",
        ),
        Case(
            "func f() {\n    var a = B(\n    a.c = 1\n    let d = E(a: a)\n    g(d)‸\n}\n",
            "expected ')' in expression list",
            "func f() {\n    var a = B()\n    a.c = 1\n    let d = E(a: a)\n    g(d)\n}\n",
            "expected_rparen_expr_list",
        ),
        Case(
            "func f() -> Int {\n    let a = g(1 2‸)\n    return a\n}\n",
            "expected ',' separator",
            "func f() -> Int {\n    let a = g(1, 2)\n    return a\n}\n",
            "expected_separator",
        ),
    ),
    valid=(Case("let a‸ = 1\n", "consecutive declarations", code="declaration_same_line_without_semi"),),
)
