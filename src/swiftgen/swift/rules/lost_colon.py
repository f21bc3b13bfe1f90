"""A label whose colon is missing."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight


def _propose(sight: Sight) -> Iterator[Fix]:
    before, token, after = sight.token(-1), sight.token(), sight.token(1)
    if token is None or before is None or after is None or token.text not in sight.quoted:
        return
    value = after.text in {".", "[", "{", "$"} or after.kind in {"name", "string", "number"}
    if before.text in {"(", ","} and value and after.start > token.end:
        yield sight.insert(token.end, ":", f"`{token.text}` is the label of an argument.")


RULE = Rule(
    name="lost_colon",
    what="Puts the colon after a label that is read as a name of its own.",
    why="A mark is lost where chunks of an answer meet.",
    codes=("cannot_find_in_scope", "cannot_find_in_scope_corrected", "candidate_inaccessible"),
    rank=9,
    propose=_propose,
    invalid=(
        Case(
            "let a = T().frame(‸maxWidth .infinity)\n",
            "cannot find 'maxWidth' in scope",
            "let a = T().frame(maxWidth: .infinity)\n",
        ),
    ),
    valid=(
        Case("let a = f(‸other)\n", "cannot find 'other' in scope"),
        Case("let a = f(‸other.b)\n", "cannot find 'other' in scope"),
    ),
)
