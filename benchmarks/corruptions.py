"""Corruptions of real Swift files, repaired without a model: which compile again, and which are as they were.

`python -m benchmarks.corruptions [FOLDER] [--list apps.tsv] [--count 1000] [--seed 1]`. FOLDER holds checkouts of apps;
without one the recorded replies serve. Only apps that compile are corrupted, and only corruptions that the
compiler rejects count. A file equals the original when both have the same tokens and comments, or format to the same.
"""

import argparse
import asyncio
import random
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.sdk_apps import found, listed
from benchmarks.table import Table
from swiftgen.artifacts import Finding, SourceTree
from swiftgen.pipeline.bench import Bench, open_bench
from swiftgen.pipeline.mend import errors, mend
from swiftgen.project.folder import AppFolderError, read_tree
from swiftgen.settings import Settings
from swiftgen.swift.repair.search import Limits
from swiftgen.swift.reply import read_reply
from swiftgen.swift.source import Source
from swiftgen.swift.symbols import SymbolTable
from swiftgen.swift.tokens import Token, tokens_of

REPLIES = Path(__file__).resolve().parents[1] / "tests" / "cases" / "replies"
MOST_LINES, FEWEST_LINES = 900, 40
CHECKS = 24
"""Type-checks that repair may make: figures then do not depend on how busy the machine is."""


@dataclass(frozen=True)
class Corruption:
    """One fault put into one file of an app that compiles."""

    kind: str
    path: str
    tree: SourceTree
    was: str


@dataclass(frozen=True)
class Result:
    """What repair made of a corruption."""

    kind: str
    compiles: bool
    equal: bool
    seconds: float
    errors_before: int
    told: str = ""


Corrupt = Callable[[random.Random, Source], str | None]


def _cut(source: Source, start: int, end: int, text: str = "") -> str:
    return (source.data[:start] + text.encode() + source.data[end:]).decode(errors="replace")


def _some(rng: random.Random, tokens: list[Token]) -> Token | None:
    return rng.choice(tokens) if tokens else None


def dropped(rng: random.Random, source: Source) -> str | None:
    token = _some(rng, list(source.tokens))
    return _cut(source, token.start, token.end) if token else None


def doubled(rng: random.Random, source: Source) -> str | None:
    token = _some(rng, list(source.tokens))
    return (
        _cut(source, token.end, token.end, f" {token.text}" if token.kind != "mark" else token.text) if token else None
    )


def swapped(rng: random.Random, source: Source) -> str | None:
    at = rng.randrange(max(1, len(source.tokens) - 1))
    one, other = source.tokens[at : at + 2]
    middle = source.slice(one.end, other.start)
    before, after = source.slice(one.start - 1, one.start), source.slice(other.end, other.end + 1)
    lead = " " if before.isalnum() and other.text[0].isalnum() else ""
    trail = " " if after.isalnum() and one.text[-1].isalnum() else ""
    return _cut(source, one.start, other.end, f"{lead}{other.text}{middle or ' '}{one.text}{trail}")


def cut_end(rng: random.Random, source: Source) -> str | None:
    return _cut(source, source.tokens[-rng.randint(1, 4)].start, len(source.data))


def wrong_name(rng: random.Random, source: Source) -> str | None:
    token = _some(rng, [t for t in source.tokens if t.is_word and len(t.text) > 3 and t.text.isalpha()])
    return _cut(source, token.start, token.end, _misspelt(rng, token.text)) if token else None


def wrong_label(rng: random.Random, source: Source) -> str | None:
    pairs = zip(source.tokens, source.tokens[1:], source.tokens[2:], strict=False)
    labels = [two for one, two, three in pairs if one.text in {"(", ","} and two.kind == "name" and three.text == ":"]
    token = _some(rng, [label for label in labels if len(label.text) > 2])
    return _cut(source, token.start, token.end, _misspelt(rng, token.text)) if token else None


def lost_import(rng: random.Random, source: Source) -> str | None:
    lines = source.text.split("\n")
    found = [number for number, line in enumerate(lines) if line.startswith("import ")]
    if not found:
        return None
    del lines[rng.choice(found)]
    return "\n".join(lines)


def case_change(rng: random.Random, source: Source) -> str | None:
    token = _some(rng, [t for t in source.tokens if t.kind == "name" and t.text[0].isalpha() and len(t.text) > 1])
    return _cut(source, token.start, token.end, token.text[0].swapcase() + token.text[1:]) if token else None


KINDS: dict[str, Corrupt] = {
    "dropped token": dropped, "doubled token": doubled, "swapped tokens": swapped, "cut end": cut_end,
    "wrong name": wrong_name, "wrong label": wrong_label, "lost import": lost_import, "case change": case_change,
}  # fmt: skip


def _misspelt(rng: random.Random, word: str) -> str:
    at = rng.randrange(1, len(word) - 1)
    return rng.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        ]
    )


