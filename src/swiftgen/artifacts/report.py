"""What validation and testing found."""

from swiftgen.artifacts.base import Artifact
from swiftgen.artifacts.finding import DROPPED, Finding


class Repair(Artifact):
    """One change that repair made.

    Attributes:
        rule: which rule made it; ``compiler`` for a fix-it of the compiler, ``syntax`` for the rules of the text.
        message: what was changed, one sentence.
        reason: how such a fault comes about.
        error: what the compiler said.
        path, line: where that was.
        safe: whether the program's meaning cannot have changed.
        diff: the change as a unified diff, cut when it is long.
    """

    rule: str
    message: str
    reason: str = ""
    error: str = ""
    path: str = ""
    line: int = 0
    safe: bool = False
    diff: str = ""


class Report(Artifact):
    """The result of validation and repair.

    Attributes:
        findings: what is left after repair.
        errors_before: errors before the first repair.
        repairs: what was changed and why, in order.
        changes: the same, taken apart.
        seconds: time spent.
    """

    findings: tuple[Finding, ...] = ()
    errors_before: int = 0
    repairs: tuple[str, ...] = ()
    changes: tuple[Repair, ...] = ()
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        """Whether no error is left."""
        return not any(finding.severity == "error" for finding in self.findings)

    @property
    def builds(self) -> bool:
        """Whether the compiler accepts it; what repair had to drop does not keep it from that."""
        return not any(finding.severity == "error" and finding.code != DROPPED for finding in self.findings)


class TapResult(Artifact):
    """One step of the walk: what was tapped and what came of it.

    Attributes:
        label: accessibility label of the control.
        role: its role (``button``, ``toggle`` ...).
        changed: whether anything on screen was different after it.
        milliseconds: from the event to the settled frame.
    """

    label: str
    role: str
    changed: bool
    milliseconds: float


class RunReport(Artifact):
    """What happened when the app was built and walked in the sandbox.

    Attributes:
        launched: whether a first frame came.
        screens: distinct screens seen, by their titles.
        taps: every step of the walk.
        crash: the last lines before the app died; empty when it lived.
        console: what it printed (limited).
        unsupported: API that was called and does not behave yet.
        findings: what the walk has to say (dead buttons, cut-off text).
        build_seconds: compile and link.
        seconds: the walk.
    """

    launched: bool
    screens: tuple[str, ...] = ()
    taps: tuple[TapResult, ...] = ()
    crash: str = ""
    console: tuple[str, ...] = ()
    unsupported: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    build_seconds: float = 0.0
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        """Whether the app launched and survived."""
        return self.launched and not self.crash
