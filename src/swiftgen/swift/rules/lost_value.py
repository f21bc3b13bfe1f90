"""An expression that is missing: after ``=``, in an argument, after an operator."""

from collections import Counter
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.tokens import Token


def _propose(sight: Sight) -> Iterator[Fix]:
    before = sight.token(-1)
    at = sight.at if before is None else before.end
    space = "" if before is None or before.text in {"(", "[", "{", "."} or before.end == at != sight.at else " "
    if before is not None and before.text in {
        "=",
        "return",
        ",",
        ":",
        "==",
        "+",
        "-",
        "*",
        "/",
        "&&",
        "||",
        "in",
        "??",
        ">",
        "<",
    }:
        space = " "
    for value in dict.fromkeys(_values(sight)):
        yield sight.insert(at, f"{space}{value}", f"Put in `{value}` where a value is missing.")


def _values(sight: Sight) -> Iterator[str]:
    """``self.x = x``; what this file often says after such a mark; then names in reach; then the plainest values."""
    tokens, index = sight.tokens, sight.index
    before = sight.token(-1)
    if before is not None and before.text == "=" and index >= 2 and tokens[index - 2].is_word:
        assigned = tokens[index - 2].text
        if index >= 4 and tokens[index - 4].text == "self":
            yield assigned
        yield from (t.text for t in _same(sight, assigned))
    context = before.text if before is not None else ""
    used = Counter(
        tokens[at + 1].text
        for at in range(len(tokens) - 2)
        if tokens[at].text == context and (tokens[at + 1].is_word or tokens[at + 1].kind in {"number", "string"})
    )
    yield from (text for text, _ in used.most_common(3))
    here = sight.around({"func", "init"})
    if here is not None:
        yield from (name for _, name, _ in here.parameters)
    yield from ("0", '""', "nil", "true", "[]", "self", "{ }")


def _same(sight: Sight, name: str) -> Iterator[Token]:
    """What the same name is set to elsewhere in the file."""
    tokens = sight.tokens
    for at in range(len(tokens) - 2):
        if tokens[at].text == name and tokens[at + 1].text == "=" and tokens[at + 2].start != sight.at:
            yield tokens[at + 2]


RULE = Rule(
    name="lost_value",
    what="Puts in a value where an expression is missing: what the file says elsewhere in such a place, or the plainest.",
    why="A value is lost where chunks of an answer meet.",
    codes=(
        "expected_expr_assignment",
        "expected_init_value",
        "expected_expr_in_expr_list",
        "expected_expr_return",
        "expected_expr_after_operator",
        "expected_expr",
        "expected_expr_after_case_colon",
        "expected_expr_unary",
        "expected_expr_throw",
        "expected_initializer",
        "expected_expr_in_collection_literal",
    ),
    rank=39,
    propose=_propose,
    invalid=(
        Case(
            "struct A {\n    init(name: String) { self.name = ‸}\n}\n",
            "expected expression in assignment",
            "struct A {\n    init(name: String) { self.name = name }\n}\n",
        ),
        Case("var a: Int =‸\n", "expected initial value after '='", "var a: Int = 0\n", "expected_init_value"),
    ),
)
