"""What a run has come to."""

from swiftgen.artifacts import Blueprint, Preview, Report, Request, RunReport, SourceTree, Version
from swiftgen.artifacts.base import Artifact
from swiftgen.writers.base import Usage


class RunResult(Artifact):
    """The best that a run has made, and why it is not more.

    Attributes:
        request: what was asked for.
        stopped: why it ended early, one sentence; empty when it went through.
        seconds: time spent in stages.
    """

    request: Request
    blueprint: Blueprint | None = None
    tree: SourceTree | None = None
    report: Report | None = None
    run_report: RunReport | None = None
    preview: Preview | None = None
    version: Version | None = None
    usage: Usage = Usage()
    stopped: str = ""
    seconds: float = 0.0

    @property
    def compiled(self) -> bool:
        """Whether the app type-checks and nothing in it is forbidden."""
        return self.report is not None and self.report.builds

    @property
    def ok(self) -> bool:
        """Whether the app compiles, runs and was kept."""
        ran = self.run_report is not None and self.run_report.ok
        return self.compiled and ran and self.version is not None and not self.stopped
