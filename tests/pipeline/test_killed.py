"""Runs that die and go on: the processes are real, and so is SIGKILL."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from swiftgen.pipeline.result import RunResult
from swiftgen.pipeline.runs import Runs
from tests.pipeline.fake_flow import RUN, STAGES, settings

PROGRAM = Path(__file__).with_name("fake_flow.py")
ROOT = PROGRAM.parents[2]


@contextmanager
def process(folder: Path, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-m", "tests.pipeline.fake_flow", arguments[0], str(folder), *arguments[1:]]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT) as child:
        try:
            yield child
        finally:
            child.kill()


def cut_off(folder: Path, stage: str, how: signal.Signals) -> tuple[int, str]:
    """Start a run, wait until ``stage`` is half done, end the process; its status and standard error."""
    with process(folder, "new", stage) as child:
        assert child.stdout is not None
        for line in child.stdout:
            if f'"stage":"{stage}","message":"working"' in line:
                break
        while not (folder / "blocked").exists():  # the line above is written just before the stage blocks
            assert child.poll() is None
        child.send_signal(how)
        _, errors = child.communicate(timeout=30)
        return child.returncode, errors


def resume(folder: Path) -> tuple[RunResult, str]:
    with process(folder, "resume") as child:
        output, errors = child.communicate(timeout=30)
    assert child.returncode == 0, errors
    assert errors == ""
    return RunResult.model_validate_json((folder / "result.json").read_text()), output


@pytest.mark.parametrize("stage", STAGES)
def test_a_run_killed_in_any_stage_goes_on_there_and_repeats_nothing(stage: str, tmp_path: Path) -> None:
    status, _ = cut_off(tmp_path, stage, signal.SIGKILL)
    assert status == -signal.SIGKILL
    runs = Runs(settings(tmp_path).data_dir / "runs")
    assert [ticket.request.id for ticket in runs.orphans()] == [RUN]

    result, output = resume(tmp_path)

    ran = (tmp_path / "ran").read_text().split()
    at = STAGES.index(stage)
    assert ran == [*STAGES[: at + 1], *STAGES[at:]]
    assert result.ok
    assert result.tree is not None
    assert result.tree.files == {"App.swift": "struct A {}\n"}
    assert output.count('"done before"') == at
    assert runs.unfinished() == []


def test_ctrl_c_stops_the_run_and_says_how_to_go_on(tmp_path: Path) -> None:
    status, errors = cut_off(tmp_path, "implementation", signal.SIGINT)
    assert status == 1
    assert f"swiftgen resume {RUN}" in errors
    runs = Runs(settings(tmp_path).data_dir / "runs")
    assert runs.orphans() == []  # what the user stopped does not start again by itself
    assert [ticket.state for ticket in runs.unfinished()] == ["stopped"]

    result, _ = resume(tmp_path)

    assert result.ok
    assert (tmp_path / "ran").read_text().split().count("structure") == 1


@pytest.mark.postgres
def test_a_killed_run_goes_on_with_postgresql_too(tmp_path: Path, postgres_server: str) -> None:
    (tmp_path / "url").write_text(postgres_server)
    cut_off(tmp_path, "validation", signal.SIGKILL)
    result, _ = resume(tmp_path)
    assert result.ok
    ran = (tmp_path / "ran").read_text().split()
    assert ran == [*STAGES[:5], *STAGES[4:]]


def test_two_runs_at_once_keep_out_of_each_others_way(tmp_path: Path) -> None:
    with process(tmp_path, "new", "implementation") as child:
        assert child.stdout is not None
        for line in child.stdout:
            if '"stage":"implementation","message":"working"' in line:
                break
        with process(tmp_path, "resume") as other:
            _, errors = other.communicate(timeout=30)
        assert other.returncode == 1
        assert "another process" in errors
        assert (tmp_path / "ran").read_text().split().count("implementation") == 1
