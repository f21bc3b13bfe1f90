"""A dot with nothing before it, where no type says whose member is meant."""

from collections import Counter
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_REACH = 3


def _propose(sight: Sight) -> Iterator[Fix]:
    for offset in (0, -1, 1, -2):
        dot, member = sight.token(offset), sight.token(offset + 1)
        if dot is not None and member is not None and dot.text == "." and member.is_word:
            before = sight.source.slice(dot.start - 1, dot.start)
            if before.isalnum() or before in {")", "]", "}", "?", "!"}:
                return
            for name in _names(sight, member.text, dot.start):
                yield sight.insert(dot.start, name, f"`.{member.text}` is a member of `{name}`.")
            return


def _names(sight: Sight, member: str, at: int) -> list[str]:
    """Those that have such a member elsewhere in the file, then the values that are named above it, nearest first."""
    tokens = sight.tokens
    known: Counter[str] = Counter()
    named: list[str] = []
    for index, token in enumerate(tokens[:-2]):
        following = tokens[index + 1].text
        if token.is_word and following == "." and tokens[index + 2].text == member:
            known[token.text] += 1
        previous = tokens[index - 1].text if index else ""
        if token.is_word and token.start < at and (following == "in" or previous in {"let", "var", "for"}):
            named.append(token.text)
    others = [name for name in dict.fromkeys(reversed(named)) if name not in known]
    return [*(name for name, _ in known.most_common(_REACH)), *others[:_REACH]]


RULE = Rule(
    name="lost_receiver",
    what="Puts the value before a dot that stands alone: one of the names in reach.",
    why="A word is lost where chunks of an answer meet.",
    codes=("unresolved_member_no_inference", "unresolved_member"),
    rank=26,
    propose=_propose,
    invalid=(
        Case(
            "let v = ForEach(all) { user in\n    Text(‸.name)\n}\n",
            "reference to member 'name' cannot be resolved without a contextual type",
            "let v = ForEach(all) { user in\n    Text(user.name)\n}\n",
        ),
    ),
    valid=(Case("let v = a‸.name\n", "reference to member 'name' cannot be resolved without a contextual type"),),
)
