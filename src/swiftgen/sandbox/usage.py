"""How much the processes of a sandbox use, read from ``/proc``."""

import contextlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path


@dataclass(frozen=True)
class Usage:
    """What a group of processes holds: threads, and bytes of memory of their own (shared libraries not counted)."""

    threads: int = 0
    memory: int = 0


def measure(proc: Path, pids: Iterable[str]) -> Usage:
    """Add up the processes that still exist; ``proc`` is a mounted procfs and ``pids`` are names in it."""
    threads = memory = 0
    for pid in pids:
        with contextlib.suppress(OSError, ValueError, IndexError):
            for line in (proc / pid / "status").read_bytes().splitlines():
                if line.startswith((b"RssAnon:", b"RssShmem:")):
                    memory += int(line.split()[1]) * 1024
                elif line.startswith(b"Threads:"):
                    threads += int(line.split()[1])
    return Usage(threads, memory)


def pids_in(proc: Path, most: int = 1 << 22) -> list[str]:
    """Up to ``most`` processes that a procfs shows; none when it is gone."""
    try:
        with os.scandir(proc) as entries:
            return list(islice((entry.name for entry in entries if entry.name.isdigit()), most))
    except OSError:
        return []


def session_pids(leader: int, most: int = 1 << 22) -> list[str]:
    """Up to ``most`` processes of the session that ``leader`` leads, by the machine's own ``/proc``."""
    return list(islice((pid for pid in pids_in(Path("/proc")) if _session_of(pid) == leader), most))


def _session_of(pid: str) -> int:
    try:
        stat = Path("/proc", pid, "stat").read_text(errors="replace")
        return int(stat.rpartition(")")[2].split()[3])
    except (OSError, IndexError, ValueError):
        return -1


def disk_bytes(places: Iterable[Path]) -> int:
    """Bytes that files below the places take on disk; links are not followed."""
    total = 0
    pending = [str(place) for place in places]
    while pending:
        with contextlib.suppress(OSError), os.scandir(pending.pop()) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    if entry.is_dir(follow_symlinks=False):
                        pending.append(entry.path)
                    total += entry.stat(follow_symlinks=False).st_blocks * 512
    return total
