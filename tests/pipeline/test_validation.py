"""Validation: a type-check while much is wrong, and a build for what only a build finds."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from swiftgen.artifacts import DROPPED, Event, Finding, Fix, Position, Range, SourceTree, TextEdit
from swiftgen.pipeline import validation
from swiftgen.pipeline.apps import repair
from swiftgen.pipeline.bench import open_bench
from swiftgen.pipeline.budget import Budget, Meter
from swiftgen.pipeline.stage import StageError, Tools
from swiftgen.settings import Settings
from swiftgen.swift.symbols import SymbolTable
from swiftgen.toolchain import BuildResult, ToolchainError

PATH = "A.swift"


def findings(text: str, words: dict[str, str]) -> tuple[Finding, ...]:
    """An error with a fix for each word of the table that the text holds."""
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        for word, better in words.items():
            if word in line:
                start = line.index(word) + 1
                place = Range(
                    start=Position(line=number, column=start), end=Position(line=number, column=start + len(word))
                )
                fix = Fix(title=f"Made it {better}.", edits=(TextEdit(path=PATH, range=place, text=better),))
                found.append(Finding(severity="error", code="e", message=word, path=PATH, range=place, fixes=(fix,)))
    return tuple(found)


@dataclass
class Bench:
    """A compiler whose type-check knows some faults and whose build knows more."""

    checked: dict[str, str]
    built: dict[str, str]
    builds: list[str] = field(default_factory=list)
    fails: bool = False

    async def check(self, tree: SourceTree, focus: frozenset[str] | None = None) -> tuple[Finding, ...]:
        return findings(tree.files[PATH], self.checked)

    async def build(self, tree: SourceTree, out: Path) -> BuildResult:
        if self.fails:
            raise ToolchainError("There is no compiler.")
        self.builds.append(tree.files[PATH])
        return BuildResult(
            None, findings(tree.files[PATH], self.checked) or findings(tree.files[PATH], self.built), 0.0
        )

    async def parse(self, texts: list[str]) -> tuple[int, ...]:
        return tuple(0 for _ in texts)

    async def symbols(self) -> SymbolTable:
        return SymbolTable()

    async def formatted(self, before: SourceTree, after: SourceTree) -> SourceTree:
        return after


@pytest.fixture
def events() -> list[Event]:
    return []


@pytest.fixture
def tools(tmp_path: Path, events: list[Event]) -> Tools:
    return Tools(Settings.from_environment({}), events.append, Meter(Budget()), tmp_path)


def opened(monkeypatch: pytest.MonkeyPatch, bench: Bench) -> Bench:
    async def open_bench(_settings: Settings) -> Bench:
        return bench

    monkeypatch.setattr(validation, "open_bench", open_bench)
    return bench


async def test_what_only_a_build_finds_is_mended_by_building(monkeypatch: pytest.MonkeyPatch, tools: Tools) -> None:
    bench = opened(monkeypatch, Bench({"lett": "let"}, {"novalue": "value"}))
    tree, report = await validation.validate(tools, SourceTree(files={PATH: "lett a = novalue\n"}))
    assert tree.files[PATH] == "let a = value\n"
    assert (report.errors_before, report.findings) == (1, ())
    assert len(report.repairs) == len(report.changes) == 2
    assert bench.builds == ["lett a = novalue\n", "let a = novalue\n", "let a = value\n"]


async def test_a_program_that_builds_is_built_once(monkeypatch: pytest.MonkeyPatch, tools: Tools) -> None:
    bench = opened(monkeypatch, Bench({"lett": "let"}, {}))
    tree, report = await validation.validate(tools, SourceTree(files={PATH: "let a = 1\n"}))
    assert (tree.files[PATH], report.errors_before, len(bench.builds)) == ("let a = 1\n", 0, 1)


async def test_what_is_left_is_told(monkeypatch: pytest.MonkeyPatch, tools: Tools, events: list[Event]) -> None:
    bench = opened(monkeypatch, Bench({"bad": "bad bad"}, {}))
    _, report = await validation.validate(tools, SourceTree(files={PATH: "bad\n"}))
    assert [finding.message for finding in report.findings] == ["bad"]
    assert [event.finding.message for event in events if hasattr(event, "finding")] == ["bad"]
    assert len(bench.builds) == 1


async def test_no_compiler_is_the_stage_s_error(monkeypatch: pytest.MonkeyPatch, tools: Tools) -> None:
    opened(monkeypatch, Bench({}, {}, fails=True))
    with pytest.raises(StageError, match="no compiler"):
        await validation.validate(tools, SourceTree(files={PATH: "let a = 1\n"}))


VIEW = """import SwiftUI

struct Detail: View {
  let title: String
  var body: some View { Text(title) }
}

struct Start: View {
  var body: some View { Detail(title: "Hello") }
}
"""
APP = "import SwiftUI\n\nstruct Greeter: App {\n  var body: some Scene { WindowGroup { Start() } }\n}\n"


@pytest.mark.swift
async def test_an_app_that_starts_nowhere_is_started_with_its_first_view(tmp_path: Path) -> None:
    bench = await open_bench(Settings.from_environment())
    tree, report = await validation.built_and_mended(bench, SourceTree(files={"Start.swift": VIEW}), tmp_path)
    assert report.ok
    assert [change.rule for change in report.changes] == ["missing_main"]
    assert tree.files["Start.swift"].startswith(VIEW)
    assert "@main\nstruct MainApp: App" in tree.files["Start.swift"]
    assert (await bench.program(tree, tmp_path)).executable is not None


@pytest.mark.swift
async def test_repair_marks_the_app_and_leaves_views_alone_that_have_none() -> None:
    def silent(_message: str, _part: float | None) -> None:
        """Tells nobody."""

    settings = Settings.from_environment()
    tree, report = await repair(settings, SourceTree(files={"Start.swift": VIEW, "Greeter.swift": APP}), silent)
    assert report.ok
    assert tree.files == {"Start.swift": VIEW, "Greeter.swift": APP.replace("struct", "@main\nstruct")}
    tree, report = await repair(settings, SourceTree(files={"Start.swift": VIEW}), silent)
    assert (report.ok, tree.files) == (True, {"Start.swift": VIEW})


CUT = """import SwiftUI

@main struct HereApp: App {
  var body: some Scene { WindowGroup { Text("Here") } }
}

func total(_ numbers: [Int]) -> Int {
  numbers.reduce(0, +)
}

func show(_ numbers: [Int]) {
  print(total(numbers))
  for number in numbers where number > """


async def test_what_was_cut_off_is_told_and_the_rest_is_built(tmp_path: Path) -> None:
    bench = await open_bench(Settings.from_environment())
    mended, report = await validation.built_and_mended(bench, SourceTree(files={PATH: CUT}), tmp_path)
    assert [each.code for each in report.findings if each.severity == "error"] == [DROPPED]
    assert (report.ok, report.builds) == (False, True)
    assert (await bench.program(mended, tmp_path)).executable is not None
