"""An app is changed by a wish; the compiler and the running app are functions here, the model a fake server."""

import asyncio
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from uuid import uuid4

import pytest

from swiftgen.artifacts import Context, Event, Finding, Position, Range, Report, RunReport, SourceTree
from swiftgen.composer import compose
from swiftgen.pipeline import refinement
from swiftgen.pipeline.budget import Budget, Meter
from swiftgen.pipeline.refinement import Refined, RefinementError, refine
from swiftgen.pipeline.rewriting import Broken, rewrite
from swiftgen.pipeline.stage import Tools
from swiftgen.pipeline.timeline import differences, go_back, go_on, mark, versions
from swiftgen.project.folder import AppFolderError, read_record, read_tree, write_app
from swiftgen.project.record import AppRecord, Step
from swiftgen.project.versions import VersionError
from swiftgen.settings import Settings
from swiftgen.swift.parsing import measure
from swiftgen.swift.symbols import SymbolTable
from swiftgen.testing import Answer, Failure, OpenAIServer
from swiftgen.writers import Author, WriterError, open_writer

HOME = 'import SwiftUI\n\nstruct HomeView: View {\n  var body: some View {\n    Text("a")\n  }\n\n  func help() {}\n}\n'
TREE = SourceTree(files={"Home.swift": HOME})
BIGGER = '**replace HomeView.body**\n```swift\nvar body: some View {\n  Text("a").font(.largeTitle)\n}\n```\n'
BROKEN = BIGGER.replace(".font(.largeTitle)", ".BROKEN()")
CRASHING = BIGGER.replace(".font(.largeTitle)", ".CRASH()")


class FakeBench:
    """``BROKEN`` is an error, ``CRASH`` a crash."""

    sandbox = None

    async def symbols(self) -> SymbolTable:
        return SymbolTable()

    async def parse(self, texts: Sequence[str]) -> tuple[int, ...]:
        return tuple(measure(text).errors for text in texts)

    async def formatted(self, _before: SourceTree, after: SourceTree) -> SourceTree:
        return after

    async def check(self, tree: SourceTree, _focus: frozenset[str] | None = None) -> tuple[Finding, ...]:
        found = []
        for path, text in tree.files.items():
            for number, line in enumerate(text.splitlines(), 1):
                if match := re.search(r"BROKEN\w*", line):
                    place = Range(start=Position(line=number, column=1), end=Position(line=number, column=2))
                    found.append(
                        Finding(
                            severity="error",
                            code="no_member",
                            message=f"no member '{match[0]}'",
                            path=path,
                            range=place,
                        )
                    )
        return tuple(found)

    async def build(self, tree: SourceTree, out: Path) -> SimpleNamespace:
        return SimpleNamespace(executable=tree, findings=(), seconds=0.0)

    def launch(self, executable: SourceTree, data: Path) -> SourceTree:
        return executable


@pytest.fixture(autouse=True)
def fake_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    async def opened(*_: object) -> FakeBench:
        return FakeBench()

    async def walked(launch: SourceTree, *_: object, **__: object) -> RunReport:
        return RunReport(launched=True, crash="boom" if "CRASH" in "".join(launch.files.values()) else "")

    monkeypatch.setattr(refinement, "open_bench", opened)
    monkeypatch.setattr(refinement, "walk", walked)


@pytest.fixture
def app(tmp_path: Path) -> Path:
    return written(tmp_path / "app", TREE)


def written(folder: Path, tree: SourceTree, writer: str = "local/m", request: str = "a text", seed: int = 0) -> Path:
    step = Step(message="First", fingerprint=tree.fingerprint, time=datetime.now(UTC))
    record = AppRecord(
        run=uuid4(), request=request, writer=writer, seed=seed, swiftgen="0", fingerprint=tree.fingerprint,
        versions=(step,),
    )  # fmt: skip
    write_app(folder, tree, record, None, "First version")
    return folder


def refined(
    app: Path,
    *answers: Answer | Failure,
    wish: str = "make it bigger",
    agree: bool = False,
    writer: str = "local/m",
    at: str = "",
) -> tuple[Refined, OpenAIServer, list[tuple[str, ...]]]:
    asked: list[tuple[str, ...]] = []

    def consent(names: tuple[str, ...]) -> bool:
        asked.append(names)
        return agree

    with OpenAIServer(*answers) as server:
        settings = Settings.from_environment({"SWIFTGEN_LOCAL_URL": server.url, "SWIFTGEN_WRITERS": writer})
        done = asyncio.run(refine(settings, app, wish, emit=lambda _: None, consent=consent, at=at))
        return done, server, asked


