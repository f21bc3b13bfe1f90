"""The compiler, the SDK and the sandbox, opened as settings ask for: what checks, builds and launches apps."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.preview.launch import Launch
from swiftgen.sandbox import Sandbox, open_sandbox
from swiftgen.settings import Settings
from swiftgen.toolchain import BuildResult, Sdk, Toolchain, build, check, ensure_sdk, find_toolchain

Say = Callable[[str, float | None], None]


def _silent(_message: str, _fraction: float | None) -> None:
    """Tells nobody."""


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

    async def check(self, tree: SourceTree) -> tuple[Finding, ...]:
        """Type-check. Raises ToolchainError, SandboxError."""
        return await asyncio.to_thread(check, tree, sdk=self.sdk, toolchain=self.toolchain, sandbox=self.sandbox)

    async def build(self, tree: SourceTree, out: Path) -> BuildResult:
        """Compile and link into ``out``. Raises ToolchainError, SandboxError."""
        return await asyncio.to_thread(
            build, tree, sdk=self.sdk, toolchain=self.toolchain, out=out, sandbox=self.sandbox
        )

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
