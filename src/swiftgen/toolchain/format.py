"""swift-format as the last step of a write: what was changed is laid out, all other lines stay byte for byte."""

import difflib
import json
import subprocess
from collections import Counter
from collections.abc import Iterator

from swiftgen.artifacts import SourceTree
from swiftgen.swift.tokens import tokens_of
from swiftgen.toolchain.find import Toolchain

_SECONDS = 20.0


def format_changes(before: SourceTree, after: SourceTree, toolchain: Toolchain) -> SourceTree:
    """The tree with its changed lines formatted; a file that swift-format cannot read stays as it is."""
    for path, text in after.swift.items():
        old = before.files.get(path, "")
        if old != text:
            after = after.with_file(path, _formatted(text, set(_changed(old, text)), toolchain))
    return after


def _changed(old: str, new: str) -> Iterator[int]:
    """Numbers of the changed lines, from 0."""
    matcher = difflib.SequenceMatcher(None, old.split("\n"), new.split("\n"), autojunk=False)
    for kind, _, _, start, end in matcher.get_opcodes():
        if kind != "equal":
            yield from range(start, end)


def _formatted(text: str, changed: set[int], toolchain: Toolchain) -> str:
    """The whole text is laid out, and of that only what touches changed lines alone is taken."""
    if not changed:
        return text
    style = {
        "version": 1,
        "lineLength": 120,
        "indentation": {"spaces": _step(text)},
        "respectsExistingLineBreaks": True,
    }
    command = [str(toolchain.root / "bin" / "swift-format"), "format", "--configuration", json.dumps(style), "-"]
    try:
        done = subprocess.run(command, input=text.encode(), capture_output=True, timeout=_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return text
    if done.returncode != 0 or not done.stdout.strip():
        return text
    taken = _taken(text.split("\n"), done.stdout.decode().split("\n"), changed)
    return taken if _said(taken) == _said(text) else text


def _taken(lines: list[str], new: list[str], changed: set[int]) -> str:
    """The new lines in place of those that were changed. Lines are paired by their words: many are a brace alone."""
    taken: list[str] = []
    pairs = difflib.SequenceMatcher(None, [each.strip() for each in lines], [each.strip() for each in new], False)
    for kind, a, b, c, d in pairs.get_opcodes():
        if b - a == d - c and kind in {"equal", "replace"}:
            taken += [new[c + at - a] if at in changed else lines[at] for at in range(a, b)]
        else:
            ours = a < b and all(at in changed for at in range(a, b))
            taken += new[c:d] if ours else lines[a:b]
    return "\n".join(taken)


def _said(text: str) -> Counter[str]:
    """What a text says but for the marks that laying out may put in or take out."""
    return Counter(token.text for token in tokens_of(text.encode()) if token.text not in {",", ";", "(", ")"})


def _step(text: str) -> int:
    """How far the file moves its blocks in."""
    widths = [len(line) - len(line.lstrip(" ")) for line in text.split("\n") if line.startswith(" ")]
    return 4 if sum(width % 4 == 0 for width in widths) >= 0.75 * len(widths) else 2
