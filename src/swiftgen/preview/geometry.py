"""Affine transforms and rectangles in points."""

from dataclasses import dataclass

Affine = tuple[float, float, float, float, float, float]
IDENTITY: Affine = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True)
class Rect:
    """A rectangle: its top-left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> tuple[float, float]:
        """The centre."""
        return self.x + self.width / 2, self.y + self.height / 2

    def contains(self, x: float, y: float) -> bool:
        """Whether the point is inside; the right and lower edges are outside."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height

    def meets(self, other: "Rect") -> bool:
        """Whether the two share an area."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


def translation(x: float, y: float) -> Affine:
    """Moves by (x, y)."""
    return (1.0, 0.0, 0.0, 1.0, x, y)


def compose(outer: Affine, inner: Affine) -> Affine:
    """First ``inner``, then ``outer``."""
    a, b, c, d, tx, ty = outer
    e, f, g, h, ux, uy = inner
    return (
        a * e + c * f,
        b * e + d * f,
        a * g + c * h,
        b * g + d * h,
        a * ux + c * uy + tx,
        b * ux + d * uy + ty,
    )


def bounds(transform: Affine, width: float, height: float) -> Rect:
    """The smallest upright rectangle around the transformed rectangle (0, 0, width, height)."""
    a, b, c, d, tx, ty = transform
    xs = [tx, tx + a * width, tx + c * height, tx + a * width + c * height]
    ys = [ty, ty + b * width, ty + d * height, ty + b * width + d * height]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
