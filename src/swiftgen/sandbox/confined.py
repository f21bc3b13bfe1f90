"""A process that was started, kept within limits until it ends: what all sandboxes share."""

import asyncio
import contextlib
import signal
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from swiftgen.sandbox.base import Limits, Outcome, SandboxError
from swiftgen.sandbox.usage import Usage, disk_bytes

_TICK = 0.05
_DISK_EVERY = 4
_CHUNK = 1 << 16
LONGEST_LINE = 64 << 20
"""Bytes that one line of a live app may have (pictures travel inside frames)."""


@dataclass(frozen=True)
class Handle:
    """What a sandbox hands over once its process runs.

    Attributes:
        process: the process that was started, with pipes.
        census: counts what everything inside uses, given the most processes worth counting.
        kill: ends everything inside at once; harmless when it has ended.
        check_started: given exit code and standard error, raises SandboxError when the command itself never ran.
        close: gives back what the sandbox took; called once, after the end.
    """

    process: asyncio.subprocess.Process
    census: Callable[[int], Usage]
    kill: Callable[[], None]
    check_started: Callable[[int, bytes], None]
    close: Callable[[], None]


class Confined:
    """A running command; it is a `Session`, and `finish` makes an `Outcome` of it."""

    def __init__(self, handle: Handle, limits: Limits, write: Sequence[Path]) -> None:
        self._handle = handle
        self._limits = limits
        self._write = tuple(write)
        self._limit = ""
        self._closed = False
        self._began = time.monotonic()
        self._disk_before = disk_bytes(self._write)
        self._watcher = asyncio.create_task(self._watch())

    @property
    def stdin(self) -> asyncio.StreamWriter:
        """Where events go."""
        assert self._handle.process.stdin is not None  # noqa: S101 - every sandbox starts with pipes
        return self._handle.process.stdin

    @property
    def stdout(self) -> asyncio.StreamReader:
        """Where messages come from; what is not read holds the program back."""
        assert self._handle.process.stdout is not None  # noqa: S101
        return self._handle.process.stdout

    @property
    def stderr(self) -> asyncio.StreamReader:
        """The console; it must be read, or the program is held back."""
        assert self._handle.process.stderr is not None  # noqa: S101
        return self._handle.process.stderr

    async def wait(self) -> Outcome:
        """Wait for its end; the output in the outcome is empty, for the streams had it."""
        code = await self._handle.process.wait()
        return self._outcome(code, b"", b"")

    async def stop(self) -> None:
        """End it and everything it started; harmless when it has ended."""
        self._handle.kill()
        self.stdin.close()
        await self._handle.process.wait()
        self._close()

    async def finish(self, stdin: bytes) -> Outcome:
        """Feed it, collect its output and wait for its end."""
        feeding = asyncio.create_task(self._feed(stdin))
        reading = asyncio.gather(self._collect(self.stdout), self._collect(self.stderr))
        try:
            code = await self._handle.process.wait()
            self._handle.kill()  # whoever still holds the pipes goes with it
            stdout, stderr = await reading
            return self._outcome(code, stdout, stderr)
        finally:
            reading.cancel()
            feeding.cancel()
            await self.stop()
            await asyncio.gather(reading, feeding, self._watcher, return_exceptions=True)

    def _outcome(self, code: int, stdout: bytes, stderr: bytes) -> Outcome:
        seconds = time.monotonic() - self._began
        if not self._limit and not self._closed:
            self._handle.check_started(code, stderr)
        if 128 < code < 192:  # the shells' and bubblewrap's way to tell a signal
            code = 128 - code
        if code == -signal.SIGXFSZ and not self._limit:
            self._limit = "disk"
        self._close()
        return Outcome(code, stdout, stderr, self._limit, seconds)

    def _close(self) -> None:
        self._watcher.cancel()
        if not self._closed:
            self._closed = True
            self._handle.close()

    async def _feed(self, data: bytes) -> None:
        with contextlib.suppress(ConnectionError):
            self.stdin.write(data)
            await self.stdin.drain()
        self.stdin.close()

    async def _collect(self, stream: asyncio.StreamReader) -> bytes:
        """Read to the end; over the limit, the program is ended and the rest thrown away."""
        kept = bytearray()
        while chunk := await stream.read(_CHUNK):
            room = self._limits.output - len(kept)
            kept += chunk[:room]
            if len(chunk) > room:
                self._exceeded("output")
        return bytes(kept)

    async def _watch(self) -> None:
        """Look at the clock, the processes and the disk until the end."""
        tick = 0
        while self._handle.process.returncode is None:
            limit = self._over(with_disk=tick % _DISK_EVERY == 0)
            if limit:
                self._exceeded(limit)
                return
            tick += 1
            await asyncio.sleep(_TICK)

    def _over(self, *, with_disk: bool) -> str:
        limits = self._limits
        if limits.seconds is not None and time.monotonic() - self._began > limits.seconds:
            return "seconds"
        usage = self._handle.census(limits.processes)
        if usage.threads > limits.processes:
            return "processes"
        if usage.memory > limits.memory:
            return "memory"
        if with_disk and self._write and disk_bytes(self._write) - self._disk_before > limits.disk:
            return "disk"
        return ""

    def _exceeded(self, limit: str) -> None:
        self._limit = self._limit or limit
        self._handle.kill()


def limited(arguments: Sequence[str], limits: Limits) -> list[str]:
    """The command behind the kernel's own limits: file size, address space, no core files.

    They are the second line: they bind each process alone, and the watch sees the sum. Address space gets room
    to spare, because what is reserved is not yet used. The command is nice, so that the watch gets its turn
    when a thousand processes want the processor.
    """
    script = 'ulimit -c 0; ulimit -f "$1"; ulimit -v "$2"; shift 2; exec nice -n 10 "$@"'
    blocks, kibibytes = -(-limits.disk // 512), (2 * limits.memory + (2 << 30)) // 1024
    return ["/bin/sh", "-c", script, "sh", str(blocks), str(kibibytes), *arguments]


async def spawn(
    arguments: Sequence[str], *, env: Mapping[str, str], cwd: Path | None = None, pass_fds: Sequence[int] = ()
) -> asyncio.subprocess.Process:
    """Start with three pipes and in a session of its own, so that no terminal is within reach.

    Raises:
        SandboxError: the program is not there or cannot be started.
    """
    pipe = asyncio.subprocess.PIPE
    try:
        return await asyncio.create_subprocess_exec(
            *arguments, stdin=pipe, stdout=pipe, stderr=pipe, limit=LONGEST_LINE,
            env=env, cwd=cwd, pass_fds=pass_fds, start_new_session=True,
        )  # fmt: skip
    except OSError as error:
        raise SandboxError(f"{arguments[0]} cannot be started: {error.strerror}.") from error
