"""Recorded replies of a model, as streams of 80 tokens a second of virtual time, and as candidates for one app.

`python -m benchmarks.writers [streams|stops|consensus] [ID …]`, or `make bench-writers` for all of it.
"""

import asyncio
import json
import os
import random
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.table import Table
from swiftgen.artifacts import DROPPED, Blueprint, Feature, Finding, Intent, SourceTree
from swiftgen.pipeline.bench import Bench, open_bench
from swiftgen.pipeline.consensus import Agreed, agree
from swiftgen.pipeline.judging import BenchJudge
from swiftgen.pipeline.mend import errors
from swiftgen.pipeline.validation import built_and_mended
from swiftgen.pipeline.watch import CHARACTERS, Watch
from swiftgen.preview.host import Host
from swiftgen.preview.launch import fresh_home
from swiftgen.settings import Settings
from swiftgen.swift.repair import repair_syntax
from swiftgen.swift.reply import read_reply

CASES = Path(__file__).resolve().parents[1] / "tests" / "cases"
FOLDERS = {"dev": CASES / "replies", "dev3b": CASES / "replies_b", "dev3c": CASES / "replies_c"}
TOKENS_A_SECOND = 80
MODIFIERS = (".font", ".foregroundStyle", ".frame", ".padding")
PIECE = (1, 60)  # characters of a chunk
PACE = 8.0  # virtual seconds between two checks of one stream; the product checks whenever the last check is over


@dataclass(frozen=True)
class Streamed:
    """One reply: errors in the three states, and what streaming it came to."""

    name: str
    raw: int
    parsed: int
    ruled: int
    checks: int
    saved: int
    tokens: int
    stopped: str
    preview: float | None


@dataclass(frozen=True)
class Spoilt:
    """One reply with a wrong name in it: how often, and the tokens in all, after the first of them, and saved."""

    name: str
    modifier: str
    times: int
    tokens: int
    wrong: int
    saved: int


def main() -> tuple[Table, ...]:
    """All of it."""
    return (streams(), stops(), consensus())


def streams(names: tuple[str, ...] = ()) -> Table:
    """Compile rates, early stops, and the time from the last token to a running preview."""
    rows = asyncio.run(_streams(names))
    times = [row.preview for row in rows if row.preview is not None]
    rates = [sum(getattr(row, state) == 0 for row in rows) for state in ("raw", "parsed", "ruled")]
    stops = [row for row in rows if row.stopped]
    needless = sum(row.raw == 0 for row in stops)
    middle = f"p50 {statistics.median(times):.1f} s of {len(times)}" if times else "not measured"
    note = (
        f"{len(rows)} replies at {TOKENS_A_SECOND} tokens a second of virtual time, in chunks of {PIECE[0]} to "
        f"{PIECE[1]} characters. Compile: {rates[0]} raw, {rates[1]} after stream repair, {rates[2]} after rules. Last "
        f"token to running preview (repair, build, first frame): {middle}. Stopped early: {len(stops)} "
        f"({needless} without need), which saves "
        f"{sum(row.saved for row in rows)} of {sum(row.tokens for row in rows)} tokens. "
        f"Load of the machine at the end: {os.getloadavg()[1]:.1f} on {os.cpu_count()} cores."
    )
    columns = (
        "reply",
        "errors raw",
        "after stream repair",
        "after rules",
        "checks",
        "tokens",
        "saved",
        "to preview [s]",
        "stopped by",
    )
    cells = [
        (
            r.name,
            r.raw,
            r.parsed,
            r.ruled,
            r.checks,
            r.tokens,
            r.saved,
            "-" if r.preview is None else r.preview,
            r.stopped,
        )
        for r in rows
    ]
    return Table(title="Replies as streams", columns=columns, rows=cells, note=note)


