"""A range whose dots are missing: its two ends run together as one number."""

import re
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_REACH = 6
_ENDS = re.compile(r"(\d+?)(\d+|[A-Za-z_]\w*)")


def _propose(sight: Sight) -> Iterator[Fix]:
    """The first number after the error that could be two ends."""
    for token in sight.tokens[max(0, sight.index - 1) : sight.index + _REACH]:
        ends = _ENDS.fullmatch(token.text) if token.kind == "number" else None
        if ends and not token.text.startswith(("0x", "0b", "0o")):
            for dots in ("...", "..<"):
                yield sight.replace(token, f"{ends[1]}{dots}{ends[2]}", f"`{token.text}` is a range.")
            return


RULE = Rule(
    name="lost_range",
    what="Puts the dots of a range back between its ends.",
    why="A mark is lost where chunks of an answer meet.",
    codes=(
        "no_overloads_match_exactly_in_call",
        "cannot_convert_argument_value",
        "foreach_sequence_does_not_conform_to_expected_protocol",
        "lex_invalid_digit_in_int_literal",
    ),
    rank=25,
    propose=_propose,
    invalid=(
        Case(
            "let a = Int.‸random(in: 02)\n",
            "no exact matches in call to static method 'random'",
            "let a = Int.random(in: 0...2)\n",
        ),
        Case(
            "for i in 0‸count { print(i) }\n",
            "'c' is not a valid digit in integer literal",
            "for i in 0..<count { print(i) }\n",
            "lex_invalid_digit_in_int_literal",
        ),
    ),
    valid=(Case("let a = f(‸0)\n", "cannot convert value of type 'Int' to expected argument type 'String'"),),
)
