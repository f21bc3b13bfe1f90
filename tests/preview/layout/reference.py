"""SwiftUI's rules of proposals and responses once more, in a few lines: what random layouts are compared with.

A layout is a plain dict with a ``kind``; ``arrange`` gives the frames of those with a ``name``, as the app shows them.
"""

from collections.abc import Callable, Iterator
from typing import Any

Spec = dict[str, Any]
Proposal = tuple[float | None, float | None]
Size = tuple[float, float]
Rect = tuple[float, float, float, float]
FACTORS = {
    "center": (0.5, 0.5), "topLeading": (0, 0), "top": (0.5, 0), "leading": (0, 0.5), "trailing": (1, 0.5),
    "bottom": (0.5, 1), "bottomTrailing": (1, 1),
}  # fmt: skip
HUGE = 10_000_000.0  # what stands for an endless length


def arrange(spec: Spec, room: Size) -> dict[str, Rect]:
    """The frames of all named views in a room whose top leading corner the layout is put in."""
    return dict(_place(spec, 0.0, 0.0, room))


def size(spec: Spec, offer: Proposal) -> Size:
    """What a view answers to a proposal."""
    width, height = _MEASURES[spec["kind"]](spec, offer)
    return min(max(width, 0), HUGE), min(max(height, 0), HUGE)


# Answers


def _fill(_: Spec, offer: Proposal) -> Size:
    return tuple(10.0 if side is None else side for side in offer)  # type: ignore[return-value]  # a pair


def _box(spec: Spec, _: Proposal) -> Size:
    return spec["width"], spec["height"]


def _frame(spec: Spec, offer: Proposal) -> Size:
    inner = size(spec["of"][0], _frame_offer(spec, offer))
    sides = spec.get("width"), spec.get("height")
    return tuple(own if side is None else side for own, side in zip(inner, sides, strict=True))  # type: ignore[return-value]  # a pair


def _frame_offer(spec: Spec, offer: Proposal) -> Proposal:
    width, height = spec.get("width"), spec.get("height")
    return offer[0] if width is None else width, offer[1] if height is None else height


def _bounds(spec: Spec, offer: Proposal) -> Size:
    least, most, given = spec.get("least"), spec.get("most"), offer[0]
    inner = size(spec["of"][0], _bounds_offer(spec, offer))
    width = inner[0]
    if least is not None:
        width = max(least, width if given is None else min(width, given))
    if most is not None:
        width = min(most, width if given is None else max(width, given))
    return width, inner[1]


def _bounds_offer(spec: Spec, offer: Proposal, decided: float | None = None) -> Proposal:
    given = offer[0]
    if given is None:
        return offer
    if decided is not None:
        return decided, offer[1]
    low, high = spec.get("least"), spec.get("most")
    return min(max(given, low if low is not None else given), high if high is not None else HUGE * 10), offer[1]


def _padding(spec: Spec, offer: Proposal) -> Size:
    width, height = size(spec["of"][0], _padding_offer(spec, offer))
    return width + 2 * spec["amount"], height + 2 * spec["amount"]


def _padding_offer(spec: Spec, offer: Proposal) -> Proposal:
    return tuple(None if side is None else max(side - 2 * spec["amount"], 0) for side in offer)  # type: ignore[return-value]  # a pair


def _same(spec: Spec, offer: Proposal) -> Size:
    return size(spec["of"][0], offer)


def _fixed(spec: Spec, offer: Proposal) -> Size:
    return size(spec["of"][0], _fixed_offer(spec, offer))


def _fixed_offer(spec: Spec, offer: Proposal) -> Proposal:
    return None if spec["horizontal"] else offer[0], None if spec["vertical"] else offer[1]


def _ratio(spec: Spec, offer: Proposal) -> Size:
    return size(spec["of"][0], _ratio_offer(spec, offer))


def _ratio_offer(spec: Spec, offer: Proposal) -> Proposal:
    ratio, (width, height) = spec["amount"], offer
    if width is None and height is None:
        width = size(spec["of"][0], (None, None))[0]
        return width, width / ratio
    if height is None or (width is not None and width / ratio <= height):
        return width, width / ratio  # type: ignore[operator]  # not None here
    return height * ratio, height


def _stack(spec: Spec, offer: Proposal) -> Size:
    axis = 0 if spec["kind"] == "hstack" else 1
    sizes = [size(child, each) for child, each in zip(spec["of"], _shares(spec, offer, axis), strict=True)]
    along = sum(each[axis] for each in sizes) + spec["amount"] * (len(sizes) - 1)
    across = max(each[1 - axis] for each in sizes)
    return (along, across) if axis == 0 else (across, along)


