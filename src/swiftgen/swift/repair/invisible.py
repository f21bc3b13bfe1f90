"""Characters that nobody sees: zero-width spaces, byte order marks, marks that turn the reading direction."""

import re
from collections.abc import Iterator

from swiftgen.swift.repair.rule import Case, Change, Rule

_NOTHING = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]")
_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")


def _propose(text: str) -> Iterator[Change]:
    hidden = _NOTHING.search(text) or _SPACE.search(text)
    if not hidden:
        return
    line = text.count("\n", 0, hidden.start()) + 1
    yield Change(_SPACE.sub(" ", _NOTHING.sub("", text)), "Removed characters that cannot be seen.", line)


RULE = Rule(
    name="invisible",
    what="Removes zero-width and direction marks and makes exotic spaces plain ones.",
    why="Text that went through a web page or a chat brings them along; the compiler takes them for parts of names.",
    propose=_propose,
    invalid=(
        Case("let\u200b x = 1\u2066 }{\u2069\n".replace(" }{", ""), "let x = 1\n"),
        Case("struct\u00a0A\u202f{}\n", "struct A {}\n"),
    ),
    valid=('let family = "\U0001f468\u200d\U0001f469"\n',),
)
