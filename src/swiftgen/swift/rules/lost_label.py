"""An argument that has a colon and no label before it."""

from collections import Counter
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.rules.calls import callee, labels_of

_MOST = 6


def _propose(sight: Sight) -> Iterator[Fix]:
    """Labels that the callee takes at this place first, then its others; of each those first that the app says most."""
    at = next((i for i in (sight.index, sight.index - 1, sight.index + 1) if _is_bare(sight, i)), None)
    if at is None:
        return
    name, number = callee(sight.tokens, at)
    known = labels_of(sight, name)
    here = Counter(labels[number] for labels in known if len(labels) > number)
    others = Counter(label for labels in known for label in labels)
    said = Counter(token.text for token in sight.tokens if token.kind == "name")
    names = [*sorted(here, key=lambda each: (-said[each], -here[each])), *(each for each, _ in others.most_common())]
    for label in [each for each in dict.fromkeys(names) if each != "_"][:_MOST]:
        yield sight.insert(sight.tokens[at].start, label, f"`{name}` takes `{label}:`.")


def _is_bare(sight: Sight, at: int) -> bool:
    """Whether the token is a colon right after a parenthesis or a comma."""
    tokens = sight.tokens
    return 0 < at < len(tokens) and tokens[at].text == ":" and tokens[at - 1].text in {"(", ","}


RULE = Rule(
    name="lost_label",
    what="Puts the label before the colon of an argument: one that the callee takes.",
    why="A word is lost where chunks of an answer meet.",
    codes=("expected_label_before_colon", "*"),
    rank=10,
    propose=_propose,
    invalid=(
        Case(
            "func go(to place: Int, by way: Int) {}\nfunc f() { go(to: 1, ‸: 2) }\n",
            "expected argument label before colon",
            "func go(to place: Int, by way: Int) {}\nfunc f() { go(to: 1, by: 2) }\n",
        ),
    ),
    valid=(Case("let a = f(‸b: 1)\n", "expected argument label before colon"),),
)
