"""A block whose opening brace is missing: there are more that close than that open."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.indentation import headless
from swiftgen.swift.rules.base import Case, Rule, Sight

_MOST = 6


def _propose(sight: Sight) -> Iterator[Fix]:
    """At the end of a line whose next one is further in, the nearest above the error first."""
    marks = [token.text for token in sight.tokens if token.text in {"{", "}"}]
    if marks.count("}") <= marks.count("{"):
        return
    error = sight.source.position(sight.at).line
    above = [number for number in headless(sight.source.text.split("\n")) if number <= error]
    for number in above[: -_MOST - 1 : -1]:
        end = sight.source.starts[number - 1] + len(sight.source.line(number).rstrip().encode())
        yield sight.insert(end, " {", f"Opened the block that begins after line {number}.")


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