def stops(names: tuple[str, ...] = ()) -> Table:
    """Streams that go wrong, for the recorded ones do not: what stopping them early saves."""
    rows = asyncio.run(_stops(names))
    stopped = [row for row in rows if row.saved]
    saved, tokens, wrong = (sum(getattr(row, each) for row in rows) for each in ("saved", "tokens", "wrong"))
    note = (
        f"Every third reply, but from a third on the modifier used most is called by a name that does not exist. "
        f"{len(stopped)} of {len(rows)} are stopped, which saves {saved} of {tokens} tokens "
        f"({saved / max(1, tokens):.0%}; {saved / max(1, wrong):.0%} of what came after the first wrong name)."
    )
    columns = ("reply", "wrong name", "times", "tokens", "after the first", "saved")
    cells = [(row.name, row.modifier, row.times, row.tokens, row.wrong, row.saved) for row in rows]
    return Table(title="Streams that go wrong", columns=columns, rows=cells, note=note)


def consensus(names: tuple[str, ...] = ()) -> Table:
    """Three independent replies to one request become one app."""
    rows = asyncio.run(_consensus(names))
    above = sum(agreed.score.total > _best(agreed) for _, agreed, _ in rows)
    below = sum(agreed.score.total < _best(agreed) for _, agreed, _ in rows)
    note = (
        f"{len(rows)} requests with three independent replies each: below the best single one {below} times, above "
        f"it {above} times, by the score that candidates are chosen by (0 to 1)."
    )
    columns = ("request", *FOLDERS, "together", "base", "taken over", "fell back", "seconds")
    cells = [
        (
            name,
            *(agreed.scores[each].total if each in agreed.scores else "-" for each in FOLDERS),
            agreed.score.total, agreed.base, ", ".join(agreed.taken) or "-", "; ".join(agreed.fell_back) or "-",
            seconds,
        )
        for name, agreed, seconds in rows
    ]  # fmt: skip
    return Table(title="Three replies, one app", columns=columns, rows=cells, note=note)


async def _streams(names: tuple[str, ...]) -> list[Streamed]:
    bench = await open_bench(Settings.from_environment())
    rows = []
    for path in _paths("dev"):
        if not names or path.stem in names:
            rows.append(await _streamed(bench, path))
            print(f"   {rows[-1]}", file=sys.stderr, flush=True)
    return rows


