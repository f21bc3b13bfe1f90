"""What a benchmark gives back."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Table:
    """Measured numbers, with their units in the columns' names.

    Attributes:
        title: what was measured.
        columns: their names, units in brackets: ``time [ms]``.
        rows: one list of cells a row; floats are shown with three significant digits.
        note: how it was measured and what to think of it, in Markdown.
    """

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[object]]
    note: str = ""

    def markdown(self) -> str:
        """The table as Markdown, with its title and note."""
        lines = [_row(self.columns), _row(["---"] * len(self.columns)), *(_row(row) for row in self.rows)]
        return "\n".join([f"## {self.title}", "", *([self.note, ""] if self.note else []), *lines, ""])


def _row(cells: Sequence[object]) -> str:
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def _cell(value: object) -> str:
    text = _number(value) if isinstance(value, float) else str(value)
    return text.replace("|", "\\|").replace("\n", " ")


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"
