"""What a stage is: a function from artifacts to artifacts, and the tools that it may use."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from swiftgen.artifacts import Event, Progress, Request
from swiftgen.artifacts.base import Artifact
from swiftgen.pipeline.budget import Meter
from swiftgen.settings import Settings
from swiftgen.writers import Desk, Writer, open_writer, split_specs

Emit = Callable[[Event], None]
"""Takes an event at once and never raises; called from any thread."""


class StageError(Exception):
    """A stage could not do its part; the message says what happened and how to mend it."""


@dataclass(frozen=True)
class Tools:
    """What a stage may use besides the artifacts.

    Attributes:
        settings: what the environment asks for.
        emit: where events go.
        meter: what the run may still spend.
        workspace: the run's own folder for what can be made again; it outlives a killed process.
        stopped: filled by a stage that ended early, with one sentence for people.
    """

    settings: Settings
    emit: Emit
    meter: Meter
    workspace: Path
    stopped: list[str] = field(default_factory=list)

    def say(self, stage: str, message: str, fraction: float | None = None) -> None:
        """Tell how far ``stage`` is; ``fraction`` from 0 to 1."""
        self.emit(Progress(stage=stage, message=message, fraction=fraction))

    def writers(self, request: Request, stage: str) -> tuple[Writer, ...]:
        """Those that the request names, counted, with their memory; what they wait for is told. Raises WriterError."""
        desk = Desk(
            memory=self.workspace / "said",
            record=Path(request.record) if request.record else None,
            hear=lambda sentence: self.say(stage, sentence),
        )
        return tuple(self.meter.watch(open_writer(spec, self.settings, desk)) for spec in split_specs(request.writer))

    def stop(self, reason: str) -> None:
        """End the run after this stage with the best so far."""
        self.stopped.append(reason)


@dataclass(frozen=True)
class Stage:
    """A stage of the flow.

    Attributes:
        name: as design.md names it; it is also the durable step's name, so it must not change.
        run: called as ``run(tools, *artifacts)``; gives one artifact, or a tuple in the order of ``makes``.
        takes: artifacts that it cannot do without, in the order of its arguments.
        makes: artifacts that it gives; one that existed is replaced.
        may_take: artifacts that are passed after those, None when an earlier stage ended early.
        always: runs even when the run has been stopped, if it has what it takes.
    """

    name: str
    run: Callable[..., Awaitable[Any]]
    takes: tuple[type[Artifact], ...]
    makes: tuple[type[Artifact], ...]
    may_take: tuple[type[Artifact], ...] = ()
    always: bool = False
    title: str = ""
