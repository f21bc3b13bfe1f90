"""Many texts come in; how many syntax errors the compiler's own parser finds in each goes out, in one run."""

import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from swiftgen.sandbox import Command, Sandbox, open_sandbox, run_blocking
from swiftgen.toolchain.compiler import LIMITS, visible
from swiftgen.toolchain.diagnostics import read_diagnostics
from swiftgen.toolchain.dialect import DEFAULT
from swiftgen.toolchain.find import Toolchain
from swiftgen.toolchain.prepare import prepare
from swiftgen.toolchain.sdk import Sdk


def parse_errors(
    texts: Sequence[str], *, sdk: Sdk, toolchain: Toolchain, sandbox: Sandbox | None = None
) -> tuple[int, ...]:
    """Syntax errors of each text; nothing is type-checked. Raises SandboxError, ToolchainError."""
    if not texts:
        return ()
    sandbox = sandbox or open_sandbox()
    with tempfile.TemporaryDirectory(prefix="swiftgen-parse-") as temporary:
        folder = Path(temporary).resolve()
        sources, results = folder / "sources", folder / "results"
        sources.mkdir()
        results.mkdir()
        files = [sources / f"F{number}.swift" for number in range(len(texts))]
        for file, text in zip(files, texts, strict=True):
            file.write_bytes(prepare(text).encode())
        diagnostics = results / "all.dia"
        command = Command(
            arguments=[
                str(toolchain.frontend), "-frontend", "-parse", *map(str, files), *DEFAULT.flags(),
                "-parse-as-library", "-serialize-diagnostics-path", str(diagnostics),
            ],
            read=(*visible(toolchain, *sdk.readable), sources),
            write=(results,),
        )  # fmt: skip
        run_blocking(sandbox, command, LIMITS)
        if not diagnostics.is_file() or diagnostics.stat().st_size == 0:
            return tuple(0 for _ in texts)
        found = read_diagnostics(diagnostics, toolchain, lambda name: name)
    counted = Counter(finding.path for finding in found if finding.severity == "error")
    return tuple(counted[str(file)] for file in files)
