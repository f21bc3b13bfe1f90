"""A type that is missing: after a colon, an arrow, ``some`` or ``as``, or the protocol of a declaration."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from swiftgen.artifacts import Fix
from swiftgen.swift.index.declarations import Declaration
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.source import source_of
from swiftgen.swift.tokens import Token

_MARKS = frozenset({":", "->", "some", "any", "as", "is", "<", "[", "&", "?", "!"})
_LITERALS = {"string": "String", "number": "Int"}
_PLAIN = {
    "some": ("View", "Scene"),
    "->": ("Void", "some View", "Bool", "String", "Int", "Double"),
    ":": ("String", "Int", "Double", "Bool", "some View", "CGFloat", "Date"),
}
_CONFORMANCES = {
    "struct": ("View", "Identifiable", "Codable", "Hashable", "App", "PreviewProvider"),
    "class": ("ObservableObject", "NSObject"),
    "enum": ("String", "CaseIterable", "Error", "Int"),
}


def _propose(sight: Sight) -> Iterator[Fix]:
    if sight.finding.code == "cannot_infer_type_for_pattern":
        yield from _annotated(sight)
        return
    at = next((each for each in (sight.index - 1, sight.index, sight.index - 2) if _is_mark(sight, each)), None)
    if at is None:
        return
    for name in dict.fromkeys(_types(sight, at)):
        yield sight.fill(sight.tokens[at], name, f"Put in the missing type `{name}`.")


def _annotated(sight: Sight) -> Iterator[Fix]:
    """A property with a name alone."""
    name = sight.token()
    if name is not None:
        for kind in dict.fromkeys((*_same_name(sight, name.text), *_PLAIN[":"])):
            yield sight.insert(name.end, f": {kind}", f"`{name.text}` is declared as `{kind}`.")


def _is_mark(sight: Sight, at: int) -> bool:
    """Whether a type is due after the token, and none stands there."""
    if not 0 <= at < len(sight.tokens) or sight.tokens[at].text not in _MARKS:
        return False
    following = sight.tokens[at + 1] if at + 1 < len(sight.tokens) else None
    return following is None or not (following.is_word or following.text in {"some", "any", "[", "("})


def _types(sight: Sight, at: int) -> Iterator[str]:
    tokens, mark = sight.tokens, sight.tokens[at].text
    before = tokens[at - 1] if at else None
    declared = sight.around(_CONFORMANCES)
    if mark == ":" and at >= 2 and tokens[at - 2].text in _CONFORMANCES:
        yield from _protocols(sight, tokens[at - 2].text, declared)
        return
    if mark == ":" and before is not None:
        yield from _same_name(sight, before.text)
        if at + 2 < len(tokens) and tokens[at + 1].text == "=":
            yield from _of_value(tokens[at + 2])
    if mark == "some" and declared is not None:
        yield "Scene" if "App" in declared.conformances else "View"
    yield from _usual(sight, mark)
    yield from _PLAIN.get(mark, _PLAIN[":"])


def _protocols(sight: Sight, kind: str, declared: Declaration | None) -> Iterator[str]:
    """Those whose members the type has, the fullest match first; then what other types of the app conform to."""
    text = sight.source.slice(declared.start, declared.end) if declared is not None else ""
    if "some Scene" in text:
        yield "App"
    own = {member.title for member in declared.members} if declared is not None else set()
    shared = Counter(s.owner for s in sight.symbols.all if s.owner and s.title in own and not s.static)
    static = {m.name for m in declared.members if m.is_static} if declared is not None else set()
    shared.update(s.owner for s in sight.symbols.all if s.static and s.name in static)
    used = Counter(name for each in sight.project if each.kind == kind for name in each.conformances)
    protocols = {s.name for owner in shared for s in sight.symbols.named(owner) if s.kind == "protocol"}
    yield from sorted(protocols, key=lambda name: (-used[name], -shared[name]))[:4]
    yield from (name for name, _ in used.most_common(3))
    yield from _CONFORMANCES[kind]


def _same_name(sight: Sight, name: str) -> Iterator[str]:
    """The types that the app gives to what has the same name elsewhere."""
    for each in sight.project:
        if each.name == name and each.kind == "property" and each.type:
            yield each.type
        yield from (kind.removesuffix(" =") for _, inner, kind in each.parameters if inner == name and kind)


def _of_value(value: Token) -> Iterator[str]:
    if value.kind in _LITERALS:
        yield "Double" if value.kind == "number" and "." in value.text else _LITERALS[value.kind]
    elif value.text in {"true", "false"}:
        yield "Bool"
    elif value.is_word and value.text[:1].isupper():
        yield value.text


def _usual(sight: Sight, mark: str) -> Iterator[str]:
    """What the app says most often after such a mark, this file first."""
    counted: Counter[str] = Counter()
    for path, text in sight.tree.swift.items():
        tokens = source_of(text).tokens
        for one, other in pairwise(tokens):
            if one.text == mark and other.is_word and other.text[:1].isupper():
                counted[other.text] += 5 if path == sight.path else 1
    yield from (name for name, _ in counted.most_common(4))


RULE = Rule(
    name="lost_type",
    what="Puts in a type that is missing: that of the same name elsewhere, of the value, or what usually stands there.",
    why="A word is lost where chunks of an answer meet.",
    codes=(
        "expected_type",
        "expected_parameter_type",
        "expected_type_function_result",
        "expected_type_after_arrow",
        "expected_closure_result_type",
        "expected_type_after_as",
        "expected_type_after_is",
        "expected_type_in_typealias",
        "expected_identifier_for_type",
        "expected_element_type",
        "expected_dictionary_value_type",
        "cannot_infer_type_for_pattern",
    ),
    rank=9,
    propose=_propose,
    invalid=(
        Case(
            "struct A {\n    let title: String\n}\nfunc f(title: ‸, n: Int) {}\n",
            "expected parameter type following ':'",
            "struct A {\n    let title: String\n}\nfunc f(title: String, n: Int) {}\n",
            "expected_parameter_type",
        ),
        Case(
            "struct A {\n    var done: (() -> ‸)?\n}\n",
            "expected type for function result",
            "struct A {\n    var done: (() -> Void)?\n}\n",
            "expected_type_function_result",
        ),
        Case(
            "@main\nstruct A: ‸{\n    var body: some Scene { WindowGroup { B() } }\n}\n",
            "expected type",
            "@main\nstruct A: App {\n    var body: some Scene { WindowGroup { B() } }\n}\n",
        ),
        Case(
            "func f(amount: Double) {}\nstruct A {\n    let ‸amount\n}\n",
            "type annotation missing in pattern",
            "func f(amount: Double) {}\nstruct A {\n    let amount: Double\n}\n",
            "cannot_infer_type_for_pattern",
        ),
        Case("var a: ‸= 1.5\n", "expected type", "var a: Double = 1.5\n"),
    ),
    valid=(Case("let a = ‸b\n", "expected type"), Case("let a: ‸B\n", "expected type")),
)
