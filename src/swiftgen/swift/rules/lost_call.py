"""A call whose name is missing: only its parentheses or its closure are left."""

from collections import Counter
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_CONTAINERS = ("VStack", "HStack", "ZStack", "Group", "List", "ScrollView", "Form", "Section", "NavigationStack")


def _propose(sight: Sight) -> Iterator[Fix]:
    token, before = sight.token(), sight.token(-1)
    if token is None or token.text not in {"(", "{"} or (before is not None and (before.is_word or before.text == ".")):
        return
    after = sight.token(1)
    if token.text == "(" and after is not None and after.text != ")":
        return
    names = _containers(sight) if token.text == "{" else _views(sight)
    for name in dict.fromkeys(names):
        space = " " if token.text == "{" else ""
        yield sight.insert(token.start, f"{name}{space}", f"Put in the missing `{name}`.")


def _containers(sight: Sight) -> list[str]:
    if "Scene" in sight.finding.message:
        return ["WindowGroup"]
    counted = Counter(token.text for token in sight.tokens if token.text in _CONTAINERS)
    return [*(name for name, _ in counted.most_common()), *_CONTAINERS]


def _views(sight: Sight) -> list[str]:
    """Views of the app that nothing shows, then what stands alone most often."""
    own = [d.name for d in sight.project if d.kind == "struct" and "View" in d.conformances]
    unused = [name for name in own if sight.occurrences(name) <= 2]
    return [*unused[:3], "Spacer", "Divider", *own[:4]]


RULE = Rule(
    name="lost_call",
    what="Puts the name of a view or of a container before parentheses or a closure that have none.",
    why="A word is lost where chunks of an answer meet.",
    codes=("type_cannot_conform", "closure_not_view", "expression_unused_closure", "cannot_pass_closure", "did_not_call_function_value"),
    rank=19,
    propose=_propose,
    invalid=(
        Case("struct Row: View {}\nstruct A: View {\n    var body: some View {\n        ‸()\n    }\n}\n",
             "type '()' cannot conform to 'View'",
             "struct Row: View {}\nstruct A: View {\n    var body: some View {\n        Row()\n    }\n}\n"),
        Case("struct A: App {\n    var body: some Scene {\n        ‸{ A() }\n    }\n}\n",
             "type '() -> A' cannot conform to 'Scene'",
             "struct A: App {\n    var body: some Scene {\n        WindowGroup { A() }\n    }\n}\n"),
    ),
    valid=(
        Case("let a = f‸()\n", "type '()' cannot conform to 'View'"),
        Case("let a = b { ‸( C) }\n", "type 'C.Type' cannot conform to 'View'"),
    ),
)  # fmt: skip
