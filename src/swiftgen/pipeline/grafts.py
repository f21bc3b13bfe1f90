"""One candidate's declaration in another candidate's app: the texts are exchanged, and what it leans on comes along."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.pipeline.alike import adapted, alike, borrowed, cared
from swiftgen.pipeline.scoring import craft
from swiftgen.swift.index.parts import Part, imports_of, parts_of

_TYPES = {"struct", "class", "enum", "actor", "protocol"}
WORTH = 0.02  # a declaration must be better by so much


@dataclass(frozen=True)
class Graft:
    """``text`` in the place of the base's declaration ``name``.

    Attributes:
        donor: whose it is.
        part: the donor's declaration.
        name, kind: the base's declaration.
        text: what stands there then.
        gain: how much better it is by itself.
        lent: modifiers that were taken over; empty when the whole declaration was.
    """

    donor: str
    part: Part
    name: str
    kind: str
    text: str
    gain: float
    lent: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """For people."""
        if self.lent:
            return f"{self.name} with {', '.join(f'.{each}' for each in self.lent)} of {self.donor}"
        own = f" as {self.name}" if self.name != self.part.name else ""
        return f"{self.part.name} of {self.donor}{own}"


def grafts(base: SourceTree, donors: dict[str, SourceTree], findings: tuple[Finding, ...]) -> list[Graft]:
    """What may be better elsewhere, most gain first; of one declaration, all that others offer.

    A declaration in which the compiler finds errors is worse than any other.
    """
    broken = {finding.path: set[int]() for finding in findings}
    for finding in findings:
        if finding.severity == "error" and finding.range:
            broken[finding.path].add(finding.range.start.line)
    found: list[Graft] = []
    ours = parts_of(base)
    for mine in ours:
        if mine.kind not in _TYPES or "@main" in mine.text:
            continue
        here = craft(mine) - (1.0 if _touched(mine, base, broken) else 0.0)
        for name, tree in donors.items():
            for graft in _offers(mine, name, ours, parts_of(tree)):
                gain = graft.gain - here
                if gain > WORTH:
                    found.append(Graft(name, graft.part, mine.name, mine.kind, graft.text, gain, graft.lent))
    return sorted(found, key=lambda graft: -graft.gain)


def _offers(mine: Part, donor: str, ours: tuple[Part, ...], parts: tuple[Part, ...]) -> Iterator[Graft]:
    """What one donor has in place of a declaration; ``gain`` is here how well it is made."""
    if mine.is_view:
        text, names = cared(mine, [part for part in parts if part.is_view])
        if names:
            yield Graft(donor, mine, mine.name, mine.kind, text, craft(_read(text, mine.name)), names)
    for part in parts:
        if (part.kind, part.is_view) != (mine.kind, mine.is_view) or "@main" in part.text or part.text == mine.text:
            continue
        if part.name == mine.name:
            yield Graft(donor, part, mine.name, mine.kind, part.text, craft(part))
        elif not alike(mine, part):
            continue
        if mine.is_view:
            text = adapted(mine, part)
            if text and (part.name != mine.name or text != part.text):
                yield Graft(donor, part, mine.name, mine.kind, text, craft(part))
            for more, names in borrowed(mine, part, ours, parts):
                yield Graft(donor, part, mine.name, mine.kind, more, craft(_read(more, mine.name)), names)


def _read(text: str, name: str) -> Part:
    return next(part for part in parts_of(SourceTree(files={"A.swift": text})) if part.name == name)


def grafted(base: SourceTree, graft: Graft, donor: SourceTree) -> SourceTree:
    """The base with the donor's declaration, the types, functions and extension members that it needs, and imports."""
    there = parts_of(base)
    mine = next(part for part in there if (part.name, part.kind) == (graft.name, graft.kind))
    helpers: list[Part] = []
    extensions: list[str] = []
    if not graft.lent:
        helpers, extensions = _needed(graft.part, parts_of(donor), {part.name for part in there}, _members_of(there))
    added = "".join(f"\n\n{text}" for text in (*(helper.text for helper in helpers), *extensions))
    data = base.files[mine.path].encode()
    place = mine.declaration
    text = (data[: place.start] + (graft.text + added).encode() + data[place.end :]).decode()
    wanted = (
        [] if graft.lent else [line for part in (graft.part, *helpers) for line in imports_of(donor.files[part.path])]
    )
    missing = [line for line in dict.fromkeys(wanted) if line not in imports_of(text)]
    return base.with_file(mine.path, "".join(f"{line}\n" for line in missing) + text)


def settled(graft: Graft, mended: SourceTree) -> Graft:
    """The graft as it stands in an app that was repaired."""
    own = next((part for part in parts_of(mended) if (part.name, part.kind) == (graft.name, graft.kind)), None)
    return graft if own is None else replace(graft, text=own.text)


def _touched(part: Part, tree: SourceTree, broken: dict[str, set[int]]) -> bool:
    data = tree.files[part.path].encode()
    first = data[: part.declaration.start].count(b"\n") + 1
    return any(first <= line <= first + part.text.count("\n") for line in broken.get(part.path, ()))


def _members_of(parts: tuple[Part, ...]) -> set[str]:
    return {name for part in parts if part.kind == "extension" for name in part.members}


def _needed(part: Part, parts: tuple[Part, ...], names: set[str], have: set[str]) -> tuple[list[Part], list[str]]:
    """Declarations of the donor that ``part`` uses and the base lacks, and those members of its extensions."""
    own_types = {each.name for each in parts if each.kind in _TYPES}
    helpers: list[Part] = []
    extensions: dict[str, None] = {}
    waiting, met = [part], {part.name}
    while waiting:
        current = waiting.pop()
        for each in parts:
            if each.kind != "extension" and each.name in current.words - names - met:
                met.add(each.name)
                helpers.append(each)
                waiting.append(each)
        for each in parts:
            if each.kind != "extension":
                continue
            if each.name in own_types:
                if each.name in met and each.name != part.name and each not in helpers:
                    helpers.append(each)
                    waiting.append(each)
                continue
            for name, text in each.members.items():
                if name not in have and name != "init" and re.search(rf"\.{re.escape(name)}\b", current.text):
                    extensions.setdefault(f"extension {each.name} {{\n{text}}}")
                    have = have | {name}
    return helpers, list(extensions)
