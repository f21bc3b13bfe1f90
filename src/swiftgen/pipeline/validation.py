"""Stage 5: the compiler's word on the files, and repair."""

from swiftgen.artifacts import FindingFound, Report, SourceTree
from swiftgen.pipeline.bench import open_bench
from swiftgen.pipeline.mend import errors, mend
from swiftgen.pipeline.stage import StageError, Tools
from swiftgen.sandbox import SandboxError
from swiftgen.toolchain import ToolchainError

STAGE = "validation"


async def validate(tools: Tools, tree: SourceTree) -> tuple[SourceTree, Report]:
    """The best tree that repair reaches, and what is left to say of it. Raises StageError."""
    try:
        bench = await open_bench(tools.settings)
        # A build says all that a type-check says, and the program is there when the next stage wants it.
        built = await bench.build(tree, tools.workspace / "build")
        if not errors(built.findings):
            mended, report = tree, Report(findings=built.findings, seconds=built.seconds)
        else:
            mended, report = await mend(
                tree, bench.check, await bench.symbols(), findings=built.findings, parser=bench.parse
            )
    except (ToolchainError, SandboxError) as error:
        raise StageError(str(error)) from error
    for finding in report.findings:
        if finding.severity == "error":
            tools.emit(FindingFound(stage=STAGE, finding=finding))
    left = errors(report.findings)
    tools.say(STAGE, f"{report.errors_before} errors, {left} after repair" if report.errors_before else "no errors")
    return mended, report
