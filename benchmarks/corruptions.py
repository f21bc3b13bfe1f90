"""Corruptions of real Swift files, repaired without a model: which compile again, and which are as they were.

`python -m benchmarks.corruptions [FOLDER] [--list apps.tsv] [--count 1000] [--seed 1] [--out results.jsonl]`. FOLDER
holds checkouts of apps; without one the recorded replies serve. Only apps that compile are corrupted, and only
corruptions that the compiler rejects count. A file equals the original when both have the same tokens and comments, or
format to the same.

With `--out` each result is written down as it comes, and the same command goes on where it was stopped. The file with
the fault is checked first, and the whole app only when that file alone is in order. What has become the app as it was
is not checked again: it compiled.
"""

import argparse
import asyncio
import json
import random
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
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

    number: int
    kind: str
    path: str
    tree: SourceTree
    host: SourceTree

    @property
    def was(self) -> str:
        """The file before."""
        return self.host.files[self.path]


@dataclass(frozen=True)
class Result:
    """What repair made of a corruption; ``rejected`` is false when the compiler has nothing against it."""

    number: int
    kind: str
    rejected: bool
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


MERGED = "merged files"
"""The kind that needs a second file."""


def _misspelt(rng: random.Random, word: str) -> str:
    at = rng.randrange(1, len(word) - 1)
    return rng.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        ]
    )


def kind_of(number: int) -> str:
    """Each kind in turn."""
    kinds = (*KINDS, MERGED)
    return kinds[number % len(kinds)]


def corrupted(seed: int, number: int, hosts: list[SourceTree]) -> Corruption | None:
    """The fault of a number: each kind in turn, in a random file of a random app; None when it cannot be put there."""
    rng = random.Random(f"{seed}-{number}")
    kind = kind_of(number)
    tree = rng.choice(hosts)
    path = rng.choice(list(tree.swift))
    source = Source(tree.files[path])
    if kind == MERGED:
        other = rng.choice(list(tree.swift))
        text = source.text + "\n" + tree.files[other] if other != path else None
    else:
        text = KINDS[kind](rng, source) if len(source.tokens) > 20 else None
    if text is None or text == source.text:
        return None
    return Corruption(number, kind, path, tree.with_file(path, text), tree)


def same(one: str, other: str) -> bool:
    """Whether two texts differ in white space alone."""
    return [t.text.strip() for t in tokens_of(one.encode())] == [t.text.strip() for t in tokens_of(other.encode())]


async def hosts_of(bench: Bench, given: argparse.Namespace) -> list[SourceTree]:
    """Apps that compile, so many at most; an earlier run's when it was written down which."""
    note = given.out.with_suffix(".hosts") if given.out else None
    names = note.read_text(encoding="utf-8").splitlines() if note and note.is_file() else None
    found: dict[str, SourceTree] = {}
    for name, tree in trees_of(given, random.Random(given.seed)):
        if len(found) >= given.hosts:
            break
        if name in names if names is not None else not errors(await bench.check(tree)):
            found[name] = tree
    if note:
        note.write_text("\n".join(names or found) + "\n", encoding="utf-8")
    return [found[name] for name in names or found]


def trees_of(given: argparse.Namespace, rng: random.Random) -> Iterator[tuple[str, SourceTree]]:
    """The apps of a folder in random order, or the recorded replies."""
    if given.folder is None:
        for path in sorted(REPLIES.glob("r*.md")):
            yield path.stem, read_reply(path.read_text(encoding="utf-8")).tree
        return
    apps = listed(given.folder, given.list) if given.list else found(given.folder)
    apps = [app for app in apps if FEWEST_LINES <= app.lines <= given.lines and given.match in app.name]
    rng.shuffle(apps)
    for app in apps:
        try:
            yield app.name, read_tree([app.folder])
        except AppFolderError:
            continue


async def one(bench: Bench, symbols: SymbolTable, corruption: Corruption, seconds: float) -> Result:
    """Repair a corruption."""
    began = time.monotonic()

    async def check(tree: SourceTree, focus: frozenset[str] | None = None) -> tuple[Finding, ...]:
        return () if tree.files == corruption.host.files else await bench.check(tree, focus)

    findings = await check(corruption.tree, frozenset({corruption.path}))
    said = any(finding.range for finding in findings if finding.severity == "error")
    findings = findings if said else await check(corruption.tree)
    before = errors(findings)
    if not before:
        return Result(corruption.number, corruption.kind, False, True, False, time.monotonic() - began, 0)
    tree, report = await mend(
        corruption.tree,
        check,
        symbols,
        limits=Limits(seconds=seconds, checks=CHECKS),
        findings=findings,
        parser=bench.parse,
    )
    compiles = not any(f.severity == "error" and f.source == "compiler" for f in report.findings)
    equal = same(tree.files[corruption.path], corruption.was)
    return Result(
        corruption.number,
        corruption.kind,
        True,
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
    bench = await open_bench(Settings.from_environment())
    symbols = await bench.symbols()
    hosts = await hosts_of(bench, arguments)
    print(f"{len(hosts)} apps that compile", file=sys.stderr, flush=True)
    known = {result.number: result for result in recorded(arguments.out)}
    number, kept = 0, 0
    while kept < arguments.count:
        wanted = number not in known and (not arguments.kind or kind_of(number) in arguments.kind)
        if wanted and (corruption := corrupted(arguments.seed, number, hosts)) is not None:
            known[number] = await one(bench, symbols, corruption, arguments.seconds)
            record(arguments.out, known[number])
            if arguments.show:
                show(known[number])
        kept += number in known and known[number].rejected
        number += 1
    return table(known.values())


def recorded(out: Path | None) -> list[Result]:
    """The results of an earlier run."""
    if out is None or not out.is_file():
        return []
    return [Result(**json.loads(line)) for line in out.read_text(encoding="utf-8").splitlines()]


def record(out: Path | None, result: Result) -> None:
    if out is not None:
        with out.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(asdict(result)) + "\n")


def show(result: Result) -> None:
    if result.rejected and not result.equal:
        verdict = "compiles" if result.compiles else "BROKEN  "
        print(verdict, result.kind, f"{result.seconds:.1f} s", result.told, file=sys.stderr, flush=True)


def table(results: Iterable[Result]) -> Table:
    """Shares by kind, and of all."""
    by_kind: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        if result.rejected:
            by_kind[result.kind].append(result)
    everything = [result for found in by_kind.values() for result in found]
    rows = [_row(kind, found) for kind, found in by_kind.items()]
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
    parser.add_argument("--kind", action="append", choices=(*KINDS, MERGED), help="only this; may be said again")
    parser.add_argument("--lines", type=int, default=MOST_LINES, help="most lines that an app may have")
    parser.add_argument("--out", type=Path)
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
