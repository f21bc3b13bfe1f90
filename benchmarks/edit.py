"""From an edit to the new frame: one line of an app of about 300 lines is changed, built again and started."""

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.table import Table
from benchmarks.typecheck import app, lines_of
from swiftgen.artifacts import SourceTree
from swiftgen.preview.host import Host
from swiftgen.preview.launch import launch_for
from swiftgen.sandbox import open_sandbox
from swiftgen.settings import Settings
from swiftgen.toolchain import build, ensure_sdk, find_toolchain

ROUNDS = 5


def main() -> Table:
    return asyncio.run(_measure())


async def _measure() -> Table:
    settings = Settings.from_environment()
    toolchain = find_toolchain(settings)
    sdk = ensure_sdk(toolchain, settings)
    sandbox = open_sandbox()
    tree = app()
    path = max((each for each in tree.swift if "View" in each), key=lambda each: len(tree.files[each]))
    builds, starts = [], []
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        first = build(tree, sdk=sdk, toolchain=toolchain, out=place / "build")
        for number in range(ROUNDS):
            edited = _edited(tree, path, number)
            began = time.monotonic()
            result = build(edited, sdk=sdk, toolchain=toolchain, out=place / "build")
            built = time.monotonic()
            if result.executable is None:
                raise RuntimeError("the edited app does not compile")
            launch = launch_for(result.executable, sdk=sdk, toolchain=toolchain, data=place / "home")
            host = await Host.start(launch, sandbox)
            starts.append(time.monotonic() - built)
            builds.append(built - began)
            await host.stop()
    whole = [one + other for one, other in zip(builds, starts, strict=True)]
    return Table(
        title=f"From an edit to the new frame, an app of {lines_of(tree)} lines",
        columns=["what", "median [s]", "fastest [s]"],
        rows=[
            ["first build", first.seconds, first.seconds],
            ["build after an edit", statistics.median(builds), min(builds)],
            ["start to first frame", statistics.median(starts), min(starts)],
            ["edit to new frame", statistics.median(whole), min(whole)],
        ],
    )


def _edited(tree: SourceTree, path: str, number: int) -> SourceTree:
    """Another statement in a view's body, as a hand would change one."""
    head = "var body: some View {\n"
    return tree.with_file(path, tree.files[path].replace(head, f"{head}    let _ = {number}\n", 1))


if __name__ == "__main__":
    print(main().markdown())
