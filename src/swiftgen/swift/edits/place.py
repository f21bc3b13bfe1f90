"""Lines that an edit remembers come in; where they stand in the file today goes out, or why that is not certain."""

from collections.abc import Sequence
from dataclasses import dataclass

from swiftgen.swift.edits.refused import EditRefusedError
from swiftgen.swift.tokens import tokens_of


@dataclass(frozen=True)
class Place:
    """Lines of a file, from 0: ``start`` up to, without, ``end``; ``shift`` is what each line is moved in by."""

    start: int
    end: int
    shift: str = ""
    unshift: str = ""


def locate(wanted: Sequence[str], lines: Sequence[str], low: int = 0, high: int | None = None) -> Place:
    """The one place at which the wanted lines stand: as they are, else but for their indentation, else but for layout.

    Raises:
        EditRefusedError: they stand nowhere, or more than once.
    """
    high = len(lines) if high is None else high
    while wanted and not wanted[0].strip():
        wanted = wanted[1:]
    while wanted and not wanted[-1].strip():
        wanted = wanted[:-1]
    if not wanted:
        raise EditRefusedError("The edit does not say where it belongs.")
    for same in (_exactly, _but_for_ends, _but_for_indent):
        found = [
            at for at in range(low, high - len(wanted) + 1) if all(map(same, wanted, lines[at : at + len(wanted)]))
        ]
        if len(found) == 1:
            shift, unshift = _shift(wanted, lines[found[0] : found[0] + len(wanted)])
            return Place(found[0], found[0] + len(wanted), shift, unshift)
        if len(found) > 1:
            where = ", ".join(str(at + 1) for at in found[:4])
            raise EditRefusedError(f"The lines `{_shown(wanted)}` stand {len(found)} times (lines {where}).")
    return _by_tokens(wanted, lines, low, high)


def _by_tokens(wanted: Sequence[str], lines: Sequence[str], low: int, high: int) -> Place:
    """Whole lines with the same tokens, whatever their layout."""
    needle = _words("\n".join(wanted))
    if len(needle) < 3:
        raise EditRefusedError(f"The lines `{_shown(wanted)}` are not in the file.")
    rows = [(token.text, token.start) for token in tokens_of("\n".join(lines).encode())]
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line.encode()) + 1
    texts = [text for text, _ in rows]
    found: list[Place] = []
    for index in range(len(rows) - len(needle) + 1):
        if texts[index] == needle[0] and texts[index : index + len(needle)] == needle:
            first, last = rows[index][1], rows[index + len(needle) - 1][1]
            begin = max(row for row in range(len(starts)) if starts[row] <= first)
            end = max(row for row in range(len(starts)) if starts[row] <= last)
            whole_start = index == 0 or rows[index - 1][1] < starts[begin]
            following = index + len(needle)
            whole_end = following == len(rows) or end + 1 >= len(starts) or rows[following][1] >= starts[end + 1]
            if whole_start and whole_end and low <= begin and end < high:
                found.append(Place(begin, end + 1, *_shift(wanted[:1], lines[begin : begin + 1])))
    if len(found) == 1:
        return found[0]
    if found:
        raise EditRefusedError(f"The lines `{_shown(wanted)}` stand {len(found)} times.")
    raise EditRefusedError(f"The lines `{_shown(wanted)}` are not in the file.")


def _words(text: str) -> list[str]:
    return [token.text for token in tokens_of(text.encode())]


def _exactly(one: str, other: str) -> bool:
    return one == other


def _but_for_ends(one: str, other: str) -> bool:
    return one.rstrip() == other.rstrip()


def _but_for_indent(one: str, other: str) -> bool:
    return one.split() == other.split()


def _shift(wanted: Sequence[str], there: Sequence[str]) -> tuple[str, str]:
    """What stands before each line of the file that the wanted ones lack, and the other way round."""
    for one, other in zip(wanted, there, strict=False):
        if one.strip():
            mine, theirs = one[: len(one) - len(one.lstrip())], other[: len(other) - len(other.lstrip())]
            if theirs.endswith(mine):
                return theirs[: len(theirs) - len(mine)], ""
            if mine.endswith(theirs):
                return "", mine[: len(mine) - len(theirs)]
            return theirs, mine
    return "", ""


def shifted(line: str, place: Place) -> str:
    """A new line with the indentation of its place."""
    if not line.strip():
        return line
    if place.unshift and line.startswith(place.unshift):
        line = line[len(place.unshift) :]
    return place.shift + line


def _shown(wanted: Sequence[str]) -> str:
    return next((line.strip() for line in wanted if line.strip()), "")[:60]
