"""A block whose opening brace is missing: the code after the line is further in, and there are more that close."""

from collections.abc import Iterator

from swiftgen.swift.indentation import headless
from swiftgen.swift.repair.rule import Case, Change, Rule
from swiftgen.swift.scanner import brackets

_MOST = 8


def _propose(text: str) -> Iterator[Change]:
    marks = [bracket.char for bracket in brackets(text)]
    if marks.count("}") <= marks.count("{"):
        return
    lines = text.split("\n")
    for number in headless(lines)[:_MOST]:
        mended = [*lines[: number - 1], f"{lines[number - 1].rstrip()} {{", *lines[number:]]
        yield Change("\n".join(mended), f"Opened the block that begins after line {number}.", number)


RULE = Rule(
    name="openers",
    what="Puts in an opening brace at the end of a line after which the code is further in.",
    why="A brace is lost where chunks of an answer meet.",
    propose=_propose,
    invalid=(
        Case(
            "struct A {\n    func f()\n        let a = g(1)\n        h(a)\n    }\n}\n",
            "struct A {\n    func f() {\n        let a = g(1)\n        h(a)\n    }\n}\n",
        ),
    ),
    valid=("let a = b\n    .c()\n", "struct A {\n    var a =\n        1\n}\n"),
)
