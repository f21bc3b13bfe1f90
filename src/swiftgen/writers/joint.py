"""Joins what a model writes after a break to what it wrote before: repeats and a second fence are dropped."""

from collections.abc import Iterator

_HELD = 6  # lines that are looked at before anything is let through
_REACH = 4000  # characters before the break in which a repeat is looked for


class Joint:
    """Takes the pieces after a break; whole lines come out. ``before`` ends at the end of a line."""

    def __init__(self, before: str) -> None:
        self._before = before
        self._held: str | None = "" if before else None
        self._rest = ""

    def feed(self, piece: str) -> str:
        """What can be let through."""
        if self._held is None:
            return self._lines(piece)
        self._held += piece
        return self._open() if self._held.count("\n") >= _HELD else ""

    def finish(self) -> str:
        """What is left."""
        opened = self._open() if self._held is not None else ""
        rest, self._rest = self._rest, ""
        return opened + rest

    def _open(self) -> str:
        text, self._held = self._held or "", None
        return self._lines("".join(_fresh(self._before, text.splitlines(keepends=True))))

    def _lines(self, piece: str) -> str:
        text = self._rest + piece
        at = text.rfind("\n") + 1
        self._rest = text[at:]
        return text[:at]


def _fresh(before: str, lines: list[str]) -> Iterator[str]:
    """The lines without the fence or the name that opens them once more, and without those that were there already."""
    if _in_fence(before):
        while lines and (not lines[0].strip() or lines[0].lstrip().startswith(("```", "**"))):
            lines = lines[1:]
    tail = before[-_REACH:].splitlines()
    stripped = [line.rstrip("\n") for line in lines]
    for size in range(min(len(tail), len(stripped)), 0, -1):
        # a lone brace or blank line at both sides of the break is no repeat
        if tail[-size:] == stripped[:size] and any(len(line.strip()) > 1 for line in stripped[:size]):
            yield from lines[size:]
            return
    yield from lines


def _in_fence(text: str) -> bool:
    return sum(line.lstrip().startswith("```") for line in text.splitlines()) % 2 == 1
