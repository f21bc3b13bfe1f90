"""The one interface of all sandboxes."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class Limits:
    """How much a command may use.

    Attributes:
        seconds: wall clock from start to end; None for as long as the caller holds it (a live preview).
        memory: bytes of address space and of resident memory.
        processes: processes and threads at once.
        output: bytes on standard output and on standard error, each.
        disk: bytes written to all writable places together.
    """

    seconds: float | None = 30.0
    memory: int = 2 << 30
    processes: int = 128
    output: int = 16 << 20
    disk: int = 256 << 20


@dataclass(frozen=True)
class Command:
    """What to run and what it may see.

    Attributes:
        arguments: the program (absolute path) and its arguments; never a shell line.
        read: paths visible read-only, at the same place.
        write: paths visible and writable, at the same place.
        directory: working directory; a private temporary one when None.
        environment: the whole environment; nothing is inherited.
    """

    arguments: Sequence[str]
    read: Sequence[Path] = ()
    write: Sequence[Path] = ()
    directory: Path | None = None
    environment: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Outcome:
    """How a command ended.

    Attributes:
        code: exit status; negative for a signal.
        limit: which limit ended it (``seconds``, ``memory``, ``processes``, ``output``, ``disk``), or empty.
        stdout, stderr: what it wrote, cut at the limit.
        seconds: how long it ran.
    """

    code: int
    stdout: bytes
    stderr: bytes
    limit: str = ""
    seconds: float = 0.0


class Session(Protocol):
    """A running command whose streams stay open: a live app."""

    @property
    def stdin(self) -> asyncio.StreamWriter:
        """Where events go."""
        ...

    @property
    def stdout(self) -> asyncio.StreamReader:
        """Where messages come from."""
        ...

    @property
    def stderr(self) -> asyncio.StreamReader:
        """The console."""
        ...

    async def wait(self) -> Outcome:
        """Wait for its end; the output in the outcome is empty, for the streams had it."""
        ...

    async def stop(self) -> None:
        """End it and everything it started; harmless when it has ended."""
        ...


class Sandbox(Protocol):
    """Runs commands that must not be trusted."""

    @property
    def name(self) -> str:
        """``bubblewrap``, ``none`` ..."""
        ...

    async def run(self, command: Command, limits: Limits, stdin: bytes = b"") -> Outcome:
        """Run to the end. Raises SandboxError when the sandbox itself cannot start."""
        ...

    async def start(self, command: Command, limits: Limits) -> Session:
        """Start and keep the streams. Raises SandboxError."""
        ...


class SandboxError(Exception):
    """The sandbox could not be set up; the message says why and how to mend it."""