def _shares(spec: Spec, offer: Proposal, axis: int) -> list[Proposal]:
    """Higher priority first, leaving the others their least; then the least flexible first, an equal part each."""
    children, across, total = spec["of"], offer[1 - axis], offer[axis]

    def proposal(length: float | None) -> Proposal:
        return (length, across) if axis == 0 else (across, length)

    if total is None or total >= HUGE or len(children) == 1:
        return [proposal(total)] * len(children)
    least = [size(child, proposal(0))[axis] for child in children]
    most = [size(child, proposal(float("inf")))[axis] for child in children]
    priorities = [child["amount"] if child["kind"] == "priority" else 0 for child in children]
    left = max(total - spec["amount"] * (len(children) - 1), 0)
    offers: list[Proposal] = [proposal(0)] * len(children)
    kept = sum(least)
    for priority in sorted(set(priorities), reverse=True):
        group = [index for index in range(len(children)) if priorities[index] == priority]
        group.sort(key=lambda index: (most[index] - least[index], index))
        kept -= sum(least[index] for index in group)
        free = max(left - kept, 0)
        for position, index in enumerate(group):
            offers[index] = proposal(free / (len(group) - position))
            taken = size(children[index], offers[index])[axis]
            free, left = max(free - taken, 0), max(left - taken, 0)
    return offers


def _pile(spec: Spec, offer: Proposal) -> Size:
    sizes = [size(child, offer) for child in spec["of"]]
    return max(each[0] for each in sizes), max(each[1] for each in sizes)


_MEASURES: dict[str, Callable[[Spec, Proposal], Size]] = {
    "fill": _fill, "box": _box, "frame": _frame, "bounds": _bounds, "padding": _padding, "offset": _same,
    "fixed": _fixed, "ratio": _ratio, "hstack": _stack, "vstack": _stack, "zstack": _pile, "overlay": _same,
    "priority": _same,
}  # fmt: skip


# Places


def _place(spec: Spec, x: float, y: float, offer: Proposal) -> Iterator[tuple[str, Rect]]:
    width, height = size(spec, offer)
    if name := spec.get("name"):
        yield name, (x, y, width, height)
    across, down = FACTORS[spec.get("align") or "center"]

    def aligned(child: Spec, inner: Proposal) -> Iterator[tuple[str, Rect]]:
        wide, high = size(child, inner)
        return _place(child, x + (width - wide) * across, y + (height - high) * down, inner)

    kind, parts = spec["kind"], spec.get("of", [])
    if kind == "frame":
        yield from aligned(parts[0], _frame_offer(spec, offer))
    elif kind == "bounds":
        yield from aligned(parts[0], _bounds_offer(spec, offer, width))
    elif kind == "padding":
        yield from _place(parts[0], x + spec["amount"], y + spec["amount"], _padding_offer(spec, offer))
    elif kind == "offset":
        yield from _place(parts[0], x + spec["amount"], y + spec["amount"], offer)
    elif kind == "priority":
        yield from _place(parts[0], x, y, offer)
    elif kind == "fixed":
        yield from _place(parts[0], x, y, _fixed_offer(spec, offer))
    elif kind == "ratio":
        yield from _place(parts[0], x, y, _ratio_offer(spec, offer))
    elif kind == "zstack":
        for child in parts:
            yield from aligned(child, offer)
    elif kind == "overlay":
        yield from _place(parts[0], x, y, offer)
        yield from aligned(parts[1], (width, height))
    elif kind in {"hstack", "vstack"}:
        yield from _placed_stack(spec, x, y, offer, (width, height))


def _placed_stack(spec: Spec, x: float, y: float, offer: Proposal, own: Size) -> Iterator[tuple[str, Rect]]:
    axis = 0 if spec["kind"] == "hstack" else 1
    factor = FACTORS[spec.get("align") or "center"][1 - axis]
    position = 0.0
    for child, each in zip(spec["of"], _shares(spec, offer, axis), strict=True):
        inner = size(child, each)
        shift = (own[1 - axis] - inner[1 - axis]) * factor
        at = (x + position, y + shift) if axis == 0 else (x + shift, y + position)
        yield from _place(child, *at, each)
        position += inner[axis] + spec["amount"]