def test_a_wish_becomes_a_version_that_can_be_undone_and_had_again(app: Path) -> None:
    done, server, _ = refined(app, Answer(text=BIGGER), at="HomeView.body")
    assert done.changed == ("Home.swift",)
    assert ".font(.largeTitle)" in (app / "Home.swift").read_text()
    assert "The user points at HomeView.body" in server.calls[0].text
    assert HOME.strip() in server.calls[0].text
    assert read_record(app).fingerprint == read_tree([app]).fingerprint
    assert [each.message for each in versions(app)] == ["make it bigger", "First version"]

    go_back(app)
    assert read_tree([app]) == TREE
    assert read_record(app).fingerprint == TREE.fingerprint
    assert [(each.message, each.current, each.undone) for each in versions(app)] == [
        ("make it bigger", False, True), ("First version", True, False),
    ]  # fmt: skip
    go_on(app)
    assert ".font(.largeTitle)" in (app / "Home.swift").read_text()
    with pytest.raises(VersionError, match="nothing to redo"):
        go_on(app)


def test_checkpoints_are_gone_back_to_and_compared(app: Path) -> None:
    mark(app, "plain")
    refined(app, Answer(text=BIGGER))
    assert '+  Text("a").font(.largeTitle)' in differences(app, "plain", "HEAD").replace("+    ", "+  ")
    go_back(app, "plain")
    assert read_tree([app]) == TREE
    go_on(app)
    with pytest.raises(VersionError, match=r"no version 'nope'\. Checkpoints: plain"):
        go_back(app, "nope")
    with pytest.raises(VersionError, match="already"):
        mark(app, "plain")
    with pytest.raises(VersionError, match="no name for a checkpoint"):
        mark(app, "a b/..")
    assert versions(app)[-1].names == ("plain",)


def test_the_users_own_changes_are_kept_and_undone_like_any_other(app: Path) -> None:
    (app / "Home.swift").write_text(HOME.replace('"a"', '"mine"'))
    refined(app, Answer(text=BIGGER))
    assert [each.message for each in versions(app)] == ["make it bigger", "Your changes", "First version"]
    (app / "Home.swift").write_text("struct Wild {}\n")
    go_back(app)
    assert ".font(.largeTitle)" in (app / "Home.swift").read_text()
    go_on(app)
    assert (app / "Home.swift").read_text() == "struct Wild {}\n"


def test_the_first_version_cannot_be_undone(app: Path) -> None:
    with pytest.raises(VersionError, match="first version"):
        go_back(app)


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ([Answer(text="I did it.")] * 3, "holds no Swift code"),
        ([Answer(text=BROKEN), *[Answer(text="?")] * 3] * 3, r"Home\.swift: no member 'BROKEN'"),
        ([Answer(text=CRASHING)] * 3, "the app crashes: boom"),
    ],
)
def test_a_failed_change_leaves_the_app_as_it_was(app: Path, answers: list[Answer], words: str) -> None:
    before = {path: path.read_bytes() for path in app.rglob("*") if path.is_file() and ".git" not in path.parts}
    with pytest.raises(RefinementError, match=words):
        refined(app, *answers)
    assert {path: path.read_bytes() for path in app.rglob("*") if path.is_file() and ".git" not in path.parts} == before
    assert len(versions(app)) == 1


def test_a_provider_that_fails_leaves_the_app_as_it_was(app: Path) -> None:
    with pytest.raises(WriterError, match="does not accept the key"):
        refined(app, Failure(401, "key", "no"))
    assert read_tree([app]) == TREE


def test_of_several_writers_the_first_that_can_makes_the_change(app: Path) -> None:
    done, server, _ = refined(app, Failure(401, "key", "no"), Answer(text=BIGGER), writer="local/ill,local/m")
    assert done.changed == ("Home.swift",)
    assert [call.body["model"] for call in server.calls] == ["ill", "m"]


def test_when_no_writer_can_the_last_one_says_why(app: Path) -> None:
    with pytest.raises(WriterError, match="does not accept the key"):
        refined(app, Failure(401, "key", "no"), Failure(401, "key", "no"), writer="local/ill,local/m")
    assert read_tree([app]) == TREE


def test_an_answer_that_cannot_be_used_is_asked_for_again_with_the_reason(app: Path) -> None:
    _, server, _ = refined(app, Answer(text=BIGGER.replace("HomeView.body", "HomeView.bode")), Answer(text=BIGGER))
    assert "Your last answer could not be used: There is no `HomeView.bode`" in server.calls[1].text


def test_what_is_removed_unasked_needs_consent(app: Path) -> None:
    reply = Answer(text=BIGGER + "\n**remove HomeView.help()**\n")
    with pytest.raises(RefinementError, match=r"would also remove HomeView\.help\(\).*--yes"):
        refined(app, reply)
    assert read_tree([app]) == TREE
    done, _, asked = refined(app, reply, agree=True)
    assert asked == [("HomeView.help()",)]
    assert done.removed == ("HomeView.help()",)


def test_what_was_asked_to_be_removed_goes_without_a_question(app: Path) -> None:
    done, _, asked = refined(app, Answer(text="**remove HomeView.help()**\n"), wish="remove the help")
    assert (asked, done.removed) == ([], ("HomeView.help()",))


