"""Two tokens that changed places."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.parsing import measure
from swiftgen.swift.rules.base import Case, Rule, Sight

_REACH = 3


def _propose(sight: Sight) -> Iterator[Fix]:
    tokens, at = sight.tokens, sight.index
    order = sorted(
        range(max(0, at - _REACH), min(len(tokens) - 1, at + _REACH - 1)), key=lambda each: abs(each - at + 0.5)
    )
    now = _errors(sight.source.data)
    for index in order:
        one, other = tokens[index], tokens[index + 1]
        if one.text == other.text or (one.kind == other.kind == "string"):
            continue
        middle = sight.source.slice(one.end, other.start)
        text = f"{other.text}{middle}{one.text}"
        data = sight.source.data
        if _errors(data[: one.start] + text.encode() + data[other.end :]) < now:
            said = f"Put `{other.text}` before `{one.text}`."
            yield sight.fix(said, sight.edit(one.start, other.end, text))


def _errors(data: bytes) -> int:
    found = measure(data.decode(errors="replace"))
    return found.errors * 1000 + found.lost_bytes


RULE = Rule(
    name="swapped",
    what="Changes the places of two neighbouring tokens when the text can be read then.",
    why="Words and marks change places when lines are edited or put together.",
    codes=("*",),
    rank=36,
    propose=_propose,
    invalid=(
        Case("let = a‸ 1\n", "expected pattern", "let a = 1\n", "expected_pattern"),
        Case(
            "func f ‸)( {}\n",
            "expected '(' in argument list of function declaration",
            "func f () {}\n",
            "func_decl_without_paren",
        ),
    ),
    valid=(Case("let a‸ = 1\n", "consecutive declarations on a line", code="declaration_same_line_without_semi"),),
)
