"""Stage 4, the writers' second pass: the files, told as they come; what several wrote becomes one app."""

from swiftgen.artifacts import Blueprint, Context, Intent, Request, SourceTree
from swiftgen.pipeline.bench import Bench, open_bench
from swiftgen.pipeline.consensus import agree
from swiftgen.pipeline.drafting import STAGE, Drafting
from swiftgen.pipeline.judging import open_judge
from swiftgen.pipeline.stage import StageError, Tools
from swiftgen.pipeline.together import all_at_once
from swiftgen.sandbox import SandboxError
from swiftgen.toolchain import ToolchainError
from swiftgen.writers import Author


async def write(tools: Tools, request: Request, intent: Intent, context: Context, blueprint: Blueprint) -> SourceTree:
    """All files of the app; when the budget ends the streams, those that had come. Raises WriterError, StageError."""
    writers = tools.writers(request, STAGE)
    bench = await _bench(tools) if len(writers) > 1 or isinstance(writers[0], Author) else None
    drafts = await all_at_once(
        tools,
        STAGE,
        {
            writer.name: Drafting(tools, writer, bench.check if bench else None).write(
                request, intent, context, blueprint
            )
            for writer in writers
        },
    )
    trees = {name: draft.tree for name, draft in drafts.items()}
    if len(trees) == 1 or bench is None:
        return next(iter(trees.values()))
    agreed = await agree(trees, blueprint, intent, open_judge(tools, bench, request.seed))
    for line in agreed.told:
        tools.say(STAGE, line)
    for writer in writers:
        used = writer.usage
        tools.say(STAGE, f"{writer.name}: {used.calls} calls, {used.output_tokens} tokens written, ${used.dollars:.3f}")
    return agreed.tree


async def _bench(tools: Tools) -> Bench:
    try:
        return await open_bench(tools.settings)
    except (ToolchainError, SandboxError) as error:
        raise StageError(str(error)) from error
