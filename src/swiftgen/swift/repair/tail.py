"""A text that nothing else mends: its end is dropped, line by line, until the rest can be read."""

from collections.abc import Iterator

from swiftgen.swift.repair.rule import Case, Change, Rule
from swiftgen.swift.repair.truncation import shorter

_MORE = 20
"""After so many lost lines one more at a time goes: a few lines matter less then."""


def _propose(text: str) -> Iterator[Change]:
    yield from shorter(text.rstrip(), more=_MORE)


RULE = Rule(
    name="tail",
    what="Drops the last lines of a text that no other rule can mend and closes what they leave open; says what went.",
    why="A reply can break off inside a condition or a chain whose last line looks whole.",
    propose=_propose,
    invalid=(
        Case(
            "func f() {\n    g()\n    switch x(a)\n",
            "func f() {\n    g()\n}\n",
        ),
    ),
    valid=("struct A {}\n",),
)
