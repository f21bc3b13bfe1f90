"""A member whose dot is missing: ``foregroundStyle(secondary)``, or a modifier on a line of its own."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_OPENS = frozenset("( , : [ = == != ? return case ?? in".split())


def _propose(sight: Sight) -> Iterator[Fix]:
    token = sight.token()
    before = sight.token(-1)
    if token is None or before is None or token.text not in sight.quoted:
        return
    name = token.text
    known = [s for s in sight.symbols.named(name) if s.owner]
    own = [d for d in sight.project if d.name == name and d.owner]
    ends_value = before.text in {")", "}", "]"} or before.kind in {"string", "number"} or before.is_word
    if (ends_value and (sight.symbols.is_modifier(name) or known or own)) or (
        before.text in _OPENS and (any(s.static for s in known) or any(d.is_static for d in own))
    ):
        yield sight.insert(token.start, ".", f"Put the missing dot before `{name}`.")


RULE = Rule(
    name="lost_dot",
    what="Puts a dot before a member that is called as if it were a name of its own.",
    why="The dot of an implicit member or of a modifier is lost.",
    codes=(
        "cannot_find_in_scope",
        "cannot_find_in_scope_corrected",
        "consecutive_statements",
        "statement_same_line_without_semi",
    ),
    rank=10,
    propose=_propose,
    invalid=(
        Case(
            'let a = Text("a").foregroundStyle(‸secondary)\n',
            "cannot find 'secondary' in scope",
            'let a = Text("a").foregroundStyle(.secondary)\n',
            "cannot_find_in_scope",
        ),
        Case(
            'let a = Text("a")\n    ‸font(.title)\n',
            "cannot find 'font' in scope",
            'let a = Text("a")\n    .font(.title)\n',
            "cannot_find_in_scope",
        ),
    ),
    valid=(Case("let a = ‸other\n", "cannot find 'other' in scope", code="cannot_find_in_scope"),),
)
