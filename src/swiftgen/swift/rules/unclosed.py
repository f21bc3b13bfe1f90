"""A file that ends inside brackets: they are closed, nothing is dropped."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.scanner import OPENERS, scan


def _propose(sight: Sight) -> Iterator[Fix]:
    scanned, waiting = scan(sight.source.text), []
    for line, brackets in zip(sight.source.text.split("\n"), scanned.brackets, strict=True):
        indent = line[: len(line) - len(line.lstrip())]
        for bracket in brackets:
            if bracket.char in OPENERS:
                waiting.append((bracket.char, indent))
            elif waiting and OPENERS[waiting[-1][0]] == bracket.char:
                waiting.pop()
    if not waiting or not scanned.in_code[-1]:
        return
    closers = "".join(f"\n{indent}}}" if char == "{" else OPENERS[char] for char, indent in reversed(waiting))
    end = len(sight.source.data.rstrip())
    quote = '"' if len(scanned.brackets) - 1 in scanned.unterminated else ""
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
