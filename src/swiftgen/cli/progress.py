"""Draws a run's events: live on a terminal, as plain lines elsewhere; always on standard error."""

import time
from types import TracebackType

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from swiftgen.artifacts import Event

PLAIN_SECONDS = 1.0  # plain lines come no faster than this, except for stages, files and findings

FINDINGS = 12  # drawn at most


class Drawing:
    """Takes events from any thread, and sentences by ``say``; use it as ``with Drawing() as drawing:``."""

    def __init__(self) -> None:
        self._console = Console(stderr=True, highlight=False, soft_wrap=True)
        self._live = self._console.is_terminal
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(20),
            TimeElapsedColumn(),
            console=self._console,
            transient=True,
        )
        self._task: TaskID | None = None
        self._began = time.monotonic()
        self._told = 0.0
        self._found = 0
        self._said = ""

    def __enter__(self) -> "Drawing":
        if self._live:
            self._progress.start()
            self._task = self._progress.add_task("Starting", total=None)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._live:
            self._progress.stop()

    def say(self, message: str, fraction: float | None = None) -> None:
        """What goes on now; ``fraction`` from 0 to 1, or None."""
        if self._task is not None:
            total = None if fraction is None else 1.0
            self._progress.update(self._task, description=escape(message), total=total, completed=fraction or 0.0)
        elif message != self._said and time.monotonic() - self._told > PLAIN_SECONDS:
            self._told = time.monotonic()
            self._line(f"  {message}")
        self._said = message

    def emit(self, event: Event) -> None:
        """Draw one event."""
        match event.type:
            case "stage-began":
                self._said = event.stage
                if self._live:
                    self.say(f"{event.stage} …")
                else:
                    self._line(f"{event.stage} began")
            case "progress":
                self.say(f"{event.stage}: {event.message}", event.fraction)
            case "finding":
                finding = event.finding
                self._found += 1
                if self._found > FINDINGS:  # the answer at the end has all of them
                    return
                line = f":{finding.range.start.line}" if finding.range else ""
                self._line(f"  ! {finding.path}{line} {finding.severity}: {finding.message}")
            case "file-ready":
                self._line(f"  + {event.path} ({event.lines} lines)")
            case "stage-ended":
                note = event.summary or self._said.removeprefix(f"{event.stage}: ").removesuffix(" …")
                self._line(f"{event.stage:<15}{event.seconds:6.1f} s  {note if note != event.stage else ''}".rstrip())
            case "done":
                pass

    def _line(self, text: str) -> None:
        if self._live:
            self._progress.console.print(escape(text))
        else:
            self._console.print(escape(f"[{time.monotonic() - self._began:6.1f} s] {text}"))
