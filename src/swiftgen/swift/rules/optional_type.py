"""A value that is unwrapped and is declared as if it were always there."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight


def _propose(sight: Sight) -> Iterator[Fix]:
    """The nearest declaration of the name before the error, with a type that is written out."""
    value = sight.token()
    if value is None or not value.is_word:
        return
    tokens = sight.tokens
    for index in range(sight.index - 1, -1, -1):
        if tokens[index].text != value.text or index + 2 >= len(tokens) or tokens[index + 1].text != ":":
            continue
        end = tokens[index + 2].end if tokens[index + 2].is_word else None
        if end is not None and tokens[index + 3].text not in {"?", ".", "<"}:
            yield sight.insert(end, "?", f"`{value.text}` may be missing.")
        return


RULE = Rule(
    name="optional_type",
    what="Makes a value optional that the code unwraps.",
    why="The question mark of the type is lost or forgotten.",
    codes=("condition_optional_element_pattern_not_valid_type",),
    rank=27,
    propose=_propose,
    invalid=(
        Case(
            "func f(error: Error, n: Int) {\n    if let error = ‸error { print(error) }\n}\n",
            "initializer for conditional binding must have Optional type, not 'any Error'",
            "func f(error: Error?, n: Int) {\n    if let error = error { print(error) }\n}\n",
        ),
    ),
    valid=(
        Case(
            "func f(a: Int?) {\n    if let b = ‸c() { print(b) }\n}\n",
            "initializer for conditional binding must have Optional type, not 'Int'",
        ),
    ),
)
