"""A dot with no member after it, or a call without its name."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.rules.calls import alike, callee, look
from swiftgen.swift.tokens import Token

_MOST = 6
_USUAL = {
    ")": ("padding", "resizable", "bold", "scaledToFit", "toggle"),
    "number": ("padding", "cornerRadius", "opacity", "lineLimit"),
    "string": ("navigationTitle", "navigationBarTitle", "accessibilityLabel", "contains", "append"),
    ".": ("font", "padding", "foregroundColor", "foregroundStyle", "background"),
    "type": ("background", "foregroundColor", "foregroundStyle", "fill", "clipShape"),
    "name": ("append", "opacity", "background", "disabled", "foregroundColor"),
    "{": ("onAppear", "map", "filter", "onTapGesture", "toolbar", "task"),
}
"""What apps call most often, by what the call's first argument begins with."""

_PLAIN = ("leading", "center", "top", "horizontal", "count", "isEmpty")


def _propose(sight: Sight) -> Iterator[Fix]:
    """What the app says elsewhere in such a place comes first, then what the SDK takes there, then the usual."""
    dot = next((t for t in (sight.token(-1), sight.token(), sight.token(-2)) if t is not None and t.text == "."), None)
    if dot is None:
        return
    at = sight.source.token_at(dot.start)
    tokens = sight.tokens
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is not None and following.kind == "name" and following.start == dot.end:
        return
    call = following is not None and following.text in {"(", "{"} and following.start - dot.end <= 1
    names = _members(sight, at) if call else [*_values(sight, at), *_properties(sight, at), *_PLAIN]
    for name in dict.fromkeys(names):
        yield sight.insert(dot.end, name, f"Put in the missing member `{name}`.")


def _members(sight: Sight, at: int) -> list[str]:
    """Methods: those that the file calls with arguments that look the same, and those that take the first label."""
    wanted = sight.tokens[at + 1 : at + 5]
    used: Counter[str] = Counter()
    for index, token in enumerate(sight.tokens[:-2]):
        following = sight.tokens[index + 2]
        if token.text == "." and index != at and following.text == wanted[0].text:
            used[sight.tokens[index + 1].text] += 1 + 20 * alike(wanted, sight.tokens[index + 2 : index + 6])
    usual = _USUAL["{"] if wanted[0].text == "{" else _USUAL.get(look(wanted[1]) if len(wanted) > 1 else "", ())
    similar = [name for name, score in used.most_common(_MOST) if score > 20]
    return [*_with_label(sight, wanted), *similar[:3], *usual, *(name for name, _ in used.most_common(_MOST))]


def _with_label(sight: Sight, wanted: Sequence[Token]) -> list[str]:
    """View modifiers whose first label is the one that stands there, those that the app uses first."""
    if len(wanted) < 3 or wanted[2].text != ":":
        return []
    found = dict.fromkeys(s.name for s in sight.symbols.members("View") if s.labels[:1] == (wanted[1].text,))
    return sorted(found, key=lambda name: -sight.occurrences(name))[:4]


def _values(sight: Sight, at: int) -> list[str]:
    """Members of the type that the label before the dot takes, those that the app says after such a label first."""
    tokens = sight.tokens
    before = tokens[at - 1].text if at else ""
    label = tokens[at - 2].text if at >= 2 and before == ":" else ""
    called, _ = callee(tokens, at)
    said: Counter[str] = Counter()
    for index, token in enumerate(tokens[2:-1], 2):
        if token.text == "." and index != at and tokens[index - 1].text == before:
            same = tokens[index - 2].text == (label or called)
            said[tokens[index + 1].text] += 10 if same else 0
    pattern = re.compile(rf"\b{re.escape(label or '_')}\b[^:,(]*:\s*([\w.]+)")
    kinds = {kind for s in sight.symbols.named(called) for kind in pattern.findall(s.declaration)}
    taken = [s.name for kind in sorted(kinds) for s in sight.symbols.members(kind) if s.static or s.kind == "case"]
    return [*(name for name, score in said.most_common(3) if score), *taken[:_MOST]]


def _properties(sight: Sight, at: int) -> list[str]:
    """What the file reads of the same value, what the type before the dot has by itself, then what is read of any."""
    tokens = sight.tokens
    owner = tokens[at - 1].text if at else ""
    used: Counter[str] = Counter()
    for index, token in enumerate(tokens[1:-2], 1):
        if token.text == "." and tokens[index + 1].is_word and tokens[index + 2].text not in {"(", "{"}:
            used[tokens[index + 1].text] += 20 if tokens[index - 1].text == owner else 1
    said = used.most_common(_MOST)
    if not owner[:1].isupper():
        return [name for name, _ in said]
    own = [d.name for d in sight.project if d.owner == owner and (d.is_static or d.kind == "case")]
    theirs = [s.name for s in sight.symbols.members(owner) if s.static or s.kind == "case"]
    same = [name for name, score in said if score >= 20]
    return [*same, *own[:3], "self", *theirs[:3], *(name for name, score in said if score < 20)]


RULE = Rule(
    name="lost_name",
    what="Puts in a member that is missing after its dot: one that the app or the SDK has in such a place.",
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
        Case(
            "let a = T().opacity(0.5).cornerRadius(8)\n    .‸(Color.blue)\n",
            "expected member name following '.'",
            "let a = T().opacity(0.5).cornerRadius(8)\n    .background(Color.blue)\n",
        ),
        Case(
            "struct A {\n    static let example = A()\n}\nlet a = B(a: A.‸)\n",
            "expected member name following '.'",
            "struct A {\n    static let example = A()\n}\nlet a = B(a: A.example)\n",
        ),
        Case(
            "let a = V(alignment: .leading)\nlet b = H(spacing: 2, alignment: .‸)\n",
            "expected identifier after '.' expression",
            "let a = V(alignment: .leading)\nlet b = H(spacing: 2, alignment: .leading)\n",
            "expected_identifier_after_dot_expr",
        ),
    ),
    valid=(Case("let a = ‸b\n", "expected member name following '.'"),),
)
