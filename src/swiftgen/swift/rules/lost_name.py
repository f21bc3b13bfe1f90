"""A dot with no member after it, or a call without its name."""

from collections import Counter
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_COMMON = (
    "font",
    "padding",
    "foregroundStyle",
    "frame",
    "background",
    "opacity",
    "cornerRadius",
    "navigationTitle",
    "onAppear",
    "sheet",
    "count",
    "isEmpty",
    "append",
    "toggle",
    "bold",
    "clipShape",
    "buttonStyle",
    "overlay",
    "map",
    "filter",
    "id",
    "tint",
    "toolbar",
    "shadow",
    "animation",
    "leading",
    "center",
    "secondary",
    "title",
)


def _propose(sight: Sight) -> Iterator[Fix]:
    """The members that the file itself uses most after such a dot and before such an argument come first."""
    dot = next((t for t in (sight.token(-1), sight.token(), sight.token(-2)) if t is not None and t.text == "."), None)
    if dot is None:
        return
    at = sight.source.token_at(dot.start)
    tokens = sight.tokens
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is not None and following.kind == "name" and following.start == dot.end:
        return
    call = following is not None and following.text in {"(", "{"} and following.start - dot.end <= 1
    shape = [t.text for t in tokens[at + 1 : at + 4]] if call else []
    used: Counter[str] = Counter()
    for index, token in enumerate(tokens[:-1]):
        if token.text == "." and tokens[index + 1].is_word:
            theirs = [t.text for t in tokens[index + 2 : index + 5]]
            is_call = bool(theirs) and theirs[0] in {"(", "{"}
            if is_call == call:
                alike = sum(1 for one, other in zip(shape, theirs, strict=False) if one == other)
                used[tokens[index + 1].text] += 1 + 20 * alike * (alike > 1)
    names = [name for name, _ in used.most_common(8)]
    for name in dict.fromkeys([*names[:6], *_fitting(sight, shape), *_COMMON[:6]]):
        yield sight.insert(dot.end, name, f"Put in the missing member `{name}`.")


def _fitting(sight: Sight, shape: list[str]) -> list[str]:
    """View modifiers whose first label is the one that stands there."""
    if len(shape) < 3 or shape[2] != ":":
        return []
    found = [s.name for s in sight.symbols.members("View") if s.labels[:1] == (shape[1],)]
    return list(dict.fromkeys(found))[:4]


RULE = Rule(
    name="lost_name",
    what="Puts in a member that is missing after its dot: one that this file uses in the same way.",
    why="A word is lost where chunks of an answer meet.",
    codes=("expected_member_name", "expected_identifier_after_dot_expr", "*"),
    rank=33,
    propose=_propose,
    invalid=(
        Case(
            "let a = T().font(.title)\nlet b = T().‸(.title)\n",
            "expected member name following '.'",
            "let a = T().font(.title)\nlet b = T().font(.title)\n",
        ),
    ),
    valid=(Case("let a = ‸b\n", "expected member name following '.'"),),
)
