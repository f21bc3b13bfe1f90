"""What validating a stream costs per chunk: the incremental reader against reading everything again."""

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.table import Table
from swiftgen.swift.parsing import parse
from swiftgen.swift.reply import NoCodeError, read_reply
from swiftgen.swift.stream import SwiftStream

REPLIES = Path(__file__).resolve().parents[1] / "tests" / "cases" / "replies"
LINES = 1000
_CHUNK = 40  # characters, about ten tokens
_EVERY = 8  # the full re-parse is measured on every eighth chunk: all of them would take minutes


def main() -> Table:
    incremental: list[float] = []
    full: list[float] = []
    for text in long_replies():
        one, other = _measure(text)
        incremental += one
        full += other
    rows = [_row("incremental", incremental), _row("full re-parse", full)]
    ratios = [statistics.median(full) / statistics.median(incremental), _p95(full) / _p95(incremental)]
    rows.append(["ratio", *ratios, statistics.fmean(full) / statistics.fmean(incremental), ""])
    return Table(
        title=f"Validation of a stream from its {LINES}th line on, per chunk",
        columns=["way", "median [ms]", "p95 [ms]", "mean [ms]", "chunks"],
        rows=rows,
        note=(
            f"Recorded replies joined until they have more than {LINES} lines, in chunks of {_CHUNK} characters. "
            "Full: every file parsed anew. Time of the processor, so that other programs do not count."
        ),
    )


def long_replies() -> Iterator[str]:
    """Recorded replies, joined to long ones."""
    joined = ""
    for path in sorted(REPLIES.glob("r*.md")):
        joined += path.read_text(encoding="utf-8") + "\n"
        if joined.count("\n") > LINES + 200:
            yield joined
            joined = ""


def _measure(text: str) -> tuple[list[float], list[float]]:
    """Milliseconds of each chunk after so many lines."""
    stream, incremental, full = SwiftStream(), [], []
    first = len("\n".join(text.split("\n")[:LINES]))
    for number, start in enumerate(range(0, len(text), _CHUNK)):
        began = time.process_time()
        stream.feed(text[start : start + _CHUNK])
        _ = stream.broken
        if start < first:
            continue
        incremental.append((time.process_time() - began) * 1000)
        if number % _EVERY == 0:
            began = time.process_time()
            _all_again(text[: start + _CHUNK])
            full.append((time.process_time() - began) * 1000)
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
