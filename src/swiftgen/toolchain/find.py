"""Where the Swift toolchain is."""

import re
import shutil
import subprocess
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from swiftgen.settings import Settings

OLDEST = (6, 0)

HOW_TO_INSTALL = (
    "Install Swift 6 for Linux from https://www.swift.org/install/linux/ (with swiftly, or the archive of your "
    "distribution), then put its `usr/bin` on PATH or name the folder in SWIFTGEN_TOOLCHAIN."
)


class ToolchainError(Exception):
    """The Swift toolchain or the SDK cannot be used; the message says why and how to mend it."""


@dataclass(frozen=True)
class Toolchain:
    """A Swift toolchain that can be used.

    Attributes:
        root: its folder ``usr``, without symbolic links.
        swiftc: the compiler in it.
        version: ``(6, 3, 1)``.
        version_text: first line of ``swiftc --version``; equal texts make interchangeable modules.
    """

    root: Path
    swiftc: Path
    version: tuple[int, ...]
    version_text: str

    @property
    def frontend(self) -> Path:
        """The compiler proper, without the driver."""
        return self.root / "bin" / "swift-frontend"


def find_toolchain(settings: Settings | None = None) -> Toolchain:
    """Find the toolchain that SWIFTGEN_TOOLCHAIN names, else the first on PATH.

    Raises:
        ToolchainError: there is none, it does not start, or it is older than Swift 6.
    """
    settings = settings or Settings.from_environment()
    swiftc = _named(settings.toolchain) if settings.toolchain else _on_path(settings.search_path)
    changed = swiftc.resolve().stat().st_mtime_ns if swiftc.exists() else 0
    return _describe(swiftc, changed)


def _named(place: Path) -> Path:
    candidates = (place, place / "swiftc", place / "bin" / "swiftc", place / "usr" / "bin" / "swiftc")
    for candidate in candidates:
        if candidate.is_file():
            return candidate
    message = f"SWIFTGEN_TOOLCHAIN names {place}, and there is no `bin/swiftc` in it. {HOW_TO_INSTALL}"
    raise ToolchainError(message)


def _on_path(search_path: str) -> Path:
    found = shutil.which("swiftc", path=search_path)
    if found is None:
        raise ToolchainError(f"No Swift compiler: `swiftc` is not on PATH. {HOW_TO_INSTALL}")
    return Path(found)


@lru_cache(maxsize=8)
def _describe(swiftc: Path, _changed: int) -> Toolchain:
    """What the compiler says of itself; each stage of a run asks, and starting it takes a tenth of a second."""
    text = _version_text(swiftc)
    match = re.search(r"Swift version (\d+(?:\.\d+)*)", text)
    if match is None:
        raise ToolchainError(f"{swiftc} does not tell its version (it says {text[:80]!r}). {HOW_TO_INSTALL}")
    version = tuple(int(part) for part in match.group(1).split("."))
    if version < OLDEST:
        raise ToolchainError(f"{swiftc} is Swift {match.group(1)}, and SwiftGen needs 6.0 or later. {HOW_TO_INSTALL}")
    root = _root(swiftc)
    return Toolchain(root=root, swiftc=root / "bin" / "swiftc", version=version, version_text=text)


def _version_text(swiftc: Path) -> str:
    try:
        run = subprocess.run([swiftc, "--version"], capture_output=True, text=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ToolchainError(f"{swiftc} does not start ({error}). {HOW_TO_INSTALL}") from error
    lines = run.stdout.strip().splitlines()
    if run.returncode != 0 or not lines:
        complaint = (run.stderr.strip().splitlines() or [f"exit {run.returncode}"])[-1]
        raise ToolchainError(f"{swiftc} does not start ({complaint}). {HOW_TO_INSTALL}")
    return lines[0]


def _root(swiftc: Path) -> Path:
    """The folder ``usr`` that holds the compiler; asks the compiler, for ``swiftc`` may be a proxy (swiftly)."""
    resolved = swiftc.resolve()
    if (resolved.parent / "swift-frontend").exists():
        return resolved.parent.parent
    run = subprocess.run([swiftc, "-print-target-info"], capture_output=True, text=True, timeout=60, check=False)
    match = re.search(r'"runtimeResourcePath"\s*:\s*"([^"]+)"', run.stdout)
    if match is None:
        raise ToolchainError(f"{swiftc} does not tell where its libraries are. {HOW_TO_INSTALL}")
    return Path(match.group(1)).resolve().parent.parent
