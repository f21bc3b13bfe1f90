"""A name that does not exist: the nearest one that does."""

from collections.abc import Iterable, Iterator
from itertools import chain

from swiftgen.artifacts import Fix
from swiftgen.artifacts.symbol import Symbol
from swiftgen.swift.nearest import nearest
from swiftgen.swift.rules.base import Case, Rule, Sight

_MEMBERS = (
    "could_not_find_value_member",
    "could_not_find_type_member",
    "could_not_find_value_member_corrected",
    "could_not_find_value_dynamic_member_corrected",
    "could_not_find_value_dynamic_member",
    "could_not_find_enum_case",
    "could_not_find_type_member_corrected",
)
_BARE = ("unresolved_member_no_inference",)
_TYPES = ("cannot_find_type_in_scope", "cannot_find_type_in_scope_did_you_mean")


def _propose(sight: Sight) -> Iterator[Fix]:
    name = _wrong_name(sight)
    if not name:
        return
    token = next(
        (t for t in (sight.token(offset) for offset in (0, 1, -1, 2, -2, 3)) if t and t.text.strip("`") == name), None
    )
    if token is None:
        return
    member = sight.finding.code in _MEMBERS
    names = _members(sight) if member else _any_member(sight) if sight.finding.code in _BARE else _in_scope(sight)
    for other in nearest(name, names, 6):
        yield sight.replace(token, other, f"`{name}` does not exist; used `{other}`.")


def _wrong_name(sight: Sight) -> str:
    quoted = sight.quoted
    if not quoted:
        return ""
    wanted = quoted[1] if sight.finding.code in _MEMBERS and len(quoted) > 1 else quoted[0]
    return wanted.partition("(")[0]


def _members(sight: Sight) -> Iterable[str]:
    """What the type has comes first, then what protocols give to all, then any other member."""
    owner = _plain(sight.quoted[0])
    own = [s.name for s in sight.symbols.members(owner)]
    theirs = [d.name for d in sight.project if d.owner == owner]
    views = [s.name for s in sight.symbols.members("View")]
    others = [d.name for d in sight.project if d.owner]
    return chain(theirs, own, views, others, sight.symbols.member_names)


def _any_member(sight: Sight) -> Iterable[str]:
    """Members of any type: the name stands behind a dot alone."""
    return chain((d.name for d in sight.project if d.owner), sight.symbols.member_names)


def _in_scope(sight: Sight) -> Iterable[str]:
    """Names of this file, of the app, and of the SDK; for a type only types."""
    kinds = {"struct", "class", "enum", "actor", "protocol", "typealias"}
    if sight.finding.code in _TYPES:
        inner = (s.name for s in sight.symbols.all if s.owner and s.kind in {"associatedtype", "typealias"})
        said = (t.text for t in sight.tokens if t.is_word and t.text[:1].isupper() and t.text != sight.quoted[0])
        return chain((d.name for d in sight.project if d.kind in kinds), sight.symbols.types, inner, said)
    counted = [token.text for token in sight.tokens if token.is_word]
    bad = sight.quoted[0]
    local = [word for word in dict.fromkeys(counted) if word != bad]
    return chain(local, (d.name for d in sight.project), sight.symbols.globals, _keywords())


def _keywords() -> tuple[str, ...]:
    return ("self", "true", "false", "nil", "super", "return", "let", "var", "if", "for", "switch", "await", "try")


def _plain(name: str) -> str:
    for lead in ("some ", "any "):
        name = name.removeprefix(lead)
    return name.partition("<")[0].removesuffix("?").removesuffix(".Type")


SYMBOLS = (
    Symbol("padding", "padding(_:)", "func", "View", "SwiftUI", "func padding(_ length: CGFloat) -> some View"),
    Symbol("secondary", "secondary", "property", "ShapeStyle", "SwiftUI", "static var secondary", static=True),
    Symbol("Text", "Text", "struct", "", "SwiftUI", "struct Text"),
    Symbol("foregroundStyle", "foregroundStyle(_:)", "func", "View", "SwiftUI", "func foregroundStyle(_ style: S)"),
    Symbol("font", "font(_:)", "func", "View", "SwiftUI", "func font(_ font: Font?) -> some View"),
)

RULE = Rule(
    name="nearest_name",
    what="Puts the nearest name that exists in place of one that does not: of the type, the app or the SDK.",
    why="Models misspell names, change their case, or remember a name of another framework.",
    codes=("cannot_find_in_scope", "cannot_find_in_scope_corrected", *_TYPES, *_MEMBERS, *_BARE),
    rank=22,
    propose=_propose,
    invalid=(
        Case(
            'let a = Text("a").‸paddin()\n',
            "value of type 'Text' has no member 'paddin'",
            'let a = Text("a").padding()\n',
            "could_not_find_value_member",
        ),
        Case(
            'let a = Text("a").foregroundStyle(.‸secondry)\n',
            "type 'ShapeStyle' has no member 'secondry'",
            'let a = Text("a").foregroundStyle(.secondary)\n',
            "could_not_find_type_member",
        ),
        Case(
            "enum E { case north, south }\nlet e = E.‸North\n",
            "type 'E' has no member 'North'",
            "enum E { case north, south }\nlet e = E.north\n",
            "could_not_find_type_member",
        ),
        Case(
            'let a = Text("a").padding(.‸Secondary)\n',
            "reference to member 'Secondary' cannot be resolved without a contextual type",
            'let a = Text("a").padding(.secondary)\n',
            "unresolved_member_no_inference",
        ),
        Case(
            "struct Habit {}\nlet a: ‸Habbit? = nil\n",
            "cannot find type 'Habbit' in scope",
            "struct Habit {}\nlet a: Habit? = nil\n",
            "cannot_find_type_in_scope",
        ),
        Case(
            "func f(total: Int) { print(‸totl) }\n",
            "cannot find 'totl' in scope",
            "func f(total: Int) { print(total) }\n",
            "cannot_find_in_scope",
        ),
    ),
    valid=(Case("let a = ‸zzz9\n", "cannot find 'zzz9' in scope", code="cannot_find_in_scope"),),
)
