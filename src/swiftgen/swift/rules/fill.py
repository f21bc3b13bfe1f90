"""What the compiler leaves open in its own fix-its (``<#String#>``, ``<#code#>``)."""

import re
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Rule, Sight
from swiftgen.swift.values import value_for

_OPEN = re.compile(r"<#(.*?)#>", re.S)


def _propose(sight: Sight) -> Iterator[Fix]:
    for fix in sight.finding.fixes:
        if not any("<#" in edit.text for edit in fix.edits):
            continue
        for pick in range(3):
            edits, full = [], True
            for edit in fix.edits:
                text, ok = _filled(edit.text, sight, pick)
                edits.append(edit.model_copy(update={"text": text}))
                full &= ok
            if full:
                yield fix.model_copy(
                    update={"edits": tuple(edits), "title": f"{fix.title[:1].upper()}{fix.title[1:]}."}
                )


def _filled(text: str, sight: Sight, pick: int) -> tuple[str, bool]:
    ok = True

    def value(match: re.Match[str]) -> str:
        nonlocal ok
        wanted = match[1]
        if wanted == "code":
            return _body(text, sight)
        if wanted == "default value":
            wanted = _expected(sight)
        found = value_for(wanted, sight.project, sight.source, sight.at)
        if pick >= len(found):
            ok = False
            return ""
        return found[pick]

    return _OPEN.sub(value, text), ok


def _body(text: str, sight: Sight) -> str:
    """The body of a stub: a value of the type that it gives, nothing when it gives none; ``break`` in a switch."""
    if text.lstrip().startswith(("case ", "@unknown", "default")):
        return "break"
    returned = re.search(r"->\s*([^{]+?)\s*\{", text) or re.search(r":\s*([^{=]+?)\s*\{", text)
    if not returned or returned[1] in {"Void", "()"}:
        return ""
    found = value_for(returned[1], sight.project, sight.source, sight.at)
    return found[0] if found else 'fatalError("not written")'


def _expected(sight: Sight) -> str:
    return sight.quoted[-1] if len(sight.quoted) > 1 else ""


RULE = Rule(
    name="fill",
    what="Takes a fix-it of the compiler and fills what it leaves open with a value in reach or the plainest of the type.",
    why="Arguments, cases and members that a protocol asks for are forgotten.",
    codes=("any",),
    rank=32,
    propose=_propose,
)
