"""A point of an app's screen, and the declaration that made what is there: the app is real."""

from pathlib import Path

import pytest

from swiftgen.artifacts import SourceTree
from swiftgen.pipeline.bench import open_bench
from swiftgen.pipeline.pointing import PointingError, pointed_at
from swiftgen.settings import Settings

pytestmark = pytest.mark.swift
TREE = SourceTree(
    files={
        "PointApp.swift": (
            "import SwiftUI\n\n@main struct PointApp: App {\n  var body: some Scene { WindowGroup { HomeView() } }\n}\n"
        ),
        "HomeView.swift": (
            "import SwiftUI\n\nstruct HomeView: View {\n  var body: some View {\n    VStack {\n"
            '      Text("Good morning")\n'
            "        .frame(height: 100)\n      StartView()\n        .frame(height: 100)\n    }\n  }\n}\n\n"
            'struct StartView: View {\n  private var label: some View { Text("Start the timer") }\n'
            "  var body: some View { Button(action: {}) { label } }\n}\n"
        ),
    }
)


async def test_a_point_names_the_declaration_that_shows_what_is_there(tmp_path: Path) -> None:
    bench = await open_bench(Settings.from_environment())
    assert await pointed_at("196,384", TREE, bench, tmp_path) == "HomeView.body"
    assert await pointed_at("196, 492.5", TREE, bench, tmp_path) == "StartView.label"
    assert await pointed_at("HomeView.swift:16", TREE, bench, tmp_path) == "StartView.body"
    with pytest.raises(PointingError, match="Nothing whose line is known is shown at 5,5"):
        await pointed_at("5,5", TREE, bench, tmp_path)
    broken = TREE.with_file("HomeView.swift", TREE.files["HomeView.swift"].replace("VStack", "VStuck"))
    with pytest.raises(PointingError, match="does not compile"):
        await pointed_at("5,5", broken, bench, tmp_path / "broken")
