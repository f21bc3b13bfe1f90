"""Repair by the writer, when rules are at an end: all findings at once, bounded, and the best version is kept."""

from dataclasses import dataclass

from swiftgen.artifacts import Context, Finding, Report, Request, SourceTree
from swiftgen.pipeline.bench import open_bench
from swiftgen.pipeline.excerpts import excerpts
from swiftgen.pipeline.mend import errors
from swiftgen.pipeline.mending import Mend, mender
from swiftgen.pipeline.stage import StageError, Tools
from swiftgen.sandbox import SandboxError
from swiftgen.swift.edits import EditRefusedError, apply_reply
from swiftgen.toolchain import ToolchainError
from swiftgen.writers import Author, WriterError
from swiftgen.writers.tasks import Rewrite

STAGE = "rewriting"
ROUNDS = 3
MOST = 40  # findings that are told


@dataclass(frozen=True)
class Broken:
    """A tree that rules could not mend; ``stage`` is told what goes on."""

    tree: SourceTree
    report: Report
    stage: str = STAGE


@dataclass(frozen=True)
class Rewritten:
    """The best tree, what is still said of it, and why it ended."""

    tree: SourceTree
    report: Report
    why: str


async def by_writers(
    tools: Tools, request: Request, context: Context, tree: SourceTree, report: Report
) -> tuple[SourceTree, Report]:
    """Stage 5b: what rules left, to the first writer that is a model; nothing when all is well. Raises StageError."""
    if report.ok:
        return tree, report
    author = next((writer for writer in tools.writers(request, STAGE) if isinstance(writer, Author)), None)
    if author is None:
        return tree, report
    try:
        bench = await open_bench(tools.settings)
        done = await rewrite(tools, author, Broken(tree, report), mender(bench), context)
    except (ToolchainError, SandboxError) as error:
        raise StageError(str(error)) from error
    if done.why:
        tools.say(STAGE, f"{errors(done.report.findings)} errors are left: {done.why}")
    return done.tree, done.report


async def rewrite(tools: Tools, author: Author, broken: "Broken", mend: Mend, context: Context) -> Rewritten:
    """Ask until no error is left, the errors repeat, nothing more may be spent, or the rounds are over."""
    tree, report = broken.tree, broken.report
    best, best_report, repairs = tree, report, list(report.repairs)
    seen = {_signature(report.findings)}
    why = ""
    for number in range(1, ROUNDS + 1):
        if report.ok:
            break
        if reason := tools.meter.exceeded():
            why = reason
            break
        tools.say(broken.stage, f"{author.name} mends {errors(report.findings)} errors, round {number}")
        try:
            tree = apply_reply(tree, await author.mend(_work(tree, report, context)))
        except (EditRefusedError, WriterError) as error:
            why = str(error)
            if isinstance(error, WriterError):
                break
            continue
        tree, report = await mend(tree)
        if errors(report.findings) < errors(best_report.findings):
            best, best_report = tree, report
            repairs += [f"{author.name} mended it in round {number}", *report.repairs]
        if _signature(report.findings) in seen:
            why = "The same errors came back."
            break
        seen.add(_signature(report.findings))
    kept = best_report.model_copy(update={"errors_before": broken.report.errors_before, "repairs": tuple(repairs)})
    return Rewritten(best, kept, why)


def _work(tree: SourceTree, report: Report, context: Context) -> Rewrite:
    found = tuple(finding for finding in report.findings if finding.severity == "error")[:MOST]
    shown, index = excerpts(tree, " ".join(finding.message for finding in found), {finding.path for finding in found})
    fixes = [fix.title for finding in found for fix in finding.fixes if fix.title]
    return Rewrite(
        context=context, findings=found, excerpts=shown, index=index, symbols=tuple(dict.fromkeys(fixes))[:20]
    )


def _signature(findings: tuple[Finding, ...]) -> frozenset[tuple[str, str, str]]:
    """A set of findings, wherever in their files they are."""
    return frozenset((each.path, each.code, each.message) for each in findings if each.severity == "error")
