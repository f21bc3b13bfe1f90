"""What an app folder says about itself: the file ``swiftgen.json``."""

from datetime import datetime
from uuid import UUID

from swiftgen.artifacts import Blueprint, Report, RunReport
from swiftgen.artifacts.base import Artifact


class Step(Artifact):
    """One version in the app's own history, as people read it."""

    message: str
    fingerprint: str
    time: datetime


class AppRecord(Artifact):
    """How an app came to be.

    Attributes:
        run: the run that wrote it.
        request: the user's words.
        writer, seed: who wrote it; the same request, writer ``composer`` and seed give the same app.
        swiftgen: version of SwiftGen.
        fingerprint: of the Swift files as they were last written by SwiftGen.
        report, run_report: what validation and testing found.
        versions: its history, oldest first.
    """

    run: UUID
    request: str
    writer: str
    seed: int
    swiftgen: str
    fingerprint: str
    blueprint: Blueprint | None = None
    report: Report | None = None
    run_report: RunReport | None = None
    versions: tuple[Step, ...] = ()

    @property
    def name(self) -> str:
        """What stands under the app's icon."""
        return self.blueprint.display_name if self.blueprint else "App"