def corruptions(rng: random.Random, hosts: list[SourceTree]) -> Iterator[Corruption]:
    """Without end: each kind in turn, in a random file of a random app."""
    while True:
        for kind in (*KINDS, "merged files"):
            tree = rng.choice(hosts)
            path = rng.choice(list(tree.swift))
            source = Source(tree.files[path])
            if kind == "merged files":
                other = rng.choice(list(tree.swift))
                text = source.text + "\n" + tree.files[other] if other != path else None
            else:
                text = KINDS[kind](rng, source) if len(source.tokens) > 20 else None
            if text is not None and text != source.text:
                yield Corruption(kind, path, tree.with_file(path, text), source.text)


def same(one: str, other: str) -> bool:
    """Whether two texts differ in white space alone."""
    return [t.text.strip() for t in tokens_of(one.encode())] == [t.text.strip() for t in tokens_of(other.encode())]


async def hosts_of(bench: Bench, trees: Iterator[SourceTree], most: int) -> list[SourceTree]:
    """Apps that compile, so many at most."""
    found: list[SourceTree] = []
    for tree in trees:
        if len(found) >= most:
            break
        if not errors(await bench.check(tree)):
            found.append(tree)
    return found


def trees_of(folder: Path | None, tsv: Path | None, match: str, rng: random.Random) -> Iterator[SourceTree]:
    """The apps of a folder in random order, or the recorded replies."""
    if folder is None:
        yield from (read_reply(path.read_text(encoding="utf-8")).tree for path in sorted(REPLIES.glob("r*.md")))
        return
    apps = listed(folder, tsv) if tsv else found(folder)
    apps = [app for app in apps if FEWEST_LINES <= app.lines <= MOST_LINES and match in app.name]
    rng.shuffle(apps)
    for app in apps:
        try:
            yield read_tree([app.folder])
        except AppFolderError:
            continue


async def one(bench: Bench, symbols: SymbolTable, corruption: Corruption, seconds: float) -> Result | None:
    """Repair a corruption; None when the compiler has nothing against it."""
    began = time.monotonic()
    findings = await bench.check(corruption.tree)
    before = errors(findings)
    if not before:
        return None
    tree, report = await mend(
        corruption.tree,
        bench.check,
        symbols,
        limits=Limits(seconds=seconds, checks=CHECKS),
        findings=findings,
        parser=bench.parse,
    )
    compiles = not any(f.severity == "error" and f.source == "compiler" for f in report.findings)
    equal = same(tree.files[corruption.path], corruption.was)
    return Result(
        corruption.kind,
        compiles,
        equal and compiles,
        time.monotonic() - began,
        before,
        _told(corruption, findings, report),
    )


def _told(corruption: Corruption, findings: tuple[Finding, ...], report: object) -> str:
    first = next(finding for finding in findings if finding.severity == "error")
    line = first.range.start.line if first.range else 0
    text = corruption.tree.files.get(first.path, "").split("\n")[max(0, line - 1)]
    return f"{first.code}: {first.message[:90]} | {text.strip()[:100]} | {getattr(report, 'repairs', ())}"


async def run(arguments: argparse.Namespace) -> Table:
    rng = random.Random(arguments.seed)
    bench = await open_bench(Settings.from_environment())
    symbols = await bench.symbols()
    hosts = await hosts_of(bench, trees_of(arguments.folder, arguments.list, arguments.match, rng), arguments.hosts)
    print(f"{len(hosts)} apps that compile", file=sys.stderr, flush=True)
    results: dict[str, list[Result]] = defaultdict(list)
    waiting = corruptions(rng, hosts)
    while sum(map(len, results.values())) < arguments.count:
        pair = [next(waiting) for _ in range(2)]
        for result in await asyncio.gather(*(one(bench, symbols, each, arguments.seconds) for each in pair)):
            if result is not None:
                results[result.kind].append(result)
                if arguments.show and not result.equal:
                    verdict = "compiles" if result.compiles else "BROKEN  "
                    print(verdict, result.kind, f"{result.seconds:.1f} s", result.told, file=sys.stderr, flush=True)
        if arguments.show and results:
            print(table(results).rows[-1], file=sys.stderr, flush=True)
    return table(results)


def table(results: dict[str, list[Result]]) -> Table:
    """Shares by kind, and of all."""
    everything = [result for found in results.values() for result in found]
    rows = [_row(kind, found) for kind, found in results.items()]
    rows.append(_row("all", everything))
    return Table(
        title="Corruptions of Swift files that compiled",
        columns=["corruption", "count", "compile again [%]", "equal to the original [%]", "median [s]", "p95 [s]"],
        rows=rows,
        note="Only what the compiler rejects counts. No model is called. Seconds: check and repair of the whole app.",
    )


def _row(kind: str, found: list[Result]) -> list[object]:
    seconds = sorted(result.seconds for result in found)
    return [
        kind,
        len(found),
        100 * statistics.fmean(result.compiles for result in found),
        100 * statistics.fmean(result.equal for result in found),
        statistics.median(seconds),
        seconds[int(len(seconds) * 0.95)],
    ]


def options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--list", type=Path)
    parser.add_argument("--match", default="")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--hosts", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=120.0)
    parser.add_argument("--show", action="store_true")
    return parser.parse_args(arguments)


def main() -> Table:
    """A small sample, for `make bench`."""
    return asyncio.run(run(options(["--count", "60"])))


if __name__ == "__main__":
    print(asyncio.run(run(options(sys.argv[1:]))).markdown())
