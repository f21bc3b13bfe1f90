"""A keyword with a capital letter, or all in capitals."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.tokens import KEYWORDS

_MORE = frozenset({"some", "any", "private", "static", "mutating", "override", "weak", "lazy", "final", "open"})
_REACH = 4


def _propose(sight: Sight) -> Iterator[Fix]:
    """The nearest word that is a keyword but for its case, unless the app declares it."""
    for offset in sorted(range(-_REACH, _REACH + 1), key=abs):
        token = sight.token(offset)
        if token is None or not token.is_word or token.text == token.text.lower():
            continue
        word = token.text.lower()
        if word in KEYWORDS | _MORE and not sight.declared(token.text) and not _is_member(sight, offset):
            yield sight.replace(token, word)


def _is_member(sight: Sight, offset: int) -> bool:
    before = sight.token(offset - 1)
    return before is not None and before.text == "."


RULE = Rule(
    name="keyword_case",
    what="Writes a keyword in small letters.",
    why="A word at the start of a line or of a sentence is given a capital letter.",
    codes=("*", "cannot_find_in_scope", "cannot_find_type_in_scope"),
    rank=5,
    propose=_propose,
    invalid=(
        Case(
            "struct A: View {\n    var body: Some ‸View { Text(a) }\n}\n",
            "consecutive declarations on a line must be separated by ';'",
            "struct A: View {\n    var body: some View { Text(a) }\n}\n",
            "declaration_same_line_without_semi",
        ),
        Case("‸Struct A {}\n", "cannot find 'Struct' in scope", "struct A {}\n", "cannot_find_in_scope"),
    ),
    valid=(
        Case("let a = ‸Text(b)\n", "cannot find 'Text' in scope", code="cannot_find_in_scope"),
        Case("let a = ‸Self.b\n", "cannot find 'b' in scope", code="cannot_find_in_scope"),
    ),
)
