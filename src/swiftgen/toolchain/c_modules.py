"""The C modules below Swift's own libraries, compiled once: type-checks and builds that find them take far less time.

Each compilation runs in a sandbox with an empty cache; without this it would compile the C library's headers again.
"""

import hashlib
import shutil
import subprocess
import tempfile
import time
from contextlib import suppress
from dataclasses import replace
from itertools import product
from pathlib import Path

from filelock import FileLock

from swiftgen.sandbox import Command, Limits, Outcome, Sandbox, run_blocking
from swiftgen.toolchain.find import Toolchain

VERSIONS = ("5", "6")
"""Language modes, each with modules of its own."""

FLAG = "-module-cache-path"

DEBUGGING: tuple[tuple[str, ...], ...] = ((), ("-gline-tables-only",))
"""A type-check's modules, and those of a build, which keeps the numbers of lines."""

KEPT_SECONDS = 24 * 3600
"""How long modules of another set stay after their last use."""

_MARK = "ready"
_SECONDS = 300
_HEADERS = (Path("/usr/include/features.h"), Path("/usr/include/stdio.h"))
_LIBRARIES = ("Foundation", "FoundationNetworking", "FoundationXML", "Dispatch", "Glibc", "Observation")
_SOURCE = "".join(f"#if canImport({name})\nimport {name}\n#endif\n" for name in _LIBRARIES)


def ensure_c_modules(toolchain: Toolchain, shelf: Path) -> Path | None:
    """The folder of the compiled modules, made now if it is not there; None when they cannot be made.

    What is made fits one toolchain and one set of system headers; another set gets a folder of its own.
    """
    place = shelf / _key(toolchain)
    if (place / _MARK).exists():
        with suppress(OSError):
            (place / _MARK).touch()
        return place
    try:
        shelf.mkdir(parents=True, exist_ok=True)
        with FileLock(shelf / ".lock"):
            if not (place / _MARK).exists():
                shutil.rmtree(place, ignore_errors=True)
                _prune(shelf)
                _make(toolchain, place)
    except (OSError, subprocess.SubprocessError):
        return None
    return place


def _prune(shelf: Path) -> None:
    """Remove what has not been used for long: another checkout, or a run that goes on, may share the shelf."""
    for mark in shelf.glob(f"*/{_MARK}"):
        if time.time() - mark.stat().st_mtime > KEPT_SECONDS:
            shutil.rmtree(mark.parent, ignore_errors=True)


def run_compiler(sandbox: Sandbox, command: Command, limits: Limits) -> Outcome:
    """Run it; once more without the kept modules when it wants one that is not among them. Raises SandboxError."""
    outcome = run_blocking(sandbox, command, limits)
    arguments = list(command.arguments)
    if outcome.code == 0 or FLAG not in arguments:
        return outcome
    at = arguments.index(FLAG)
    if arguments[at + 1].encode() not in outcome.stderr + outcome.stdout:
        return outcome
    return run_blocking(sandbox, replace(command, arguments=arguments[:at] + arguments[at + 2 :]), limits)


def _make(toolchain: Toolchain, place: Path) -> None:
    place.mkdir()
    with tempfile.TemporaryDirectory(prefix="swiftgen-c-modules-") as temporary:
        source = Path(temporary) / "All.swift"
        source.write_text(_SOURCE)
        for version, debugging in product(VERSIONS, DEBUGGING):
            subprocess.run(
                [
                    str(toolchain.frontend), "-frontend", "-typecheck", str(source), "-module-name", "All",
                    "-swift-version", version, *debugging, FLAG, str(place),
                ],
                check=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=_SECONDS,
            )  # fmt: skip
    (place / _MARK).touch()


def _key(toolchain: Toolchain) -> str:
    """Changes with whatever the compiler compares before it trusts a compiled module."""
    digest = hashlib.sha256(f"{toolchain.root}\0{toolchain.version_text}\0{VERSIONS}\0{DEBUGGING}\0".encode())
    for file in (toolchain.frontend, *_HEADERS):
        if file.exists():
            digest.update(f"{file}\0{file.stat().st_mtime_ns}\0{file.stat().st_size}\0".encode())
    return digest.hexdigest()[:16]
