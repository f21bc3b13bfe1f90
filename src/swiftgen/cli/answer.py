"""How a verb ends: one answer, as a JSON object or for people, and an exit status."""

import json
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

OK, NOT_OK, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")


class BadInputError(Exception):
    """What was given cannot be used; the message is one sentence that says what to do."""


class Answer:
    """Collects what a verb says, and ends it; made by ``answering``."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self._began = time.monotonic()

    def finish(self, *, ok: bool, findings: Iterable[Any] = (), told: Callable[[], None], **facts: Any) -> None:
        """Say it, by ``told`` when it is for people, and exit: 0 when ``ok``, else 1."""
        if self.as_json:
            listed = [finding.model_dump(mode="json") for finding in findings]
            self._print({"ok": ok, "findings": listed, "seconds": self._seconds, **facts})
        else:
            told()
        sys.exit(OK if ok else NOT_OK)

    def refuse(self, message: str, status: int = BAD_INPUT, findings: Iterable[Any] = ()) -> None:
        """Say why nothing was done, and exit."""
        click.echo(f"swiftgen: {message}", err=True)
        if self.as_json:
            listed = [finding.model_dump(mode="json") for finding in findings]
            self._print({"ok": False, "findings": listed, "seconds": self._seconds, "error": message})
        sys.exit(status)

    @property
    def _seconds(self) -> float:
        return round(time.monotonic() - self._began, 3)

    @staticmethod
    def _print(value: dict[str, Any]) -> None:
        click.echo(json.dumps(value, ensure_ascii=False, default=str))


@contextmanager
def answering(as_json: bool) -> Iterator[Answer]:
    """What our own errors say goes to standard error as one sentence; all others are faults of ours and show."""
    answer = Answer(as_json)
    try:
        yield answer
    except (KeyboardInterrupt, click.Abort):
        answer.refuse("Stopped.", INTERRUPTED)
    except Exception as error:
        if type(error).__name__ == "RunStoppedError":
            answer.refuse(str(error), INTERRUPTED)
        if type(error).__name__ in {"NotBuiltError", "StageError", "AppCrashedError", "AppSilentError"}:
            answer.refuse(str(error), NOT_OK, getattr(error, "findings", ()))
        if not type(error).__module__.startswith("swiftgen."):
            if not as_json:
                raise
            traceback.print_exc()
            answer.refuse(f"A fault of SwiftGen itself: {type(error).__name__}: {error}", NOT_OK)
        answer.refuse(" ".join(str(error).split()))


def existing_folder(path: Path) -> Path:
    """The folder, or BadInputError."""
    if not path.is_dir():
        said = "is not a folder" if path.exists() else "does not exist"
        raise BadInputError(f"{path} {said}. Give the folder of an app.")
    return path


def show_findings(findings: Iterable[Any], limit: int = 50) -> None:
    """One line each: place, severity, message."""
    listed = list(findings)
    for finding in listed[:limit]:
        place = (
            f"{finding.path}:{finding.range.start.line}:{finding.range.start.column}" if finding.range else finding.path
        )
        colour = {"error": "red", "warning": "yellow"}.get(finding.severity)
        click.echo(f"{place}{': ' if place else ''}{click.style(finding.severity, fg=colour)}: {finding.message}")
    if len(listed) > limit:
        click.echo(f"… and {len(listed) - limit} more; --json prints all.")
