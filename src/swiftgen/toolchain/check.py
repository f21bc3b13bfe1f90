"""Type-checks a source tree as an iOS app."""

import os
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.artifacts.occurrence import Occurrence
from swiftgen.sandbox import Command, Sandbox, open_sandbox
from swiftgen.toolchain.c_modules import run_compiler
from swiftgen.toolchain.compiler import death, language_flags, limits_for, plugin_flags, visible
from swiftgen.toolchain.diagnostics import printed_errors, read_diagnostics
from swiftgen.toolchain.dialect import DEFAULT, Dialect
from swiftgen.toolchain.find import Toolchain
from swiftgen.toolchain.index_store import read_occurrences
from swiftgen.toolchain.lost_places import with_places
from swiftgen.toolchain.sdk import Sdk
from swiftgen.toolchain.workplace import Workplace, lay_out, same_names

_DIAGNOSTICS = "all.dia"
_INDEX = "index"
LOOP_THRESHOLD = 5
"""Seconds that one expression may take while an app is being repaired; the compiler's own limit is far longer."""

FOCUS_SECONDS = 15.0
"""How long files in focus may take: an attempt that is wrong can keep the compiler busy for minutes."""


@dataclass(frozen=True)
class Checked:
    """What the compiler says of a tree, and which symbol stands where in it."""

    findings: tuple[Finding, ...]
    occurrences: tuple[Occurrence, ...] = ()


def check(
    tree: SourceTree,
    *,
    sdk: Sdk,
    toolchain: Toolchain,
    sandbox: Sandbox | None = None,
    dialect: Dialect = DEFAULT,
    threshold: int | None = LOOP_THRESHOLD,
    focus: frozenset[str] | None = None,
) -> tuple[Finding, ...]:
    """What the compiler has to say; no finding of severity ``error`` when the files type-check together.

    The tree may be a whole app or any files that belong together. ``dialect`` is what a project's settings say,
    ``threshold`` the seconds for one expression; None leaves the compiler's own, for the last check.
    ``focus`` names the files whose bodies are checked, the others are only read: a fraction of the time.

    Raises:
        SandboxError: the sandbox cannot start.
        ToolchainError: the diagnostics cannot be read.
    """
    return _Check(tree, sdk, toolchain, dialect, threshold, focus).run(sandbox).findings


def check_indexed(
    tree: SourceTree,
    *,
    sdk: Sdk,
    toolchain: Toolchain,
    sandbox: Sandbox | None = None,
    dialect: Dialect = DEFAULT,
    threshold: int | None = LOOP_THRESHOLD,
) -> Checked:
    """As ``check``, with the symbol of every name in the files. Raises the same."""
    return _Check(tree, sdk, toolchain, dialect, threshold, index=True).run(sandbox)


@dataclass(frozen=True)
class _Check:
    """One call of the compiler."""

    tree: SourceTree
    sdk: Sdk
    toolchain: Toolchain
    dialect: Dialect
    threshold: int | None
    focus: frozenset[str] | None = None
    index: bool = False

    def run(self, sandbox: Sandbox | None) -> Checked:
        if not self.tree.swift:
            return Checked(())
        sandbox = sandbox or open_sandbox()
        with tempfile.TemporaryDirectory(prefix="swiftgen-check-") as temporary:
            folder = Path(temporary).resolve()
            sources, results = folder / "sources", folder / "results"
            results.mkdir()
            workplace = lay_out(self.tree, sources)
            command = Command(
                arguments=[*self._arguments(workplace, results), *self._indexing(workplace, results)],
                read=(*visible(self.toolchain, *self.sdk.readable), sources),
                write=(results,),
            )
            limits = limits_for(self.tree)
            if self.focus is not None:
                limits = replace(limits, seconds=FOCUS_SECONDS)
            outcome = run_compiler(sandbox, command, limits)
            findings = tuple(with_places(self._findings(results, workplace), self.tree))
            if outcome.limit and not findings:  # what was found until then may be why it takes so long
                findings = printed_errors(outcome.stderr.decode(errors="replace"), workplace.path_of)
            occurrences = self._occurrences(results, workplace) if self.index else ()
        return Checked((*same_names(self.tree), *findings, *death(outcome, findings)), occurrences)

    def _arguments(self, workplace: Workplace, results: Path) -> list[str]:
        limit = [] if self.threshold is None else [f"-solver-expression-time-threshold={self.threshold}"]
        return [
            str(self.toolchain.frontend), "-frontend", *self._depth(workplace), *self._inputs(workplace),
            *language_flags(self.dialect), *plugin_flags(self.toolchain), *self.sdk.frontend_flags, *limit,
            "-debug-diagnostic-names", *self._outputs(workplace, results),
        ]  # fmt: skip

    def _depth(self, workplace: Workplace) -> list[str]:
        """How far the compiler goes: what lacks a return or a first value shows only after the types are right.

        Files in focus are for an edit in progress, and their types are enough; of two files of one name the compiler
        would not go further either.
        """
        if self.focus is not None or same_names(self.tree):
            return ["-typecheck"]
        made = len(workplace.files) if self.index else 1
        return ["-emit-sil", "-Onone", *["-o", os.devnull] * made]

    def _inputs(self, workplace: Workplace) -> list[str]:
        """The files, those in focus as primary ones; all of them for an index, which is one for each such file."""
        found: list[str] = []
        for path, place in workplace.files.items():
            found += ["-primary-file", str(place)] if self._is_primary(path) else [str(place)]
        return found

    def _is_primary(self, path: str) -> bool:
        return path in self.focus if self.focus is not None else self.index

    def _outputs(self, workplace: Workplace, results: Path) -> list[str]:
        """One file of diagnostics, or one for each primary file."""
        count = sum(map(self._is_primary, workplace.files)) or 1
        names = [str(results / (f"{number}-{_DIAGNOSTICS}")) for number in range(count)]
        return [part for name in names for part in ("-serialize-diagnostics-path", name)]

    def _indexing(self, workplace: Workplace, results: Path) -> list[str]:
        """Have the compiler note every name; each file's unit is named by an object that is never made."""
        if not self.index:
            return []
        units = results / "units"
        units.write_text("".join(f"{results / f'{number}.o'}\n" for number in range(len(workplace.files))))
        return [
            "-index-store-path", str(results / _INDEX), "-index-ignore-stdlib",
            "-index-unit-output-path-filelist", str(units),
        ]  # fmt: skip

    def _findings(self, results: Path, workplace: Workplace) -> tuple[Finding, ...]:
        """Each finding once: what is said of a file that is only read comes with every file in focus."""
        found: list[Finding] = []
        for diagnostics in sorted(results.glob(f"*-{_DIAGNOSTICS}")):
            if diagnostics.stat().st_size:
                found += read_diagnostics(diagnostics, self.toolchain, workplace.path_of)
        return tuple({(each.path, each.code, each.message, each.range): each for each in found}.values())

    def _occurrences(self, results: Path, workplace: Workplace) -> tuple[Occurrence, ...]:
        store = results / _INDEX
        return read_occurrences(store, self.toolchain, workplace.path_of) if store.is_dir() else ()
