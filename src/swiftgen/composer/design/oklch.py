"""Colours in OKLCH, a space in which equal steps look equal, to sRGB; and contrast as WCAG 2 defines it.

The matrices are those of Björn Ottosson's public definition of Oklab.
"""

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Colour:
    """Lightness 0 to 1, chroma 0 to about 0.37, hue in degrees."""

    lightness: float
    chroma: float
    hue: float

    def at(self, lightness: float) -> "Colour":
        """The same hue and chroma at another lightness."""
        return Colour(lightness, self.chroma, self.hue)

    @property
    def hex(self) -> str:
        """``#RRGGBB``; chroma is lowered until the colour lies inside sRGB."""
        chroma = self.chroma
        while chroma > 0.001 and not _inside(_linear(self.lightness, chroma, self.hue)):
            chroma -= 0.004
        return "#" + "".join(f"{_byte(value):02X}" for value in _linear(self.lightness, max(0, chroma), self.hue))


def _linear(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _inside(rgb: tuple[float, float, float]) -> bool:
    return all(-0.0005 <= value <= 1.0005 for value in rgb)


def _byte(linear: float) -> int:
    value = min(1.0, max(0.0, linear))
    encoded = 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
    return round(255 * encoded)


def luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB``, 0 to 1."""
    values = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """WCAG contrast ratio of two ``#RRGGBB`` colours, 1 to 21."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: Colour, on: str, *, darker: bool, ratio: float = 4.5) -> str:
    """The colour as ``#RRGGBB``, moved darker or lighter just as far as ``ratio`` against ``on`` asks for."""
    lightness = colour.lightness
    while contrast(colour.at(lightness).hex, on) < ratio and 0 < lightness < 1:
        lightness += -0.01 if darker else 0.01
    return colour.at(min(1, max(0, lightness))).hex
