"""A Swift app, compiled against our SDK and run in the sandbox, seen through every tool of the preview."""

import pytest

from swiftgen.artifacts import SourceTree
from swiftgen.preview.run import play
from swiftgen.preview.surroundings import Surroundings
from swiftgen.preview.walk import walk
from swiftgen.sandbox import open_sandbox

from .real import built

pytestmark = pytest.mark.swift
APP = """import SwiftUI

@main struct TrapApp: App {
  var body: some Scene { WindowGroup { TrapView() } }
}

struct TrapView: View {
  @State private var items = ["a"]
  @State private var loads = 0
  @State private var level = 0
  @State private var launches = UserDefaults.standard.integer(forKey: "n")

  private let note = URL.documentsDirectory.appending(path: "note")
  @Environment(\\.locale) private var locale
  @Environment(\\.layoutDirection) private var direction

  var body: some View {
    VStack {
      Text("Launches: \\(launches)")
      Text("Locale: \\(locale.identifier) \\(direction == .rightToLeft ? "from the right" : "from the left")")
      Button("Count") {
        launches += 1
        UserDefaults.standard.set(launches, forKey: "n")
        print("counted", launches)
      }
      Button("Write") { try? "kept".write(to: note, atomically: true, encoding: .utf8) }
      Text("Note: \\((try? String(contentsOf: note, encoding: .utf8)) ?? "none")")
      List { Text("Loaded: \\(loads)") }.refreshable {
        try? await Task.sleep(for: .milliseconds(600))
        loads += 1
      }
      Text("Level \\(level)")
        .accessibilityAdjustableAction { level += $0 == .increment ? 1 : -1 }
        .accessibilityAction(named: "Reset") { level = 0 }
      Button("Trap") {
        items.append(items[3])
      }
    }
  }
}
"""


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    return built(SourceTree(files={"TrapApp.swift": APP}), tmp_path_factory.mktemp("app"))


async def test_a_crash_names_the_line_of_the_app(real):
    report = await walk(real, open_sandbox())
    assert [tap.label for tap in report.taps] == ["Level 0", "Count", "Write"]
    assert report.crash == "TrapApp.swift:36: Fatal error: Index out of range"
    assert report.console[0] == "counted 1"
    assert not any("Backtrac" in line for line in report.console)


async def test_what_an_app_stores_survives_a_relaunch(real):
    tap, write, over = {"t": "tap", "label": "Count"}, {"t": "tap", "label": "Write"}, {"t": "quit"}
    first = [answer async for answer in play(real, open_sandbox(), [tap, write, over])]
    second = [answer async for answer in play(real, open_sandbox(), [over])]
    assert "Launches: 1" in first[-1]["texts"]
    assert "Launches: 1" in second[0]["texts"]
    assert "Note: none" in first[0]["texts"]
    assert "Note: kept" in second[0]["texts"]


async def test_a_script_pulls_and_sees_what_was_loaded(real):
    pull, pause = {"t": "refresh"}, {"t": "wait", "ms": 1000}
    answers = [answer async for answer in play(real, open_sandbox(), [pull, pause, pull, pull])]
    assert ["Loaded: 0" in answers[1]["texts"], "Loaded: 1" in answers[2]["texts"]] == [True, True]
    assert answers[4] == {"error": "Nothing on screen can be pulled down to refresh it now."}


async def test_a_script_adjusts_and_does_what_assistive_technology_can(real):
    up, reset = {"t": "adjust", "label": "Level 0", "by": 1}, {"t": "act", "label": "Level 1", "name": "Reset"}
    answers = [answer async for answer in play(real, open_sandbox(), [up, reset])]
    level = {"label": "Level 1", "role": "adjustable", "value": "", "actions": ["Reset"]}
    assert level in answers[1]["controls"]
    assert "Level 0" in answers[2]["texts"]


async def test_an_app_hears_of_its_surroundings(real):
    wish = Surroundings().wished({"device": "se", "locale": "ar_SA"})
    answers = [answer async for answer in play(real, open_sandbox(), [wish.event(), {"t": "quit"}])]
    assert "Locale: en_US from the left" in answers[0]["texts"]
    assert "Locale: ar_SA from the right" in answers[-1]["texts"]
