"""Bad input: one sentence that says what to do, status 2, and nothing half-written."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import swiftgen as swiftgen_package
from swiftgen.cli.answer import answering

SOURCES = str(Path(swiftgen_package.__file__).parents[1])
RAN = "from swiftgen.cli import main; main()"


def swiftgen(*arguments: str | bytes, folder: Path) -> "subprocess.CompletedProcess[str]":
    """The real command, with its data and cache inside ``folder``."""
    environment = {
        "PATH": "/usr/bin:/bin",
        "PYTHONPATH": SOURCES,
        "SWIFTGEN_DATA": str(folder / ".data"),
        "SWIFTGEN_CACHE": str(folder / ".cache"),
    }
    command = [sys.executable, "-c", RAN, *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment, check=False)


BAD = {
    "empty request": (["new", ""], "request is empty"),
    "blank request": (["new", "  \n"], "request is empty"),
    "long request": (["new", "word " * 20_000], "20,000 is the most"),
    "no words": (["new", "?!"], "no words"),
    "control characters": (["new", "a timer\x07"], "not readable text"),
    "not UTF-8": (["new", b"a timer \xff\xfe"], "not readable text"),
    "unknown writer": (["new", "a timer", "--writer", "nobody"], "nobody"),
    "missing replay": (["new", "a timer", "--writer", "replay:missing.md"], "missing.md"),
    "occupied folder": (["new", "a timer", "-o", "occupied"], "not empty"),
    "unwritable place": (["new", "a timer", "-o", "occupied/notes.txt/app"], "not a writable folder"),
    "missing folder": (["check", "missing"], "does not exist"),
    "no Swift": (["check", "occupied"], "no Swift file"),
    "Latin-1": (["check", "latin"], "not UTF-8"),
    "leads out": (["check", "leads-out"], "leads out"),
    "reply without code": (["repair", "empty.md"], "Swift"),
    "missing reply": (["repair", "missing.md"], "does not exist"),
    "reply not UTF-8": (["repair", "latin/a.md"], "not UTF-8"),
    "repair onto something": (["repair", "app", "-o", "occupied"], "not empty"),
    "rename in nothing": (["rename", "missing", "A.b", "c"], "does not exist"),
    "run nothing": (["run", "missing"], "does not exist"),
    "run a file": (["run", "empty.md"], "is not a folder"),
    "missing script": (["run", "app", "--script", "missing.jsonl"], "cannot be read"),
    "script of prose": (["run", "app", "--script", "empty.md"], "Line 1"),
    "picture nowhere": (["shot", "app", "-o", "missing/a.png"], "cannot be written"),
    "picture of no kind": (["shot", "app", "-o", "a.jpg"], "Give the path of a PNG or SVG file"),
    "all, after taps": (["shot", "app", "--all", "--tap", "Add", "-o", "out"], "--all taps everything by itself"),
    "all, onto a file": (["shot", "app", "--all", "-o", "empty.md"], "Give the path of a folder"),
    "sheet as a drawing": (["sheet", "app", "-o", "a.svg"], "Give the path of a PNG file"),
    "film as a video": (["film", "app", "-o", "a.mp4"], "Give the path of a GIF or WEBP file"),
    "film of two scripts": (["film", "app", "-o", "a.gif", "--tap", "Add", "--script", "-"], "not both"),
    "export onto something": (["export", "app", "--format", "zip", "-o", "occupied/notes.txt"], "exists already"),
    "feedback on no app": (["feedback", "accept", "app"], "not an app of SwiftGen"),
    "nothing to resume": (["resume"], "no unfinished run"),
    "unknown run": (["resume", "00000000-0000-4000-8000-000000000009"], "no unfinished run"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, content in {
        "occupied/notes.txt": b"mine",
        "latin/a.swift": b"// caf\xe9\n",
        "latin/a.md": b"caf\xe9",
        "empty.md": b"Sorry, I cannot help with that.\n",
        "app/TallyApp.swift": b"import SwiftUI\n",
        "secret.swift": b"let a = 1\n",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    (tmp_path / "leads-out").mkdir()
    (tmp_path / "leads-out" / "a.swift").symlink_to(tmp_path / "secret.swift")
    return tmp_path


def listing(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if ".cache" not in path.parts)


@pytest.mark.parametrize("case", BAD)
def test_bad_input_gets_one_sentence_and_leaves_nothing(case: str, folder: Path) -> None:
    arguments, said = BAD[case]
    before = listing(folder)
    done = swiftgen(*arguments, "--json", folder=folder)
    assert done.returncode == 2, done.stderr
    answer = json.loads(done.stdout)
    assert answer["ok"] is False
    assert answer["findings"] == []
    assert answer["seconds"] >= 0
    assert said in answer["error"]
    assert done.stderr == f"swiftgen: {answer['error']}\n"
    assert listing(folder) == before


def test_the_verbs_are_listed_without_loading_what_they_need(tmp_path: Path) -> None:
    done = swiftgen("--help", folder=tmp_path)
    assert done.returncode == 0
    for verb in [
        "new",
        "check",
        "repair",
        "run",
        "preview",
        "shot",
        "sheet",
        "film",
        "export",
        "feedback",
        "resume",
        "sdk",
        "doctor",
    ]:
        assert f"\n  {verb} " in done.stdout
    program = "import sys; from swiftgen.cli.root import main; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env={"PYTHONPATH": SOURCES}
    )
    loaded = set(done.stdout.split())
    assert not {"dbos", "sqlalchemy", "playwright", "anthropic", "pydantic", "tree_sitter"} & loaded


def test_doctor_says_how_to_mend_what_is_missing(tmp_path: Path) -> None:
    environment = {"PATH": "/nowhere", "PYTHONPATH": SOURCES} | dict.fromkeys(
        ("SWIFTGEN_DATA", "SWIFTGEN_CACHE"), str(tmp_path)
    )
    done = subprocess.run(
        [sys.executable, "-c", RAN, "doctor", "--json"], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 1, done.stderr
    checks = {check["name"]: check for check in json.loads(done.stdout)["checks"]}
    assert checks["python"]["ok"]
    assert checks["database"]["ok"]
    assert not checks["toolchain"]["ok"]
    assert "SWIFTGEN_TOOLCHAIN" in checks["toolchain"]["told"]
    assert "apt" in checks["sandbox"]["told"]


def test_a_data_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / ".data").write_text("a file stands in the way")
    done = swiftgen("new", "a timer", "-o", "app", folder=tmp_path)
    assert done.returncode == 2
    assert "Set SWIFTGEN_DATA" in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "app").exists()


def test_a_fault_of_our_own_still_answers_with_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended, answering(as_json=True):
        raise ZeroDivisionError("unexpected")
    assert ended.value.code == 1
    out, err = capsys.readouterr()
    assert json.loads(out)["error"] == "A fault of SwiftGen itself: ZeroDivisionError: unexpected"
    assert "Traceback" in err
