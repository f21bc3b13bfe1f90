import pytest

from swiftgen.preview.sample_text import sample_text
from swiftgen.preview.walk import Bounds, walk

from .bare import BareSandbox


async def test_every_control_of_every_screen_is_tried(launch):
    report = await walk(launch("site"), BareSandbox())
    assert report.ok
    assert set(report.screens) >= {"Home", "Settings", "Item 1", "New item"}
    tapped = {tap.label for tap in report.taps}
    assert tapped >= {"Item 1", "Item 2", "New", "Title", "Save", "Cancel", "Back", "Dark", "Dead", "Home", "Settings"}
    assert report.unsupported == ("View.glow: no glow yet",)
    dead = [finding.message for finding in report.findings if finding.code == "dead-control"]
    assert dead == ["The button 'Dead' on 'Settings' changes nothing when it is tapped."]
    assert "'New' on 'Home' is 80 x 30 points; a finger wants 44 x 44." in [each.message for each in report.findings]


async def test_the_same_seed_walks_the_same_way(launch):
    first, second = [await walk(launch("site"), BareSandbox(), Bounds(seed=3)) for _ in range(2)]
    assert [tap.label for tap in first.taps] == [tap.label for tap in second.taps]


async def test_a_walk_is_bounded_and_opens_few_of_many_rows(launch):
    report = await walk(launch("rows"), BareSandbox())
    assert [tap.label for tap in report.taps] == ["Row 1", "Row 2", "Row 3"]
    report = await walk(launch("site"), BareSandbox(), Bounds(actions=2))
    assert len(report.taps) == 2


async def test_what_can_be_pulled_is_pulled_once_and_is_no_dead_control(launch):
    report = await walk(launch("pulled:1"), BareSandbox())
    assert [tap.label for tap in report.taps if tap.role == "refresh"] == ["Pull to refresh"]
    others = {tap.label for tap in report.taps if not tap.label.startswith("Row")}
    assert others == {"Pull to refresh", "Loads: 0", "Show Actions"}
    assert not [finding for finding in report.findings if finding.code == "dead-control"]


async def test_actions_and_steps_are_tried_each_once(launch):
    report = await walk(launch("counter"), BareSandbox())
    tried = [(tap.role, tap.label) for tap in report.taps]
    assert tried.count(("adjustable", "Rating")) == 1
    assert {("action", "Clear"), ("action", "Escape")} <= set(tried)


async def test_a_crash_is_reported_with_its_place_and_console(launch):
    report = await walk(launch("crash"), BareSandbox())
    assert report.launched
    assert not report.ok
    assert report.crash == "ContentView.swift:21: Fatal error: Index out of range"
    assert "about to fail" in report.console


async def test_an_app_that_does_not_start_is_a_report_too(launch, tmp_path):
    script = tmp_path / "dead"
    script.write_text("#!/bin/sh\nexit 1\n")
    script.chmod(0o755)
    started = launch("counter")
    report = await walk(type(started)(script, tmp_path / "data"), BareSandbox())
    assert not report.launched
    assert "ended by itself with status 1" in report.crash


@pytest.mark.parametrize(
    ("keyboard", "name", "text"),
    [("decimalPad", "Anything", "12.5"), ("", "Your email", "ann@example.com"), ("", "Title", "Blue sky")],
)
def test_typed_text_fits_the_field(keyboard, name, text):
    assert sample_text(keyboard, name) == text
