"""An index and a number of tokens come in; the most used declarations, wrappers and all, go out as text."""

from collections import Counter

from swiftgen.swift.index.declarations import Declaration
from swiftgen.swift.index.project import ProjectIndex

CHARACTERS_PER_TOKEN = 3.6
"""Of Swift signatures, by common tokenizers; what is promised is a budget, not an exact count."""


def map_of(index: ProjectIndex, tokens: int = 2000) -> str:
    """Files with their types and members; within the budget, what is used most stays, whole types before members."""
    room = tokens * CHARACTERS_PER_TOKEN
    ranks = _ranks(index)
    shown: set[int] = set()
    heads: set[str] = set()
    for _, number, parents in sorted(_entries(index, ranks), key=lambda entry: -entry[0]):
        wanted = [n for n in (*parents, number) if n not in shown]
        files = {index.declarations[n].path for n in wanted} - heads
        cost = sum(len(_line(index.declarations[n])) + 1 for n in wanted) + sum(len(path) + 1 for path in files)
        if cost <= room:
            room -= cost
            shown.update(wanted)
            heads |= files
    return _written(index, shown)


def _written(index: ProjectIndex, shown: set[int]) -> str:
    lines: list[str] = []
    path = ""
    for number, declaration in enumerate(index.declarations):
        if number in shown:
            if declaration.path != path:
                path = declaration.path
                lines.append(path)
            lines.append(_line(declaration))
    return "\n".join(lines)


def _line(declaration: Declaration) -> str:
    depth = declaration.owner.count(".") + bool(declaration.owner)
    signature = declaration.signature
    if declaration.stored and declaration.value and len(signature) > 80:
        signature = signature.replace(f" = {declaration.value}", "", 1)[:100]
    return f"{'  ' * (depth + 1)}{signature[:160]}"


def _ranks(index: ProjectIndex) -> Counter[str]:
    """How much the rest of the app leans on each name; a use by another file counts more."""
    home: dict[str, set[str]] = {}
    for declaration in index.declarations:
        home.setdefault(declaration.name, set()).add(declaration.path)
    ranks: Counter[str] = Counter()
    for use in index.uses:
        elsewhere = use.path not in home.get(use.name, set())
        ranks[use.name] += min(use.count, 5) * (3 if elsewhere else 1)
    return ranks


def _entries(index: ProjectIndex, ranks: Counter[str]) -> list[tuple[float, int, tuple[int, ...]]]:
    """Value for its length of each declaration, its number, and the numbers of the types around it."""
    found: list[tuple[float, int, tuple[int, ...]]] = []
    open_types: list[int] = []
    seen: set[tuple[str, int]] = set()
    for number, declaration in enumerate(index.declarations):
        while open_types and not (
            index.declarations[open_types[-1]].path == declaration.path
            and index.declarations[open_types[-1]].start <= declaration.start < index.declarations[open_types[-1]].end
        ):
            open_types.pop()
        place = (declaration.path, declaration.start)
        if declaration.kind != "import" and place not in seen and declaration.kind != "macro":
            seen.add(place)
            found.append((_value(declaration, ranks), number, tuple(open_types)))
        if declaration.is_type:
            open_types.append(number)
    return found


def _value(declaration: Declaration, ranks: Counter[str]) -> float:
    value = 1.0 + ranks[declaration.name]
    if declaration.is_type:
        value *= 6
    if "@main" in declaration.attributes:
        value += 50
    if declaration.attributes and declaration.kind == "property":
        value *= 3  # state and bindings say how the app works
    if "private" in declaration.modifiers and not declaration.attributes:
        value *= 0.3
    if declaration.name == "body":
        value *= 0.2
    return value
