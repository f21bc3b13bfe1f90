"""A type where a value of it is wanted."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight


def _propose(sight: Sight) -> Iterator[Fix]:
    name = next((each for each in sight.quoted if each.endswith(".Type")), "").removesuffix(".Type")
    token, after = sight.token(), sight.token(1)
    if name and token is not None and token.text == name and (after is None or after.text not in {"(", "."}):
        yield sight.insert(token.end, "()", f"Made a `{name}`.")


RULE = Rule(
    name="lost_parentheses",
    what="Makes a value of a type that stands where a value is wanted.",
    why="The parentheses are lost, or the answer breaks off before them.",
    codes=("type_cannot_conform", "cannot_convert_argument_value", "cannot_convert_initializer_value"),
    rank=10,
    propose=_propose,
    invalid=(
        Case(
            "let a = B {\n    ‸C\n}\n",
            "type 'C.Type' cannot conform to 'View'",
            "let a = B {\n    C()\n}\n",
        ),
    ),
    valid=(
        Case("let a = ‸B { C() }\n", "type '()' cannot conform to 'View'"),
        Case("let a = ‸C()\n", "type 'C.Type' cannot conform to 'View'"),
    ),
)
