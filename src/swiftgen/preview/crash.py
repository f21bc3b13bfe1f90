"""What an app's last words mean: the end of a process comes in, a sentence and a Swift line go out."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile

_FRAME = re.compile(r" at (?P<path>/?[^\s:]+\.swift):(?P<line>\d+)")
_FATAL = re.compile(
    r"^(?:(?P<path>[^\s:]+\.swift):(?P<line>\d+): )?(?P<text>(?:Fatal error|Precondition failed|Assertion failed).*)$"
)
_SIGNALS = {4: "a trap", 5: "a trap", 6: "an abort", 9: "a kill", 11: "a bad memory access"}
_BACKTRACE = ("*** Signal ", "*** Program crashed", "*** Swift runtime failure")
_NOT_OURS = ("/_sdk/", "/sdk/Sources/", "/swift/stdlib/", "/Swift/", "Swift/")


@dataclass(frozen=True)
class Crash:
    """How an app died.

    Attributes:
        message: one sentence.
        path: the app's Swift file where it happened, by its name only; empty when unknown.
        line: 1-based; 0 when unknown.
        console: its last lines.
    """

    message: str
    path: str = ""
    line: int = 0
    console: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The message, with the place when it is known."""
        return f"{self.path}:{self.line}: {self.message}" if self.path else self.message


def read_crash(code: int, limit: str, console: Iterable[str]) -> Crash:
    """The crash that an exit status (negative for a signal), a limit of the sandbox and the console tell of."""
    lines = list(console)
    fatal = next((match for line in reversed(lines) if (match := _FATAL.match(line.strip()))), None)
    if limit:
        message = f"The app used more {limit} than the sandbox allows and was ended."
    elif fatal:
        message = fatal["text"]
    elif code < 0 or code > 128:
        number = -code if code < 0 else code - 128
        message = f"The app died of {_SIGNALS.get(number, f'signal {number}')}."
    else:
        message = f"The app ended by itself with status {code}."
    path, line = _place(lines, fatal)
    return Crash(message, path, line, tuple(printed(lines))[-40:])


def printed(console: Iterable[str]) -> list[str]:
    """What the app itself said: the console without the backtrace at its end."""
    return [line for line in takewhile(lambda line: not line.startswith(_BACKTRACE), console) if line.strip()]


def _place(lines: list[str], fatal: re.Match[str] | None) -> tuple[str, int]:
    if fatal and fatal["path"] and not fatal["path"].startswith(_NOT_OURS):
        return fatal["path"].rsplit("/", 1)[-1], int(fatal["line"])
    for line in lines:
        frame = _FRAME.search(line)
        if frame and not any(part in frame["path"] for part in _NOT_OURS):
            return frame["path"].rsplit("/", 1)[-1], int(frame["line"])
    return "", 0
