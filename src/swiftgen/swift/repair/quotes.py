"""Typographic quotation marks where Swift wants straight ones."""

import re
from collections.abc import Iterator

from swiftgen.swift.repair.rule import Case, Change, Rule

_SMART = re.compile("[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]")
_STRAIGHT = re.compile('"(?:[^"\\\\\n]|\\\\.)*"')


def _propose(text: str) -> Iterator[Change]:
    """Lines in which a typographic mark stands outside of straight quotes; those inside a string are text."""
    lines = text.split("\n")
    changed = [number for number, line in enumerate(lines) if _SMART.search(_STRAIGHT.sub("", line))]
    if not changed:
        return
    for number in changed:
        lines[number] = _straight(lines[number])
    yield Change("\n".join(lines), "Made typographic quotation marks straight.", changed[0] + 1)


def _straight(line: str) -> str:
    kept = {at for match in _STRAIGHT.finditer(line) for at in range(match.start(), match.end())}
    return "".join('"' if at not in kept and _SMART.match(char) else char for at, char in enumerate(line))


RULE = Rule(
    name="quotes",
    what="Makes typographic quotation marks outside of strings straight.",
    why="Word processors and some chats turn straight quotes into typographic ones.",
    propose=_propose,
    invalid=(Case("let a = \u201chello\u201d\n", 'let a = "hello"\n'),),
    valid=('let a = "He said \u201cyes\u201d."\n', "// \u201ctext\u201d\n"),
)
