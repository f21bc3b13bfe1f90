"""Stage 6: the app is built, started in the sandbox and walked: everything on it is tapped."""

import asyncio

from swiftgen.artifacts import FindingFound, Report, Request, RunReport, SourceTree
from swiftgen.pipeline.bench import open_bench
from swiftgen.pipeline.picturing import take
from swiftgen.pipeline.stage import StageError, Tools
from swiftgen.preview.walk import Bounds, walk
from swiftgen.sandbox import SandboxError
from swiftgen.toolchain import ToolchainError

STAGE = "testing"
BOUNDS = Bounds(actions=60, seconds=4.5)


async def try_out(tools: Tools, request: Request, tree: SourceTree, report: Report) -> RunReport:
    """What happened when the app ran; one that does not type-check is not built. Raises StageError."""
    if not report.builds:
        return RunReport(launched=False)
    try:
        bench = await open_bench(tools.settings)
        built = await bench.program(tree, tools.workspace / "build")
        if built.executable is None:
            return RunReport(launched=False, findings=built.findings, build_seconds=built.seconds)
        tools.say(STAGE, "tapping everything")
        launch = bench.launch(built.executable, tools.workspace / "walk")
        bounds = Bounds(BOUNDS.actions, BOUNDS.seconds, request.seed)
        # The walk waits for the app most of the time: the picture is taken meanwhile, and the next stage finds it.
        picture = asyncio.create_task(take(bench, tree, built.executable, tools.workspace))
        try:
            result = await walk(launch, bench.sandbox, bounds, build_seconds=built.seconds)
        except BaseException:
            picture.cancel()
            raise
        finally:
            await asyncio.gather(picture, return_exceptions=True)  # what it could not do, its own stage tries and tells
    except (ToolchainError, SandboxError) as error:
        raise StageError(str(error)) from error
    for finding in result.findings:
        tools.emit(FindingFound(stage=STAGE, finding=finding))
    tools.say(STAGE, f"{len(result.screens)} screens, {len(result.taps)} taps" + (", crashed" if result.crash else ""))
    return result
