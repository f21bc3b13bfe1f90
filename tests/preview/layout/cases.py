"""Layouts as text: Markdown files with a rule, the Swift that it is tried on, and the frames that follow from it.

A case is a heading, prose that names the rule, a block of `swift` and a block of `frames`. The heading may end with the
room in brackets: `[300x200]`, `[screen]` for the whole screen with its bars, `rtl` for right to left; `[300x200]` is
what it gets by itself. A line of frames is `NAME X Y WIDTH HEIGHT` in points from the room's corner, worked out by
hand, or, where a font decides, `? EXPRESSION` over the named frames (`? a.height == 2 * b.height`). `- NAME` is not
there at all.
"""

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
_CASE = re.compile(
    r"^## (?P<title>.+?)\n(?P<rule>.*?)```swift\n(?P<swift>.*?)```\s*```frames\n(?P<frames>.*?)```", re.M | re.S
)
_ROOM = re.compile(r"\s*\[(?P<room>[^\]]+)\]$")


@dataclass(frozen=True)
class Case:
    """One layout; ``room`` is None for the whole screen."""

    file: str
    name: str
    rule: str
    swift: str
    frames: dict[str, tuple[float, ...]]
    claims: tuple[str, ...]
    absent: tuple[str, ...]
    room: tuple[float, float] | None
    right_to_left: bool

    @property
    def identity(self) -> str:
        """How the app knows it."""
        return f"{self.file}: {self.name}"


def read_cases() -> list[Case]:
    """All cases of the folder, in the order of files and places."""
    return [case for file in sorted(FOLDER.glob("*.md")) for case in _cases(file)]


def _cases(file: Path) -> list[Case]:
    text = file.read_text(encoding="utf-8")
    found = [_case(file.stem, match) for match in _CASE.finditer(text)]
    headings = len(re.findall(r"^## ", text, re.M))
    if len(found) != headings:
        raise ValueError(f"{file.name} has {headings} headings and {len(found)} whole cases.")
    return found


def _case(file: str, match: re.Match[str]) -> Case:
    title = match["title"].strip()
    words = ["300x200"]
    if room := _ROOM.search(title):
        words, title = room["room"].split(), title[: room.start()]
    size = next((word for word in words if "x" in word), None)
    frames: dict[str, tuple[float, ...]] = {}
    claims, absent = [], []
    for line in filter(None, map(str.strip, match["frames"].splitlines())):
        if line.startswith("?"):
            claims.append(line[1:].strip())
        elif line.startswith("-"):
            absent.append(line[1:].strip())
        else:
            name, *numbers = line.split()
            frames[name] = tuple(map(float, numbers))
            assert len(numbers) == 4, f"{title}: a frame has four numbers: {line}"
    rule = " ".join(match["rule"].split())
    assert rule, f"{title} names no rule."
    whole = "screen" in words
    width, height = map(float, (size or "300x200").split("x"))
    return Case(
        file, title, rule, match["swift"], frames, tuple(claims), tuple(absent),
        None if whole else (width, height), "rtl" in words,
    )  # fmt: skip


def program(cases: list[Case]) -> dict[str, str]:
    """The files of an app that shows any of the cases."""
    files = {name: (FOLDER / name).read_text(encoding="utf-8") for name in ("Support.swift", "Grown.swift")}
    names = sorted({case.file for case in cases})
    for name in names:
        parts = ["import SwiftUI\n", f"@MainActor let {_swift_name(name)}: [LayoutCase] = ["]
        structs = []
        for number, case in enumerate(each for each in cases if each.file == name):
            room = "nil" if case.room is None else f"CGSize(width: {case.room[0]}, height: {case.room[1]})"
            kind = f"{name.title().replace('_', '')}{number}"
            side = "true" if case.right_to_left else "false"
            parts.append(f'  LayoutCase("{case.identity}", {room}, rtl: {side}) {{ {kind}() }},')
            body = "\n".join("    " + line for line in case.swift.rstrip().splitlines())
            structs.append(f"private struct {kind}: View {{\n  var body: some View {{\n{body}\n  }}\n}}\n")
        files[f"{name.title()}Cases.swift"] = "\n".join([*parts, "]\n", *structs])
    every = " + ".join(_swift_name(name) for name in names)
    files["AllCases.swift"] = f"@MainActor let layoutCases: [LayoutCase] = {every}\n"
    return files


def _swift_name(file: str) -> str:
    return f"{file}Cases"
