"""Runs the benchmarks, prints their tables and writes them to docs/benchmarks.md. `python -m benchmarks.run [NAME …]`.

With names, only those run and nothing is written: the document is of one whole run on one machine.
"""

import importlib
import os
import platform
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks.table import Table

ROOT = Path(__file__).resolve().parents[1]
REPORT = ROOT / "docs" / "benchmarks.md"
_NOT_BENCHMARKS = frozenset(["__init__", "run", "table", "mutants", "sdk_apps", "mutations"])  # the last two take apps

Main = Callable[[], Table | Sequence[Table]]


def found(folder: Path) -> list[str]:
    """Names of the modules that may be benchmarks, sorted."""
    return sorted(path.stem for path in folder.glob("*.py") if path.stem not in _NOT_BENCHMARKS)


def measured(name: str, main: Main) -> tuple[bool, str]:
    """Whether a benchmark ran, and its tables as Markdown; when it failed, why."""
    print(f"-- {name} ...", flush=True)
    began = time.monotonic()
    try:
        result = main()
    except Exception as error:  # one that fails must not keep the others from being measured
        traceback.print_exc()
        return False, f"## {name}\n\nFailed: {type(error).__name__}: {error}\n"
    tables = (result,) if isinstance(result, Table) else tuple(result)
    text = "\n".join(table.markdown() for table in tables)
    print(f"{text}\n({time.monotonic() - began:.0f} s)\n", flush=True)
    return True, text


def header() -> str:
    """What was measured where."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 30
    swift = _first_line("scripts/swift", "--version")
    return (
        "# Benchmarks\n\nMade by `make bench`; not edited by hand.\n\n"
        f"{os.cpu_count()} cores, {memory} GB, Linux {platform.machine()}, "
        f"Python {platform.python_version()}, {swift}.\n"
    )


def _first_line(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return next(iter(done.stdout.splitlines()), "no Swift")


def _mains(names: Sequence[str]) -> Iterator[tuple[str, Main]]:
    for name in names:
        main = getattr(importlib.import_module(f"benchmarks.{name}"), "main", None)
        if main is not None:
            yield name, main


def run(names: Sequence[str]) -> int:
    """Run those named, or all; the exit status."""
    known = found(ROOT / "benchmarks")
    if unknown := sorted(set(names) - set(known)):
        print(f"No benchmark {', '.join(unknown)}. There are: {', '.join(known) or 'none yet'}.", file=sys.stderr)
        return 2
    results = [measured(name, main) for name, main in _mains(names or known)]
    if not names:
        REPORT.write_text("\n".join([header(), *(text for _, text in results)]))
        print(f"Written: {REPORT.relative_to(ROOT)}")
    return 0 if all(ok for ok, _ in results) else 1


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
