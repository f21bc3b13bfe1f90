"""Real apps in the preview: how many launch and survive being tapped, what they miss, and how fast frames come.

`make bench-preview APPS=FOLDER [LIST=apps.tsv] [COUNT=60] [JSON=FILE]`. Apps are given as to `benchmarks.sdk_apps`; of
many, COUNT are taken evenly. Each is checked, built, started and walked in a process of its own with a time limit: one
that hangs, or takes the process down, is counted and the next one goes on. `--json FILE` writes a line for each app as
it is done, and what stands there already is not done again. Without APPS only frames are timed.
"""

from __future__ import annotations

import argparse
import asyncio
import collections
import contextlib
import json
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from benchmarks.sdk_apps import App, found, listed
from benchmarks.table import Table
from benchmarks.tap import APP as ROWS_APP
from benchmarks.tap import finger
from swiftgen.artifacts import SourceTree
from swiftgen.preview.browser import NoBrowserError, chromium
from swiftgen.preview.errors import AppError
from swiftgen.preview.host import Host
from swiftgen.preview.launch import Launch, fresh_home, launch_for
from swiftgen.preview.live import LiveApp
from swiftgen.preview.node import ProtocolError
from swiftgen.preview.server import PreviewServer
from swiftgen.preview.shot import painted
from swiftgen.preview.walk import Bounds, Walker
from swiftgen.project.folder import AppFolderError, read_tree
from swiftgen.sandbox import SandboxError, open_sandbox
from swiftgen.settings import Settings
from swiftgen.toolchain import build, check, ensure_sdk, find_toolchain

ACTIONS, WALK_SECONDS = 50, 60.0
APP_SECONDS = 300  # for one app in all
ROUNDS = 60
STAGES = ("not read", "not checked", "not built", "not launched", "crashed", "hung", "survived")
MANY_APP = """
import SwiftUI

@main struct ManyApp: App {
  var body: some Scene { WindowGroup { ManyView() } }
}

struct ManyView: View {
  @State private var rows = Array(repeating: 0, count: 1000)
  var body: some View {
    VStack {
      Button("Change all") { for index in rows.indices { rows[index] += 1 } }
      List {
        ForEach(rows.indices, id: \\.self) { index in
          HStack { Text("Row \\(index)"); Spacer(); Text("\\(rows[index])") }
        }
      }
    }
  }
}
"""
# From the finger leaving the glass to the first frame of the browser that shows what the app answered.
CLOCK = """() => {
  window.times = [];
  let began = 0;
  addEventListener("pointerup", (event) => { began = event.timeStamp; }, true);
  const after = (work) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = work;
    requestAnimationFrame(() => port2.postMessage(0));
  };
  new MutationObserver(() => {
    if (!began) return;
    const start = began;
    began = 0;
    after(() => times.push(performance.now() - start));
  }).observe(document.querySelector("main"), {subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["d", "x"]});
}"""  # noqa: E501 (a program in a string)


@dataclass
class Outcome:
    """How far an app came."""

    name: str
    llm: bool = False
    stage: str = "hung"
    said: str = ""
    taps: int = 0
    screens: int = 0
    megabytes: float = 0.0
    build_seconds: float = 0.0
    unsupported: list[str] = field(default_factory=list)


# One app, in a process of its own


def one(name: str, folder: Path, *, llm: bool) -> Outcome:
    """Check, build, start and walk it; never raises for what the app is or does."""
    outcome = Outcome(name, llm)
    settings = Settings.from_environment()
    toolchain = find_toolchain(settings)
    sdk = ensure_sdk(toolchain, settings)
    try:
        tree = read_tree([folder])
    except AppFolderError as error:
        outcome.stage, outcome.said = "not read", str(error)
        return outcome
    findings = check(tree, sdk=sdk, toolchain=toolchain, sandbox=open_sandbox(), threshold=None)
    wrong = next((each for each in findings if each.severity == "error"), None)
    if wrong:
        outcome.stage, outcome.said = "not checked", wrong.message
        return outcome
    with tempfile.TemporaryDirectory(prefix="swiftgen-bench-", ignore_cleanup_errors=True) as out:
        began = time.monotonic()
        built = build(tree, sdk=sdk, toolchain=toolchain, out=Path(out), sandbox=open_sandbox())
        outcome.build_seconds = time.monotonic() - began
        if built.executable is None:
            errors = [each.message for each in built.findings if each.severity == "error"]
            outcome.stage, outcome.said = "not built", next(iter(errors), "the linker failed")
            return outcome
        launch = launch_for(built.executable, sdk=sdk, toolchain=toolchain, resources=folder)
        asyncio.run(_walked(launch, outcome))
    return outcome


