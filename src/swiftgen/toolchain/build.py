"""Builds a source tree into a program, again and again in the same folder."""

import hashlib
import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.sandbox import Command, Outcome, Sandbox, open_sandbox, run_blocking
from swiftgen.toolchain.compiler import LIMITS, MODULE, death, language_flags, visible
from swiftgen.toolchain.diagnostics import read_diagnostics
from swiftgen.toolchain.dialect import DEFAULT, Dialect
from swiftgen.toolchain.find import Toolchain
from swiftgen.toolchain.sdk import Sdk
from swiftgen.toolchain.workplace import Workplace, lay_out, same_names

_JOBS = 2
_NO_MAIN = re.compile(rb"undefined (?:reference to|symbol:?) [`'\"]?main\b")
NO_MAIN = Finding(
    severity="error", code="missing-main",
    message="The app starts nowhere. Mark its `App` with `@main`, or write one that shows the first view.",
)  # fmt: skip


@dataclass(frozen=True)
class BuildResult:
    """How a build ended.

    Attributes:
        executable: the program, linked to the SDK where it lies now; None when the build failed.
        findings: what the compiler had to say.
        seconds: wall time.
    """

    executable: Path | None
    findings: tuple[Finding, ...]
    seconds: float


def build(
    tree: SourceTree,
    *,
    sdk: Sdk,
    toolchain: Toolchain,
    out: Path,
    sandbox: Sandbox | None = None,
    dialect: Dialect = DEFAULT,
    progress: Callable[[str, float | None], None] = lambda _message, _fraction: None,
) -> BuildResult:
    """Build for debugging into ``out``, which is kept by the caller: a second build compiles only what an edit touched.

    Raises:
        SandboxError: the sandbox cannot start.
        ToolchainError: the diagnostics cannot be read.
    """
    began = time.monotonic()
    if twice := same_names(tree):
        return BuildResult(None, twice, time.monotonic() - began)
    sandbox = sandbox or open_sandbox()
    out = out.resolve()
    # The compiler may write to `objects` alone: what it leaves there cannot lead our own writes elsewhere by a link.
    sources, objects, plan = out / "sources", out / "objects", out / "output-file-map.json"
    objects.mkdir(parents=True, exist_ok=True)
    workplace = lay_out(tree, sources)
    # The driver overlooks an edit that follows the last build at once; it never overlooks a missing object.
    for path in workplace.written:
        (objects / f"{_stem(path)}.o").unlink(missing_ok=True)
    plan.write_text(json.dumps(_output_files(workplace, objects)))
    executable = objects / MODULE
    command = Command(
        arguments=_arguments(workplace, sdk, toolchain, dialect=dialect, plan=plan, executable=executable),
        read=(*visible(toolchain, *sdk.readable), sources, plan),
        write=(objects,),
        directory=objects,
    )
    progress(f"Compiling {len(workplace.files)} files", None)
    outcome = run_blocking(sandbox, command, LIMITS)
    return _result(outcome, workplace, toolchain, objects, time.monotonic() - began)


def _result(outcome: Outcome, workplace: Workplace, toolchain: Toolchain, objects: Path, seconds: float) -> BuildResult:
    found: dict[Finding, None] = {}  # several files' compilations may report the same place
    for path in workplace.files:
        diagnostics = objects / f"{_stem(path)}.dia"
        if diagnostics.is_file() and diagnostics.stat().st_size:
            found |= dict.fromkeys(read_diagnostics(diagnostics, toolchain, workplace.path_of))
    findings = tuple(found)
    executable = objects / MODULE
    good = outcome.code == 0 and executable.is_file() and not executable.is_symlink()
    if not good:  # half-known dependencies are not trusted: the next build starts afresh
        for known in objects.glob("module.*"):
            known.unlink()
    if not good and _NO_MAIN.search(outcome.stderr + outcome.stdout):
        return BuildResult(None, (*findings, NO_MAIN), seconds)
    return BuildResult(executable if good else None, (*findings, *death(outcome, findings)), seconds)


def _arguments(
    workplace: Workplace, sdk: Sdk, toolchain: Toolchain, *, dialect: Dialect, plan: Path, executable: Path
) -> list[str]:
    return [
        str(toolchain.swiftc), *(str(place) for place in workplace.files.values()), *language_flags(dialect),
        "-Onone", "-g", "-incremental", "-enable-batch-mode", f"-j{_JOBS}", "-output-file-map", str(plan),
        *sdk.compile_flags, *sdk.link_flags, "-serialize-diagnostics", "-debug-diagnostic-names",
        # The driver fails on a build with nothing to do when the module's own file is a temporary one.
        "-emit-module-path", str(executable.with_suffix(".swiftmodule")),
        "-emit-executable", "-o", str(executable),
    ]  # fmt: skip


def _output_files(workplace: Workplace, objects: Path) -> dict[str, dict[str, str]]:
    """The compiler's output file map: where each file's results go, and the whole module's."""
    kinds = {
        "object": "o",
        "swift-dependencies": "swiftdeps",
        "diagnostics": "dia",
        "swiftmodule": "partial.swiftmodule",
    }
    plan = {
        str(place): {kind: str(objects / f"{_stem(path)}.{ending}") for kind, ending in kinds.items()}
        for path, place in workplace.files.items()
    }
    return {**plan, "": {"swift-dependencies": str(objects / "module.swiftdeps")}}


def _stem(path: str) -> str:
    """A name for a file's results: flat, and its own even when two folders hold files of one name."""
    return f"{Path(path).stem}-{hashlib.sha256(path.encode()).hexdigest()[:8]}"
