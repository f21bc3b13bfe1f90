"""How the compiler is called for an iOS app, and what is said when it dies."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.sandbox import Limits, Outcome
from swiftgen.toolchain.dialect import Dialect
from swiftgen.toolchain.find import Toolchain

MODULE = "App"
SECONDS = 120.0
LIMITS = Limits(seconds=SECONDS, memory=4 << 30, processes=256, output=16 << 20, disk=1 << 30)
_LINES_A_SECOND = 200  # of a large app, on a machine that does much else

_CRASH = ("Please submit a bug report", "Stack dump:", "Fatal error:")
_LIMITS_SAID: Mapping[str, str] = {
    "seconds": "took too long",
    "memory": "needed more than 4 GB of memory",
    "processes": "started too many processes",
    "output": "wrote too much",
    "disk": "wrote too much to disk",
}


def limits_for(tree: SourceTree) -> Limits:
    """The limits for one app: two minutes, and more for a large one."""
    lines = sum(text.count("\n") for text in tree.swift.values())
    return replace(LIMITS, seconds=max(SECONDS, lines / _LINES_A_SECOND))


def language_flags(dialect: Dialect) -> list[str]:
    """What Xcode passes for an app in its debug configuration."""
    return ["-module-name", MODULE, "-parse-as-library", *dialect.flags()]


def plugin_flags(toolchain: Toolchain) -> list[str]:
    """The toolchain's own macros (``@Observable``), for a frontend that runs without the driver."""
    host = toolchain.root / "lib" / "swift" / "host"
    return [
        "-plugin-path", str(host / "plugins"),
        "-in-process-plugin-server-path", str(host / "libSwiftInProcPluginServer.so"),
    ]  # fmt: skip


def visible(toolchain: Toolchain, *sdk: Path) -> tuple[Path, ...]:
    """What the compiler must be able to read."""
    return (toolchain.root, *sdk)


def death(outcome: Outcome, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """One finding when the compiler ended without saying what is wrong with the app; else none."""
    if outcome.code == 0 or any(finding.severity == "error" for finding in findings):
        return ()
    text = (outcome.stderr + outcome.stdout).decode(errors="replace")
    if outcome.limit:
        message = f"The compiler {_LIMITS_SAID[outcome.limit]} and was stopped. Split long expressions and files."
        return (Finding(severity="error", code="compiler-limit", message=message),)
    if outcome.code < 0 or any(sign in text for sign in _CRASH):
        message = "The compiler crashed on this code. Write the part that it names in a simpler way."
        return (Finding(severity="error", code="compiler-crash", message=f"{message}\n{_last_lines(text)}".strip()),)
    return (Finding(severity="error", code="compiler-failed", message=f"The compiler failed:\n{_last_lines(text)}"),)


def _last_lines(text: str) -> str:
    """The steps that the compiler was at, or the last lines that it wrote."""
    lines = [line for line in text.splitlines() if line.strip()]
    steps = [line for line in lines if line.lstrip()[:2] in {f"{number}." for number in range(3, 10)}]
    return "\n".join((steps or lines)[-8:])
