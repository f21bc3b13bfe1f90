"""The default sandbox on Linux: namespaces without privileges, by bubblewrap."""

import asyncio
import contextlib
import json
import os
import re
import resource
import shutil
import signal
import subprocess
from pathlib import Path

from swiftgen.sandbox.base import Command, Limits, Outcome, SandboxError
from swiftgen.sandbox.confined import Confined, Handle, limited, spawn
from swiftgen.sandbox.mounts import bubblewrap_arguments, passwd_entry
from swiftgen.sandbox.promises import ALL
from swiftgen.sandbox.usage import Usage, measure, pids_in

OLDEST = (0, 8)
_HOW_TO_MEND = (
    "Install it (`apt-get install bubblewrap`, 0.8 or later), or run without any protection from what the app does "
    "by `--sandbox none`."
)


class Bubblewrap:
    """Own namespaces for files, processes, network and users; nothing of the user's is visible unless given."""

    promises = ALL

    def __init__(self, search_path: str | None = None) -> None:
        """Find ``bwrap`` on the search path.

        Raises:
            SandboxError: it is not installed, or too old.
        """
        found = shutil.which("bwrap", path=search_path)
        if found is None:
            raise SandboxError(f"The sandbox needs bubblewrap, and there is no `bwrap` on PATH. {_HOW_TO_MEND}")
        self._bwrap = found
        self._check_version()

    @property
    def name(self) -> str:
        """Its name on the command line."""
        return "bubblewrap"

    async def run(self, command: Command, limits: Limits, stdin: bytes = b"") -> Outcome:
        """Run to the end. Raises SandboxError when the sandbox itself cannot start."""
        return await (await self.start(command, limits)).finish(stdin)

    async def start(self, command: Command, limits: Limits) -> Confined:
        """Start and keep the streams. Raises SandboxError."""
        _check_paths(command)
        passwd, status, told = _passwd_pipe(), *os.pipe()
        arguments = [self._bwrap, *bubblewrap_arguments(command, limits, passwd)]
        arguments[1:1] = ["--json-status-fd", str(told)]
        try:
            process = await spawn(
                limited([*arguments, *command.arguments], limits),
                pass_fds=(passwd, told),
                env={},
            )
        except BaseException:
            os.close(status)
            raise
        finally:
            os.close(passwd)
            os.close(told)
        watch = _Status(status, process)
        await watch.child_known(limits.processes)
        return Confined(
            Handle(process, watch.census, watch.kill, watch.check_started, watch.close), limits, command.write
        )

    def _check_version(self) -> None:
        run = subprocess.run([self._bwrap, "--version"], capture_output=True, text=True, timeout=30, check=False)
        match = re.search(r"(\d+)\.(\d+)", run.stdout)
        if match is None or (int(match[1]), int(match[2])) < OLDEST:
            raise SandboxError(f"{self._bwrap} is too old ({run.stdout.strip() or 'no version'}). {_HOW_TO_MEND}")


class _Status:
    """What bubblewrap tells of the sandbox: the process number of its first process, and how the command ended."""

    def __init__(self, descriptor: int, process: asyncio.subprocess.Process) -> None:
        self._stream = os.fdopen(descriptor, "rb")
        self._process = process
        self._child = -1
        self._pid = 0
        self._root = Path("/nowhere")

    async def child_known(self, processes: int) -> None:
        """Wait until the first process exists; it does not when bubblewrap failed before."""
        try:
            line = await asyncio.to_thread(self._stream.readline)
        except BaseException:
            self._process.kill()
            raise
        if line:
            self._hold(int(json.loads(line)["child-pid"]), processes)

    def _hold(self, pid: int, processes: int) -> None:
        self._pid, self._root = pid, Path(f"/proc/{pid}/root")
        with contextlib.suppress(OSError, ValueError):
            self._child = os.pidfd_open(pid)  # a number could be another process's by the time it is killed
            # The second line against fork bombs; the kernel does not hold root to it.
            resource.prlimit(pid, resource.RLIMIT_NPROC, (2 * processes, 2 * processes))
            # Should the machine run out of memory, this goes before the user's programs.
            Path(f"/proc/{pid}/oom_score_adj").write_text("1000")

    def census(self, most: int) -> Usage:
        """Count by the sandbox's own ``/proc``; its first process is bubblewrap's and not counted."""
        if not self._inside():
            return Usage()
        pids = pids_in(self._root / "proc", most + 2)
        if len(pids) > most + 1:
            return Usage(threads=len(pids))
        return measure(self._root / "proc", (pid for pid in pids if pid != "1"))

    def _inside(self) -> bool:
        """Whether bubblewrap has changed to the new root; before that, its ``/proc`` is the machine's."""
        try:
            return self._root.samefile("/") is False
        except OSError:
            return False

    def kill(self) -> None:
        """End the first process: the kernel ends all others with it, and bubblewrap after that."""
        with contextlib.suppress(ProcessLookupError):
            if self._child >= 0:
                signal.pidfd_send_signal(self._child, 0)  # raises when it has ended
                with contextlib.suppress(OSError):  # it must get a turn among a thousand others in order to end
                    os.setpriority(os.PRIO_PROCESS, self._pid, -20)
                signal.pidfd_send_signal(self._child, signal.SIGKILL)
            elif self._process.returncode is None:
                self._process.kill()

    def check_started(self, code: int, stderr: bytes) -> None:
        """Raise SandboxError when bubblewrap gave up before the command ran; it tells the exit code otherwise."""
        if b"exit-code" in self._stream.read() or code == 0:
            return
        lines = stderr.decode(errors="replace").strip().splitlines()
        reason = lines[-1] if lines else f"exit {code}"
        if reason.startswith("bwrap: execvp"):  # the sandbox stands, and the command is not there
            return
        raise SandboxError(f"The sandbox could not start: {reason}. {_HOW_TO_MEND}")

    def close(self) -> None:
        """Give the descriptors back; harmless when it was done."""
        self._stream.close()
        if self._child >= 0:
            os.close(self._child)
            self._child = -1


def _check_paths(command: Command) -> None:
    for path in (*command.read, *command.write):
        if not path.exists():
            raise SandboxError(f"{path} shall be visible in the sandbox and does not exist.")


def _passwd_pipe() -> int:
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as stream:
        stream.write(passwd_entry())
    return reading