@pytest.mark.parametrize(
    ("wish", "at", "words"),
    [
        ("  ", "", "wish is empty"),
        ("bigger", "Nope.body", "There is no Nope.body"),
        ("bigger", "Nope.swift:1", r"There is no Nope\.swift in the app; there is .*Home\.swift"),
        ("bigger", "Home.swift:999", "no line 999"),
    ],
)
def test_a_wish_must_be_one(app: Path, wish: str, at: str, words: str) -> None:
    with pytest.raises(RefinementError, match=words):
        refined(app, wish=wish, at=at)


def test_a_line_stands_for_the_declaration_there(app: Path) -> None:
    line = HOME.splitlines().index(next(each for each in HOME.splitlines() if "Text(" in each)) + 1
    _, server, _ = refined(app, Answer(text=BIGGER), at=f"Home.swift:{line}")
    assert "The user points at HomeView.body" in server.calls[0].text


def test_a_folder_that_is_no_app(tmp_path: Path) -> None:
    with pytest.raises(AppFolderError):
        refined(tmp_path)


def test_without_a_model_the_composer_composes_anew(tmp_path: Path) -> None:
    request = "a habit tracker"
    first = compose(request, 5)
    app = written(tmp_path / "app", SourceTree(files=first.files), "composer", request, 5)
    done, _, _ = refined(app, wish="dark and minimal", writer="composer", agree=True)
    assert done.changed
    assert read_record(app).request == "a habit tracker. dark and minimal"
    with pytest.raises(RefinementError, match="does not know how to do that"):
        refined(app, wish="zzz", writer="composer", agree=True)
    view = next(path for path in app.rglob("*.swift"))
    view.write_text(view.read_text() + "\n// mine\n")
    with pytest.raises(RefinementError, match="changes that the composer did not make"):
        refined(app, wish="with a chart", writer="composer", agree=True)


def test_without_a_model_another_writers_app_cannot_be_changed(app: Path) -> None:
    with pytest.raises(RefinementError, match="only apps of the composer"):
        refined(app, writer="composer")


# Repair by the writer


def mended(
    tmp_path: Path, text: str, *answers: Answer | Failure, budget: Budget | None = None
) -> tuple[SourceTree, Report, str, OpenAIServer]:
    bench, events = FakeBench(), list[Event]()

    async def mend(tree: SourceTree) -> tuple[SourceTree, Report]:
        return tree, Report(findings=await bench.check(tree))

    async def run() -> tuple[SourceTree, Report, str]:
        settings = Settings.from_environment({"SWIFTGEN_LOCAL_URL": server.url})
        tools = Tools(settings, events.append, Meter(budget or Budget()), tmp_path)
        author = tools.meter.watch(open_writer("local/m", settings))
        assert isinstance(author, Author)
        tree = SourceTree(files={"Home.swift": text})
        first = Report(findings=await bench.check(tree), errors_before=9)
        done = await rewrite(tools, author, Broken(tree, first), mend, Context())
        return done.tree, done.report, done.why

    with OpenAIServer(*answers) as server:
        return (*asyncio.run(run()), server)


TWO = HOME.replace('Text("a")', "BROKEN1()\n    BROKEN2()")


def test_all_findings_are_told_at_once_and_mended(tmp_path: Path) -> None:
    tree, report, why, server = mended(tmp_path, TWO, Answer(text=BIGGER))
    assert report.ok
    assert (report.errors_before, why) == (9, "")
    assert "no member 'BROKEN1'" in server.calls[0].text
    assert "Home.swift:6:1 no member 'BROKEN2'" in server.calls[0].text
    assert ".largeTitle" in tree.files["Home.swift"]


def test_the_best_version_is_kept_when_the_errors_come_back(tmp_path: Path) -> None:
    better = BIGGER.replace('Text("a").font(.largeTitle)', "BROKEN1()")
    worse = BIGGER.replace('Text("a").font(.largeTitle)', "BROKEN1()\n  BROKEN2()")
    tree, report, why, server = mended(tmp_path, TWO, Answer(text=better), Answer(text=worse), Answer(text=BIGGER))
    assert why == "The same errors came back."
    assert len(server.calls) == 2
    assert [finding.message for finding in report.findings] == ["no member 'BROKEN1'"]
    assert "BROKEN2" not in tree.files["Home.swift"]


def test_repair_ends_with_the_budget_and_with_the_provider(tmp_path: Path) -> None:
    _, report, why, server = mended(tmp_path, TWO, Answer(text="?"), Answer(text="?"), budget=Budget(calls=0))
    assert (len(server.calls), report.ok) == (1, False)
    assert "0 model calls" in why
    tree, _, why, _ = mended(tmp_path, TWO, Failure(401, "key", "no"))
    assert "does not accept the key" in why
    assert tree.files["Home.swift"] == TWO
