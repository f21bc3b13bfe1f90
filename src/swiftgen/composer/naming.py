# ruff: noqa: E501 - lines of Swift templates and word lists
"""What the app is called."""

import re

from swiftgen.composer.chance import Chance
from swiftgen.composer.emit.names import title_case
from swiftgen.composer.language.reading import Reading

_SAID = re.compile(
    r"(?:\b(?:called|named)\s+[\"'\u201c]?([A-Z][\w]*(?: [A-Z][\w]*){0,2})|^([A-Z]\w*(?: [A-Z]\w*){0,2}) is an? (?:\w+ ){0,3}app\b|^([A-Z]\w+(?: [A-Z]\w+){0,2}): )"
)
_PATTERNS = ("{One} Book", "{Many}", "My {Many}", "Little {One} Log", "{One} Desk", "Every {One}", "{One} & Co",
             "{One} House", "{One} Keeper", "Good {Many}", "Plain {Many}", "{One} Corner", "The {One} List")  # fmt: skip


def title(reading: Reading, chance: Chance, names: tuple[str, ...]) -> str:
    """One to three words: the request's own name for the app, or one of the part's names, or one from the thing."""
    said = _SAID.search(reading.text.strip())
    if said:
        return next(group for group in said.groups() if group)[:30]
    if names:
        return chance.pick("title", names)
    thing = reading.things[0]
    short = title_case(thing.words)[:18]
    return chance.pick("title", _PATTERNS).format(One=short, Many=title_case(thing.many)[:20])
