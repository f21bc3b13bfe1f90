"""The runner shows numbers, survives a benchmark that fails and names those that it does not know."""

import pytest
from benchmarks.run import ROOT, found, measured, run
from benchmarks.table import Table


def broken() -> Table:
    raise ValueError("no SDK")


def test_a_table_becomes_markdown() -> None:
    table = Table("Type-check", ["app", "time [s]"], [["a|b", 0.123456], ["long", 1234.5]], note="Warm.")
    assert table.markdown().splitlines() == [
        "## Type-check", "", "Warm.", "", "| app | time [s] |", "| --- | --- |", "| a\\|b | 0.123 |", "| long | 1234 |",
    ]  # fmt: skip


def test_one_that_fails_is_told_and_does_not_end_the_run(capsys: pytest.CaptureFixture[str]) -> None:
    ok, text = measured("check", broken)
    assert not ok
    assert "Failed: ValueError: no SDK" in text


def test_an_unknown_name_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["nonsense"]) == 2
    assert "No benchmark nonsense" in capsys.readouterr().err


def test_helpers_are_no_benchmarks() -> None:
    assert not {"run", "table", "__init__"} & set(found(ROOT / "benchmarks"))
