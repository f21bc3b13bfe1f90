"""Stage 3, the writers' first pass: the blueprint; of several, the best architecture wins."""

from swiftgen.artifacts import Blueprint, Context, Intent, Request
from swiftgen.pipeline.scoring import plan_score
from swiftgen.pipeline.stage import Tools
from swiftgen.pipeline.together import all_at_once

STAGE = "structure"


async def plan(tools: Tools, request: Request, intent: Intent, context: Context) -> Blueprint:
    """What the app's parts are called and how they meet. Raises WriterError when no writer could plan it."""
    writers = tools.writers(request, STAGE)
    plans = await all_at_once(
        tools, STAGE, {writer.name: writer.structure(request, intent, context) for writer in writers}
    )
    scores = {name: plan_score(blueprint, intent) for name, blueprint in plans.items()}
    best = max(plans, key=lambda name: scores[name])
    if len(writers) > 1:
        listed = ", ".join(f"{name} {score:.2f}" for name, score in scores.items())
        tools.say(STAGE, f"architecture: {listed}; that of {best} is taken")
    blueprint = plans[best]
    tools.say(STAGE, f"{blueprint.display_name}: {len(blueprint.screens)} screens, {len(blueprint.types)} types")
    return blueprint
