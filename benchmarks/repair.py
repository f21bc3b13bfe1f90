"""Replies of models, raw, with their syntax mended, and repaired by rules: what parses, what compiles, in what time.

`python -m benchmarks.repair [FOLDER…] [--most N]`. A FOLDER holds replies as `*.md`; without one the recorded replies
serve. No model is called. A reply whose only errors are modules that the SDK lacks is counted apart: no repair could
mend it.
"""

import argparse
import asyncio
import statistics
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corruptions import REPLIES
from benchmarks.table import Table
from swiftgen.artifacts import Finding
from swiftgen.pipeline.bench import Bench, open_bench
from swiftgen.pipeline.mend import errors, mend
from swiftgen.settings import Settings
from swiftgen.swift.repair import repair_syntax
from swiftgen.swift.reply import read_reply
from swiftgen.swift.symbols import SymbolTable


@dataclass(frozen=True)
class Row:
    """One reply: errors of the parser and of the compiler on the way."""

    name: str
    unreadable: tuple[int, int, int]
    wrong: tuple[int, int]
    lacking: str
    seconds: float
    repairs: int

    @property
    def worse(self) -> bool:
        """Whether repair left more errors than there were, with no syntax error to hide them before."""
        return self.wrong[1] > self.wrong[0] and self.unreadable[0] == 0


async def measured(bench: Bench, symbols: SymbolTable, path: Path, text: str) -> Row:
    tree = read_reply(text).tree
    began = time.monotonic()
    syntax = repair_syntax(tree)[0]
    findings = await bench.check(tree)
    mended, report = await mend(tree, bench.check, symbols, findings=findings, parser=bench.parse)
    seconds = time.monotonic() - began
    counts = [sum(await bench.parse(list(each.swift.values()))) for each in (tree, syntax, mended)]
    left = [finding for finding in report.findings if finding.source == "compiler"]
    return Row(
        f"{path.parent.name}/{path.stem}", (counts[0], counts[1], counts[2]), (errors(findings), errors(left)),
        lacking(left), seconds, len(report.repairs),
    )  # fmt: skip


def lacking(findings: Iterable[Finding]) -> str:
    """Modules that the SDK lacks."""
    return ", ".join(sorted({f.message.split("'")[1] for f in findings if f.code == "sema_no_import"}))


async def run(arguments: argparse.Namespace) -> Table:
    bench = await open_bench(Settings.from_environment())
    symbols = await bench.symbols()
    rows = []
    for path, text in arguments.texts:
        rows.append(await measured(bench, symbols, path, text))
        print(rows[-1], file=sys.stderr, flush=True)
    return table(rows)


def table(rows: list[Row]) -> Table:
    """A line a reply, and what they come to."""
    total = len(rows)
    fair = [row for row in rows if not row.lacking]
    compiles = [sum(row.wrong[at] == 0 for row in fair) for at in (0, 1)]
    valid = [100 * sum(row.unreadable[at] == 0 for row in rows) / max(1, total) for at in (0, 1, 2)]
    note = (
        f"{total} replies. Readable raw {valid[0]:.1f} %, after syntax rules {valid[1]:.1f} %, "
        f"after repair {valid[2]:.1f} %. Of the {len(fair)} whose modules the SDK has, {compiles[0]} compile raw and "
        f"{compiles[1]} after repair. Made worse: {sum(row.worse for row in rows)}. "
        f"Median {statistics.median(row.seconds for row in rows):.1f} s."
    )
    return Table(
        title="Replies, repaired without a model",
        columns=["reply", "syntax errors raw", "mended", "repaired", "errors raw", "repaired", "lacks", "repairs", "s"],
        rows=[[row.name, *row.unreadable, *row.wrong, row.lacking, row.repairs, row.seconds] for row in rows],
        note=note,
    )


def options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--most", type=int, default=1000)
    given = parser.parse_args(arguments)
    found = [path for folder in given.folders or [REPLIES] for path in sorted(folder.glob("*.md"))]
    kept = [path for path in found if path.stem != "README"][: given.most]
    given.texts = [(path, path.read_text(encoding="utf-8")) for path in kept]
    return given


def main() -> Table:
    return asyncio.run(run(options([])))


if __name__ == "__main__":
    print(asyncio.run(run(options(sys.argv[1:]))).markdown())
