"""A block whose opening brace is missing: there are more that close than that open."""

import re
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_MOST = 6
_GOES_ON = re.compile(r"(?:[{(\[,:=+\-*/&|?]|\bin|->)\s*$")
_CONTINUES = re.compile(r"^\s*[.?:&|+]")
_NO_BLOCK = re.compile(r"^\s*(?:[.})\]]|case\b|default\b|import\b|//|@\w+(?:\([^)]*\))?\s*$|[?:&|+])")


def _propose(sight: Sight) -> Iterator[Fix]:
    """At the end of a line whose next one is further in, the nearest above the error first."""
    marks = [token.text for token in sight.tokens if token.text in {"{", "}"}]
    if marks.count("}") <= marks.count("{"):
        return
    for number in _headless(sight)[:_MOST]:
        end = sight.source.starts[number - 1] + len(sight.source.line(number).rstrip().encode())
        yield sight.insert(end, " {", f"Opened the block that begins after line {number}.")


def _headless(sight: Sight) -> list[int]:
    lines = sight.source.text.split("\n")
    error = sight.source.position(sight.at).line
    found = []
    for number, line in enumerate(lines[:error], 1):
        following = next((each for each in lines[number:] if each.strip()), "")
        deeper = _indent(following) > _indent(line)
        headless = line.strip() and not _GOES_ON.search(line) and not _NO_BLOCK.match(line)
        if headless and deeper and not _CONTINUES.match(following):
            found.append(number)
    return found[::-1]


def _indent(line: str) -> int:
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip())


RULE = Rule(
    name="lost_brace",
    what="Puts in an opening brace at the end of a line after which the code is further in.",
    why="A brace is lost where chunks of an answer meet; the compiler names the place where it is missed at last.",
    codes=("*",),
    rank=5,
    propose=_propose,
    invalid=(
        Case(
            "struct A: View {\n    var body: some View {\n        VStack\n            Text(a)\n        }\n    }\n‸}\n",
            "extraneous '}' at top level",
            "struct A: View {\n    var body: some View {\n        VStack {\n            Text(a)\n        }\n    }\n}\n",
            "extra_rbrace",
        ),
    ),
    valid=(
        Case("struct A {\n    let a = f(1)\n    let b = ‸= 2\n}\n", "expected expression", code="expected_expr"),
        Case("let a = b\n    .c()\n‸}\n", "extraneous '}' at top level", code="extra_rbrace"),
    ),
)
