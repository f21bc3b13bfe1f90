"""Scripted apps of symbols: one in all rendering modes, one whose symbols move."""

from apps import App
from nodes import button, screen, symbol

NAMES = [
    "xmark.circle.fill", "person.crop.circle.badge.plus", "cloud.sun.fill", "speaker.wave.3.fill", "wifi",
    "bell.slash.fill", "exclamationmark.triangle.fill", "calendar.badge.clock",
]  # fmt: skip
RED, WHITE, BLUE = "#FF3B30FF", "#FFFFFFFF", "#007AFFFF"


class Modes(App):
    """A row a mode; the last one by a value of a half."""

    def view(self):
        looks = [
            {}, {"mode": "hierarchical"}, {"mode": "palette", "c": [BLUE, RED]}, {"mode": "multicolor"},
            {"v": 0.5}, {"mode": "hierarchical", "v": 0.5},
        ]  # fmt: skip
        return screen(
            *(
                symbol(100 + 10 * row + column, 10 + 47 * column, 60 + 60 * row, 34, name, **look)
                for row, look in enumerate(looks)
                for column, name in enumerate(NAMES)
            )
        )


class Moving(App):
    """A symbol whose effects change by taps."""

    def __init__(self):
        self.count, self.active, self.gone, self.paused = 0, False, False, False

    def view(self):
        effects = [
            {"e": "bounce", "n": self.count, "r": 2, "sp": 2},
            {"e": "pulse", **({} if self.active else {"on": False})},
            {"e": "disappear", **({} if self.gone else {"on": False})},
            {"e": "replace"},
        ]
        light = [{"e": "variableColor", **({} if self.active else {"on": False})}]
        return screen(
            symbol(20, 20, 80, 80, "play.fill" if self.paused else "pause.fill", fx=effects),
            symbol(21, 220, 80, 80, "wifi", fx=light),
            *(
                button(12 + n, 20, 300 + 60 * n, 160, 44, name)
                for n, name in enumerate(["Count", "Active", "Gone", "Swap"])
            ),
        )

    def on(self, event):
        if event["t"] != "tap":
            return
        if event["i"] == 12:
            self.count += 1
        elif event["i"] == 13:
            self.active = not self.active
        elif event["i"] == 14:
            self.gone = not self.gone
        elif event["i"] == 15:
            self.paused = not self.paused
