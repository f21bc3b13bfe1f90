"""The compiler, the SDK and the sandbox, opened as settings ask for: what checks, builds and launches apps."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.artifacts.base import Artifact
from swiftgen.artifacts.occurrence import Occurrence
from swiftgen.preview.launch import Launch
from swiftgen.sandbox import Sandbox, open_sandbox
from swiftgen.settings import Settings
from swiftgen.swift.availability import too_new
from swiftgen.swift.symbols import SymbolTable
from swiftgen.swift.versions import first_versions
from swiftgen.toolchain import (
    BuildResult,
    Dialect,
    Sdk,
    Toolchain,
    ToolchainError,
    build,
    check,
    ensure_sdk,
    find_toolchain,
)
from swiftgen.toolchain.check import check_indexed
from swiftgen.toolchain.dialect import DEFAULT
from swiftgen.toolchain.format import format_changes
from swiftgen.toolchain.parse import parse_errors
from swiftgen.toolchain.symbols import sdk_symbols

MADE = "made.json"
"""Lies beside a program while it is what its sources say."""

Say = Callable[[str, float | None], None]


def _silent(_message: str, _fraction: float | None) -> None:
    """Tells nobody."""


class Made(Artifact):
    """Which files and which SDK a built program was made from, and how long that took."""

    fingerprint: str
    sdk: str
    program: str
    seconds: float


@dataclass(frozen=True)
class Bench:
    """An opened compiler.

    Attributes:
        toolchain: the Swift toolchain.
        sdk: our SDK, built with it.
        sandbox: where everything runs.
    """

    toolchain: Toolchain
    sdk: Sdk
    sandbox: Sandbox

    async def check(
        self, tree: SourceTree, focus: frozenset[str] | None = None, dialect: Dialect = DEFAULT
    ) -> tuple[Finding, ...]:
        """Type-check, the files in ``focus`` alone when it is given. Raises ToolchainError, SandboxError."""
        return await asyncio.to_thread(
            check, tree, sdk=self.sdk, toolchain=self.toolchain, sandbox=self.sandbox, dialect=dialect, focus=focus
        )

    async def check_for(self, tree: SourceTree, dialect: Dialect) -> tuple[Finding, ...]:
        """As ``check``; API that is newer than the dialect's oldest iOS must be guarded. Raises the same."""
        if dialect.target is None:
            return await self.check(tree, dialect=dialect)
        checked = await asyncio.to_thread(
            check_indexed, tree, sdk=self.sdk, toolchain=self.toolchain, sandbox=self.sandbox, dialect=dialect
        )
        symbols = await asyncio.to_thread(sdk_symbols, self.sdk, self.toolchain)
        since = await asyncio.to_thread(first_versions, symbols)
        return (*checked.findings, *too_new(tree, checked.occurrences, since, dialect.target))

    async def occurrences(self, tree: SourceTree, dialect: Dialect = DEFAULT) -> tuple[Occurrence, ...]:
        """Which symbol stands where, as far as the compiler can tell. Raises ToolchainError, SandboxError."""
        checked = await asyncio.to_thread(
            check_indexed, tree, sdk=self.sdk, toolchain=self.toolchain, sandbox=self.sandbox, dialect=dialect
        )
        return checked.occurrences

    async def parse(self, texts: Sequence[str]) -> tuple[int, ...]:
        """Syntax errors of each text, in one run. Raises ToolchainError, SandboxError."""
        return await asyncio.to_thread(
            parse_errors, texts, sdk=self.sdk, toolchain=self.toolchain, sandbox=self.sandbox
        )

    async def formatted(self, before: SourceTree, after: SourceTree) -> SourceTree:
        """``after`` with the lines that changed laid out."""
        return await asyncio.to_thread(format_changes, before, after, self.toolchain)

    async def symbols(self) -> SymbolTable:
        """What the SDK declares; empty when the toolchain cannot tell."""
        try:
            return SymbolTable(await asyncio.to_thread(sdk_symbols, self.sdk, self.toolchain))
        except (ToolchainError, OSError):
            return SymbolTable()

    async def build(self, tree: SourceTree, out: Path) -> BuildResult:
        """Compile and link into ``out``. Raises ToolchainError, SandboxError."""
        (out / MADE).unlink(missing_ok=True)
        built = await asyncio.to_thread(
            build, tree, sdk=self.sdk, toolchain=self.toolchain, out=out, sandbox=self.sandbox
        )
        if built.executable is not None:
            made = Made(
                fingerprint=tree.fingerprint,
                sdk=str(self.sdk.folder),
                program=str(built.executable),
                seconds=built.seconds,
            )
            (out / MADE).write_text(made.model_dump_json(), encoding="utf-8")
        return built

    async def program(self, tree: SourceTree, out: Path) -> BuildResult:
        """As ``build``, but the program that an earlier build of the same files left in ``out`` is taken as it is."""
        return self._left(tree, out) or await self.build(tree, out)

    def _left(self, tree: SourceTree, out: Path) -> BuildResult | None:
        try:
            made = Made.model_validate_json((out / MADE).read_bytes())
        except (OSError, ValueError):
            return None
        fits = (made.fingerprint, made.sdk) == (tree.fingerprint, str(self.sdk.folder))
        program = Path(made.program)
        return BuildResult(program, (), made.seconds) if fits and program.is_file() else None

    def launch(self, executable: Path, data: Path) -> Launch:
        """How the built app is started, with ``data`` as its home."""
        return Launch(executable=executable, data=data, read=(self.sdk.folder, self.toolchain.root))


async def open_bench(settings: Settings, say: Say = _silent) -> Bench:
    """Find the compiler and make the SDK ready; ``say`` hears how far a first build is.

    Raises:
        ToolchainError: no toolchain, or the SDK does not build.
        SandboxError: the sandbox cannot be used.
    """
    sandbox = open_sandbox(settings=settings)

    def ready() -> tuple[Toolchain, Sdk]:
        toolchain = find_toolchain(settings)
        return toolchain, ensure_sdk(toolchain, settings, say)

    return Bench(*await asyncio.to_thread(ready), sandbox)