async def _walked(launch: Launch, outcome: Outcome) -> None:
    with fresh_home(launch) as clean:
        try:
            host = await Host.start(clean, open_sandbox())
        except (AppError, ProtocolError, SandboxError) as error:
            outcome.stage, outcome.said = "not launched", str(error)
            return
        walker = Walker(host, Bounds(actions=ACTIONS, seconds=WALK_SECONDS), time.perf_counter())
        try:
            await walker.go()
            outcome.megabytes = peak_memory(launch.executable.name)
        finally:
            await host.stop()
    report = walker.report(0.0)
    outcome.stage, outcome.said = ("crashed", report.crash) if report.crash else ("survived", "")
    outcome.taps, outcome.screens = len(report.taps), len(report.screens)
    outcome.unsupported = [each.partition(":")[0] for each in report.unsupported]


def peak_memory(name: str) -> float:
    """The most megabytes that our descendant of that name has held; 0 when it has gone."""
    peaks = [_status(pid, "VmHWM") / 1024 for pid in _below(os.getpid()) if _comm(pid) == name[:15]]
    return max(peaks, default=0.0)


def _below(root: int) -> Iterator[int]:
    parents: dict[int, int] = {}
    for each in Path("/proc").iterdir():
        if each.name.isdigit():
            parents[int(each.name)] = _status(int(each.name), "PPid")
    for pid in parents:
        above = pid
        while above in parents and above != root:
            above = parents[above]
        if above == root and pid != root:
            yield pid


def _status(pid: int, key: str) -> int:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith(f"{key}:"):
                return int(line.split()[1])
    return 0


def _comm(pid: int) -> str:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/comm").read_text(encoding="utf-8", errors="replace").strip()
    return ""


# All apps


