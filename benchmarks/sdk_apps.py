"""Real apps against the SDK: how many type-check unchanged, and what the others miss.

`make bench-sdk APPS=FOLDER [LIST=apps.tsv]`. FOLDER holds checkouts of apps; without a list each folder with an `@main`
App counts as one. A list is tab-separated with `repo`, `folder`, `lines` and `llm` columns; its apps lie in
`FOLDER/<owner>+<name>/<folder>`. Each is judged as `swiftgen check` does: with the sources and settings of the Xcode
project around it, if there is one. By itself: `python -m benchmarks.sdk_apps FOLDER --list … --match …`.
"""

from __future__ import annotations

import argparse
import collections
import csv
import json
import re
import statistics
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path

from benchmarks.table import Table
from swiftgen.pipeline.sources import open_sources
from swiftgen.project.folder import AppFolderError
from swiftgen.sandbox import open_sandbox
from swiftgen.settings import Settings
from swiftgen.swift.availability import too_new
from swiftgen.swift.versions import first_versions
from swiftgen.toolchain import Sdk, Toolchain, ensure_sdk, find_toolchain
from swiftgen.toolchain.check import check_indexed
from swiftgen.toolchain.symbols import sdk_symbols

LARGE = 300
_MAIN = re.compile(r"@main\b|@UIApplicationMain\b")
_QUOTED = re.compile(r"'[^']*'")


@dataclass(frozen=True)
class App:
    """One app's sources."""

    name: str
    folder: Path
    lines: int
    llm: bool = False


@dataclass
class Verdict:
    """What the compiler said of an app; ``errors`` are path, line, code and message."""

    name: str
    lines: int
    llm: bool
    seconds: float
    errors: list[tuple[str, int, str, str]] = field(default_factory=list)
    unread: str = ""


def listed(root: Path, tsv: Path) -> list[App]:
    """The apps of a list that are there."""
    with tsv.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    apps = [
        App(
            f"{row['repo']}/{row['folder']}",
            root / row["repo"].replace("/", "+") / row["folder"],
            int(row["lines"]),
            llm=row.get("llm") == "1",
        )
        for row in rows
    ]
    return [app for app in apps if any(app.folder.rglob("*.swift"))]


def found(root: Path) -> list[App]:
    """Each folder below ``root`` that holds a file with `@main`."""
    mains = [path for path in root.rglob("*.swift") if _MAIN.search(path.read_text(encoding="utf-8", errors="replace"))]
    folders = sorted({path.parent for path in mains})
    return [App(str(folder.relative_to(root)), folder, _lines(folder)) for folder in folders]


def _lines(folder: Path) -> int:
    return sum(path.read_bytes().count(b"\n") for path in folder.rglob("*.swift"))


def judge(app: App, sdk: Sdk, toolchain: Toolchain, since: Mapping[str, str]) -> Verdict:
    """Type-check one app as it is; ``since`` says from which iOS on each symbol is there."""
    verdict = Verdict(app.name, app.lines, app.llm, 0.0)
    try:
        sources = open_sources([app.folder])
    except AppFolderError as error:
        verdict.unread = str(error)
        return verdict
    tree, dialect = sources.tree, sources.dialect
    began = time.monotonic()
    checked = check_indexed(tree, sdk=sdk, toolchain=toolchain, sandbox=open_sandbox(), dialect=dialect, threshold=None)
    newer = too_new(tree, checked.occurrences, since, dialect.target) if dialect.target else ()
    verdict.seconds = time.monotonic() - began
    findings = (*checked.findings, *newer)
    verdict.errors = [
        (finding.path, finding.range.start.line if finding.range else 0, finding.code, finding.message)
        for finding in findings
        if finding.severity == "error"
    ]
    return verdict


def judge_all(apps: Sequence[App], jobs: int, into: Path | None = None) -> list[Verdict]:
    """Type-check all, a few at a time; says how far it is and keeps what is known so far in ``into``."""
    settings = Settings.from_environment()
    toolchain = find_toolchain(settings)
    sdk = ensure_sdk(toolchain, settings)
    since = first_versions(sdk_symbols(sdk, toolchain))
    verdicts = []
    with ThreadPoolExecutor(jobs) as pool:
        for number, verdict in enumerate(pool.map(lambda app: judge(app, sdk, toolchain, since), apps), start=1):
            verdicts.append(verdict)
            if into and (number % 10 == 0 or number == len(apps)):
                into.write_text(json.dumps([asdict(each) for each in verdicts], indent=1))
            if number % 50 == 0:
                print(f"   {number} of {len(apps)}", file=sys.stderr, flush=True)
    return verdicts


def summary(verdicts: Sequence[Verdict]) -> Table:
    """Rates by kind of app."""
    kinds = {
        "all": verdicts,
        f"of {LARGE} lines or more": [v for v in verdicts if v.lines >= LARGE],
        "smaller": [v for v in verdicts if v.lines < LARGE],
        "model-written": [v for v in verdicts if v.llm],
    }
    rows: list[list[object]] = []
    for name, group in kinds.items():
        good = sum(not v.errors and not v.unread for v in group)
        close = sum(len(v.errors) <= 3 and not v.unread for v in group)
        if group:
            rows.append([name, len(group), good, 100 * good / len(group), 100 * close / len(group)])
    seconds = [v.seconds for v in verdicts if v.seconds]
    middle = f"{statistics.median(seconds):.2f} s" if seconds else "none"
    return Table(
        title="Apps that type-check unchanged",
        columns=["apps", "number", "type-check", "share [%]", "at most 3 errors [%]"],
        rows=rows,
        note=f"Median time of a type-check: {middle}.",
    )


def missing(verdicts: Sequence[Verdict], top: int = 60) -> Table:
    """The messages that stop most apps; those that stop an app alone weigh most."""
    apps: dict[str, set[str]] = collections.defaultdict(set)
    only: collections.Counter[str] = collections.Counter()
    for verdict in verdicts:
        messages = {message for *_, message in verdict.errors}
        for message in messages:
            apps[message].add(verdict.name)
        if len(messages) == 1:
            only.update(messages)
    order = sorted(apps, key=lambda message: (-only[message], -len(apps[message]), message))
    order = sorted(order, key=lambda message: -(len(apps[message]) + 2 * only[message]))
    rows = [[message[:160], len(apps[message]), only[message]] for message in order[:top]]
    return Table(title="What stops them", columns=["message", "apps", "alone"], rows=rows)


def main(arguments: Iterable[str] | None = None) -> tuple[Table, ...]:
    """Judge the apps named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=Path)
    parser.add_argument("--list", type=Path, help="a tab-separated list of the apps")
    parser.add_argument("--match", default="", help="only apps whose name holds this")
    parser.add_argument("--every", type=int, default=1, help="only every n-th app")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--json", type=Path, help="write every error here")
    parser.add_argument("--failed", type=Path, help="only apps that did not type-check, of what --json wrote before")
    parser.add_argument("--top", type=int, default=60)
    given = parser.parse_args(None if arguments is None else list(arguments))
    apps = listed(given.root, given.list) if given.list else found(given.root)
    apps = [app for app in apps if given.match in app.name][:: given.every]
    if given.failed:
        failed = {each["name"] for each in json.loads(given.failed.read_text()) if each["errors"] or each["unread"]}
        apps = [app for app in apps if app.name in failed]
    verdicts = judge_all(apps, given.jobs, given.json)
    return summary(verdicts), missing(verdicts, given.top)


if __name__ == "__main__":
    for table in main():
        print(table.markdown())
