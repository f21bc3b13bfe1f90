"""Edits from the histories of public apps, in the forms that models use, applied to files that went on meanwhile.

`python -m benchmarks.edits GITDIR… [--count 300] [--seed 1]`. Each change of a Swift file in a history is written as
search/replace blocks, as a unified diff and as whole declarations; the file gets drift: lines put in elsewhere, white
space at line ends, wrong line numbers, an outdated line of context, lost indentation. Right means: the file is line by
line what the history made of it, with the drift. Wrong means: changed, but not so. A plain tool that wants the exact
text is measured beside it.
"""

import argparse
import difflib
import random
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from benchmarks.table import Table
from swiftgen.artifacts import SourceTree
from swiftgen.swift.edits import EditRefusedError, apply_reply
from swiftgen.swift.edits.whole import apply_declarations
from swiftgen.swift.index import Declaration, declarations_of
from swiftgen.swift.index.declarations import flattened

PATH = "File.swift"
MOST_CHANGED, MOST_LINES, CONTEXT = 40, 1500, 3


@dataclass(frozen=True)
class Change:
    """One file before and after a commit."""

    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True)
class Asked:
    """The file of today, an edit for it, and what must come out."""

    today: str
    wanted: str
    apply: Callable[[SourceTree], SourceTree]
    plain: Callable[[str], str | None]
    clear: bool


Opcode = tuple[str, int, int, int, int]


def changes(folder: Path, rng: random.Random) -> Iterator[Change]:
    """Small changes of Swift files in a history, in random order."""
    log = _git(
        folder, "log", "--no-merges", "--diff-filter=M", "--name-only", "--format=%x00%H", "-n", "4000", "--", "*.swift"
    )
    found = [
        (part.split("\n", 1)[0], path)
        for part in log.split("\0")[1:]
        for path in part.split("\n")[1:]
        if path.endswith(".swift")
    ]
    rng.shuffle(found)
    for commit, path in found:
        try:
            one = tuple(_git(folder, "show", f"{commit}^:{path}").split("\n"))
            other = tuple(_git(folder, "show", f"{commit}:{path}").split("\n"))
        except subprocess.CalledProcessError:
            continue
        codes = opcodes(one, other)
        size = sum(max(b - a, d - c) for kind, a, b, c, d in codes if kind != "equal")
        if 0 < size <= MOST_CHANGED and len(one) <= MOST_LINES and "\r" not in one[0]:
            yield Change(one, other)


def _git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", "--git-dir", folder, *arguments], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace")


def opcodes(one: tuple[str, ...], other: tuple[str, ...]) -> list[Opcode]:
    """How one list of lines becomes the other."""
    return list(difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes())


def drifted(change: Change, rng: random.Random) -> tuple[list[str], list[str]]:
    """Both sides with the same drift, away from what changes."""
    one: list[str] = []
    other: list[str] = []
    codes = opcodes(change.before, change.after)
    for number, (kind, a, b, c, d) in enumerate(codes):
        if kind != "equal":
            one += change.before[a:b]
            other += change.after[c:d]
            continue
        low = a + (CONTEXT + 2 if number else 0)
        high = b - (CONTEXT + 2 if number + 1 < len(codes) else 0)
        for at in range(a, b):
            line = change.before[at]
            if low <= at < high and rng.random() < 0.06:
                extra = f"{line[: len(line) - len(line.lstrip())]}// note {rng.randrange(1000)}"
                one.append(extra)
                other.append(extra)
            if low <= at < high and line.strip() and rng.random() < 0.05:
                line += "  "
            one.append(line)
            other.append(line)
    return one, other


def groups(change: Change) -> list[list[Opcode]]:
    """The hunks with their context."""
    matcher = difflib.SequenceMatcher(None, change.before, change.after, autojunk=False)
    return [list(group) for group in matcher.get_grouped_opcodes(CONTEXT)]


