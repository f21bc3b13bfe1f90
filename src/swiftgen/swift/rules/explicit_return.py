"""An array where a result builder wants its elements one by one."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight


def _propose(sight: Sight) -> Iterator[Fix]:
    found = sight.around({"property", "func"})
    if found is None or found.body is None or not found.type.startswith("["):
        return
    inside = sight.source.slice(*found.body)
    start = found.body[0] + len(inside) - len(inside.lstrip())
    if inside.lstrip().startswith("[") and inside.rstrip().endswith("]"):
        yield sight.insert(start, "return ", "Returned the array itself: the builder is not asked then.")


RULE = Rule(
    name="explicit_return",
    what="Puts `return` before an array that is all of a property's body.",
    why="A protocol makes the property a result builder, which takes elements and no array.",
    codes=("cannot_convert_argument_value_protocol", "cannot_convert_argument_value", "type_does_not_conform"),
    rank=13,
    propose=_propose,
    invalid=(
        Case(
            "struct T: Tip {\n    var options: [any TipOption] { ‸[Tips.Most(2)] }\n}\n",
            "argument type '[Tips.Most]' does not conform to expected type 'TipOption'",
            "struct T: Tip {\n    var options: [any TipOption] { return [Tips.Most(2)] }\n}\n",
        ),
    ),
    valid=(Case("var a: [Int] { ‸b }\n", "argument type 'A' does not conform to expected type 'B'"),),
)
