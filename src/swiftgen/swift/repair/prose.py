"""Sentences that stand between lines of code."""

import re
from collections.abc import Iterator, Sequence

from swiftgen.swift.lines import file_name
from swiftgen.swift.repair.rule import Case, Change, Rule
from swiftgen.swift.scanner import scan

_SENTENCE = re.compile(r"^\s*(?:[-*>#\d.]+\s+)?[*_`]*[A-Z][\w'\u2019]*(?:,|\s+[\w'\u2019`*\"(]+)[^{};=]*[.:!?)*`]*\s*$")
_MARKDOWN = re.compile(r"^\s*(?:#{1,6}\s+\S|\*\*.+\*\*:?\s*$|[-*]\s+\*\*|\d+\.\s+\S|---+\s*$|\.\.\.\s*$|\u2026\s*$)")


def _propose(text: str) -> Iterator[Change]:
    """All such lines at once, then each one alone: one of them may only look like a sentence."""
    lines = text.split("\n")
    found = _prose_lines(lines, scan(text).in_code)
    for group in [found, *([number] for number in found if len(found) > 1)]:
        if group:
            kept = [f"// {line.strip()}" if number in group else line for number, line in enumerate(lines)]
            yield Change("\n".join(kept), f"Made {len(group)} line(s) of prose comments.", group[0] + 1)


def _prose_lines(lines: list[str], in_code: Sequence[bool]) -> list[int]:
    return [
        number
        for number, (line, starts_in_code) in enumerate(zip(lines, in_code, strict=False))
        if starts_in_code and (_SENTENCE.match(line) or _MARKDOWN.match(line) or file_name(line))
    ]


RULE = Rule(
    name="prose",
    what="Turns lines that are sentences or Markdown into comments, so that nothing is lost.",
    why="Models explain what comes next without leaving the code block.",
    propose=_propose,
    invalid=(
        Case(
            "struct A {}\n\nHere is the second view:\nstruct B {}\n",
            "struct A {}\n\n// Here is the second view:\nstruct B {}\n",
        ),
        Case("### The model\nstruct A {}\n", "// ### The model\nstruct A {}\n"),
    ),
    valid=('let s = """\nThis is a text.\n"""\n', "/*\nThis is a comment.\n*/\n"),
)
