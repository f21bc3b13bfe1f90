"""The whole way of `swiftgen check --target` and `repair --target`: compiler, index, symbol graph, syntax tree."""

import pytest

from swiftgen.artifacts import SourceTree
from swiftgen.pipeline.apps import repair
from swiftgen.pipeline.bench import open_bench
from swiftgen.settings import Settings
from swiftgen.toolchain import Dialect

pytestmark = pytest.mark.swift

APP = """import SwiftUI

struct Screen: View {
  var body: some View {
    VStack {
      Text("Title").fontDesign(.serif)
      if #available(iOS 17, *) {
        ContentUnavailableView("Nothing", systemImage: "tray")
      }
      ContentUnavailableView("Nothing", systemImage: "tray")
    }
  }
}
"""


async def test_newer_api_is_an_error_where_nothing_guards_it() -> None:
    bench = await open_bench(Settings.from_environment())
    tree = SourceTree(files={"Screen.swift": APP})
    found = await bench.check_for(tree, Dialect(target="16.1"))
    assert [(each.range.start.line, each.message.split("'")[1]) for each in found if each.range] == [
        (10, "ContentUnavailableView"),
    ]
    assert [each.range.start.line for each in await bench.check_for(tree, Dialect(target="16.0")) if each.range] == [
        6,
        10,
    ]
    assert await bench.check_for(tree, Dialect(target="17.0")) == ()
    assert await bench.check_for(tree, Dialect()) == ()


HELPER = """import SwiftUI

struct Empty: View {
  var body: some View { ContentUnavailableView("Nothing", systemImage: "tray") }
  func count(_ n: Int) -> Int { }
}
"""


async def test_all_files_of_an_app_are_asked_for() -> None:
    bench = await open_bench(Settings.from_environment())
    tree = SourceTree(files={"Screen.swift": APP, "Empty.swift": HELPER})
    found = await bench.check_for(tree, Dialect(target="16.1"))
    assert sorted((each.path, each.range.start.line) for each in found if each.range) == [
        ("Empty.swift", 4),
        ("Empty.swift", 5),  # a missing return, which shows only after the types are right
        ("Screen.swift", 10),
    ]


async def test_repair_guards_newer_api_in_every_file() -> None:
    tree = SourceTree(files={"Screen.swift": APP, "Empty.swift": HELPER.replace("{ }", "{ n }")})
    mended, report = await repair(Settings.from_environment(), tree, lambda _message, _part: None, "16.0")
    assert report.ok
    assert report.errors_before == 3
    assert "if #available(iOS 17" in mended.files["Empty.swift"]
    assert mended.files["Screen.swift"].count("#available(iOS 17") == 2
    assert all("ContentUnavailableView" in text for text in mended.files.values())
