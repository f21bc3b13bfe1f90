"""Lines of code come in; how far in each begins, and after which a block begins that nothing opens, go out."""

import re
from collections.abc import Sequence

_GOES_ON = re.compile(r"(?:[{(\[,:=+\-*/&|?]|\bin|->)\s*$")
_CONTINUES = re.compile(r"^\s*[.?:&|+]")
_NO_BLOCK = re.compile(r"^\s*(?:[.})\]]|case\b|default\b|import\b|//|@\w+(?:\([^)]*\))?\s*$|[?:&|+])")


def headless(lines: Sequence[str]) -> list[int]:
    """Numbers, from 1, of lines after which the code is further in although nothing opens a block or goes on."""
    found = []
    for number, line in enumerate(lines, 1):
        following = next((each for each in lines[number:] if each.strip()), "")
        stops = line.strip() and not _GOES_ON.search(line) and not _NO_BLOCK.match(line)
        if stops and indent_of(following) > indent_of(line) and not _CONTINUES.match(following):
            found.append(number)
    return found


def indent_of(line: str) -> int:
    """How far in a line begins; a tab counts up to the next fourth column."""
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip())
