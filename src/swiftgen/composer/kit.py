"""What a part works with: the seeded choices, the look, the names in use, and templates that know them."""

import re
from dataclasses import dataclass, field
from typing import TypeVar

from swiftgen.composer.chance import Chance
from swiftgen.composer.design.style import Style
from swiftgen.composer.emit.names import type_name
from swiftgen.composer.emit.template import fill

Option = TypeVar("Option")

_NAMES: dict[str, tuple[str, ...]] = {
    "T": ("Theme", "Palette", "Style", "Design", "Brand", "Look"),
    "card": ("card", "panel", "tile", "raisedSurface", "boxed", "framed"),
    "screen": ("screenBackground", "backdrop", "pageBackground", "canvasBackground", "scenery"),
    "primary": ("primary", "prominent", "main", "filled", "leading"),
    "soft": ("soft", "quiet", "secondary", "gentle", "subtle"),
    "Empty": ("EmptyNote", "EmptyState", "NothingYet", "BlankSlate", "EmptyPlaceholder"),
    "Stat": ("StatTile", "FigureView", "MetricView", "NumberTile", "FactView"),
    "File": ("JSONFile", "Archive", "DiskBox", "SavedFile", "Shelf"),
    "Bars": ("BarChart", "BarsView", "ColumnChart", "HistogramView"),
    "Line": ("LineChart", "TrendView", "CurveChart", "TrendLine"),
    "Ring": ("ProgressRing", "RingView", "RingGauge", "CircleMeter"),
    "Chip": ("ChipButton", "PillButton", "FilterChip", "TagButton"),
    "Number": ("NumberField", "AmountField", "ValueField", "DecimalField"),
    "Root": ("RootView", "ContentView", "MainView", "HomeShell", "AppShell"),
}

# Local names, and what the author of this app calls them instead; each is a whole word of the composed source.
_HABITS: dict[str, tuple[str, ...]] = {
    "store": ("store", "library", "shelf", "keeper", "vault"),
    "draft": ("draft", "editing", "edited", "proposal"),
    "shown": ("shown", "visible", "matching", "found"),
    "chosen": ("chosen", "filter", "picked", "narrowed"),
    "isDeleting": ("isDeleting", "asksToDelete", "confirmsDelete"),
    "controls": ("controls", "setup", "inputs", "knobs"),
    "board": ("board", "stage", "table", "results"),
    "figures": ("figures", "numbers", "totals", "summary"),
    "clock": ("clock", "ticker", "pulse", "beat"),
}


@dataclass
class Kit:
    """Everything free about one app, decided by name from one seed."""

    chance: Chance
    style: Style
    app_name: str
    display_name: str
    taken: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.names = {key: self.chance.pick(f"name/{key}", options) for key, options in _NAMES.items()}
        self.taken |= {name for name in self.names.values() if name[0].isupper()} | {f"{self.app_name}App"}
        self.inline_lines = self.chance.pick("inline-lines", (0, 6, 14))
        self.apart = self.chance.flip("blocks-apart", 0.4)
        self.block_functions = self.chance.flip("block-functions", 0.35)
        self.habits = {word: self.chance.pick(f"habit/{word}", options) for word, options in _HABITS.items()}

    def pick(self, name: str, *options: Option) -> Option:
        """A seeded choice."""
        return self.chance.pick(name, options)

    def flip(self, name: str, likely: float = 0.5) -> bool:
        """A seeded yes or no."""
        return self.chance.flip(name, likely)

    def type(self, text: str, fallback: str = "Thing") -> str:
        """A new type name, unique in this app."""
        name = type_name(text, fallback, frozenset(self.taken))
        self.taken.add(name)
        return name

    def in_own_words(self, source: str) -> str:
        """The source with local names as the author of this app would have them; texts in quotes stay."""
        pattern = r'"(?:\\.|[^"\\])*"|(?<![.\w])(' + "|".join(self.habits) + r")\b"
        return re.sub(pattern, lambda found: self.habits[found[1]] if found[1] else self._inside_text(found[0]), source)

    def _inside_text(self, text: str) -> str:
        """A string literal in which only interpolated code is renamed."""
        names = "|".join(self.habits)
        return re.sub(rf"(?<=\\\()({names})\b", lambda found: self.habits[found[1]], text)

    def fill(self, template: str, **holes: str) -> str:
        """The template with its own holes and with this app's names (``<<T>>``, ``<<card>>`` ...)."""
        return fill(template, **{**self.names, **holes})
