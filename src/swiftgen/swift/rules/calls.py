"""A place in a call comes in; who is called, and which labels that takes, go out. For rules; none by itself."""

from collections.abc import Sequence

from swiftgen.swift.rules.base import Sight
from swiftgen.swift.tokens import Token


def callee(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """The name before the parenthesis that a token is in, and the number of its argument; also of broken text."""
    depth, commas = 0, 0
    for index in range(at - 1, 0, -1):
        depth += (tokens[index].text in {")", "]", "}"}) - (tokens[index].text in {"(", "[", "{"})
        commas += tokens[index].text == "," and depth == 0
        if depth < 0:
            return tokens[index - 1].text, commas
    return "", 0


def labels_of(sight: Sight, name: str) -> list[tuple[str, ...]]:
    """The argument labels of every function and initializer of a name, the SDK's and the app's."""
    found = [s.labels for s in sight.symbols.named(name) if s.labels]
    found += [s.labels for s in sight.symbols.of(name, "init")]
    for declared in sight.project:
        if (declared.name == name and declared.kind == "func") or (declared.owner == name and declared.kind == "init"):
            found.append(tuple(label for label, _, _ in declared.parameters))
        elif declared.name == name and declared.kind == "struct":
            found.append(tuple(m.name for m in declared.members if m.stored))
    return found


def alike(one: Sequence[Token], other: Sequence[Token]) -> int:
    """How many tokens after the parenthesis are the same, or at least of one look, up to the first that is not."""
    score = 0
    for mine, theirs in zip(one[1:], other[1:], strict=False):
        if look(mine) != look(theirs):
            break
        score += 1 + (mine.text == theirs.text)
    return score


def look(token: Token) -> str:
    """What a token looks like: its kind where another of the kind could stand there, else its text."""
    if token.kind == "name":
        return "type" if token.text[:1].isupper() else "name"
    return token.kind if token.kind in {"number", "string"} else token.text
