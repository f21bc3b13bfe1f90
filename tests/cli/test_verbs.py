"""Every verb on a real app: written, compiled, run, drawn, judged, exported."""

import json
import os
import signal
from pathlib import Path

import pytest

from tests.cli.command import REPLY, kill_in, swiftgen

pytestmark = [pytest.mark.swift, pytest.mark.browser]
WRITER = f"replay:{REPLY}"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, object]]:
    """A folder with an app, and what `new` said of it."""
    folder = tmp_path_factory.mktemp("made")
    status, answer = swiftgen("new", "a counter", "--writer", WRITER, "-o", "app", "--seed", "1", folder=folder)
    assert status == 0, answer
    return folder, answer


def test_new_makes_a_whole_app(made: tuple[Path, dict[str, object]]) -> None:
    folder, answer = made
    assert answer["ok"]
    assert answer["compiled"]
    assert answer["ran"]
    assert answer["taps"] == 2
    assert {each["severity"] for each in answer["findings"]} <= {"note"}
    assert answer["files"] == ["ContentView.swift", "TallyApp.swift"]
    assert answer["dir"] == str(folder / "app")
    assert len(str(answer["fingerprint"])) == 64
    assert sorted(path.name for path in (folder / "app").iterdir()) == [
        ".git", ".gitignore", "ContentView.swift", "TallyApp.swift", "preview.png", "swiftgen.json",
    ]  # fmt: skip
    assert (folder / "app" / "preview.png").read_bytes().startswith(b"\x89PNG")
    record = json.loads((folder / "app" / "swiftgen.json").read_text())
    assert (record["request"], record["seed"], record["writer"]) == ("a counter", 1, WRITER)
    assert record["fingerprint"] == answer["fingerprint"]
    assert list((folder / "data" / "runs").iterdir()) == []


def test_check_tells_good_from_bad(made: tuple[Path, dict[str, object]], tmp_path: Path) -> None:
    folder, _ = made
    status, answer = swiftgen("check", "app", folder=folder)
    assert (status, answer["ok"], answer["findings"]) == (0, True, [])
    (tmp_path / "a.swift").write_text('import SwiftUI\nlet a: Int = "text"\n')
    status, answer = swiftgen("check", "a.swift", folder=tmp_path)
    assert (status, answer["ok"], answer["errors"]) == (1, False, 1)
    assert answer["findings"][0]["range"]["start"]["line"] == 2


def test_repair_takes_the_fixes_of_the_compiler(tmp_path: Path) -> None:
    code = REPLY.read_text().replace("@State private var count = 0", "@State private let count: Int = 0")
    (tmp_path / "reply.md").write_text(code.replace("count += 1", "let unused: Int? = 1\ncount += unused"))
    status, answer = swiftgen("repair", "reply.md", "-o", "out", folder=tmp_path)
    assert answer["errors_before"] > answer["errors_after"]
    assert status == (0 if answer["errors_after"] == 0 else 1)
    assert answer["files"] == ["ContentView.swift", "TallyApp.swift"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == answer["files"]


def test_run_plays_a_script(made: tuple[Path, dict[str, object]]) -> None:
    folder, _ = made
    script = '{"t": "tap", "label": "Add"}\n{"t": "tap", "label": "Add"}\n'
    status, answer = swiftgen("run", "app", "--script", "-", folder=folder, stdin=script)
    assert status == 0, answer
    assert [frame["texts"][0] for frame in answer["frames"]] == ["Count: 0", "Count: 1", "Count: 2"]
    status, answer = swiftgen("run", "app", "--script", "-", folder=folder, stdin='{"t": "tap", "label": "Nope"}\n')
    assert status == 1
    assert "Nope" in answer["error"]


def test_shot_draws_what_the_taps_led_to(made: tuple[Path, dict[str, object]]) -> None:
    folder, _ = made
    for name, taps in (("a", []), ("b", ["--tap", "Add"]), ("c", ["--dark"])):
        status, answer = swiftgen("shot", "app", "-o", f"{name}.png", *taps, folder=folder)
        assert status == 0, answer
    pictures = {(folder / f"{name}.png").read_bytes() for name in "abc"}
    assert len(pictures) == 3
    status, answer = swiftgen("shot", "app", "-o", "d.png", "--tap", "Nope", folder=folder)
    assert status == 2
    assert "Nope" in answer["error"]
    assert not (folder / "d.png").exists()


@pytest.mark.parametrize("kind", ["xcode", "playground", "zip"])
def test_export(made: tuple[Path, dict[str, object]], kind: str, tmp_path: Path) -> None:
    folder, _ = made
    status, answer = swiftgen("export", "app", "--format", kind, "-o", str(tmp_path / "out"), folder=folder)
    assert status == 0, answer
    assert Path(answer["out"]).exists()


def test_feedback_finds_by_itself_what_was_changed(made: tuple[Path, dict[str, object]]) -> None:
    folder, _ = made
    status, answer = swiftgen("feedback", "accept", "app", folder=folder)
    assert (status, answer["action"], answer["modified"]) == (0, "accepted", False)
    view = folder / "app" / "ContentView.swift"
    written = view.read_text()
    view.write_text(written.replace("Reset", "Clear"))
    try:
        status, answer = swiftgen("feedback", "reject", "app", folder=folder)
        assert (status, answer["action"], answer["modified"]) == (0, "rejected", True)
        status, answer = swiftgen("feedback", "reject", "app", folder=folder)
        assert answer["modified"] is False  # the same change is recorded once
    finally:
        view.write_text(written)


def test_a_run_killed_while_it_compiles_goes_on_by_itself_at_the_next_start(tmp_path: Path) -> None:
    arguments = ("new", "a counter", "--writer", WRITER, "--no-open", "-o")
    assert kill_in("testing", *arguments, "first", folder=tmp_path) == -signal.SIGKILL
    assert not (tmp_path / "first").exists()
    status, answer = swiftgen(*arguments, "second", folder=tmp_path)
    assert status == 0, answer
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "data") == ["first", "second"]
    assert (tmp_path / "first" / "preview.png").exists()


def test_ctrl_c_leaves_no_folder_and_resume_goes_on(tmp_path: Path) -> None:
    arguments = ("new", "a counter", "--writer", WRITER, "-o", "app")
    assert kill_in("testing", *arguments, folder=tmp_path, how=signal.SIGINT) == 130
    assert os.listdir(tmp_path) == ["data"]  # noqa: PTH208 (hidden ones too)
    status, answer = swiftgen("resume", folder=tmp_path)
    assert status == 0, answer
    assert answer["dir"] == str(tmp_path / "app")
    status, answer = swiftgen("resume", folder=tmp_path)
    assert status == 2