def bounded(app: App, seconds: float, command: Sequence[str] = ()) -> Outcome:
    """The app's outcome; after ``seconds`` its process and all below are killed, and it counts as hung."""
    asked = command or (sys.executable, "-m", "benchmarks.preview", "--one", str(app.folder), "--name", app.name)
    more = ("--llm",) if app.llm and not command else ()
    child = subprocess.Popen(
        [*asked, *more], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        told, trouble = child.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        child.communicate()
        return Outcome(app.name, app.llm, said=f"nothing came within {seconds:g} seconds")
    try:
        return Outcome(**json.loads(told.splitlines()[-1]))
    except (ValueError, IndexError, TypeError):
        last = next(iter(trouble.strip().splitlines()[::-1]), f"status {child.returncode}")
        return Outcome(app.name, app.llm, said=f"the benchmark's process ended: {last}")


def sample(apps: Sequence[App], count: int) -> list[App]:
    """``count`` of them, evenly spread."""
    if count <= 0 or len(apps) <= count:
        return list(apps)
    return [apps[index * len(apps) // count] for index in range(count)]


def judge_all(apps: Sequence[App], seconds: float, file: Path | None) -> list[Outcome]:
    """One after the other; what ``file`` tells of already is taken from there."""
    done: dict[str, Outcome] = {}
    if file and file.exists():
        for line in file.read_text(encoding="utf-8").splitlines():
            outcome = Outcome(**json.loads(line))
            done[outcome.name] = outcome
    outcomes = []
    for number, app in enumerate(apps, start=1):
        outcome = done.get(app.name) or bounded(app, seconds)
        outcomes.append(outcome)
        print(
            f"   {number} of {len(apps)}: {outcome.stage:<12} {app.name} {outcome.said[:80]}",
            file=sys.stderr,
            flush=True,
        )
        if file and app.name not in done:
            with file.open("a", encoding="utf-8") as lines:
                lines.write(json.dumps(asdict(outcome)) + "\n")
    return outcomes


def summary(outcomes: Sequence[Outcome]) -> Table:
    """How far the apps came; the share is of those that type-check."""
    rows: list[list[object]] = []
    for name, group in {"all": outcomes, "model-written": [each for each in outcomes if each.llm]}.items():
        if not group:
            continue
        stages = collections.Counter(each.stage for each in group)
        checked = len(group) - stages["not read"] - stages["not checked"]
        share = 100 * stages["survived"] / checked if checked else 0.0
        rows.append([name, len(group), checked, *(stages[each] for each in STAGES[2:]), share])
    memory = sorted(each.megabytes for each in outcomes if each.megabytes)
    told = (
        f"Median memory of an app {statistics.median(memory):.0f} MB, the most {memory[-1]:.0f} MB." if memory else ""
    )
    return Table(
        "Apps that launch and survive being tapped",
        ("apps", "number", "type-check", *STAGES[2:], "survive [% of type-checked]"),
        rows,
        note=f"{ACTIONS} actions each, at most {WALK_SECONDS:g} s. {told}".strip(),
    )


def faults(outcomes: Sequence[Outcome], top: int = 25) -> Table:
    """What ended those that did not survive."""
    bad = [each for each in outcomes if each.stage in STAGES[2:-1]]
    return Table("What ended the others", ("app", "stage", "why"), [[e.name, e.stage, e.said[:160]] for e in bad[:top]])


def missing(outcomes: Sequence[Outcome], top: int = 40) -> Table:
    """API that was used and does not behave, by how many apps used it."""
    counts = collections.Counter(api for each in outcomes for api in set(each.unsupported))
    return Table("API that does not behave yet", ("api", "apps"), [list(each) for each in counts.most_common(top)])


# Frames


def frames() -> Table:
    """Tap to frame: 200 rows, and 1,000 rows that all change."""
    settings = Settings.from_environment()
    toolchain = find_toolchain(settings)
    sdk = ensure_sdk(toolchain, settings)
    rows: list[list[object]] = []
    for title, source, label in (
        ("200 rows, one changes", ROWS_APP, "Row 2"),
        ("1,000 rows change", MANY_APP, "Change all"),
    ):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            result = build(SourceTree(files={"App.swift": source}), sdk=sdk, toolchain=toolchain, out=Path(folder))
            if result.executable is None:
                rows.append([title, "does not build", *["-"] * 5])
                continue
            launch = launch_for(result.executable, sdk=sdk, toolchain=toolchain)
            rows.append([title, *asyncio.run(timed(launch, label))])
    columns = ("what", "app, median [ms]", "app, p95 [ms]", "painted, median [ms]", "painted, p95 [ms]", "memory [MB]")
    return Table("Tap to frame", columns, rows, note="To the app's answer, and to the frame of Chromium that shows it.")


async def timed(launch: Launch, label: str) -> list[object]:
    """Medians and 95th percentiles of the app's answer and of the painted frame, and the app's memory."""
    with fresh_home(launch) as clean:
        live = LiveApp(clean, open_sandbox())
        host = await live.start()
        try:
            answers = [(await host.tap(label)).milliseconds for _ in range(ROUNDS)]
            try:
                shown = await _painted(live, label)
            except NoBrowserError:
                shown = []
            memory = peak_memory(launch.executable.name)
        finally:
            await live.stop()
    return [*_middle_and_p95(answers), *_middle_and_p95(shown), memory]


async def _painted(live: LiveApp, label: str) -> list[float]:
    async with PreviewServer(live) as server, chromium() as browser:
        page = await browser.new_page(viewport={"width": 393, "height": 852})
        await page.goto(server.app_url)
        await painted(page)
        if live.host is None:
            return []
        x, y = live.host.tree.absolute(live.host.tree.nodes[live.host.find(label)]).middle
        await page.evaluate(CLOCK)
        moment = random.Random(1)
        for index in range(ROUNDS):
            await finger(page, x, y, moment)
            await page.wait_for_function("count => times.length > count", arg=index, timeout=10_000)
        return [float(each) for each in await page.evaluate("() => times")]


def _middle_and_p95(times: Sequence[float]) -> tuple[object, object]:
    if not times:
        return "-", "-"
    ordered = sorted(times)
    return statistics.median(ordered), ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]


def main(arguments: Iterable[str] = ()) -> tuple[Table, ...]:
    """Time frames, and judge the apps that the arguments name."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=Path, nargs="?")
    parser.add_argument("--list", type=Path, help="a tab-separated list of the apps")
    parser.add_argument("--match", default="", help="only apps whose name holds this")
    parser.add_argument("--count", type=int, default=60, help="of many apps only so many; 0 for all")
    parser.add_argument("--seconds", type=float, default=APP_SECONDS, help="for one app in all")
    parser.add_argument("--json", type=Path, help="a line for each app; those that are there are not done again")
    parser.add_argument("--no-frames", action="store_true", help="do not time frames")
    given = parser.parse_args(list(arguments))
    tables = [] if given.no_frames else [frames()]
    if given.root:
        apps = listed(given.root, given.list) if given.list else found(given.root)
        apps = sample([app for app in apps if given.match in app.name], given.count)
        outcomes = judge_all(apps, given.seconds, given.json)
        tables += [summary(outcomes), faults(outcomes), missing(outcomes)]
    return tuple(tables)


def _child(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--one", type=Path, required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--llm", action="store_true")
    given = parser.parse_args(arguments)
    print(json.dumps(asdict(one(given.name, given.one, llm=given.llm))))


if __name__ == "__main__":
    if "--one" in sys.argv:
        _child(sys.argv[1:])
    else:
        for table in main(sys.argv[1:]):
            print(table.markdown())
