"""One candidate's declaration in another candidate's app: the texts are exchanged, and what it leans on comes along."""

import re
from dataclasses import dataclass

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.pipeline.scoring import craft
from swiftgen.pipeline.units import Unit, imports, members, units

_TYPES = {"struct", "class", "enum", "actor", "protocol"}
WORTH = 0.02  # a declaration must be better by so much


@dataclass(frozen=True)
class Graft:
    """``unit`` of ``donor`` in place of the one of the same name; ``gain`` is how much better it is by itself."""

    donor: str
    unit: Unit
    gain: float

    @property
    def told(self) -> str:
        """For people."""
        return f"{self.unit.name} of {self.donor}"


def grafts(base: SourceTree, donors: dict[str, SourceTree], findings: tuple[Finding, ...]) -> list[Graft]:
    """What may be better elsewhere: the best donor of each declaration, most gain first.

    A declaration in which the compiler finds errors is worse than any other.
    """
    broken = {finding.path: set[int]() for finding in findings}
    for finding in findings:
        if finding.severity == "error" and finding.range:
            broken[finding.path].add(finding.range.start.line)
    found: dict[str, Graft] = {}
    for mine in units(base):
        if mine.kind not in _TYPES:
            continue
        here = craft(mine) - (1.0 if _touched(mine, base, broken) else 0.0)
        for name, tree in donors.items():
            for unit in units(tree):
                if (unit.name, unit.kind, unit.is_view) != (mine.name, mine.kind, mine.is_view) or "@main" in unit.text:
                    continue
                gain = craft(unit) - here
                if unit.text != mine.text and gain > max(WORTH, found[mine.name].gain if mine.name in found else 0.0):
                    found[mine.name] = Graft(name, unit, gain)
    return sorted(found.values(), key=lambda graft: -graft.gain)


def grafted(base: SourceTree, graft: Graft, donor: SourceTree) -> SourceTree:
    """The base with the donor's declaration, the types, functions and extension members that it needs, and imports."""
    mine = next(unit for unit in units(base) if (unit.name, unit.kind) == (graft.unit.name, graft.unit.kind))
    there = units(base)
    helpers, extensions = _needed(graft.unit, units(donor), {unit.name for unit in there}, _members_of(there))
    added = "".join(f"\n\n{text}" for text in (*(helper.text for helper in helpers), *extensions))
    data = base.files[mine.path].encode()
    text = (data[: mine.start] + (graft.unit.text + added).encode() + data[mine.end :]).decode()
    wanted = [line for unit in (graft.unit, *helpers) for line in imports(donor.files[unit.path])]
    missing = [line for line in dict.fromkeys(wanted) if line not in imports(text)]
    return base.with_file(mine.path, "".join(f"{line}\n" for line in missing) + text)


def _touched(unit: Unit, tree: SourceTree, broken: dict[str, set[int]]) -> bool:
    data = tree.files[unit.path].encode()
    first = data[: unit.start].count(b"\n") + 1
    return any(first <= line <= first + unit.text.count("\n") for line in broken.get(unit.path, ()))


def _members_of(parts: tuple[Unit, ...]) -> set[str]:
    return {name for unit in parts if unit.kind == "extension" for name in members(unit)}


def _needed(unit: Unit, parts: tuple[Unit, ...], names: set[str], have: set[str]) -> tuple[list[Unit], list[str]]:
    """Declarations of the donor that ``unit`` uses and the base lacks, and those members of its extensions."""
    own_types = {part.name for part in parts if part.kind in _TYPES}
    helpers: list[Unit] = []
    extensions: dict[str, None] = {}
    waiting, met = [unit], {unit.name}
    while waiting:
        current = waiting.pop()
        words = current.words
        for part in parts:
            if part.kind != "extension" and part.name in words - names - met:
                met.add(part.name)
                helpers.append(part)
                waiting.append(part)
        for part in parts:
            if part.kind != "extension":
                continue
            if part.name in own_types:
                if part.name in met and part.name != unit.name and part not in helpers:
                    helpers.append(part)
                    waiting.append(part)
                continue
            for name, text in members(part).items():
                if name not in have and name != "init" and re.search(rf"\.{re.escape(name)}\b", current.text):
                    extensions.setdefault(f"extension {part.name} {{\n{text}}}")
                    have = have | {name}
    return helpers, list(extensions)
