"""A run ends when its budget does, with the best that there is."""

from dataclasses import replace
from pathlib import Path

import pytest

from swiftgen.artifacts import Done, Event, Progress, StageEnded
from swiftgen.pipeline.budget import Budget, BudgetError, Meter
from swiftgen.pipeline.runner import Runner
from swiftgen.pipeline.stage import Stage, StageError, Tools
from swiftgen.writers.base import Usage
from tests.pipeline import fake_flow


class Spender:
    """What a writer is to a meter."""

    name = "spender"

    def __init__(self, usage: Usage) -> None:
        self.usage = usage


@pytest.mark.parametrize(
    ("budget", "usage", "said"),
    [
        (Budget(calls=2), Usage(calls=3), "2 model calls"),
        (Budget(dollars=0.5), Usage(dollars=0.75), r"\$0.50 is used up \(\$0.75 spent\)"),
        (Budget(seconds=0), Usage(), "time budget of 0 s"),
    ],
)
def test_each_limit_is_named(budget: Budget, usage: Usage, said: str) -> None:
    meter = Meter(budget)
    meter.watch(Spender(usage))  # type: ignore[arg-type]
    with pytest.raises(BudgetError, match=said):
        meter.check()


def test_without_limits_nothing_ends() -> None:
    Meter(Budget(None, None, None), Usage(calls=10**6, dollars=1e6), 1e9).check()


def changed(folder: Path, name: str, run: object) -> tuple[Stage, ...]:
    return tuple(replace(stage, run=run) if stage.name == name else stage for stage in flow(folder))  # type: ignore[arg-type]


def flow(folder: Path) -> tuple[Stage, ...]:
    return tuple(replace(stage, always=stage.name == "versioning") for stage in fake_flow.flow(folder))


def test_a_run_over_its_budget_keeps_the_best_so_far(tmp_path: Path) -> None:
    async def spend(tools: Tools, *_: object) -> object:
        tools.meter.watch(Spender(Usage(dollars=9.0)))  # type: ignore[arg-type]
        return fake_flow.SHAPE[3][2]

    events: list[Event] = []
    runner = Runner(
        changed(tmp_path, "implementation", spend), fake_flow.settings(tmp_path), events.append, Budget(dollars=1.0)
    )
    result = runner.start(fake_flow.request(tmp_path))
    assert not result.ok
    assert "$1.00 is used up ($9.00 spent)" in result.stopped
    assert result.tree is not None
    assert result.version is not None
    assert (tmp_path / "ran").read_text().split() == ["intent", "context", "structure", "versioning"]
    assert events[-1] == Done(ok=False, message=result.stopped)


def test_a_stage_that_fails_can_be_done_again_later(tmp_path: Path) -> None:
    async def fail(_: Tools, *__: object) -> object:
        raise StageError("The key was refused. Set another one.")

    runner = Runner(changed(tmp_path, "structure", fail), fake_flow.settings(tmp_path), lambda _: None)
    with pytest.raises(StageError, match=f"refused.*swiftgen resume {fake_flow.RUN}"):
        runner.start(fake_flow.request(tmp_path))

    result = Runner(flow(tmp_path), fake_flow.settings(tmp_path), lambda _: None).resume(fake_flow.RUN)

    assert result.ok
    assert (tmp_path / "ran").read_text().split() == list(fake_flow.STAGES)  # intent and context ran once


def test_events_tell_each_stage_in_order(tmp_path: Path) -> None:
    events: list[Event] = []
    Runner(flow(tmp_path), fake_flow.settings(tmp_path), events.append).start(fake_flow.request(tmp_path))
    assert [event.stage for event in events if isinstance(event, StageEnded)] == list(fake_flow.STAGES)
    assert [event.stage for event in events if isinstance(event, Progress)] == list(fake_flow.STAGES)
    assert events[-1] == Done(ok=True)
