"""A file that ends inside brackets: they are closed, nothing is dropped."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.scanner import OPENERS, Scanner


def _propose(sight: Sight) -> Iterator[Fix]:
    scanner, waiting = Scanner(), []
    for line in sight.source.text.split("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        for bracket in scanner.feed(line):
            if bracket.char in OPENERS:
                waiting.append((bracket.char, indent))
            elif waiting and OPENERS[waiting[-1][0]] == bracket.char:
                waiting.pop()
    if not waiting or not scanner.in_code:
        return
    closers = "".join(f"\n{indent}}}" if char == "{" else OPENERS[char] for char, indent in reversed(waiting))
    end = len(sight.source.data.rstrip())
    quote = '"' if scanner.unterminated and scanner.unterminated[-1] == scanner.lines - 1 else ""
    yield sight.insert(end, quote + closers, "Closed what the file leaves open.")


RULE = Rule(
    name="unclosed",
    what="Closes at the end of the file all brackets that are still open, and drops nothing.",
    why="An answer breaks off a few tokens before its end.",
    codes=("*",),
    rank=36,
    propose=_propose,
    invalid=(
        Case(
            "struct A {\n    func f() {\n        g(‸\n",
            "expected expression in list of expressions",
            "struct A {\n    func f() {\n        g()\n    }\n}\n",
            "expected_expr_in_expr_list",
        ),
    ),
    valid=(Case("struct A {‸}\n", "expected declaration"),),
)
