"""`swiftgen check` of an app of about 300 lines: the compiler's part, in the sandbox, and the whole command."""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.table import Table
from swiftgen.artifacts import SourceTree
from swiftgen.composer import compose
from swiftgen.settings import Settings
from swiftgen.toolchain import check, ensure_sdk, find_toolchain

REQUEST = (
    "A tip calculator. Enter a bill amount, choose a tip percentage and see the total. A settings page changes the tip."
)
LINES = 300
ROUNDS = 7


def app() -> SourceTree:
    """A composed app of a little more than 300 lines."""
    trees = [SourceTree(files=compose(REQUEST, seed).files) for seed in range(12)]
    return min(trees, key=lambda tree: abs(lines_of(tree) - LINES))


def lines_of(tree: SourceTree) -> int:
    return sum(text.count("\n") for text in tree.files.values())


def main() -> Table:
    settings = Settings.from_environment()
    toolchain = find_toolchain(settings)
    sdk = ensure_sdk(toolchain, settings)
    tree = app()
    inside = [_timed(lambda: check(tree, sdk=sdk, toolchain=toolchain)) for _ in range(ROUNDS)]
    with tempfile.TemporaryDirectory() as folder:
        for path, text in tree.files.items():
            (Path(folder) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / path).write_text(text)
        command = [sys.executable, "-m", "swiftgen.cli", "check", folder]
        whole = [_timed(lambda: subprocess.run(command, check=True, capture_output=True)) for _ in range(ROUNDS)]
    return Table(
        title=f"Type-check of an app of {lines_of(tree)} lines in {len(tree.files)} files",
        columns=["what", "median [s]", "fastest [s]"],
        rows=[
            ["the compiler in its sandbox", statistics.median(inside), min(inside)],
            ["`swiftgen check`", statistics.median(whole), min(whole)],
        ],
    )


def _timed(action: object) -> float:
    began = time.monotonic()
    action()  # type: ignore[operator]
    return time.monotonic() - began


if __name__ == "__main__":
    print(main().markdown())
