"""For callers that are not coroutines."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from swiftgen.sandbox.base import Command, Limits, Outcome, Sandbox


def run_blocking(sandbox: Sandbox, command: Command, limits: Limits, stdin: bytes = b"") -> Outcome:
    """Run to the end, whether or not this thread has an event loop. Raises SandboxError."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(sandbox.run(command, limits, stdin))
    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(lambda: asyncio.run(sandbox.run(command, limits, stdin))).result()