def as_blocks(change: Change, rng: random.Random, today: list[str]) -> tuple[str, bool]:
    """Search/replace blocks, half of them without their outer indentation; and whether each fits one place only."""
    shown = [PATH]
    clear = True
    for group in groups(change):
        old = list(change.before[group[0][1] : group[-1][2]])
        new = list(change.after[group[0][3] : group[-1][4]])
        clear &= count(old, today) == 1
        if rng.random() < 0.5:
            full = [line for line in (*old, *new) if line.strip()]
            cut = min((len(line) - len(line.lstrip()) for line in full), default=0)
            old, new = [line[cut:] for line in old], [line[cut:] for line in new]
        shown += ["<<<<<<< SEARCH", *old, "=======", *new, ">>>>>>> REPLACE"]
    return "\n".join(shown), clear


def as_diff(change: Change, rng: random.Random, today: list[str]) -> tuple[str, bool]:
    """A diff with wrong numbers, and every third hunk with an outdated line at the edge of its context."""
    shown = [f"--- a/{PATH}", f"+++ b/{PATH}"]
    clear = True
    for group in groups(change):
        lines: list[str] = []
        for kind, a, b, c, d in group:
            if kind == "equal":
                lines += [f" {line}" for line in change.before[a:b]]
            else:
                lines += [f"-{line}" for line in change.before[a:b]] + [f"+{line}" for line in change.after[c:d]]
        old = [line[1:] for line in lines if line[0] != "+"]
        if rng.random() < 0.33 and group[0][0] == "equal" and group[0][2] - group[0][1] == CONTEXT:
            lines[0] = f" {lines[0][1:]} // as it was"
            old = old[1:]
        clear &= count(old, today) == 1
        wrong = max(1, group[0][1] + 1 + rng.randint(-40, 40))
        shown += [f"@@ -{wrong},{len(old)} +{wrong},{len(old)} @@", *lines]
    return "\n".join(shown), clear


def count(lines: list[str], today: list[str]) -> int:
    """At how many places some lines stand, whatever their white space."""
    wanted = [line.split() for line in lines]
    while wanted and not wanted[0]:
        wanted.pop(0)
    while wanted and not wanted[-1]:
        wanted.pop()
    there = [line.split() for line in today]
    return sum(there[at : at + len(wanted)] == wanted for at in range(len(there) - len(wanted) + 1)) if wanted else 0


def asked(form: str, change: Change, rng: random.Random) -> Asked | None:
    """The edit in one form; None when the form cannot say it."""
    one, other = drifted(change, rng)
    today, wanted = "\n".join(one), "\n".join(other)
    if form == "whole declarations":
        return _as_declaration(today, wanted)
    text, clear = (as_blocks if form == "search/replace blocks" else as_diff)(change, rng, one)
    old_new = [
        ("\n".join(change.before[g[0][1] : g[-1][2]]), "\n".join(change.after[g[0][3] : g[-1][4]]))
        for g in groups(change)
    ]
    pieces = _pieces(text) if form == "search/replace blocks" else old_new
    outdated = "// as it was" in text

    def plain(source: str) -> str | None:
        for old, new in pieces:
            if source.count(old) != 1 or not old.strip() or outdated:
                return None
            source = source.replace(old, new)
        return source

    return Asked(today, wanted, lambda tree: apply_reply(tree, text), plain, clear)


def _pieces(text: str) -> list[tuple[str, str]]:
    found = []
    for block in text.split("<<<<<<< SEARCH\n")[1:]:
        old, _, rest = block.partition("\n=======\n")
        found.append((old, rest.partition("\n>>>>>>> REPLACE")[0]))
    return found


