"""From a tap to the new frame: a list of 200 rows, a tap in one of them."""

import asyncio
import random
import statistics
import tempfile
from pathlib import Path

from playwright.async_api import Page

from benchmarks.table import Table
from swiftgen.artifacts import SourceTree
from swiftgen.preview.browser import chromium
from swiftgen.preview.host import Host
from swiftgen.preview.launch import Launch, launch_for
from swiftgen.preview.live import LiveApp
from swiftgen.preview.server import PreviewServer
from swiftgen.preview.shot import painted
from swiftgen.sandbox import open_sandbox
from swiftgen.settings import Settings
from swiftgen.toolchain import build, ensure_sdk, find_toolchain

ROUNDS = 100
Line = tuple[str, float, float, float]
APP = """
import SwiftUI

struct Row: Identifiable { let id: Int; var count = 0 }

@main struct RowsApp: App {
  var body: some Scene { WindowGroup { RowsView() } }
}

struct RowsView: View {
  @State private var rows = (1...200).map { Row(id: $0) }
  var body: some View {
    List {
      ForEach($rows) { $row in
        Button { row.count += 1 } label: {
          HStack {
            Text("Row \\(row.id)")
            Spacer()
            Text("\\(row.count)").foregroundStyle(.secondary)
          }
        }
      }
    }
  }
}
"""
CLOCK = """
() => {
  window.times = {applied: [], painted: []};
  let began = 0;
  addEventListener("pointerup", () => { began = performance.now(); }, true);
  new MutationObserver(() => times.applied.push(performance.now() - began))
    .observe(document.querySelector("main"), {subtree: true, childList: true, characterData: true});
  new MutationObserver(() => times.painted.push(performance.now() - began))
    .observe(document.documentElement, {attributes: true, attributeFilter: ["data-painted"]});
}
"""


def main() -> Table:
    """Build the app, tap it by the protocol and in the browser."""
    settings = Settings.from_environment()
    toolchain = find_toolchain(settings)
    sdk = ensure_sdk(toolchain, settings)
    with tempfile.TemporaryDirectory() as folder:
        result = build(SourceTree(files={"App.swift": APP}), sdk=sdk, toolchain=toolchain, out=Path(folder))
        if result.executable is None:
            raise RuntimeError("; ".join(finding.message for finding in result.findings))
        launch = launch_for(result.executable, sdk=sdk, toolchain=toolchain)
        rows = [*asyncio.run(by_protocol(launch)), *asyncio.run(in_browser(launch))]
    return Table("Tap to new frame, 200 rows", ("from a tap to", "median [ms]", "p95 [ms]", "worst [ms]"), rows)


async def by_protocol(launch: Launch) -> list[Line]:
    """The event's way through the sandbox, the app and our mirror of its tree."""
    host = await Host.start(launch, open_sandbox())
    try:
        taps = [(await host.tap(f"Row {index % 8 + 1}")).milliseconds for index in range(ROUNDS)]
    finally:
        await host.stop()
    return [_line("the app's frame", taps)]


async def finger(page: Page, x: float, y: float, moment: random.Random) -> None:
    """A tap as people do it: it rests on the glass, and knows nothing of the display's refreshes."""
    await asyncio.sleep(moment.uniform(0, 0.05))
    await page.mouse.click(x, y, delay=moment.uniform(50, 110))


async def in_browser(launch: Launch) -> list[Line]:
    """From the finger leaving the glass to the page changed, and to its pixels (drawn by the browser)."""
    live = LiveApp(launch, open_sandbox())
    await live.start()
    try:
        async with PreviewServer(live) as server, chromium() as browser:
            page = await browser.new_page(viewport={"width": 393, "height": 852})
            await page.goto(server.app_url)
            await painted(page)
            await page.evaluate(CLOCK)
            moment = random.Random(1)
            for index in range(ROUNDS):
                await finger(page, 120, 140 + 44 * (index % 8), moment)
                await page.wait_for_function("count => times.painted.length > count", arg=index)
            times = await page.evaluate("() => times")
    finally:
        await live.stop()
    return [_line("the page changed", times["applied"]), _line("its pixels", times["painted"])]


def _line(name: str, times: list[float]) -> Line:
    return name, statistics.median(times), statistics.quantiles(times, n=20)[-1], max(times)
