"""Stage 7: a picture of the first screen, in its device."""

from swiftgen.artifacts import Preview, RunReport, SourceTree
from swiftgen.pipeline.bench import open_bench
from swiftgen.pipeline.picturing import take, taken
from swiftgen.pipeline.stage import StageError, Tools
from swiftgen.preview.browser import NoBrowserError
from swiftgen.preview.errors import AppError
from swiftgen.project.folder import PICTURE
from swiftgen.sandbox import SandboxError
from swiftgen.toolchain import ToolchainError

STAGE = "preview"


async def picture(tools: Tools, tree: SourceTree, run_report: RunReport) -> Preview:
    """Draw the app as it starts; without a browser there is no picture, and the run goes on. Raises StageError."""
    if not run_report.launched:
        return Preview()
    if taken(tree, tools.workspace):
        return Preview(picture=PICTURE)
    try:
        bench = await open_bench(tools.settings)
        built = await bench.program(tree, tools.workspace / "build")
        if built.executable is None:
            return Preview()
        await take(bench, tree, built.executable, tools.workspace)
    except (NoBrowserError, AppError) as error:
        tools.say(STAGE, f"no picture: {error}")
        return Preview()
    except (ToolchainError, SandboxError) as error:
        raise StageError(str(error)) from error
    return Preview(picture=PICTURE)
