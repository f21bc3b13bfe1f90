"""A run that is killed while a model answers: what had come is kept, and nothing that came whole is paid for again."""

import signal
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest

from swiftgen.pipeline.result import RunResult
from swiftgen.testing import Answer, Call, OpenAIServer
from tests.pipeline.test_drafting import PLAN, asked_for, file

ROOT = Path(__file__).parents[2]
STAGES = {"structure": 0, "implementation": 3, "rewriting": 5}
"""Answers that have come whole when the one of that stage is half there."""
MENDED = "**replace Store**\n```swift\nstruct Store {\n  let a = 1\n}\n```\n"


class Model:
    """Plans, writes a fault into `Store`, mends it; the first answer of one stage falls silent half-way."""

    def __init__(self, silent: str) -> None:
        self.silent = silent
        self.whole: Counter[str] = Counter()
        self.waits = threading.Event()

    def __call__(self, call: Call) -> Answer:
        stage, answer = self.answer(call)
        if stage == self.silent:
            self.silent = ""
            self.waits.set()
            return Answer(**{**vars(answer), "stall_after": max(1, len(answer.pieces) * 2 // 3)})
        self.whole[call.text] += 1
        return answer

    def answer(self, call: Call) -> tuple[str, Answer]:
        if "response_format" in call.body:
            return "structure", Answer(data=PLAN.model_dump(mode="json"))
        if "Answer only with edits" in call.text:
            return "rewriting", Answer(text=MENDED)
        broken = {"Store.swift": "struct Store {\n  let b = BROKEN"}
        text = "".join(file(path, broken.get(path, "")) for path in asked_for(call))
        said = call.body["messages"][-2]["content"] if call.body["messages"][-2]["role"] == "assistant" else ""
        return "implementation", Answer(text=text.removeprefix(said))


def flow(verb: str, folder: Path, server: OpenAIServer, writer: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.pipeline.writer_flow", verb, str(folder), server.url, writer]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT)


def killed(folder: Path, server: OpenAIServer, model: Model, writer: str) -> None:
    """Start a run; end its process when half an answer has come (of a plan, when it has been asked for)."""
    stage, said = model.silent, folder / "data" / "runs"
    with flow("new", folder, server, writer) as child:
        assert model.waits.wait(60), child.poll()
        while stage != "structure" and not (
            any(part.stat().st_size > 20 for part in said.rglob("*.part"))
            and len(list(said.rglob("said/*.json"))) == STAGES[stage]
        ):
            assert child.poll() is None, child.communicate()
            threading.Event().wait(0.02)  # the other process gets the processor
        child.send_signal(signal.SIGKILL)
        child.communicate(timeout=30)
        assert child.returncode == -signal.SIGKILL


def resumed(folder: Path, server: OpenAIServer, writer: str) -> RunResult:
    with flow("resume", folder, server, writer) as child:
        _, errors = child.communicate(timeout=60)
    assert child.returncode == 0, errors
    return RunResult.model_validate_json((folder / "result.json").read_text())


def in_one_go(folder: Path) -> tuple[RunResult, int]:
    model = Model("")
    with OpenAIServer(by_call=model) as server:
        with flow("new", folder, server, "local/m") as child:
            _, errors = child.communicate(timeout=60)
        assert child.returncode == 0, errors
        return RunResult.model_validate_json((folder / "result.json").read_text()), len(server.calls)


@pytest.mark.parametrize("stage", STAGES)
def test_killed_while_a_model_answers_the_run_goes_on_and_pays_for_no_answer_twice(stage: str, tmp_path: Path) -> None:
    expected, calls = in_one_go(tmp_path / "whole")
    assert expected.ok
    model = Model(stage)
    with OpenAIServer(by_call=model) as server:
        killed(tmp_path, server, model, "local/m")
        result = resumed(tmp_path, server, "local/m")
        assert len(server.calls) == calls + 1  # the one that fell silent is gone on with
    assert result.tree == expected.tree
    assert result.ok
    assert set(model.whole.values()) == {1}


def test_a_recorded_run_goes_on_with_no_call_at_all(tmp_path: Path) -> None:
    reply = tmp_path / "reply.md"
    reply.write_text("".join(file(each.path) for each in PLAN.files))
    with OpenAIServer() as server:
        with flow("new", tmp_path, server, f"replay:{reply}") as child:
            assert child.stdout is not None
            for line in child.stdout:
                if '"stage":"implementation"' in line:
                    break
            child.send_signal(signal.SIGKILL)
            child.communicate(timeout=30)
        if not (tmp_path / "result.json").exists():
            result = resumed(tmp_path, server, f"replay:{reply}")
            assert result.ok
            assert result.tree is not None
            assert sorted(result.tree.files) == sorted(each.path for each in PLAN.files)
        assert server.calls == []
