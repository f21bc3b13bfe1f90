"""Type-checks a source tree as an iOS app."""

import tempfile
from pathlib import Path

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.sandbox import Command, Sandbox, open_sandbox, run_blocking
from swiftgen.toolchain.compiler import LIMITS, death, language_flags, plugin_flags, visible
from swiftgen.toolchain.diagnostics import read_diagnostics
from swiftgen.toolchain.dialect import DEFAULT, Dialect
from swiftgen.toolchain.find import Toolchain
from swiftgen.toolchain.sdk import Sdk
from swiftgen.toolchain.workplace import Workplace, lay_out, same_names

LOOP_THRESHOLD = 5
"""Seconds that one expression may take while an app is being repaired; the compiler's own limit is far longer."""


def check(
    tree: SourceTree,
    *,
    sdk: Sdk,
    toolchain: Toolchain,
    sandbox: Sandbox | None = None,
    dialect: Dialect = DEFAULT,
    threshold: int | None = LOOP_THRESHOLD,
) -> tuple[Finding, ...]:
    """What the compiler has to say; no finding of severity ``error`` when the files type-check together.

    The tree may be a whole app or any files that belong together. ``dialect`` is what a project's
    settings say, ``threshold`` the seconds for one expression; None leaves the compiler's own, for the last check.

    Raises:
        SandboxError: the sandbox cannot start.
        ToolchainError: the diagnostics cannot be read.
    """
    if not tree.swift:
        return ()
    sandbox = sandbox or open_sandbox()
    with tempfile.TemporaryDirectory(prefix="swiftgen-check-") as temporary:
        folder = Path(temporary).resolve()
        sources, results = folder / "sources", folder / "results"
        results.mkdir()
        workplace = lay_out(tree, sources)
        diagnostics = results / "all.dia"
        command = Command(
            arguments=_arguments(
                workplace, sdk, toolchain, dialect=dialect, threshold=threshold, diagnostics=diagnostics
            ),
            read=(*visible(toolchain, sdk.folder), sources),
            write=(results,),
        )
        outcome = run_blocking(sandbox, command, LIMITS)
        findings = _findings(diagnostics, toolchain, workplace)
    return (*same_names(tree), *findings, *death(outcome, findings))


def _arguments(
    workplace: Workplace, sdk: Sdk, toolchain: Toolchain, *, dialect: Dialect, threshold: int | None, diagnostics: Path
) -> list[str]:
    limit = [] if threshold is None else [f"-solver-expression-time-threshold={threshold}"]
    return [
        str(toolchain.frontend), "-frontend", "-typecheck", *(str(place) for place in workplace.files.values()),
        *language_flags(dialect), *plugin_flags(toolchain), *sdk.frontend_flags, *limit,
        "-debug-diagnostic-names", "-serialize-diagnostics-path", str(diagnostics),
    ]  # fmt: skip


def _findings(diagnostics: Path, toolchain: Toolchain, workplace: Workplace) -> tuple[Finding, ...]:
    if not diagnostics.is_file() or diagnostics.stat().st_size == 0:
        return ()
    return read_diagnostics(diagnostics, toolchain, workplace.path_of)
