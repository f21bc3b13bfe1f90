"""No sandbox, by the user's own wish: the limits hold as far as a watch can hold them, the walls are missing."""

import contextlib
import os
import shutil
import signal
import tempfile
from collections.abc import Callable
from pathlib import Path

from swiftgen.sandbox.base import Command, Limits, Outcome
from swiftgen.sandbox.confined import Confined, Handle, limited, spawn
from swiftgen.sandbox.promises import Promise
from swiftgen.sandbox.usage import Usage, measure, session_pids


class Unconfined:
    """Runs a command as the user, with the user's rights."""

    promises = frozenset(
        {
            Promise.SECONDS, Promise.OUTPUT, Promise.MEMORY, Promise.PROCESSES, Promise.DISK,
            Promise.ENVIRONMENT,
        }
    )  # fmt: skip

    @property
    def name(self) -> str:
        """Its name on the command line."""
        return "none"

    async def run(self, command: Command, limits: Limits, stdin: bytes = b"") -> Outcome:
        """Run to the end. Raises SandboxError when the program cannot be started."""
        return await (await self.start(command, limits)).finish(stdin)

    async def start(self, command: Command, limits: Limits) -> Confined:
        """Start and keep the streams. Raises SandboxError."""
        private = Path(tempfile.mkdtemp(prefix="swiftgen-"))
        home = private / "home"
        home.mkdir()
        variables = {"HOME": str(home), "TMPDIR": str(private), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        try:
            process = await spawn(
                limited(command.arguments, limits),
                env={**variables, **command.environment}, cwd=command.directory or private,
            )  # fmt: skip
        except BaseException:
            shutil.rmtree(private, ignore_errors=True)
            raise
        handle = Handle(
            process,
            census=_census_of(process.pid),
            kill=_kill_of(process.pid),
            check_started=lambda _code, _stderr: None,
            close=lambda: shutil.rmtree(private, ignore_errors=True),
        )
        return Confined(handle, limits, (*command.write, private))


def _census_of(leader: int) -> Callable[[int], Usage]:
    def census(most: int) -> Usage:
        pids = session_pids(leader, most + 1)
        return Usage(threads=len(pids)) if len(pids) > most else measure(Path("/proc"), pids)

    return census


def _kill_of(leader: int) -> Callable[[], None]:
    def kill() -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(leader, signal.SIGKILL)  # at once, so that a fork bomb cannot outrun it
        for _ in range(50):  # a fork bomb may be ahead of the list
            pids = session_pids(leader)
            for pid in pids:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(int(pid), signal.SIGKILL)
            if not pids:
                return

    return kill
