"""Stage 5: the compiler's word on the files, and repair."""

import asyncio
import time
from pathlib import Path

from swiftgen.artifacts import Finding, FindingFound, Report, SourceTree
from swiftgen.pipeline.bench import Bench, open_bench
from swiftgen.pipeline.mend import Limits, errors, joined, mend
from swiftgen.pipeline.stage import StageError, Tools
from swiftgen.sandbox import SandboxError
from swiftgen.toolchain import ToolchainError

STAGE = "validation"
BUILDS = Limits(seconds=20.0, checks=8)
"""For what only a build finds (a missing return, a variable that is never set)."""


async def validate(tools: Tools, tree: SourceTree) -> tuple[SourceTree, Report]:
    """The best tree that repair reaches, and what is left to say of it. Raises StageError."""
    try:
        bench = await open_bench(tools.settings)
        mended, report = await built_and_mended(bench, tree, tools.workspace / "build")
    except (ToolchainError, SandboxError) as error:
        raise StageError(str(error)) from error
    for finding in report.findings:
        if finding.severity == "error":
            tools.emit(FindingFound(stage=STAGE, finding=finding))
    left = errors(report.findings)
    tools.say(STAGE, f"{report.errors_before} errors, {left} after repair" if report.errors_before else "no errors")
    return mended, report


async def built_and_mended(bench: Bench, tree: SourceTree, out: Path) -> tuple[SourceTree, Report]:
    """Built in ``out``, and mended as far as rules can when it does not build. Raises ToolchainError, SandboxError."""
    building = asyncio.Lock()  # there is one place to build in

    async def compiled(tree: SourceTree, focus: frozenset[str] | None = None) -> tuple[Finding, ...]:  # noqa: ARG001
        # What is in focus concerns a type-check; a build takes every file that an edit reaches.
        async with building:
            return (await bench.build(tree, out)).findings

    # A build says all that a type-check says and more, and the program is there when the next stage wants it; the
    # type-check is faster while much is wrong.
    began = time.monotonic()
    findings = await compiled(tree)
    if not errors(findings):
        return tree, Report(findings=findings, seconds=time.monotonic() - began)
    mended, report = await mend(tree, bench.check, await bench.symbols(), findings=findings, parser=bench.parse)
    if report.errors_before and report.builds:
        mended = await bench.formatted(tree, mended)
        further = await compiled(mended)
        if errors(further):
            mended, second = await mend(mended, compiled, await bench.symbols(), limits=BUILDS, findings=further)
            report = joined(report, second)
    return mended, report
