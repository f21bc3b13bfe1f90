"""An edit of the code goes on where the app was: states, objects and open screens, as far as the code has them."""

import pytest

from swiftgen.artifacts import SourceTree
from swiftgen.preview.launch import Launch
from swiftgen.preview.live import LiveApp
from swiftgen.sandbox import open_sandbox

from .real import built

pytestmark = pytest.mark.swift
APP = """import SwiftUI

@main struct KeptApp: App {
  @StateObject private var log = Log()
  var body: some Scene { WindowGroup { Home().environmentObject(log) } }
}

final class Log: ObservableObject {
  @Published var lines: [String] = []
  weak var reader: Log?
}

enum Mood: CaseIterable { case calm, wild }

struct Item: Identifiable { let id: UUID; var name: String; var done = false }

@Observable final class Shelf {
  var items = [Item(id: UUID(), name: "Tea")]
  var added: Date?
  private let stamp: () -> Date = { Date(timeIntervalSince1970: 0) }
  func add(_ name: String) {
    items.append(Item(id: UUID(), name: name))
    added = stamp()
  }
}

struct Home: View {
  @State private var shelf = Shelf()
  @State private var count = 0
  @State private var mood = Mood.calm
  @EnvironmentObject private var log: Log

  var body: some View {
    TabView {
      NavigationStack {
        List {
          Text("Count \\(count)")
          Button("More") { count += 1; mood = .wild; log.lines.append("more") }
          Button("Bread") { shelf.add("Bread") }
          Text("Mood \\(String(describing: mood)), \\(log.lines.count) lines")
          ForEach(shelf.items) { ItemRow(item: $0) }
          NavigationLink("Details") { Details() }
          NavigationLink("Seven", value: 7)
        }
        .navigationDestination(for: Int.self) { Text("Number \\($0)") }
      }
      .tabItem { Label("Home", systemImage: "house") }
      Text("Other screen").tabItem { Label("Other", systemImage: "star") }
    }
  }
}

struct ItemRow: View {
  let item: Item
  @State private var stars = 0
  var body: some View { Button("\\(item.name) \\(stars)") { stars += 1 } }
}

struct Details: View {
  @State private var note = ""
  var body: some View {
    VStack {
      TextField("Note", text: $note)
      Text("Note: \\(note)")
    }
  }
}
"""


def kept(source: str, folder, data) -> Launch:
    return built(SourceTree(files={"KeptApp.swift": source}), folder, data=data)


async def test_a_reload_goes_on_where_the_app_was(tmp_path):
    edited = (
        APP.replace('Text("Count \\(count)")', 'VStack { Text("Counted \\(count)").bold() }.padding()')
        .replace("case calm, wild", "case quiet, calm, wild")
        .replace("var done = false", "var done = false, price = 0")
        .replace("@State private var stars = 0", '@State private var color = "red"\n  @State private var stars = 0')
    )

    async def rebuild() -> Launch:
        return kept(edited, tmp_path / "second", tmp_path / "data")

    live = LiveApp(kept(APP, tmp_path / "first", tmp_path / "data"), open_sandbox(), rebuild=rebuild)
    host = await live.start()
    for label in ("More", "More", "Tea 0", "Details"):
        await host.tap(label)
    field = next(node for node in host.tree.controls() if node.kind == "field")
    await host.send({"t": "text", "i": field.id, "value": "fresh", "rev": 1})
    await live.reload()
    host = live.host
    assert host is not None
    assert "Note: fresh" in host.tree.texts()  # a screen that a link had opened, and what was typed there

    await host.tap("Back")
    shown = host.tree.texts()
    assert "Counted 2" in shown
    assert "Mood wild, 2 lines" in shown  # a case that has another number now, and an object of the app's
    await live.stop()


async def test_values_of_a_type_that_has_changed_begin_anew_and_others_stay(tmp_path):
    second = APP.replace("@State private var count = 0", '@State private var count = "none"').replace(
        "count += 1", 'count += "!"'
    )

    async def rebuild() -> Launch:
        return kept(second, tmp_path / "second", tmp_path / "data")

    live = LiveApp(kept(APP, tmp_path / "first", tmp_path / "data"), open_sandbox(), rebuild=rebuild)
    host = await live.start()
    for label in ("More", "Bread", "Bread 0", "Seven"):
        await host.tap(label)
    await live.reload()
    host = live.host
    assert host is not None
    assert "Number 7" in host.tree.texts()
    await host.tap("Back")
    shown = host.tree.texts()
    assert "Count none" in shown
    assert "Mood wild, 1 lines" in shown
    assert "Bread 1" in shown  # the row's own state, by the id that the kept item has

    await host.tap("Other")
    await live.reload()
    assert live.host is not None
    assert "Other screen" in live.host.tree.texts()
    await live.reload(keep=False)
    assert "Count none" in live.host.tree.texts()
    assert "Mood calm, 0 lines" in live.host.tree.texts()
    await live.stop()
