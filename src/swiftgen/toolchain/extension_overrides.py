"""``override`` in an extension of a UIKit class, which Objective-C allows and Swift on Linux does not."""

import re

_EXTENSION = re.compile(
    r"^[ \t]*(?:@\w+[ \t]+|(?:public|internal|fileprivate|private)[ \t]+)*extension[ \t]+UI\w+[^{}]*\{", re.M
)
_PART = re.compile(r'//[^\n]*|/\*[\s\S]*?\*/|"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|[{}]')
_OVERRIDE = re.compile(
    r"^[ \t]*(?=[^\n]*?\boverride\b)(?:(?:@\w+|class|open|public|override)[ \t]+)+(?:func|var)[ \t]+\w*[a-z]\b", re.M
)


def without_overrides(text: str) -> str:
    """The text with each such member as one of its own: without ``override`` and ``open``, its last letter a capital.

    It is as long as before. On the phone the system calls what was overridden; here nobody does.
    """
    if "override" not in text:
        return text
    pieces, position = [], 0
    while extension := _EXTENSION.search(text, position):
        pieces.append(text[position : extension.end()])
        position = extension.end()
        for begin, end, depth in _levels(text, position):
            part = text[begin:end]
            pieces.append(_OVERRIDE.sub(_renamed, part) if depth == 1 else part)
            position = end
    return "".join(pieces) + text[position:]


def _levels(text: str, begin: int) -> list[tuple[int, int, int]]:
    """The stretches of an extension's body with how deep they lie; the body itself is at 1."""
    found, depth, position = [], 1, begin
    for match in _PART.finditer(text, begin):
        if match[0] not in "{}":
            continue
        found.append((position, match.end(), depth))
        position = match.end()
        depth += 1 if match[0] == "{" else -1
        if depth == 0:
            return found
    return found


def _renamed(match: re.Match[str]) -> str:
    words = re.sub(r"\b(?:override|open)\b", lambda word: " " * len(word[0]), match[0])
    return words[:-1] + words[-1].upper()
