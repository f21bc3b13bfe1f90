"""A name that does not exist comes in; the names that were most likely meant go out, the likeliest first."""

import re
from collections.abc import Iterable

_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_SAME_CASE_APART = 0.2
_WORD_APART = 2.0


def distance(one: str, other: str, most: int) -> int:
    """How many letters must be put in, taken out, changed or swapped with their neighbour; ``most + 1`` when more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, char in enumerate(one, 1):
        now = [row]
        for column, against in enumerate(other, 1):
            cost = min(last[column] + 1, now[column - 1] + 1, last[column - 1] + (char != against))
            if row > 1 and column > 1 and char == other[column - 2] and one[row - 2] == against:
                cost = min(cost, before[column - 2] + 1)
            now.append(cost)
        if min(now) > most:
            return most + 1
        before, last = last, now
    return last[-1]


def nearest(name: str, names: Iterable[str], count: int = 5) -> list[str]:
    """The likeliest of ``names``, without ``name`` itself; names that are too far off are left out."""
    most = 1 if len(name) <= 3 else 2 if len(name) <= 8 else 3
    lower, parts = name.lower(), parts_of(name)
    letters = set(lower)
    found: list[tuple[float, str]] = []
    for other in dict.fromkeys(names):
        if other == name:
            continue
        if other.lower() == lower:
            found.append((_SAME_CASE_APART, other))
            continue
        if abs(len(other) - len(name)) <= most and len(letters ^ set(other.lower())) <= 2 * most:
            far = float(distance(lower, other.lower(), most))
            if far <= most and far < max(2, len(name)) * 0.5:
                found.append((far, other))
                continue
        if len(name) > 4 and parts and (parts <= (theirs := parts_of(other)) or (len(theirs) > 1 and theirs <= parts)):
            found.append((_WORD_APART + 0.1 * abs(len(other) - len(name)), other))
    return [other for _, other in sorted(found, key=lambda pair: pair[0])[:count]]


def parts_of(name: str) -> frozenset[str]:
    """The words of a name in camel case, each long enough to mean something."""
    return frozenset(part.lower() for part in _PARTS.findall(name) if len(part) > 2)
