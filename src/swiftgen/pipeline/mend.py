"""Repair led by the compiler: its own fix-its are taken when they make the set of errors shrink."""

import time
from collections.abc import Awaitable, Callable, Iterable

from swiftgen.artifacts import Finding, Report, SourceTree, TextEdit

Check = Callable[[SourceTree], Awaitable[tuple[Finding, ...]]]
Rule = Callable[[SourceTree], tuple[SourceTree, tuple[str, ...], tuple[Finding, ...]]]
"""Gives a better tree, what it changed and what is to be said of that; the same tree when it has nothing to do."""

ROUNDS = 6


async def mend(tree: SourceTree, check: Check, rules: Iterable[Rule] = ()) -> tuple[SourceTree, Report]:
    """The best tree that can be reached, and the way there. A step that does not lower the errors is undone."""
    began = time.monotonic()
    findings = await check(tree)
    before = errors(findings)
    repairs: list[str] = []
    remarks: list[Finding] = []
    for rule in rules if before else ():
        changed, said, noticed = rule(tree)
        if changed != tree:
            after = await check(changed)
            # Parse errors hide type errors: the count may rise when the text becomes readable, so ties and parse
            # repairs are judged by whether the compiler got past the parser.
            if errors(after) <= errors(findings) or _unreadable(findings) > _unreadable(after):
                tree, findings = changed, after
                repairs.extend(said)
                remarks.extend(noticed)
    for _ in range(ROUNDS):
        if not errors(findings):
            break
        changed, titles = apply_fixes(tree, findings)
        if changed == tree:
            break
        after = await check(changed)
        if errors(after) >= errors(findings):
            break
        tree, findings = changed, after
        repairs.extend(titles)
    report = Report(
        findings=(*findings, *remarks), errors_before=before, repairs=tuple(repairs), seconds=time.monotonic() - began
    )
    return tree, report


def errors(findings: Iterable[Finding]) -> int:
    """How many findings are errors."""
    return sum(finding.severity == "error" for finding in findings)


def _unreadable(findings: Iterable[Finding]) -> int:
    return sum(
        f.severity == "error" and (f.source == "parser" or f.code.startswith(("expected_", "extra_"))) for f in findings
    )


def apply_fixes(tree: SourceTree, findings: Iterable[Finding]) -> tuple[SourceTree, tuple[str, ...]]:
    """The first fix of each error, those that do not touch each other, and what they are called."""
    chosen: dict[str, list[tuple[int, int, str]]] = {}
    titles: list[str] = []
    for finding in findings:
        if finding.severity != "error" or not finding.fixes:
            continue
        fix = finding.fixes[0]
        spans = [(edit.path, _span(tree.files.get(edit.path, ""), edit)) for edit in fix.edits]
        if any(path not in tree.files or _touches(span, chosen.get(path, [])) for path, span in spans):
            continue
        for path, span in spans:
            chosen.setdefault(path, []).append(span)
        titles.append(f"{finding.path}: {fix.title or finding.message}")
    for path, edits in chosen.items():
        data = tree.files[path].encode()
        for start, end, text in sorted(edits, reverse=True):
            data = data[:start] + text.encode() + data[end:]
        tree = tree.with_file(path, data.decode("utf-8", "replace"))
    return tree, tuple(titles)


def _touches(span: tuple[int, int, str], others: list[tuple[int, int, str]]) -> bool:
    return any(span[0] <= end and start <= span[1] for start, end, _ in others)


def _span(text: str, edit: TextEdit) -> tuple[int, int, str]:
    """The edit in bytes from the beginning of the file."""
    starts = [0]
    for line in text.encode().split(b"\n"):
        starts.append(starts[-1] + len(line) + 1)
    start = starts[min(edit.range.start.line, len(starts)) - 1] + edit.range.start.column - 1
    end = starts[min(edit.range.end.line, len(starts)) - 1] + edit.range.end.column - 1
    return start, end, edit.text
