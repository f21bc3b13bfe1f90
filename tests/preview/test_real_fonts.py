"""Fonts of the app, and designs with digits of one width: drawn by the browser as wide as Swift has measured them."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from swiftgen.preview.browser import chromium
from swiftgen.preview.live import LiveApp
from swiftgen.preview.server import PreviewServer
from swiftgen.preview.shot import painted
from swiftgen.project.folder import read_tree
from swiftgen.sandbox import open_sandbox

from .real import built

pytestmark = pytest.mark.swift
FONTS = Path(__file__).parents[2] / "src/swiftgen/preview/client/fonts"
APP = """
import SwiftUI

@main struct FontsApp: App {
  var body: some Scene { WindowGroup { FontsView() } }
}

struct FontsView: View {
  var body: some View {
    VStack {
      Text("By full name").font(.custom("Fancy Face Regular", fixedSize: 40))
      Text("By family").font(.custom("Fancy Face", fixedSize: 30))
      Text("Heavier").font(.custom("Fancy Face", fixedSize: 30).weight(.black))
      Text("Unknown").font(.custom("Nowhere Sans", fixedSize: 30))
      Text("11:11").font(.system(size: 40).monospacedDigit())
      Text("21:12").font(.system(size: 40, design: .rounded).monospacedDigit())
    }
  }
}
"""


def renamed(source: str, file: Path, *, style: str, weight: int) -> None:
    """A served face as a font file of an app, under a name of its own."""
    font = TTFont(FONTS / source)
    font.flavor = None
    for record in {1: "Fancy Face", 4: f"Fancy Face {style}", 6: f"FancyFace-{style}"}.items():
        font["name"].setName(record[1], record[0], 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    font.save(file)


@pytest.fixture(scope="module")
def launch(tmp_path_factory):
    folder = tmp_path_factory.mktemp("fonts")
    (folder / "FontsApp.swift").write_text(APP)
    (folder / "Fonts").mkdir()
    renamed("source-serif-4-400.woff2", folder / "Fonts/fancy.ttf", style="Regular", weight=400)
    renamed("source-serif-4-800.woff2", folder / "Fonts/fancy black.ttf", style="Black", weight=900)
    whole = (folder / "Fonts/fancy.ttf").read_bytes()
    for cut in (3, 40, 700, len(whole) // 2):
        (folder / f"Fonts/broken-{cut}.ttf").write_bytes(whole[:cut])
    (folder / "Fonts/words.otf").write_text("OTTO " * 300)
    return built(read_tree([folder]), tmp_path_factory.mktemp("out"), resources=folder)


async def test_text_is_as_wide_in_the_browser_as_it_was_measured(launch):
    live = LiveApp(launch, open_sandbox())
    host = await live.start()
    try:
        runs = [node.props["lines"][0]["runs"][0] for node in host.tree.root.walk() if node.kind == "text"]
        designs = {run["s"]: run["font"][2] for run in runs}
        assert designs == {
            "By full name": "file:fancy.ttf", "By family": "file:fancy.ttf", "Heavier": "file:fancy black.ttf",
            "Unknown": "default", "11:11": "default-tnum", "21:12": "rounded-tnum",
        }  # fmt: skip
        assert list(host.unsupported.items()) == [
            ("Font.custom", "No file of the app holds Nowhere Sans: the system's font is drawn.")
        ]
        async with PreviewServer(live) as server, chromium() as browser:
            page = await browser.new_page()
            await page.goto(server.app_url)
            await painted(page)
            drawn = await page.evaluate(
                "() => [...document.querySelectorAll('#screen svg text')]"
                ".map(each => [each.textContent, each.getComputedTextLength()])"
            )
        widths = {run["s"]: run["w"] for run in runs}
        for text, width in drawn:
            if text in widths:
                assert width == pytest.approx(widths[text], rel=0.005), text
        assert {text for text, _ in drawn} >= widths.keys()
    finally:
        await live.stop()
