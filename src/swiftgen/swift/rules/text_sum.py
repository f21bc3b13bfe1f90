"""Texts that are added although one of them is no plain text any more."""

from collections.abc import Iterator, Sequence

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.tokens import Token

_PAIRS = {"(": ")", "[": "]", "{": "}"}
_OPENERS = {closer: opener for opener, closer in _PAIRS.items()}


def _propose(sight: Sight) -> Iterator[Fix]:
    if "some View" not in sight.quoted or "Text" not in sight.quoted or sight.token() is None:
        return
    parts = _added(sight.tokens, sight.index)
    if len(parts) < 2 or any(sight.tokens[first].text != "Text" for first, _ in parts):
        return
    start, end = sight.tokens[parts[0][0]].start, sight.tokens[parts[-1][1]].end
    indent = " " * _indent(sight, start)
    texts = (sight.source.slice(sight.tokens[first].start, sight.tokens[last].end) for first, last in parts)
    lines = "".join(f"{indent}    {text}\n" for text in texts)
    row = f"HStack(alignment: .firstTextBaseline, spacing: 0) {{\n{lines}{indent}}}"
    yield sight.fix("Put the texts beside each other.", sight.edit(start, end, row))


def _added(tokens: Sequence[Token], at: int) -> list[tuple[int, int]]:
    """The first and the last token of each part of the sum around the token ``at``."""
    first = _beginning(tokens, at)
    while first > 1 and tokens[first - 1].text == "+":
        first = _beginning(tokens, first - 2)
    parts = [(first, _ending(tokens, first))]
    while parts[-1][1] + 2 < len(tokens) and tokens[parts[-1][1] + 1].text == "+":
        further = parts[-1][1] + 2
        parts.append((further, _ending(tokens, further)))
    return parts


def _beginning(tokens: Sequence[Token], at: int) -> int:
    """The first token of the chain of calls that ``at`` is in."""
    while at > 0:
        if tokens[at].text in _OPENERS:
            at = _opener(tokens, at) - 1
        elif tokens[at].text == "." or tokens[at - 1].text == ".":
            at -= 1
        else:
            break
    return max(0, at)


def _opener(tokens: Sequence[Token], at: int) -> int:
    depth = 0
    while at > 0:
        depth += (tokens[at].text in _OPENERS) - (tokens[at].text in _PAIRS)
        if depth == 0:
            break
        at -= 1
    return at


def _ending(tokens: Sequence[Token], at: int) -> int:
    """The last token of the chain of calls that begins at ``at``."""
    depth = 0
    while at + 1 < len(tokens):
        following = tokens[at + 1].text
        if depth == 0 and not (following in {".", "(", "["} or tokens[at].text == "."):
            break
        depth += (following in _PAIRS) - (following in _OPENERS)
        at += 1
    return at


def _indent(sight: Sight, at: int) -> int:
    before = sight.source.slice(0, at).rsplit("\n", 1)[-1]
    return len(before) - len(before.lstrip())


RULE = Rule(
    name="text_sum",
    what="Puts texts beside each other that cannot be added.",
    why="Only texts can be added; a modifier of views makes another view of a text.",
    codes=("cannot_convert_argument_value",),
    rank=8,
    propose=_propose,
    invalid=(
        Case(
            "struct A: View {\n  var body: some View {\n"
            '    ‸Text("1").contentTransition(.numericText()) + Text(" s")\n  }\n}\n',
            "cannot convert value of type 'some View' to expected argument type 'Text'",
            "struct A: View {\n  var body: some View {\n    HStack(alignment: .firstTextBaseline, spacing: 0) {\n"
            '        Text("1").contentTransition(.numericText())\n        Text(" s")\n    }\n  }\n}\n',
        ),
    ),
    valid=(
        Case("let n = f(‸a) + 1\n", "cannot convert value of type 'some View' to expected argument type 'Text'"),
        Case('let t = ‸Text("a") + 1\n', "cannot convert value of type 'Int' to expected argument type 'Text'"),
    ),
)
