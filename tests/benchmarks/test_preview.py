import sys
from pathlib import Path

import pytest
from benchmarks.preview import Outcome, bounded, judge_all, missing, sample, summary
from benchmarks.sdk_apps import App

APP = App("demo", Path("nowhere"), 10, llm=True)


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("import signal; signal.pause()", "nothing came within 0.5 seconds"),
        ("raise SystemExit('no compiler')", "the benchmark's process ended: no compiler"),
        ("print('strange')", "the benchmark's process ended: status 0"),
    ],
)
def test_an_app_that_hangs_or_takes_its_process_down_is_counted(program, said):
    outcome = bounded(APP, 0.5 if "pause" in program else 60, (sys.executable, "-c", program))
    assert (outcome.name, outcome.llm, outcome.stage, outcome.said) == ("demo", True, "hung", said)


def test_the_outcome_of_a_process_is_its_last_line():
    program = 'print(\'building\'); print(\'{"name": "demo", "stage": "survived", "taps": 50}\')'
    assert bounded(APP, 60, (sys.executable, "-c", program)) == Outcome("demo", stage="survived", taps=50)


def test_the_share_is_of_the_apps_that_type_check():
    outcomes = [
        Outcome("a", stage="survived", megabytes=80.0, unsupported=["View.glow", "View.glow", "Map"]),
        Outcome("b", stage="crashed", llm=True, unsupported=["Map"]), Outcome("c", stage="not checked"),
    ]  # fmt: skip
    table = summary(outcomes)
    assert table.rows == [["all", 3, 2, 0, 0, 1, 0, 1, 50.0], ["model-written", 1, 1, 0, 0, 1, 0, 0, 0.0]]
    assert "80 MB" in table.note
    assert missing(outcomes).rows == [["Map", 2], ["View.glow", 1]]


def test_apps_are_sampled_evenly_and_done_ones_are_not_done_again(tmp_path):
    apps = [App(str(number), tmp_path, 1) for number in range(10)]
    assert [app.name for app in sample(apps, 3)] == ["0", "3", "6"]
    assert sample(apps, 0) == apps
    done = tmp_path / "done.jsonl"
    done.write_text('{"name": "0", "stage": "crashed"}\n')
    assert judge_all(apps[:1], 1, done) == [Outcome("0", stage="crashed")]
