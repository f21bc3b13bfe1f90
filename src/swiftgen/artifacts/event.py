"""What a run tells while it goes on; one stream for the command line and the studio."""

from typing import Annotated, Literal

from pydantic import Field

from swiftgen.artifacts.base import Artifact
from swiftgen.artifacts.finding import Finding


class StageBegan(Artifact):
    """A stage starts."""

    type: Literal["stage-began"] = "stage-began"
    stage: str


class Progress(Artifact):
    """How far a stage is: ``fraction`` from 0 to 1, or None when it cannot be known."""

    type: Literal["progress"] = "progress"
    stage: str
    message: str
    fraction: float | None = None


class FindingFound(Artifact):
    """A check has something to say."""

    type: Literal["finding"] = "finding"
    stage: str
    finding: Finding


class FileReady(Artifact):
    """A file of the app is complete; ``lines`` is its length."""

    type: Literal["file-ready"] = "file-ready"
    stage: str
    path: str
    lines: int


class StageEnded(Artifact):
    """A stage is over; ``summary`` is one line for people."""

    type: Literal["stage-ended"] = "stage-ended"
    stage: str
    seconds: float
    summary: str = ""


class Done(Artifact):
    """The run is over."""

    type: Literal["done"] = "done"
    ok: bool
    message: str = ""


Event = Annotated[StageBegan | Progress | FindingFound | FileReady | StageEnded | Done, Field(discriminator="type")]
