"""An app's folder and its history."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from swiftgen.artifacts import SourceTree
from swiftgen.project import folder as app
from swiftgen.project.record import AppRecord, Step
from swiftgen.project.versions import VersionError, commit, history, last_written

TREE = SourceTree(files={"TallyApp.swift": "struct A {}\n", "Views/Home.swift": "struct Home {} // ü\n"})


def record() -> AppRecord:
    step = Step(message="First", fingerprint=TREE.fingerprint, time=datetime.now(UTC))
    return AppRecord(
        run=uuid4(), request="a counter", writer="composer", seed=3, swiftgen="0", fingerprint=TREE.fingerprint,
        versions=(step,),
    )  # fmt: skip


def test_an_app_is_written_whole_with_its_history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))  # no git configuration anywhere
    place = tmp_path / "deep" / "tally"
    made = record()
    version = app.write_app(place, TREE, made, None, "First version")
    assert app.read_record(place) == made
    assert app.read_tree([place]) == TREE
    assert last_written(place) == TREE
    assert [each.commit for each in history(place)] == [version.commit]
    assert sorted(each.name for each in place.parent.iterdir()) == ["tally"]
    status = subprocess.run(["git", "status", "--porcelain"], cwd=place, capture_output=True, text=True, check=True)
    assert status.stdout == ""


def test_a_second_version_keeps_the_first(tmp_path: Path) -> None:
    app.write_app(tmp_path / "a", TREE, record(), None, "First version")
    (tmp_path / "a" / "TallyApp.swift").write_text("struct B {}\n")
    assert last_written(tmp_path / "a") == TREE
    commit(tmp_path / "a", ["TallyApp.swift"], "Second", "f")
    assert last_written(tmp_path / "a").files["TallyApp.swift"] == "struct B {}\n"
    assert [each.message for each in history(tmp_path / "a")] == ["Second", "First version"]


def test_writing_the_same_run_again_changes_nothing(tmp_path: Path) -> None:
    made = record()
    first = app.write_app(tmp_path / "a", TREE, made, None, "First")
    again = app.write_app(tmp_path / "a", TREE, made, None, "First")
    assert again.fingerprint == first.fingerprint
    assert len(history(tmp_path / "a")) == 1


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(app.AppFolderError, match="not empty"):
        app.write_app(tmp_path, TREE, record(), None, "First")
    assert [each.name for each in tmp_path.iterdir()] == ["notes.txt"]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [("a.swift", b"\xff\xfe", "not UTF-8"), ("readme.txt", b"hello", "no Swift file")],
)
def test_what_is_no_app_is_named(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(app.AppFolderError, match=said):
        app.read_tree([tmp_path])


def test_a_link_that_leads_out_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.swift").write_text("x")
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "a.swift").symlink_to(tmp_path / "secret.swift")
    with pytest.raises(app.AppFolderError, match="leads out"):
        app.read_tree([tmp_path / "app"])


def test_names_are_made_unique(tmp_path: Path) -> None:
    (tmp_path / "tip-split").mkdir()
    assert app.free_folder(tmp_path, "Tip & Split!").name == "tip-split-2"
    assert app.free_folder(tmp_path, "日本").name == "app"


def test_a_folder_without_history_says_so(tmp_path: Path) -> None:
    with pytest.raises(VersionError):
        last_written(tmp_path)
