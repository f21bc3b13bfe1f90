"""Strictness: real, accepted files are changed in ways that Xcode surely rejects; how many are rejected here.

`make bench-strict APPS=FOLDER [LIST=apps.tsv]`. Several changes are made in one app at once, each in a member of its
own: a change counts as rejected when an error lies inside that member. What may show elsewhere (a lost conformance) is
made alone, and so is again what was accepted: an error in a type hides others, and a missing return shows only when all
types are right.
"""

from __future__ import annotations

import argparse
import collections
import json
import random
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

from benchmarks.mutants import ALONE, MAKERS, Mutation, mutations
from benchmarks.sdk_apps import App, found, listed
from benchmarks.table import Table
from swiftgen.artifacts import Finding, SourceTree
from swiftgen.project.folder import AppFolderError, read_tree
from swiftgen.settings import Settings
from swiftgen.toolchain import Sdk, Toolchain, check, ensure_sdk, find_toolchain

LARGEST = 1500  # lines of an app: one type-check serves several changes, and should be quick
AT_MOST_ALONE = 2
"""Of one app: each of them takes a type-check of its own."""


def applied(tree: SourceTree, chosen: Iterable[Mutation]) -> SourceTree:
    """The tree with these changes, at most one a member."""
    by_path: dict[str, list[Mutation]] = collections.defaultdict(list)
    for each in chosen:
        by_path[each.path].append(each)
    for path, several in by_path.items():
        data = tree.files[path].encode()
        for each in sorted(several, key=lambda mutation: -mutation.start):
            data = data[: each.start] + each.text.encode() + data[each.end :]
        tree = tree.with_file(path, data.decode())
    return tree


def rejected(mutation: Mutation, errors: Iterable[Finding]) -> bool:
    """Whether an error answers to the mutation."""
    for error in errors:
        if mutation.lines is None:
            return True
        line = error.range.start.line if error.range else -1
        if error.path == mutation.path and mutation.lines[0] <= line <= mutation.lines[1]:
            return True
    return False


def rounds(tree: SourceTree, chance: random.Random, count: int) -> list[list[Mutation]]:
    """Sets of mutations that can be judged by one type-check each: kinds in turn, members of their own."""
    everything = "\n".join(tree.swift.values())
    pool: dict[str, list[Mutation]] = collections.defaultdict(list)
    for path, text in tree.swift.items():
        for each in mutations(path, text, everything):
            pool[each.kind].append(each)
    taken: list[Mutation] = []
    members: set[object] = set()
    for kind in sorted(pool, key=lambda kind: len(pool[kind])):
        free = [each for each in pool[kind] if each.lines is None or (each.path, each.lines) not in members]
        most = min(count, AT_MOST_ALONE) if kind in ALONE else count
        for each in chance.sample(free, min(most, len(free))):
            if (each.path, each.lines) not in members:
                taken.append(each)
                members.add((each.path, each.lines) if each.lines else object())
    together = [each for each in taken if each.kind not in ALONE]
    return [*([together] if together else []), *([each] for each in taken if each.kind in ALONE)]


def judge(app: App, sdk: Sdk, toolchain: Toolchain, seed: int, count: int) -> list[tuple[Mutation, bool]]:
    """Each mutation of an app with whether it was rejected; none when the app itself does not type-check."""
    try:
        tree = read_tree([app.folder])
    except AppFolderError:
        return []

    def errors(of: SourceTree) -> list[Finding]:
        return [each for each in check(of, sdk=sdk, toolchain=toolchain) if each.severity == "error"]

    if errors(tree):
        return []
    verdicts = []
    for chosen in rounds(tree, random.Random(f"{seed} {app.name}"), count):
        found_errors = errors(applied(tree, chosen))
        if any(each.code == "compiler-limit" for each in found_errors):
            continue  # it came to no verdict
        for each in chosen:
            good = rejected(each, found_errors)
            if not good and len(chosen) > 1:  # another change may hide it: made again by itself, any error is its own
                alone = errors(applied(tree, [each]))
                if any(error.code == "compiler-limit" for error in alone):
                    continue
                good = bool(alone)
            verdicts.append((each, good))
    return verdicts


def main(given_arguments: Iterable[str] | None = None) -> tuple[Table, ...]:
    """Mutate the apps named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=Path)
    parser.add_argument("--list", type=Path)
    parser.add_argument("--match", default="")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--count", type=int, default=2, help="mutations of one kind in one app")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path, help="write every mutation here, with whether it was rejected")
    given = parser.parse_args(None if given_arguments is None else list(given_arguments))
    apps = listed(given.root, given.list) if given.list else found(given.root)
    apps = [app for app in apps if given.match in app.name and app.lines <= LARGEST][:: given.every]
    settings = Settings.from_environment()
    toolchain = find_toolchain(settings)
    sdk = ensure_sdk(toolchain, settings)
    verdicts: list[tuple[Mutation, bool]] = []
    kept: list[dict[str, object]] = []
    used = 0
    with ThreadPoolExecutor(given.jobs) as pool:
        for number, found_here in enumerate(
            pool.map(lambda app: judge(app, sdk, toolchain, given.seed, given.count), apps), start=1
        ):
            verdicts += found_here
            if given.json:
                app = apps[number - 1].name
                kept += [{"app": app, "rejected": good, **asdict(each)} for each, good in found_here]
                given.json.write_text(json.dumps(kept, indent=1))
            used += len({each.path for each, _ in found_here})
            if number % 50 == 0:
                print(f"   {number} of {len(apps)} apps, {len(verdicts)} mutations", file=sys.stderr, flush=True)
    return _tables(verdicts, used)


def _tables(verdicts: list[tuple[Mutation, bool]], files: int) -> tuple[Table, ...]:
    rows: list[list[object]] = []
    for kind in [*MAKERS]:
        these = [ok for each, ok in verdicts if each.kind == kind]
        if these:
            rows.append([kind, len(these), sum(these), 100 * sum(these) / len(these)])
    ok = sum(good for _, good in verdicts)
    rows.append(["all", len(verdicts), ok, 100 * ok / max(1, len(verdicts))])
    accepted = [[each.kind, each.path, each.lines or "", each.shown] for each, good in verdicts if not good][:80]
    return (
        Table(
            title="Mutations rejected",
            columns=["mutation", "number", "rejected", "share [%]"],
            rows=rows,
            note=f"In {files} files.",
        ),
        Table(title="Accepted", columns=["mutation", "file", "lines", "change"], rows=accepted),
    )


if __name__ == "__main__":
    for table in main():
        print(table.markdown())
