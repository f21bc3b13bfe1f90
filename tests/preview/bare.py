"""A sandbox for tests that only need a process: it holds nothing back."""

import asyncio

from swiftgen.sandbox.base import Command, Limits, Outcome


class BareSession:
    def __init__(self, process):
        self._process = process
        self.stdin, self.stdout, self.stderr = process.stdin, process.stdout, process.stderr

    async def wait(self) -> Outcome:
        return Outcome(await self._process.wait(), b"", b"")

    async def stop(self) -> None:
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()


class BareSandbox:
    name = "bare"

    async def run(self, command: Command, limits: Limits, stdin: bytes = b"") -> Outcome:
        raise NotImplementedError

    async def start(self, command: Command, limits: Limits) -> BareSession:
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(
            *command.arguments, stdin=pipe, stdout=pipe, stderr=pipe, env=command.environment
        )
        return BareSession(process)
