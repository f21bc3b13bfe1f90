"""Random layouts, the same for the same seed: every view has a name."""

import random
from itertools import count
from typing import Any

ALIGNMENTS = ("center", "topLeading", "top", "leading", "trailing", "bottom", "bottomTrailing")


def layout(seed: int) -> dict[str, Any]:
    """A layout of up to four levels."""
    chance, names = random.Random(seed), count()
    return _grown(chance, names, 4)


def yielding(seed: int) -> dict[str, Any]:
    """A layout of up to three levels in which every view takes at most what it is offered; there is room for all."""
    chance, names = random.Random(seed), count()

    def grown(depth: int) -> dict[str, Any]:
        kind = "fill" if depth == 0 else chance.choice(("hstack", "vstack", "zstack", "overlay", *YIELDING))
        spec: dict[str, Any] = {"kind": kind, "name": f"v{next(names)}"}
        if kind == "fill":
            return spec
        spec["of"] = [grown(depth - 1) for _ in range(PARTS.get(kind, 1))]
        if kind in PARTS:
            spec["align"] = chance.choice(ALIGNMENTS)
        if kind in {"hstack", "vstack"}:
            spec["amount"] = chance.choice((0, 2, 4))
        return spec | YIELDING.get(kind, lambda _: {})(chance)

    return grown(3)


PARTS = {"hstack": 3, "vstack": 3, "zstack": 2, "overlay": 2}
YIELDING = {
    "padding": lambda chance: {"amount": chance.choice((0, 1, 3))},
    "ratio": lambda chance: {"amount": chance.choice((0.5, 1, 2))},
}


def _grown(chance: random.Random, names: Any, depth: int) -> dict[str, Any]:
    leaf = depth == 0 or chance.random() < 0.15
    kind = chance.choice(("box", "fill") if leaf else (*KINDS, "hstack", "vstack", "hstack", "vstack"))
    spec: dict[str, Any] = {"kind": kind, "name": f"v{next(names)}"}
    if kind == "box":
        return spec | {"width": chance.randrange(0, 130, 5), "height": chance.randrange(0, 90, 5)}
    if kind == "fill":
        return spec
    parts = {"hstack": 3, "vstack": 3, "zstack": 3, "overlay": 2}
    number = chance.randint(1, parts[kind]) if kind in parts and kind != "overlay" else parts.get(kind, 1)
    spec["of"] = [_grown(chance, names, depth - 1) for _ in range(number)]
    if kind in {"hstack", "vstack"}:
        spec["amount"] = chance.choice((0, 4, 8, 20))
        spec["of"] = [_ranked(chance, child) for child in spec["of"]]
    if kind in {"hstack", "vstack", "zstack", "frame", "bounds", "overlay"}:
        spec["align"] = chance.choice(ALIGNMENTS)
    return spec | KINDS.get(kind, lambda _: {})(chance)


def _ranked(chance: random.Random, child: dict[str, Any]) -> dict[str, Any]:
    if chance.random() < 0.8:
        return child
    return {"kind": "priority", "amount": chance.choice((-1, 1, 2)), "of": [child]}


def _frame(chance: random.Random) -> dict[str, Any]:
    sides = {"width": chance.randrange(0, 200, 5), "height": chance.randrange(0, 120, 5)}
    return {side: sides[side] for side in chance.choice((("width",), ("height",), ("width", "height")))}


def _bounds(chance: random.Random) -> dict[str, Any]:
    least = chance.randrange(0, 100, 5)
    both = {"least": least, "most": least + chance.randrange(0, 150, 5)}
    return {key: both[key] for key in chance.choice((("least",), ("most",), ("least", "most")))}


KINDS = {
    "zstack": lambda _: {},
    "overlay": lambda _: {},
    "frame": _frame,
    "bounds": _bounds,
    "padding": lambda chance: {"amount": chance.choice((0, 5, 10, 40))},
    "offset": lambda chance: {"amount": chance.choice((-10, 5, 20))},
    "fixed": lambda chance: {"horizontal": chance.random() < 0.7, "vertical": chance.random() < 0.7},
    "ratio": lambda chance: {"amount": chance.choice((0.5, 1, 2))},
}
