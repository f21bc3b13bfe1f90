"""Repair as the pipeline does it: text first, then led by the compiler; a report says each change and why."""

import difflib
import time
from collections.abc import Awaitable, Callable, Iterable

from swiftgen.artifacts import DROPPED, Finding, Repair, Report, SourceTree
from swiftgen.swift.repair.errors import errors_of
from swiftgen.swift.repair.search import Compiler, Limits, Parser, Step, repair
from swiftgen.swift.rules import load_rules
from swiftgen.swift.symbols import SymbolTable

__all__ = ["Check", "Limits", "errors", "joined", "mend"]

Check = Callable[[SourceTree], Awaitable[tuple[Finding, ...]]]
"""Says what is wrong with a tree."""

_SHOWN = 60
_CONTEXT = 1


async def mend(
    tree: SourceTree,
    compiler: Compiler,
    symbols: SymbolTable | None = None,
    *,
    limits: Limits = Limits(),  # noqa: B008 (frozen)
    findings: tuple[Finding, ...] | None = None,
    parser: Parser | None = None,
) -> tuple[SourceTree, Report]:
    """The best tree that can be reached, and the way there; ``findings`` are those of a check that was made already."""
    began = time.monotonic()
    done = await repair(
        tree, compiler, symbols or SymbolTable(), load_rules(), limits=limits, findings=findings, parser=parser
    )
    report = Report(
        findings=(*done.findings, *(remark for step in done.steps for remark in step.remarks)),
        errors_before=done.errors_before,
        repairs=tuple(_told(step) for step in done.steps),
        changes=tuple(change_of(step) for step in done.steps),
        seconds=time.monotonic() - began,
    )
    return done.tree, report


def joined(first: Report, second: Report) -> Report:
    """One report of two repairs, the second of which began where the first ended."""
    return second.model_copy(
        update={
            "findings": (*(each for each in first.findings if each.code == DROPPED), *second.findings),
            "errors_before": first.errors_before,
            "repairs": (*first.repairs, *second.repairs),
            "changes": (*first.changes, *second.changes),
            "seconds": first.seconds + second.seconds,
        }
    )


def errors(findings: Iterable[Finding]) -> int:
    """How many findings are errors."""
    return len(errors_of(findings))


def change_of(step: Step) -> Repair:
    """A step as the report shows it."""
    line = step.finding.range.start.line if step.finding.range else 0
    return Repair(
        rule=step.rule,
        message=step.title,
        reason=step.why,
        error=step.finding.message,
        path=step.finding.path,
        line=line,
        safe=step.safe,
        diff=_diff(step.before, step.after),
    )


def _told(step: Step) -> str:
    place = f"{step.finding.path}:{step.finding.range.start.line}" if step.finding.range else step.finding.path
    return f"{place}: {step.title or step.finding.message} ({step.rule})"


def _diff(before: SourceTree, after: SourceTree) -> str:
    shown: list[str] = []
    for path, text in after.files.items():
        old = before.files.get(path, "")
        if old != text:
            shown += difflib.unified_diff(old.splitlines(), text.splitlines(), path, path, n=_CONTEXT, lineterm="")
    cut = [f"… {len(shown) - _SHOWN} more lines"] if len(shown) > _SHOWN else []
    return "\n".join([*shown[:_SHOWN], *cut])
