"""`make new` hands the request on as it was typed, whatever is in it."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ECHO = '#!/bin/sh\nfor one in "$@"; do printf \'%s\\0\' "$one"; done\n'


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The Makefile and its scripts, with a `swiftgen` that prints its arguments."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts")
    programs = tmp_path / ".venv/bin"
    programs.mkdir(parents=True)
    (programs / "swiftgen").write_text(ECHO)
    (programs / "swiftgen").chmod(0o755)
    for stamp in (".installed", ".system-run"):
        (tmp_path / ".venv" / stamp).touch()
    return tmp_path


def make(checkout: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    return subprocess.run(
        ["make", "-s", *arguments], cwd=checkout, capture_output=True, text=True, check=False, env=clean | environment
    )


REQUESTS = [
    "a calculator with a history of results",
    'it\'s "quoted" $HOME ${HOME} $$ $(shell touch broken) `touch broken`; touch broken # not a comment',
    "two\nlines \\ and % and ' and *",
    "-o /etc --writer x",
    "🎲 été",
]


@pytest.mark.parametrize("request_text", REQUESTS)
def test_a_request_arrives_as_it_was_typed(checkout: Path, request_text: str) -> None:
    for done in (make(checkout, "new", f"REQUEST={request_text}"), make(checkout, "new", REQUEST=request_text)):
        assert done.stderr == ""
        assert done.stdout.split("\0")[:-1] == ["new", "--", request_text]
    assert not (checkout / "broken").exists()


def test_writer_seed_and_folder_are_options(checkout: Path) -> None:
    done = make(checkout, "new", "REQUEST=x", "WRITER=replay:a b.md", "SEED=3", "OUT=my apps/x")
    assert done.stdout.split("\0")[:-1] == [
        "new", "--writer", "replay:a b.md", "--seed", "3", "-o", "my apps/x", "--", "x",
    ]  # fmt: skip


@pytest.mark.parametrize(("target", "says"), [("new", "Say what you want"), ("preview", "Say which app")])
def test_a_target_with_nothing_given_says_what_to_give(checkout: Path, target: str, says: str) -> None:
    done = make(checkout, target)
    assert done.returncode == 2
    assert says in done.stderr


def test_the_list_of_system_packages_gives_a_reason_for_each() -> None:
    done = subprocess.run([ROOT / "scripts/system-packages", "list"], capture_output=True, text=True, check=True)
    rows = [line.split("|") for line in done.stdout.splitlines() if line.strip()]
    assert {"bubblewrap", "chromium", "postgresql"} <= {row[1].strip() for row in rows}
    assert all(len(row) == 4 and len(row[3].strip()) > 10 for row in rows)


def test_without_root_and_sudo_the_packages_are_named(tmp_path: Path) -> None:
    for name, text in {"id": "echo 1000", "apt-get": "exit 1"}.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{text}\n")
        (tmp_path / name).chmod(0o755)
    shell = shutil.which("bash")
    assert shell
    (tmp_path / "bash").symlink_to(shell)
    done = subprocess.run(
        [shell, str(ROOT / "scripts/system-packages"), "test"],
        capture_output=True, text=True, check=False, env={"PATH": str(tmp_path), "PYTHON": "/bin/false"},
    )  # fmt: skip
    assert done.returncode == 1
    assert "apt-get install" in done.stderr
    assert "bubblewrap" in done.stderr
