"""A string of one line that has no closing quote."""

import re
from collections.abc import Iterator

from swiftgen.swift.repair.rule import Case, Change, Rule
from swiftgen.swift.scanner import brackets, scan

_INSIDE = re.compile(r"\\\([\w.]+(?![\w.)])")


def _propose(text: str) -> Iterator[Change]:
    lines = text.split("\n")
    for number in scan(text).unterminated:
        for mended in _closed(lines[number]):
            yield Change(
                "\n".join([*lines[:number], mended, *lines[number + 1 :]]), "Closed an open string.", number + 1
            )


def _closed(line: str) -> Iterator[str]:
    """The end of a value inside; the quote before the brackets that end the line, the longest run first; at the end."""
    for value in _INSIDE.finditer(line):
        yield f"{line[: value.end()]}){line[value.end() :]}"
    bare = line.rstrip()
    tail = len(bare)
    while tail and bare[tail - 1] in ")]}, ":
        tail -= 1
    for at in range(tail, len(bare)):
        yield f'{bare[:at]}"{bare[at:]}'
    yield f'{bare}"'
    opened = sum(1 if bracket.char == "(" else -1 for bracket in brackets(f'{bare}"') if bracket.char in "()")
    if opened > 0:
        yield f'{bare}"{")" * opened}'


RULE = Rule(
    name="strings",
    what="Closes a string at the end of its line, before the brackets that follow it.",
    why="The quote is forgotten, or the reply was cut off inside the string.",
    propose=_propose,
    invalid=(
        Case('let a = Text("hello)\nlet b = 1\n', 'let a = Text("hello")\nlet b = 1\n'),
        Case('let a = Text("hello \\(name…")\n', 'let a = Text("hello \\(name)…")\n'),
        Case('let a = "hello\n', 'let a = "hello"\n'),
        Case('let a = f("hello\nlet b = 1\n', 'let a = f("hello")\nlet b = 1\n'),
    ),
    valid=('let a = "say \\"hi\\""\n', '// an open " in a comment\n'),
)
