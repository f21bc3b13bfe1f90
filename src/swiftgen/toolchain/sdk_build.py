"""Runs ``swift build`` over the SDK's package and tells how far it is."""

import contextlib
import os
import re
import signal
import subprocess
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path

from swiftgen.toolchain.find import Toolchain, ToolchainError
from swiftgen.toolchain.sdk_source import SdkSource

_STEP = re.compile(r"^\[(\d+)/(\d+)\]\s*(.*)")
_SHOWN_LINES = 40
_JOBS = 2
_LEAN = ("-debug-info-format", "none")
"""Nobody steps through the SDK; scripts/test builds with the same options, so that the objects serve both."""
_WITHOUT_TESTS = ("--disable-index-store",)
"""SwiftPM finds tests by its index; where there are none nobody needs it."""


def build_package(
    source: SdkSource, toolchain: Toolchain, scratch: Path, progress: Callable[[str, float | None], None]
) -> Path:
    """Build the package and give the folder of its products; ``scratch`` is free to use and thrown away later.

    Raises:
        ToolchainError: with the compiler's own lines.
    """
    if source.checkout:
        package, build = source.folder, source.folder / ".build"
    else:
        package, build = scratch / "package", scratch / "build"
        source.copy_to(package)
    progress("Building the SDK (once for this compiler)", 0.0)
    swift = [str(toolchain.root / "bin" / "swift"), "build", "--jobs", str(_JOBS), *_LEAN]
    swift += () if source.checkout else _WITHOUT_TESTS
    places = ["--package-path", str(package), "--scratch-path", str(build)]
    # `env` adds the one variable that Package.swift reads to whatever the user's environment is.
    _run(["env", f"SWIFTGEN_TOOLCHAIN={toolchain.root}", *swift, *places], progress)
    return build / "debug"


def _run(arguments: list[str], progress: Callable[[str, float | None], None]) -> None:
    child = subprocess.Popen(
        arguments,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, errors="replace", start_new_session=True,
    )  # fmt: skip
    assert child.stdout is not None  # noqa: S101 - a pipe was asked for
    try:
        lines = _follow(child.stdout, progress)
        code = child.wait()
    except BaseException:
        _kill(child)
        raise
    finally:
        child.stdout.close()
    if code != 0:
        raise ToolchainError(_failure(lines))


def _kill(child: subprocess.Popen[str]) -> None:
    """End the build and the compilers that it started (Ctrl-C reaches only us, for it has its own session)."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()


def _follow(stream: Iterable[str], progress: Callable[[str, float | None], None]) -> list[str]:
    """Pass steps on, and keep the other lines; the fraction never goes back although SwiftPM finds more to do."""
    kept: deque[str] = deque(maxlen=2000)
    furthest = 0.0
    for line in stream:
        step = _STEP.match(line)
        if step is None:
            kept.append(line.rstrip())
            continue
        furthest = max(furthest, min(1.0, int(step[1]) / max(1, int(step[2]))))
        progress(f"Building the SDK: {step[3].strip()}", furthest)
    return list(kept)


def _failure(lines: list[str]) -> str:
    """One sentence, then the compiler's lines from the first error on."""
    first = next((index for index, line in enumerate(lines) if "error:" in line), max(0, len(lines) - _SHOWN_LINES))
    shown = lines[first : first + _SHOWN_LINES]
    heading = "The SDK does not build with this compiler; the cache is unchanged. The compiler says:"
    return "\n".join([heading, *shown])
