"""Theme.swift: the tokens of the look that the app's source calls, and no others."""

import re

from swiftgen.composer.design.style import Style
from swiftgen.composer.emit.template import fill
from swiftgen.composer.kit import Kit

_WORDS = {
    "accent": "accent", "second": "second", "background": "background", "surface": "surface", "text": "text",
    "muted": "muted", "onAccent": "on_accent", "good": "good", "warn": "warn", "bad": "bad",
}  # fmt: skip


def theme_source(kit: Kit, texts: list[str]) -> str:
    """The source of the theme, holding what the texts call."""
    name = kit.names["T"]
    called = {match[1] for text in texts for match in re.finditer(rf"\b{name}\.(\w+)", text)} | {"accent"}
    colours = [_colour(kit.style, token) for token in _WORDS if token in called]
    metrics = []
    if "radius" in called:
        metrics.append(f"static let radius: CGFloat = {kit.style.radius}")
    if "spacing" in called:
        metrics.append(f"static let spacing: CGFloat = {kit.style.spacing}")
    display = (
        f"\n/// Figures and large words.\nstatic func display(_ size: CGFloat) -> Font {{\n"
        f"  .system(size: size, weight: .{kit.pick('display-weight', 'bold', 'semibold', 'heavy', 'light', 'medium')}, "
        f"design: .{kit.style.design})\n}}"
        if "display" in called
        else ""
    )
    return fill(
        """
        import SwiftUI

        /// The look of the whole app.
        enum <<name>> {
          <<colours>>

          <<metrics>>

          <<display>>
        }

        extension Color {
          /// A colour that follows the appearance; both are 0xRRGGBB.
          fileprivate init(light: Int, dark: Int) {
            self.init(
              uiColor: UIColor { traits in
                let hex = traits.userInterfaceStyle == .dark ? dark : light
                return UIColor(
                  red: CGFloat(hex >> 16 & 0xFF) / 255,
                  green: CGFloat(hex >> 8 & 0xFF) / 255,
                  blue: CGFloat(hex & 0xFF) / 255,
                  alpha: 1
                )
              })
          }
        }
        """,
        name=name,
        colours="\n".join(colours),
        metrics="\n".join(metrics),
        display=display.strip("\n"),
    )


def _colour(style: Style, token: str) -> str:
    light, dark = getattr(style, _WORDS[token])
    return f"static let {token} = Color(light: 0x{light[1:]}, dark: 0x{dark[1:]})"
