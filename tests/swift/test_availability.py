"""What newer API needs, worked out from the compiler's index; here the occurrences are given by hand."""

import re

import pytest

from swiftgen.artifacts import Position, SourceTree
from swiftgen.artifacts.occurrence import Occurrence, Role
from swiftgen.swift.availability import too_new

SINCE = {"s:chart": "16.0", "s:glass": "26.0"}

CASES = {
    "nothing guards it": ("func f() { chart() }", ["chart"]),
    "old enough": ("func f() { plain() }", []),
    "if": ("func f() { if #available(iOS 16, *) { chart() } }", []),
    "its else": ("func f() { if #available(iOS 16.0, *) { } else { chart() } }", ["chart"]),
    "a lower version": ("func f() { if #available(iOS 17, *) { chart(); glass() } }", ["glass"]),
    "with another condition": ("func f() { if #available(iOS 16, macOS 13, *), x { chart() } }", []),
    "guard": (
        "func f() { chart()\n guard #available(iOS 26, *) else { chart(); return }\n glass() }",
        ["chart", "chart"],
    ),
    "unavailable": ("func f() { if #unavailable(iOS 16) { chart() } else { chart() } }", ["chart"]),
    "else if": (
        "func f() { if #available(iOS 26, *) { glass() } else if #available(iOS 16, *) { chart(); glass() } }",
        ["glass"],
    ),
    "a function": ("@available(iOS 16, *) func f() { chart() }", []),
    "a type": ("@available(iOS 26.0, *)\nstruct S { var x: Int { glass() } }", []),
    "the long form": ("@available(iOS, introduced: 16.0)\nfunc f() { chart() }", []),
    "another platform": ("@available(macOS 13, *)\nfunc f() { chart() }", ["chart"]),
    "after a type": ("@available(iOS 26, *) struct S {}\nfunc f() { glass() }", ["glass"]),
}


def occurrences(text: str) -> list[Occurrence]:
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        for match in re.finditer(r"(chart|glass|plain)\(", line):
            place = Position(line=number, column=match.start() + 1)
            found.append(Occurrence("A.swift", place, f"s:{match[1]}", f"{match[1]}()", Role.REFERENCE | Role.CALL))
    return found


@pytest.mark.parametrize(("text", "names"), CASES.values(), ids=CASES.keys())
def test_what_is_newer_than_the_target_needs_a_promise(text: str, names: list[str]) -> None:
    tree = SourceTree(files={"A.swift": text})
    found = too_new(tree, occurrences(text), SINCE, "15.0")
    assert [re.search(r"'(\w+)", each.message)[1] for each in found] == names  # type: ignore[index]
    assert all(each.severity == "error" and "#available(iOS" in each.message for each in found)


def test_a_newer_target_needs_nothing() -> None:
    text = "func f() { chart() }"
    assert too_new(SourceTree(files={"A.swift": text}), occurrences(text), SINCE, "16.0") == ()


def test_what_the_compiler_adds_by_itself_is_not_held_against_the_app() -> None:
    text = "func f() { chart() }"
    (one,) = occurrences(text)
    implicit = Occurrence(one.path, one.place, one.usr, one.name, one.roles | Role.IMPLICIT)
    assert too_new(SourceTree(files={"A.swift": text}), [implicit], SINCE, "15.0") == ()
