"""The runs of this machine: which are unfinished, and which of those still have a living process."""

import contextlib
import fcntl
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Literal
from uuid import UUID

from swiftgen.artifacts import Request
from swiftgen.artifacts.base import Artifact


class Ticket(Artifact):
    """An unfinished run.

    Attributes:
        request: what it carries out.
        state: ``running`` goes on by itself at the next start; ``stopped`` (Ctrl-C, a failure) waits for `resume`.
    """

    request: Request
    state: Literal["running", "stopped"] = "running"


class RunBusyError(Exception):
    """Another process carries the run out right now."""


class RunUnknownError(Exception):
    """There is no unfinished run of that name on this machine."""


class DataFolderError(Exception):
    """The folder of runs cannot be written; the message says how to mend it."""


class Runs:
    """One folder a run: its ticket, its lock and its workspace. The lock is the kernel's: it falls with the process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def workspace(self, run: UUID) -> Path:
        """The run's folder for what can be made again."""
        return self._folder / str(run) / "work"

    def unfinished(self) -> list[Ticket]:
        """All tickets, oldest first; broken ones are left out."""
        tickets: list[tuple[float, Ticket]] = []
        for path in self._folder.glob("*/ticket.json"):
            with contextlib.suppress(OSError, ValueError):
                tickets.append((path.stat().st_mtime, Ticket.model_validate_json(path.read_bytes())))
        return [ticket for _, ticket in sorted(tickets, key=lambda item: item[0])]

    def orphans(self) -> list[Ticket]:
        """Running tickets whose process is gone."""
        return [
            ticket for ticket in self.unfinished() if ticket.state == "running" and not self._held(ticket.request.id)
        ]

    def ticket(self, run: UUID) -> Ticket:
        """The ticket of ``run``. Raises RunUnknownError."""
        for ticket in self.unfinished():
            if ticket.request.id == run:
                return ticket
        raise RunUnknownError(f"There is no unfinished run {run}. `swiftgen resume` alone takes the newest one.")

    def newest(self) -> Ticket:
        """The newest unfinished run that nobody carries out. Raises RunUnknownError."""
        for ticket in reversed(self.unfinished()):
            if not self._held(ticket.request.id):
                return ticket
        raise RunUnknownError("There is no unfinished run. Start one with `swiftgen new`.")

    def write(self, ticket: Ticket) -> None:
        """Keep ``ticket``, whole or not at all."""
        folder = self._made(ticket.request.id)
        draft = folder / "ticket.part"
        draft.write_text(ticket.model_dump_json(), encoding="utf-8")
        draft.replace(folder / "ticket.json")

    def forget(self, run: UUID) -> None:
        """Remove everything of a run that is over."""
        shutil.rmtree(self._folder / str(run), ignore_errors=True)

    @contextlib.contextmanager
    def held(self, run: UUID) -> Iterator[None]:
        """Be the only process that carries ``run`` out. Raises RunBusyError, DataFolderError."""
        folder = self._made(run)
        descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise RunBusyError(f"The run {run} is being carried out by another process. Wait for it.") from None
            yield
        finally:
            os.close(descriptor)

    def _made(self, run: UUID) -> Path:
        folder = self._folder / str(run)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DataFolderError(
                f"{self._folder} cannot be written ({error.strerror}). Set SWIFTGEN_DATA to a folder that can."
            ) from error
        return folder

    def _held(self, run: UUID) -> bool:
        try:
            with self.held(run):
                return False
        except RunBusyError:
            return True
