"""Several writers at once: what one cannot do keeps no other from doing it."""

import asyncio
from collections.abc import Coroutine, Mapping
from typing import Any, TypeVar

from swiftgen.pipeline.stage import StageError, Tools
from swiftgen.writers import WriterError

Made = TypeVar("Made")


async def all_at_once(tools: Tools, stage: str, work: Mapping[str, Coroutine[Any, Any, Made]]) -> dict[str, Made]:
    """What each gave, by name, in the order of ``work``; those that failed are told and left out.

    Raises:
        WriterError, StageError: none gave anything; of one alone its own error.
    """
    results = await asyncio.gather(*work.values(), return_exceptions=True)
    made: dict[str, Made] = {}
    failed: dict[str, BaseException] = {}
    for name, result in zip(work, results, strict=True):
        if isinstance(result, BaseException):
            failed[name] = result
        else:
            made[name] = result
    for error in failed.values():
        if not isinstance(error, WriterError | StageError):
            raise error  # a fault of ours, a cancelled run
    if not made:
        if len(failed) == 1:
            raise next(iter(failed.values()))
        raise WriterError("No writer could do it. " + " ".join(f"{name}: {error}" for name, error in failed.items()))
    for name, error in failed.items():
        tools.say(stage, f"going on without {name}: {error}")
    return made
