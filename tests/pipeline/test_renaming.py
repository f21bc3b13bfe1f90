"""A rename goes by the compiler's references, and is undone when the app breaks."""

import re
from pathlib import Path

import pytest

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.artifacts.occurrence import Occurrence, Role
from swiftgen.pipeline.renaming import rename_in, renamed
from swiftgen.settings import Settings
from swiftgen.swift.edits import EditRefusedError
from swiftgen.swift.source import source_of

TREE = SourceTree(
    files={
        "A.swift": "struct Model {\n    var count = 0\n    func twice() -> Int { count * 2 }\n}\n",
        "B.swift": "struct Other {\n    var count = 1\n}\nfunc sum(m: Model, o: Other) -> Int { m.count + o.count }\n",
    }
)
MEANT = {"A.swift": (0, 1), "B.swift": (1,)}
"""Which of the words `count` in each file are the model's."""


class Index:
    """A compiler that knows the words by hand, and dislikes a name."""

    async def occurrences(self, tree: SourceTree) -> tuple[Occurrence, ...]:
        found = []
        for path, text in tree.swift.items():
            for number, match in enumerate(re.finditer(r"\bcount\b", text)):
                usr = "model" if number in MEANT[path] else "other"
                place = source_of(text).position(match.start())
                found.append(Occurrence(path, place, usr, "count", Role.REFERENCE))
        return tuple(found)

    async def check(self, tree: SourceTree) -> tuple[Finding, ...]:
        bad = any("broken" in text for text in tree.files.values())
        return (Finding(severity="error", code="e", message="it is broken", path="A.swift"),) if bad else ()


async def test_only_what_the_compiler_says_is_meant_gets_the_name() -> None:
    tree = await renamed(Index(), TREE, "Model.count", "total")
    assert tree.files["A.swift"] == TREE.files["A.swift"].replace("count", "total")
    assert tree.files["B.swift"] == TREE.files["B.swift"].replace("m.count", "m.total")


async def test_a_name_with_which_the_app_breaks_is_refused() -> None:
    with pytest.raises(EditRefusedError, match="does not compile any more: it is broken"):
        await renamed(Index(), TREE, "Model.count", "broken")


MODEL = """import SwiftUI

struct Item: Identifiable {
  let id = UUID()
  var title: String
}

@Observable final class Model {
  var items: [Item] = [Item(title: "title"), .init(title: "b")]
  func add(_ title: String) { items.append(Item(title: title)) }
}
"""
SCREEN = """import SwiftUI

struct Screen: View {
  @State private var model = Model()
  var body: some View {
    ForEach($model.items) { $item in
      TextField(item.title, text: $item.title)
    }
    Text(model.items.map(\\.title).joined())
  }
}
"""


@pytest.fixture
def app(tmp_path: Path) -> Path:
    (tmp_path / "Model.swift").write_text(MODEL)
    (tmp_path / "Screen.swift").write_text(SCREEN)
    return tmp_path


def silent(_message: str, _part: float | None) -> None:
    """Tells nobody."""


@pytest.mark.swift
async def test_labels_bindings_and_key_paths_follow_and_namesakes_stay(app: Path) -> None:
    done = await rename_in(Settings.from_environment(), app, "Item.title", "name", silent)
    assert done.changed == ("Model.swift", "Screen.swift")
    assert done.version is None
    assert (app / "Screen.swift").read_text() == SCREEN.replace("title", "name")
    after = MODEL.replace("var title:", "var name:").replace('Item(title: "', 'Item(name: "')
    after = after.replace('.init(title: "', '.init(name: "').replace("Item(title: title)", "Item(name: title)")
    assert (app / "Model.swift").read_text() == after


@pytest.mark.swift
async def test_nothing_is_written_when_the_app_would_not_compile(app: Path) -> None:
    with pytest.raises(EditRefusedError, match="does not compile any more"):
        await rename_in(Settings.from_environment(), app, "Item.id", "key", silent)
    assert (app / "Model.swift").read_text() == MODEL
    with pytest.raises(EditRefusedError, match=r"no `Item\.name`"):
        await rename_in(Settings.from_environment(), app, "Item.name", "key", silent)
