"""A view that changes its own property, which is not ``@State``."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.index.declarations import Declaration
from swiftgen.swift.rules.base import Case, Rule, Sight

_VIEWS = frozenset({"View", "App", "Scene", "ViewModifier"})


def _propose(sight: Sight) -> Iterator[Fix]:
    owner = sight.around({"struct"})
    if owner is None or not _VIEWS & set(owner.conformances):
        return
    for member in _changed(sight, owner):
        if member.kind == "property" and member.stored and not member.attributes and not member.is_static:
            yield _with_state(sight, member)


def _changed(sight: Sight, owner: Declaration) -> list[Declaration]:
    """The properties that the error's line names, the one at the error first."""
    line = sight.source.position(sight.at).line
    here = [t for t in sight.tokens if t.is_word and sight.source.position(t.start).line == line]
    names = [t.text.removeprefix("$") for t in sorted(here, key=lambda token: abs(token.start - sight.at))]
    wanted = [*names, *(word.removeprefix("$") for word in sight.quoted)]
    members = {member.name: member for member in owner.members}
    return [members[name] for name in dict.fromkeys(wanted) if name in members]


def _with_state(sight: Sight, member: Declaration) -> Fix:
    words = " ".join(word for word in member.modifiers)
    keyword = sight.source.data.find(member.keyword.encode(), member.start)
    private = "" if "private" in words else "private " if member.value else ""
    edits = [sight.edit(member.start, member.start, f"@State {private}")]
    if member.keyword == "let":
        edits.append(sight.edit(keyword, keyword + 3, "var"))
    return sight.fix(f"Made `{member.name}` state of its view.", *edits)


RULE = Rule(
    name="state",
    what="Makes a property of a view that the view changes, or binds to, `@State`.",
    why="A view is a value: what it changes must be state, and `@State` is forgotten.",
    codes=(
        "cannot_apply_lvalue_binop_to_subelement",
        "assignment_lhs_is_immutable_property",
        "cannot_find_in_scope",
        "cannot_pass_rvalue_mutating_subelement",
        "cannot_apply_lvalue_unop_to_subelement",
        "assignment_lhs_not_lvalue",
        "cannot_convert_argument_value",
        "mutating_method_called_on_immutable_value",
    ),
    rank=14,
    propose=_propose,
    invalid=(
        Case(
            'struct A: View {\n    var count = 0\n    var body: some View { Button("a") { ‸count += 1 } }\n}\n',
            "left side of mutating operator isn't mutable: 'self' is immutable",
            'struct A: View {\n    @State private var count = 0\n    var body: some View { Button("a") { count += 1 } }\n}\n',
        ),
        Case(
            'struct A: View {\n    var on = false\n    var body: some View { Toggle("a", isOn: ‸$on) }\n}\n',
            "cannot find '$on' in scope",
            'struct A: View {\n    @State private var on = false\n    var body: some View { Toggle("a", isOn: $on) }\n}\n',
            "cannot_find_in_scope",
        ),
    ),
    valid=(Case("struct A { var n = 0; func f() { ‸n += 1 } }\n", "'self' is immutable"),),
)