async def _streamed(bench: Bench, path: Path) -> Streamed:
    text = _text(path)
    tree = read_reply(text).tree
    parsed, _, _ = repair_syntax(tree)
    raw = errors(await bench.check(tree))
    after = raw if parsed == tree else errors(await bench.check(parsed))
    watch, stopped_at = await _play(bench, text, path.stem)
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        ruled, report = await built_and_mended(bench, tree, Path(folder) / "build")
        left = errors(each for each in report.findings if each.code != DROPPED)
        preview = await _first_frame(bench, ruled, Path(folder), began) if left == 0 else None
    why = watch.hopeless.finding.splitlines()[0][:80] if watch.hopeless else ""
    saved = (len(text) - stopped_at) // CHARACTERS if watch.hopeless else 0
    return Streamed(path.stem, raw, after, left, watch.checks, saved, len(text) // CHARACTERS, why, preview)


async def _stops(names: tuple[str, ...]) -> list[Spoilt]:
    bench = await open_bench(Settings.from_environment())
    rows = []
    for path in _paths("dev")[:: 1 if names else 3]:
        if names and path.stem not in names:
            continue
        text, modifier = _spoilt(_text(path))
        watch, stopped_at = await _play(bench, text, path.stem)
        saved = (len(text) - stopped_at) // CHARACTERS if watch.hopeless else 0
        first = text.find(f"{modifier}(")
        wrong = (len(text) - first) // CHARACTERS
        rows.append(Spoilt(path.stem, modifier, text.count(f"{modifier}("), len(text) // CHARACTERS, wrong, saved))
        print(f"   {rows[-1]}", file=sys.stderr, flush=True)
    return rows


def _spoilt(text: str) -> tuple[str, str]:
    """The reply with a modifier misnamed from a third of it on, and the wrong name."""
    head, tail = text[: len(text) // 3], text[len(text) // 3 :]
    modifier = max(MODIFIERS, key=lambda each: tail.count(f"{each}("))
    return head + tail.replace(f"{modifier}(", f"{modifier}ing("), f"{modifier}ing"


async def _play(bench: Bench, text: str, seed: str) -> tuple[Watch, int]:
    """Feed the stream; each check is seen as late as it takes. How far it came."""
    chance, watch, at, due, next_check = random.Random(seed), Watch(), 0, 0.0, 0.0
    pending: tuple[Finding, ...] | None = None
    closed: SourceTree | None = None
    while at < len(text):
        size = chance.randint(*PIECE)
        hopeful = watch.feed(text[at : at + size])
        at += size
        now = at / CHARACTERS / TOKENS_A_SECOND
        if pending is not None and now >= due:
            watch.judge(pending)
            pending, hopeful = None, watch.hopeless is None
        if not hopeful:
            break
        tree = watch.tree()
        if pending is None and now >= next_check and tree != closed and tree.swift:
            began = time.perf_counter()
            pending, closed = await bench.check(tree), tree
            due, next_check = now + time.perf_counter() - began, now + PACE
            watch.checks += 1
    return watch, min(at, len(text))


async def _first_frame(bench: Bench, tree: SourceTree, folder: Path, began: float) -> float | None:
    built = await bench.program(tree, folder / "build")
    if built.executable is None:
        return None
    with fresh_home(bench.launch(built.executable, folder / "home")) as launch:
        try:
            host = await Host.start(launch, bench.sandbox)
        except Exception as error:  # a reply whose app dies is measured as one without a preview
            print(f"   no first frame: {error}", file=sys.stderr)
            return None
        seconds = time.perf_counter() - began
        await host.stop()
        return seconds


async def _consensus(names: tuple[str, ...]) -> list[tuple[str, Agreed, float]]:
    bench = await open_bench(Settings.from_environment())
    intents = _intents()
    rows = []
    for path in _paths("dev3c"):
        if names and path.stem not in names:
            continue
        files = {name: folder / path.name for name, folder in FOLDERS.items()}
        trees = {name: read_reply(_text(file)).tree for name, file in files.items()}
        if len(trees) == len(FOLDERS):
            rows.append((path.stem, *await _agreed(bench, trees, intents[path.stem])))
            print(f"   {path.stem}: " + "\n      ".join(rows[-1][1].told), file=sys.stderr, flush=True)
    return rows


async def _agreed(bench: Bench, trees: dict[str, SourceTree], intent: Intent) -> tuple[Agreed, float]:
    began = time.perf_counter()
    plan = Blueprint(app_name="App", display_name="App", root="")  # each reply follows a plan of its own
    with tempfile.TemporaryDirectory() as folder:
        agreed = await agree(trees, plan, intent, BenchJudge(bench, Path(folder), 0))
    return agreed, time.perf_counter() - began


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _paths(folder: str) -> list[Path]:
    return sorted(FOLDERS[folder].glob("r*.md"))


def _best(agreed: Agreed) -> float:
    return max(score.total for score in agreed.scores.values())


def _intents() -> dict[str, Intent]:
    """What each request asks for, as people listed it."""
    found = {}
    for line in (CASES / "requests.jsonl").read_text(encoding="utf-8").splitlines():
        each = json.loads(line)
        features = tuple(Feature(id=f"f{number}", text=text) for number, text in enumerate(each["features"]))
        found[each["id"]] = Intent(title=each["id"], kind=each["kind"], features=features)
    return found


if __name__ == "__main__":
    words = sys.argv[1:]
    tables = {"streams": streams, "stops": stops, "consensus": consensus}
    wanted = tuple(word for word in words if word not in tables)
    for name, table in tables.items():
        if name in words or not tables.keys() & set(words):
            print(table(wanted).markdown(), flush=True)
