"""What a careful designer would say of a screen: a tree comes in, notes go out: touch, contrast, labels, cut-off text.

The measures are those of Apple's Human Interface Guidelines (44 points to touch) and of WCAG 2.1. Of its two contrasts
the lower one is asked for everywhere, 3: the system's own secondary labels and blue buttons stay below the other, 4.5.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from swiftgen.artifacts import Finding
from swiftgen.preview.geometry import Rect
from swiftgen.preview.node import Node
from swiftgen.preview.tree import Tree

TOUCH = 44.0
SLACK = 0.5  # points lost to rounding
CONTRAST = 3.0
OVERLAP = 3.0  # points by which two texts may run into each other: descenders do

Colour = tuple[float, float, float, float]
_HEX = re.compile(r"#([0-9A-Fa-f]{8})")
_STILL = frozenset(["text", "header", "image", "progress", ""])


@dataclass(frozen=True)
class _Shown:
    """A text on screen."""

    node: Node
    frame: Rect
    text: str


def review(tree: Tree, title: str, *, dark: bool = False) -> tuple[Finding, ...]:
    """Notes on the screen as it is; each is said once, with the name of what it is about."""
    shown = [each for each in _texts(tree) if _on_screen(tree, each.frame)]
    notes = [*_touch(tree), *_labels(tree), *_cut(shown), *_overlaps(tree, shown), *_contrast(tree, shown, dark=dark)]
    place = f" on '{title}'" if title else ""
    return tuple(
        Finding(severity="note", code=code, source="run", message=message.format(place=place))
        for code, message in dict.fromkeys(notes)
    )


def _touch(tree: Tree) -> Iterator[tuple[str, str]]:
    for node in tree.controls():
        frame = tree.absolute(node)
        if "tap" not in node.hits or not node.label or node.props.get("hitd"):
            continue
        if min(frame.width, frame.height) + SLACK < TOUCH:
            size = f"{frame.width:.0f} x {frame.height:.0f}"
            yield (
                "touch-target",
                f"'{_quoted(node.label)}'{{place}} is {size} points; a finger wants {TOUCH:.0f} x {TOUCH:.0f}.",
            )


def _labels(tree: Tree) -> Iterator[tuple[str, str]]:
    for node in tree.controls():
        named = node.label or any(each.label or each.lines for each in node.walk())
        if node.kind != "field" and not named:
            frame = tree.absolute(node)
            where = f"at {frame.x:.0f}, {frame.y:.0f}"
            yield "no-label", f"A control {where}{{place}} has no label for VoiceOver: add accessibilityLabel."


def _cut(shown: list[_Shown]) -> Iterator[tuple[str, str]]:
    for each in shown:
        if each.text.endswith("…") or "… " in each.text:
            yield "cut-text", f"'{_quoted(each.text)}'{{place}} is cut off: it needs more room or more lines."


def _overlaps(tree: Tree, shown: list[_Shown]) -> Iterator[tuple[str, str]]:
    for number, one in enumerate(shown):
        for other in shown[number + 1 :]:
            if _layer(one.node) != _layer(other.node):
                continue  # a sheet or an alert lies over what is below
            width = min(one.frame.x + one.frame.width, other.frame.x + other.frame.width) - max(
                one.frame.x, other.frame.x
            )
            height = min(one.frame.y + one.frame.height, other.frame.y + other.frame.height) - max(
                one.frame.y, other.frame.y
            )
            if width > OVERLAP and height > OVERLAP and not _covered(tree, one, other.node):
                yield "overlap", f"'{_quoted(one.text)}' and '{_quoted(other.text)}'{{place}} run into each other."


def _contrast(tree: Tree, shown: list[_Shown], *, dark: bool) -> Iterator[tuple[str, str]]:
    for each in shown:
        if not tree.enabled(each.node):
            continue
        behind = _behind(tree, each, dark=dark)
        colour = _ink(each.node)
        if behind is None or colour is None:
            continue
        ratio = contrast(_over(colour, behind), behind)
        if ratio + 0.05 < CONTRAST:
            yield (
                "contrast",
                f"'{_quoted(each.text)}'{{place}} has a contrast of {ratio:.1f}; it should have {CONTRAST}.",
            )


def contrast(one: Colour, other: Colour) -> float:
    """WCAG's contrast of two opaque colours, 1 to 21."""
    light, shade = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (shade + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in colour[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _ink(node: Node) -> Colour | None:
    """The colour of a text's first run."""
    for line in node.props.get("lines", ()):
        for run in line.get("runs", ()):
            colour = _colour(run.get("c"))
            return colour and (*colour[:3], colour[3] * _opacity(node))
    return None


def _opacity(node: Node) -> float:
    result = 1.0
    for each in node.path():
        result *= float(each.props.get("o", 1.0))
    return result


def _behind(tree: Tree, shown: _Shown, *, dark: bool) -> Colour | None:
    """What lies behind the middle of a text; None where it is a gradient, a picture or a material."""
    x, y = shown.frame.middle
    ground: Colour | None = (0.0, 0.0, 0.0, 1.0) if dark else (1.0, 1.0, 1.0, 1.0)
    for node in tree.root.walk():
        if node is shown.node:
            return ground
        if node.kind in {"box", "text", "scroll", "field", "symbol"} or not tree.absolute(node).contains(x, y):
            continue
        fill = node.props.get("fill")
        if node.kind in {"image", "material"} or isinstance(fill, dict):
            ground = None
        elif (colour := _colour(fill)) is not None:
            seen: Colour = (*colour[:3], colour[3] * _opacity(node))
            ground = seen if seen[3] >= 1 else (_over(seen, ground) if ground else None)
    return ground


def _over(front: Colour, back: Colour) -> Colour:
    share = front[3]
    red, green, blue = (share * a + (1 - share) * b for a, b in zip(front[:3], back[:3], strict=True))
    return red, green, blue, 1.0


def _colour(value: object) -> Colour | None:
    match = _HEX.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return None
    red, green, blue, alpha = (int(match[1][at : at + 2], 16) / 255 for at in (0, 2, 4, 6))
    return red, green, blue, alpha


def _texts(tree: Tree) -> Iterator[_Shown]:
    for node in tree.root.walk():
        text = " ".join(node.lines).strip() if node.kind == "text" else ""
        if text and _opacity(node) > 0.05:
            yield _Shown(node, tree.absolute(node), text)


def _on_screen(tree: Tree, frame: Rect) -> bool:
    _, _, width, height = tree.root.frame
    return frame.meets(Rect(0, 0, width, height))


def _layer(node: Node) -> tuple[int, ...]:
    """The sheets, alerts and scroll areas around a node: texts of different ones may pass over each other."""
    return tuple(each.id for each in node.path() if each.role in {"sheet", "alert"} or each.kind == "scroll")


def _covered(tree: Tree, shown: _Shown, but: Node) -> bool:
    """Whether something other than ``but`` lies in front of the middle of the text."""
    front = tree.at(*shown.frame.middle)
    return front is not None and front is not but and front not in shown.node.path()


def _quoted(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 40 else text[:39] + "…"
