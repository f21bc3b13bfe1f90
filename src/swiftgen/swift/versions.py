"""The first iOS that can do what a symbol does, of all that the SDK declares.

Where an overload is newer than another that the same call fits, Apple's compiler takes the older one for an older
target. The check on Linux sees the newer, so the older one's version counts for both.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import partial

from swiftgen.artifacts.symbol import Symbol

_PUT_ANEW = 18
"""Foundation's sources tell this version of much that iPhones have had for long: it was written anew in Swift."""

_RESOURCE = re.compile(r"\b(?:Color|Image)Resource\b")
"""Xcode writes what takes these into apps for older phones."""

_FOUNDATION = {"Foundation", "FoundationEssentials", "FoundationInternationalization"}
_SAME_TYPE = re.compile(r"([\w.]+) == ([\w.?]+(?:<[^>]*>)?)")
_GENERIC = re.compile(r"\b(?:func\s+\w+|init[?!]?|subscript)<|\bsome\s+\w+(?:\s*=[^,)]*)?[,)]")
_PROTOCOL = "Protocol"
_VIEW = "View"

_Key = tuple[str, str, tuple[str, ...]]


def first_versions(symbols: Iterable[Symbol]) -> dict[str, str]:
    """By USR, since which iOS each symbol is there; those that always were are left out."""
    every = [each for each in symbols if each.usr and not _is_put_anew(each) and not _RESOURCE.search(each.declaration)]
    alike: defaultdict[_Key, list[Symbol]] = defaultdict(list)
    for each in every:
        alike[_key(each, each.owner)].append(each)
    found: dict[str, str] = {}
    for each in every:
        if not each.since:
            continue
        others = [other for owner in _owners(each) for other in alike.get(_key(each, owner), ())]
        older = [other.since for other in others if not _excludes(each, other)]
        oldest = min([each.since, *older], key=_parts)
        if oldest:
            found[each.usr] = oldest
    return found


def required(declaration: str) -> tuple[tuple[str, str], ...]:
    """Label and type of each of a signature's parameters that has no default."""
    found = []
    for part in _parameters(declaration):
        names, _, kind = part.partition(":")
        found.append((names.split()[0], kind.strip()))
    return tuple(found)


def _owners(each: Symbol) -> Iterator[str]:
    yield each.owner
    if each.kind == "func" and each.owner != _VIEW and not each.static:
        yield _VIEW
    if each.static and each.owner.endswith(_PROTOCOL):
        yield each.owner.removesuffix(_PROTOCOL)


def _key(each: Symbol, owner: str) -> _Key:
    if each.kind == "case" or not each.labels:
        return owner, each.name, each.labels
    return owner, each.name, tuple(label for label, _ in required(each.declaration))


def _is_put_anew(each: Symbol) -> bool:
    return each.module in _FOUNDATION and bool(each.since) and _parts(each.since)[0] >= _PUT_ANEW


def _excludes(each: Symbol, other: Symbol) -> bool:
    """Whether no call fits both: they take other types, or are for others (``Value == Date``, ``Value == Int``)."""
    if not _GENERIC.search(each.declaration) and required(each.declaration) != required(other.declaration):
        return True
    wanted, given = (dict(_SAME_TYPE.findall(text.declaration)) for text in (each, other))
    return any(given.get(name, value) != value for name, value in wanted.items())


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")) if version else (0,)


def _parameters(declaration: str) -> Iterator[str]:
    """The parameters without a default, each as its text up to the comma."""
    text = declaration.replace("->", "  ")
    start = _opening(text)
    depth, begun = 0, start + 1
    for index in range(start, len(text)) if start >= 0 else ():
        depth += {"(": 1, "[": 1, "<": 1, ")": -1, "]": -1, ">": -1}.get(text[index], 0)
        if depth == 0 or (depth == 1 and text[index] == ","):
            part = _without_attributes(text[begun:index])
            if ":" in part and " = " not in part:
                yield part
            begun = index + 1
        if depth == 0:
            return


def _opening(text: str) -> int:
    """Where the parameters of ``func name<T>(`` begin; -1 where there are none."""
    found = re.search(r"\b(?:func\s+\S+?|init[?!]?|subscript|macro\s+\w+)\s*(?=[<(])", text)
    if found is None:
        return -1
    depth = 0
    for index in range(found.end(), len(text)):
        if text[index] == "(" and depth == 0:
            return index
        depth += {"<": 1, ">": -1}.get(text[index], 0)
    return -1


_without_attributes = partial(re.sub, r"@\w+(?:\([^)]*\))?\s*", "")
