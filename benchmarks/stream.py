"""What validating a stream costs per chunk: the incremental reader against reading everything again."""

import statistics
import time
from pathlib import Path

from benchmarks.table import Table
from swiftgen.swift.parsing import parse
from swiftgen.swift.reply import NoCodeError, read_reply
from swiftgen.swift.stream import SwiftStream

REPLIES = Path(__file__).resolve().parents[1] / "tests" / "cases" / "replies"
_CHUNK = 40  # characters, about ten tokens
_EVERY = 8  # the full re-parse is measured on every eighth chunk: all of them would take minutes


def main() -> Table:
    incremental: list[float] = []
    full: list[float] = []
    for path in sorted(REPLIES.glob("r*.md")):
        one, other = _measure(path.read_text(encoding="utf-8"))
        incremental += one
        full += other
    rows = [_row("incremental", incremental), _row("full re-parse", full)]
    ratios = [statistics.median(full) / statistics.median(incremental), _p95(full) / _p95(incremental)]
    rows.append(["ratio", *ratios, statistics.fmean(full) / statistics.fmean(incremental), ""])
    return Table(
        title="Validation of a stream, per chunk",
        columns=["way", "median [ms]", "p95 [ms]", "mean [ms]", "chunks"],
        rows=rows,
        note=f"All recorded replies in chunks of {_CHUNK} characters. Full: every file parsed anew.",
    )


def _measure(text: str) -> tuple[list[float], list[float]]:
    stream, incremental, full = SwiftStream(), [], []
    for number, start in enumerate(range(0, len(text), _CHUNK)):
        began = time.perf_counter()
        stream.feed(text[start : start + _CHUNK])
        _ = stream.broken
        incremental.append((time.perf_counter() - began) * 1000)
        if number % _EVERY == 0:
            began = time.perf_counter()
            _all_again(text[: start + _CHUNK])
            full.append((time.perf_counter() - began) * 1000)
    return incremental, full


def _all_again(text: str) -> None:
    try:
        files = read_reply(text).tree.swift
    except NoCodeError:
        return
    for source in files.values():
        _ = parse(source).root_node.has_error


def _row(name: str, values: list[float]) -> list[object]:
    return [name, statistics.median(values), _p95(values), statistics.fmean(values), len(values)]


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


if __name__ == "__main__":
    print(main().markdown())
