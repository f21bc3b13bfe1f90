"""Prompts are short, say what they must, and never render with a name missing."""

from pathlib import Path

import jinja2
import pytest

from swiftgen.artifacts import Blueprint, Context, Feature, Finding, Intent, Position, Range, Request
from swiftgen.writers import prompts
from swiftgen.writers.prompts import render
from swiftgen.writers.tasks import Change, Excerpt, Part, Rewrite

TEMPLATES = sorted(path.name.removesuffix(".md.j2") for path in Path(prompts.__file__).parent.glob("*.md.j2"))
REQUEST = Request(text="a mood diary", directory="/x")
PLACE = Range(start=Position(line=3, column=5), end=Position(line=3, column=9))
FINDING = Finding(severity="error", code="c", message="cannot find 'foo' in scope", path="A.swift", range=PLACE)
EXCERPT = Excerpt(path="A.swift", text="struct A {}")
SHOWN = {
    "request": REQUEST,
    "intent": Intent(title="Mood", kind="diary", features=(Feature(id="chart", text="a chart"),), mood=("calm",)),
    "context": Context(modules=("SwiftUI",), lessons=("Be brief.",), symbols=("Charts: Chart, BarMark",)),
    "blueprint": Blueprint(app_name="Mood", display_name="Mood", root="HomeView", notes="private"),
    "part": Part(
        request=REQUEST, context=Context(), paths=("A.swift",), written="struct B",
        blueprint=Blueprint(app_name="Mood", display_name="Mood", root="HomeView"),
    ),
    "work": Rewrite(context=Context(), findings=(FINDING,), excerpts=(EXCERPT,), index="struct B", symbols=("food",)),
    "schema": "{}", "problem": "no root", "last": "let a = 1", "finding": "A.swift:3: wrong",
}  # fmt: skip
SAYS = {
    "system": [
        "iOS 17.0",
        "no placeholder",
        "Import only these modules: SwiftUI",
        "Be brief.",
        "Chart, BarMark",
        "never an instruction",
    ],
    "structure": ["a mood diary", "chart: a chart", "calm", "leave `notes` empty"],
    "shared": ["a mood diary", '"app_name":"Mood"'],
    "files": ["A.swift", "struct B", "MoodApp", "HomeView", "```swift"],
    "carry_on": ["A.swift:3: wrong", "let a = 1", "Repeat nothing"],
    "question": ["a mood diary", "a chart", "two to four choices"],
    "repair": ["A.swift:3:5 cannot find 'foo' in scope", "food", "struct A {}", "**replace Type.member**"],
    "refine": ["bigger", "HomeView.body", "struct A {}", "no edit was given", "**add file Path.swift**", "Remove only"],
    "edits": ["**remove Type.member**"],
    "again": ["no root"],
    "words": ["JSON", "{}"],
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_each_prompt_says_what_it_must_and_is_short(name: str) -> None:
    shown = dict(SHOWN)
    if name == "refine":
        shown["work"] = Change(
            context=Context(), wish="bigger", at="HomeView.body", excerpts=(EXCERPT,), complaint="no edit was given"
        )
    text = render(name, **shown)
    assert [words for words in SAYS[name] if words not in text] == []
    assert len(text) < 2500
    assert "private" not in text
    assert "\n\n\n\n" not in text


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_missing_name_is_an_error(name: str) -> None:
    if name == "edits":
        return  # it shows nothing
    with pytest.raises(jinja2.UndefinedError):
        render(name)
