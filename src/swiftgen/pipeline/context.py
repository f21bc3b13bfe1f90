"""Stage 2: what a writer may lean on: the SDK's modules, and what users said of apps like this one."""

import asyncio

from swiftgen.artifacts import Context, Intent, Request
from swiftgen.feedback import FeedbackError, open_database
from swiftgen.pipeline.bench import open_bench
from swiftgen.pipeline.sdk_names import sdk_names
from swiftgen.pipeline.stage import StageError, Tools
from swiftgen.sandbox import SandboxError
from swiftgen.toolchain import ToolchainError
from swiftgen.toolchain.sdk_source import find_source


async def gather_context(tools: Tools, request: Request, intent: Intent) -> Context:  # noqa: ARG001 (for retrieval)
    """Make the SDK ready (built once, at first use) and look up lessons. Raises StageError."""
    lessons = asyncio.create_task(asyncio.to_thread(_lessons, tools.settings.database_url, request.text))
    try:
        bench = await open_bench(tools.settings, lambda message, part: tools.say("context", message, part))
    except (ToolchainError, SandboxError) as error:
        raise StageError(str(error)) from error
    modules = sorted(path.stem for path in bench.sdk.modules.glob("*.swiftmodule"))
    symbols = await asyncio.to_thread(sdk_names, find_source().folder / "Sources")
    return Context(modules=tuple(modules), symbols=symbols, lessons=await lessons)


def _lessons(url: str, text: str) -> tuple[str, ...]:
    try:
        with open_database(url) as database:
            return database.lessons(text)
    except FeedbackError:
        return ()  # without its memory a writer still writes; `doctor` says what is wrong with the database
