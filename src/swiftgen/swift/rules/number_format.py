"""A format of numbers by its short name, where nothing says which kind of number is meant."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_KINDS = ("Double", "Int")


def _propose(sight: Sight) -> Iterator[Fix]:
    for offset in (0, 1, -1):
        dot, name = sight.token(offset), sight.token(offset + 1)
        if dot is None or name is None or dot.text != "." or name.text not in {"percent", "number", "currency"}:
            continue
        for kind in _KINDS:
            style = f"FloatingPointFormatStyle<{kind}>" if kind == "Double" else f"IntegerFormatStyle<{kind}>"
            new = {"percent": f"{style}.Percent()", "number": f"{style}()", "currency": f"{style}.Currency"}[name.text]
            yield sight.fix(f"Said that the numbers are {kind}.", sight.edit(dot.start, name.end, new))
        return


RULE = Rule(
    name="number_format",
    what="Spells out `.percent`, `.number` and `.currency` for the kind of number.",
    why="The short names stand for the formats of all kinds of numbers, and an axis does not say which it has.",
    codes=("ambiguous_decl_ref", "ambiguous_reference", "unresolved_member_no_inference"),
    rank=13,
    propose=_propose,
    invalid=(
        Case(
            "let a = AxisMarks(format: ‸.percent.precision(.fractionLength(0)))\n",
            "ambiguous use of 'percent'",
            "let a = AxisMarks(format: FloatingPointFormatStyle<Double>.Percent().precision(.fractionLength(0)))\n",
        ),
    ),
    valid=(Case("let a = ‸.red\n", "ambiguous use of 'red'"),),
)