def _as_declaration(today: str, wanted: str) -> Asked | None:
    """The smallest declaration that holds the whole change, without its indentation."""
    for old in reversed(list(flattened(declarations_of(PATH, today)))):
        new = [d for d in flattened(declarations_of(PATH, wanted)) if d.address == old.address and d.kind == old.kind]
        if old.kind in {"import", "macro", "case"} or len(new) != 1 or "," in old.signature.split("(")[0]:
            continue
        one, other = today.encode(), wanted.encode()
        if one[: old.start] == other[: new[0].start] and one[old.end :] == other[new[0].end :]:
            return _declared(today, wanted, old, other[new[0].start : new[0].end].decode())
    return None


def _declared(today: str, wanted: str, old: Declaration, code: str) -> Asked:
    lines = code.split("\n")
    indent = len(lines[-1]) - len(lines[-1].lstrip())
    text = "\n".join([lines[0], *(line[indent:] if line[:indent].strip() == "" else line for line in lines[1:])])
    alike = [d for d in flattened(declarations_of(PATH, today)) if d.address == old.address]
    return Asked(
        today,
        wanted,
        lambda tree: apply_declarations(tree, text, PATH, old.owner),
        lambda _: None,
        len(alike) == 1,
    )


def judge(each: Asked) -> tuple[str, str]:
    """Ours and the plain tool's verdict."""
    try:
        got = each.apply(SourceTree(files={PATH: each.today})).files[PATH]
        ours = "right" if _same(got, each.wanted) else "wrong"
    except EditRefusedError as error:
        ours = f"refused: {error}"
    text = each.plain(each.today)
    return ours, "refused" if text is None else "right" if _same(text, each.wanted) else "wrong"


def _same(one: str, other: str) -> bool:
    """Line by line, but for white space at the ends of lines: the formatter has the last word on that."""
    return [line.strip() for line in one.strip().split("\n")] == [line.strip() for line in other.strip().split("\n")]


def run(arguments: argparse.Namespace) -> Table:
    rng = random.Random(arguments.seed)
    share = -(-arguments.count // max(1, len(arguments.folders)))
    found = [change for folder in arguments.folders for change in islice(changes(folder, rng), share)]
    rows: list[list[object]] = []
    for form in ("search/replace blocks", "unified diffs", "whole declarations"):
        verdicts: dict[str, Counter[str]] = defaultdict(Counter)
        began = time.monotonic()
        for change in found:
            each = asked(form, change, rng)
            if each is None:
                continue
            ours, plain = judge(each)
            kind = "valid" if each.clear else "unclear"
            verdicts[kind][ours.split(":")[0]] += 1
            verdicts[f"plain {kind}"][plain] += 1
            if arguments.show and each.clear and ours != "right":
                print(form, ours, file=sys.stderr)
                if ours == "wrong":
                    got = each.apply(SourceTree(files={PATH: each.today})).files[PATH]
                    print(
                        "\n".join(difflib.unified_diff(each.wanted.split("\n"), got.split("\n"), n=1, lineterm="")),
                        file=sys.stderr,
                    )
        rows += _rows(form, verdicts, 1000 * (time.monotonic() - began) / max(1, len(found)))
    return Table(
        title="Edits from public histories, with drift",
        columns=["form", "edits", "right [%]", "wrong place", "plain tool right [%]", "plain tool wrong", "ms an edit"],
        rows=rows,
        note=f"{len(found)} changes. Valid: what is looked for stands once in the file. Unclear: it stands there more than once, and refusal is right.",  # noqa: E501
    )


def _rows(form: str, verdicts: dict[str, Counter[str]], milliseconds: float) -> Iterator[list[object]]:
    for kind in ("valid", "unclear"):
        ours, plain = verdicts[kind], verdicts[f"plain {kind}"]
        total = sum(ours.values())
        if total:
            shares = (100.0 * ours["right"] / total, ours["wrong"], 100.0 * plain["right"] / total, plain["wrong"])
            yield [f"{form}, {kind}", total, *shares, milliseconds]


def main() -> Table:
    """Without histories there is nothing to measure: name them on the command line."""
    return Table("Edits from public histories", ("how",), [("python -m benchmarks.edits GITDIR…",)])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true")
    print(run(parser.parse_args()).markdown())
