"""The whole way of `swiftgen check --target`: compiler, index, symbol graph, syntax tree."""

import pytest

from swiftgen.artifacts import SourceTree
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
