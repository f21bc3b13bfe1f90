"""Lines of Markdown fences that stayed in the code."""

import re
from collections.abc import Iterator

from swiftgen.swift.repair.rule import Case, Change, Rule

_FENCE = re.compile(r"^\s*(?:`{3,}|~{3,})\s*\w*\s*$")


def _propose(text: str) -> Iterator[Change]:
    lines = text.split("\n")
    found = [number for number, line in enumerate(lines) if _FENCE.match(line)]
    if found:
        kept = [line for number, line in enumerate(lines) if number not in set(found)]
        yield Change("\n".join(kept), f"Removed {len(found)} stray Markdown fence(s).", found[0] + 1)


RULE = Rule(
    name="fences",
    what="Removes lines that are a Markdown fence and nothing else.",
    why="A fence in the middle of a file stays behind when a reply is saved by hand or a block is opened twice.",
    propose=_propose,
    invalid=(
        Case("```swift\nstruct A {}\n```\n", "struct A {}\n"),
        Case("struct A {\n```\n    let x = 1\n}\n", "struct A {\n    let x = 1\n}\n"),
    ),
    valid=('let s = """\n```swift\n"""\n', "/// ```\n/// a()\n/// ```\nfunc a() {}\n"),
)
