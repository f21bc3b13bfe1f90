"""The design system of one app: every visual decision, made from the request's mood and the seed."""

from dataclasses import dataclass
from typing import Literal

from swiftgen.artifacts import Look, Palette
from swiftgen.composer.chance import Chance
from swiftgen.composer.design.oklch import Colour, contrast, readable

Design = Literal["default", "rounded", "serif", "monospaced"]
Density = Literal["compact", "regular", "airy"]
Pair = tuple[str, str]
_HUES = (12, 28, 45, 68, 95, 135, 152, 168, 190, 215, 235, 255, 272, 290, 312, 338, 355)


@dataclass(frozen=True)
class Style:
    """Decisions that the theme and the parts read; each colour is a pair: light, dark."""

    accent: Pair
    second: Pair
    background: Pair
    surface: Pair
    text: Pair
    muted: Pair
    on_accent: Pair
    good: Pair
    warn: Pair
    bad: Pair
    design: Design
    radius: int
    density: Density
    spacing: int
    surface_kind: Literal["filled", "outlined", "raised", "tinted"]
    button_kind: Literal["capsule", "rounded", "soft", "outlined", "block"]
    backdrop: Literal["plain", "wash", "glow", "diagonal"]
    always_dark: bool

    def look(self, navigation: Literal["single", "stack", "tabs", "sheets"]) -> Look:
        """The public form of these decisions."""
        palette = Palette(
            accent=self.accent[0],
            background=self.background[0],
            surface=self.surface[0],
            text=self.text[0],
            dark_accent=self.accent[1],
            dark_background=self.background[1],
            dark_surface=self.surface[1],
            dark_text=self.text[1],
        )
        return Look(
            palette=palette,
            type_design=self.design,
            shapes={
                "card": float(self.radius),
                "button": 999.0 if self.button_kind == "capsule" else self.radius * 0.8,
            },
            navigation=navigation,
            density=self.density,
            motifs=(f"{self.surface_kind}-surface", f"{self.backdrop}-backdrop", f"{self.button_kind}-button"),
        )


def style_for(mood: tuple[str, ...], chance: Chance) -> Style:
    """A whole design system; all text colours keep at least 4.5:1 against what is behind them."""
    calm = bool({"minimal", "clean", "simple", "professional", "elegant"} & set(mood))
    playful = bool({"playful", "fun", "cute", "kids", "colorful"} & set(mood))
    hue = _hue(mood, chance)
    chroma = 0.11 if calm else 0.2 if playful else 0.13 + 0.07 * chance.fraction("chroma")
    tint = 0.004 if calm else 0.008 + 0.012 * chance.fraction("tint")
    base = (hue + chance.pick("base-hue", (0, 0, 30, 180, -40))) % 360
    background = (Colour(0.975, tint, base).hex, Colour(0.17 + 0.04 * chance.fraction("dark"), tint * 1.4, base).hex)
    surface = (
        Colour(chance.pick("surface", (1.0, 0.995, 0.955)), tint * 0.6, base).hex,
        Colour(0.255 + 0.02 * chance.fraction("dark-surface"), tint * 1.5, base).hex,
    )
    accent = _pair(Colour(0.58, chroma, hue), background, surface)
    second_hue = (hue + chance.pick("second-hue", (40, 150, 180, 210, -45))) % 360
    density: Density = chance.pick("density", ("regular", "airy", "regular", "compact"))
    return Style(
        accent=accent,
        second=_pair(Colour(0.6, chroma * 0.9, second_hue), background, surface),
        background=background,
        surface=surface,
        text=(readable(Colour(0.24, tint, base), surface[0], darker=True, ratio=9), Colour(0.96, tint / 2, base).hex),
        muted=_pair(Colour(0.52, tint * 1.5, base), background, surface),
        on_accent=(_on(accent[0]), _on(accent[1])),
        good=_pair(Colour(0.6, 0.15, 150), background, surface),
        warn=_pair(Colour(0.66, 0.15, 70), background, surface),
        bad=_pair(Colour(0.58, 0.19, 25), background, surface),
        design=_design(mood, chance, playful=playful),
        radius=chance.pick("radius", (24, 28, 20) if playful else (8, 12, 16, 20, 26)),
        density=density,
        spacing={"compact": 10, "regular": 14, "airy": 20}[density],
        surface_kind=chance.pick("surface-kind", ("filled", "outlined") if calm else _SURFACES),
        button_kind=chance.pick("button-kind", ("capsule", "rounded", "soft", "outlined", "block")),
        backdrop="plain" if calm else chance.pick("backdrop", ("plain", "wash", "glow", "diagonal")),
        always_dark="dark" in mood and "light" not in mood,
    )


_SURFACES: tuple[Literal["filled", "outlined", "raised", "tinted"], ...] = ("filled", "outlined", "raised", "tinted")
_NAMED_HUES = {
    "red": 25, "orange": 55, "yellow": 95, "green": 150, "teal": 190, "blue": 255, "purple": 300, "pink": 350,
    "nature": 145, "ocean": 230, "sunset": 40, "calm": 200, "relaxing": 190, "romantic": 5,
}  # fmt: skip


def _hue(mood: tuple[str, ...], chance: Chance) -> float:
    named = [_NAMED_HUES[word] for word in mood if word in _NAMED_HUES]
    return named[0] if named else chance.pick("hue", _HUES) + 10 * chance.fraction("hue-shift")


def _design(mood: tuple[str, ...], chance: Chance, *, playful: bool) -> Design:
    if playful:
        return "rounded"
    if "retro" in mood:
        return "monospaced"
    if "elegant" in mood:
        return chance.pick("design", ("serif", "default"))
    return chance.pick("design", ("default", "rounded", "default", "serif", "rounded"))


def _pair(colour: Colour, background: Pair, surface: Pair) -> Pair:
    light = min((readable(colour, on, darker=True) for on in (background[0], surface[0])), key=_brightness)
    dark = max((readable(colour.at(0.74), on, darker=False) for on in (background[1], surface[1])), key=_brightness)
    return light, dark


def _brightness(colour: str) -> float:
    return contrast(colour, "#000000")


def _on(colour: str) -> str:
    return "#FFFFFF" if contrast(colour, "#FFFFFF") >= 4.5 else "#101014"
