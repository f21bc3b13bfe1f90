"""Brackets that are missing or too many, by counting alone: for texts whose indentation says nothing."""

from collections.abc import Iterator

from swiftgen.swift.repair.rule import Case, Change, Rule
from swiftgen.swift.scanner import CLOSERS, OPENERS, Bracket, brackets


def _propose(text: str) -> Iterator[Change]:
    """Extra closers taken out one by one from the first unmatched on; then whatever is open closed at the end."""
    waiting: list[Bracket] = []
    extra: list[Bracket] = []
    for bracket in brackets(text):
        if bracket.char in OPENERS:
            waiting.append(bracket)
        elif waiting and waiting[-1].char == CLOSERS[bracket.char]:
            waiting.pop()
        else:
            extra.append(bracket)
    for bracket in extra:
        yield Change(_without(text, bracket), f"Removed a `{bracket.char}` that closes nothing.", bracket.line + 1)
    if waiting:
        closers = "".join(OPENERS[bracket.char] for bracket in reversed(waiting))
        yield Change(f"{text.rstrip()}{_laid_out(closers)}\n", f"Added `{closers}` at the end.", waiting[-1].line + 1)


def _laid_out(closers: str) -> str:
    return "".join(f"\n{char}" if char == "}" else char for char in closers)


def _without(text: str, bracket: Bracket) -> str:
    lines = text.split("\n")
    line = lines[bracket.line]
    lines[bracket.line] = line[: bracket.column] + line[bracket.column + 1 :]
    if line.strip() == bracket.char:
        del lines[bracket.line]
    return "\n".join(lines)


RULE = Rule(
    name="closers",
    what="Removes a closing bracket that closes nothing, or closes at the end what is still open.",
    why="One-line or unindented code gives no hint where a block ends.",
    propose=_propose,
    invalid=(
        Case("struct A { func f() { } } }\nstruct B {}\n", "struct A { func f() { } } \nstruct B {}\n"),
        Case("struct A { func f() { }\n", "struct A { func f() { }\n}\n"),
    ),
    valid=('let a = "}"\n',),
)
