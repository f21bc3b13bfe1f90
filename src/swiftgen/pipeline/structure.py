"""Stage 3, the writer's first pass: the blueprint."""

from swiftgen.artifacts import Blueprint, Context, Intent, Request
from swiftgen.pipeline.stage import Tools
from swiftgen.writers import open_writer


async def plan(tools: Tools, request: Request, intent: Intent, context: Context) -> Blueprint:
    """What the app's parts are called and how they meet. Raises WriterError."""
    writer = tools.meter.watch(open_writer(request.writer))
    blueprint = await writer.structure(request, intent, context)
    tools.say("structure", f"{blueprint.display_name}: {len(blueprint.screens)} screens, {len(blueprint.types)} types")
    return blueprint
