"""A call whose name is missing: only its parentheses or its closure are left."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.rules.calls import alike
from swiftgen.swift.source import source_of

_CONTAINERS = ("VStack", "HStack", "ZStack", "Group", "List", "ScrollView", "Form", "Section", "NavigationStack")

_TOLD_LATER = "statement_same_line_without_semi"
"""What is said of the closure after a tuple at the start of a line."""


def _propose(sight: Sight) -> Iterator[Fix]:
    at = sight.index
    if sight.finding.code == _TOLD_LATER:
        at = sight.source.token_at(sight.source.starts[sight.source.position(sight.at).line - 1])
    if [token.text for token in sight.tokens[at + 1 : at + 3]] == ["(", "("]:
        at += 2  # it is told of the call around it
    token, before = sight.tokens[at] if at < len(sight.tokens) else None, sight.tokens[at - 1] if at else None
    if token is None or token.text not in {"(", "{"} or (before is not None and (before.is_word or before.text == ".")):
        return
    after = sight.tokens[at + 1] if at + 1 < len(sight.tokens) else None
    if token.text == "{":
        names = _containers(sight)
    else:
        names = _views(sight) if after is None or after.text == ")" else _taking(sight, at)
    for name in dict.fromkeys(names):
        space = " " if token.text == "{" else ""
        yield sight.insert(token.start, f"{name}{space}", f"Put in the missing `{name}`.")


def _containers(sight: Sight) -> list[str]:
    if "Scene" in sight.finding.message:
        return ["WindowGroup"]
    counted = Counter(token.text for token in sight.tokens if token.text in _CONTAINERS)
    return [*(name for name, _ in counted.most_common()), *_CONTAINERS]


def _taking(sight: Sight, place: int) -> list[str]:
    """Types that the app makes with arguments that look the same, then those of the SDK that take such labels."""
    wanted = sight.tokens[place : place + 5]
    used: Counter[str] = Counter()
    for text in sight.tree.swift.values():
        tokens = source_of(text).tokens
        for at, token in enumerate(tokens[:-1]):
            if token.is_word and token.text[:1].isupper() and tokens[at + 1].text == "(":
                used[token.text] += alike(wanted, tokens[at + 1 : at + 6])
    labels = tuple(_labels(sight, place))
    made = (s for s in sight.symbols.all if s.kind == "init" and labels and s.labels[: len(labels)] == labels)
    takes = [s.owner for s in sorted(made, key=lambda s: len(s.labels))]
    return [*(name for name, score in used.most_common(4) if score > 1), *sorted(set(takes), key=takes.index)[:4]]


def _labels(sight: Sight, at: int) -> Iterator[str]:
    """The labels of the arguments that stand there, up to the end of the parentheses; `_` for none."""
    depth = 0
    for token, after in pairwise(sight.tokens[at:]):
        depth += (token.text in {"(", "[", "{"}) - (token.text in {")", "]", "}"})
        if depth == 0:
            return
        if depth == 1 and token.text in {"(", ","}:
            following = sight.tokens[sight.source.token_at(after.start) + 1 :][:1]
            yield after.text if following and following[0].text == ":" else "_"


def _views(sight: Sight) -> list[str]:
    """Views of the app that nothing shows, then what stands alone most often."""
    own = [d.name for d in sight.project if d.kind == "struct" and "View" in d.conformances]
    unused = [name for name in own if sight.occurrences(name) <= 2]
    return [*unused[:3], "Spacer", "Divider", *own[:4]]


RULE = Rule(
    name="lost_call",
    what="Puts the name of a view or of a container before parentheses or a closure that have none.",
    why="A word is lost where chunks of an answer meet.",
    codes=("type_cannot_conform", "closure_not_view", "expression_unused_closure", "cannot_pass_closure", "did_not_call_function_value",
           "no_overloads_match_exactly_in_call", "tuple_single_element", _TOLD_LATER),
    rank=19,
    propose=_propose,
    invalid=(
        Case("struct Row: View {}\nstruct A: View {\n    var body: some View {\n        ‸()\n    }\n}\n",
             "type '()' cannot conform to 'View'",
             "struct Row: View {}\nstruct A: View {\n    var body: some View {\n        Row()\n    }\n}\n"),
        Case(
            "let a = H {\n    Field(\"a\", text: $b)\n    ‸(\"c\", text: $d)\n}\n",
            "type '(String, text: Binding<String>)' cannot conform to 'View'",
            "let a = H {\n    Field(\"a\", text: $b)\n    Field(\"c\", text: $d)\n}\n",
        ),
        Case(
            "let a = H {\n    Stack(spacing: 40) { b }\n    (spacing: 40) ‸{ c }\n}\n",
            "consecutive statements on a line must be separated by ';'",
            "let a = H {\n    Stack(spacing: 40) { b }\n    Stack(spacing: 40) { c }\n}\n",
            "statement_same_line_without_semi",
        ),
        Case("struct A: App {\n    var body: some Scene {\n        ‸{ A() }\n    }\n}\n",
             "type '() -> A' cannot conform to 'Scene'",
             "struct A: App {\n    var body: some Scene {\n        WindowGroup { A() }\n    }\n}\n"),
    ),
    valid=(
        Case("let a = f‸()\n", "type '()' cannot conform to 'View'"),
        Case("let a = b { ‸( C) }\n", "type 'C.Type' cannot conform to 'View'"),
    ),
)  # fmt: skip
