"""Stage 1: what the request means."""

import asyncio

from swiftgen.artifacts import Intent, Request
from swiftgen.composer import analyse
from swiftgen.pipeline.stage import Tools


async def read_intent(tools: Tools, request: Request) -> Intent:
    """What the user wants, read from the words alone: no model is asked."""
    intent = await asyncio.to_thread(analyse, request.text, request.seed)
    tools.say("intent", f"{intent.title}: {intent.kind}, {len(intent.features)} features")
    return intent
