"""Previews that are asked for: only where there is none, and only what compiles."""

import pytest

from swiftgen.artifacts import SourceTree
from swiftgen.pipeline.apps import repair
from swiftgen.settings import Settings

pytestmark = pytest.mark.swift

MODEL = """import SwiftUI

struct Item: Identifiable {
  let id = UUID()
  var title: String
  var done = false
}

@Observable final class Model {
  var items: [Item]
  init(items: [Item]) { self.items = items }
}
"""
ROW = """import SwiftUI

struct Row: View {
  @Binding var item: Item
  let tapped: (Item) -> Void
  var body: some View { Toggle(item.title, isOn: $item.done) }
}
"""
SCREEN = """import SwiftUI

struct Screen: View {
  @Environment(Model.self) private var model
  var body: some View { Text(model.items.count.formatted()) }
}
"""
SHOWN = 'import SwiftUI\n\nstruct Shown: View {\n  var body: some View { Text("a") }\n}\n\n#Preview { Shown() }\n'
ODD = "import SwiftUI\n\nstruct Odd: View {\n  let data: any Sendable\n  var body: some View { EmptyView() }\n}\n"


def silent(_message: str, _part: float | None) -> None:
    """Tells nobody."""


async def test_each_file_of_views_gets_one() -> None:
    files = {"Model.swift": MODEL, "Row.swift": ROW, "Screen.swift": SCREEN, "Shown.swift": SHOWN, "Odd.swift": ODD}
    tree, report = await repair(Settings.from_environment(), SourceTree(files=files), silent, previews=True)
    assert report.findings == ()
    assert {change.rule for change in report.changes} == {"missing_preview"}
    assert {path for path, text in tree.files.items() if text != files[path]} == {"Row.swift", "Screen.swift"}
    row = 'Row(item: .constant(Item(title: "")), tapped: { _ in })'
    assert tree.files["Row.swift"] == f"{ROW}\n#Preview {{\n  {row}\n}}\n"
    assert ".environment(Model(items: []))" in tree.files["Screen.swift"]


async def test_nobody_gets_one_unasked() -> None:
    tree = SourceTree(files={"Shown.swift": SHOWN.partition("#Preview")[0]})
    assert (await repair(Settings.from_environment(), tree, silent))[0] == tree
