"""Recorded replies of a model, as they are and after syntax repair: what parses and what compiles."""

import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks.table import Table
from swiftgen.artifacts import SourceTree
from swiftgen.settings import Settings
from swiftgen.swift.parsing import syntax_findings
from swiftgen.swift.repair import repair_syntax
from swiftgen.swift.reply import read_reply
from swiftgen.toolchain import Toolchain, check, ensure_sdk, find_toolchain

REPLIES = Path(__file__).resolve().parents[1] / "tests" / "cases" / "replies"


def main() -> Table:
    settings = Settings.from_environment()
    toolchain = find_toolchain(settings)
    sdk = ensure_sdk(toolchain, settings)
    parses = _judge(toolchain)

    def compile_errors(tree: SourceTree) -> int:
        return sum(finding.severity == "error" for finding in check(tree, sdk=sdk, toolchain=toolchain))

    rows = [_row(path, parses, compile_errors) for path in sorted(REPLIES.glob("r*.md"))]
    compiles = [sum(row[column] == 0 for row in rows) for column in (5, 6)]
    total = [f"{len(rows)} replies", *(sum(int(str(row[column])) for row in rows) for column in range(1, 7)), ""]
    return Table(
        title="Recorded replies",
        columns=[
            "reply",
            "files",
            "broken files",
            "syntax errors raw",
            "repaired",
            "compile errors raw",
            "repaired",
            "not written",
        ],
        rows=[*rows, total],
        note=(
            f"{compiles[0]} of {len(rows)} compile raw, {compiles[1]} after syntax repair (rules alone: no "
            "compiler-led repair, no model). `not written`: what the reply leaves out or was cut off with."
        ),
    )


def _judge(toolchain: Toolchain) -> Callable[[str], bool]:
    def parses(text: str) -> bool:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "file.swift"
            path.write_text(text, encoding="utf-8")
            done = subprocess.run([toolchain.swiftc, "-frontend", "-parse", path], capture_output=True, check=False)
        return done.returncode == 0

    return parses


def _row(path: Path, parses: Callable[[str], bool], compile_errors: Callable[[SourceTree], int]) -> list[object]:
    reply = read_reply(path.read_text(encoding="utf-8"))
    repaired, _, findings = repair_syntax(reply.tree, parses)
    broken = [name for name, text in reply.tree.swift.items() if syntax_findings(text) and not parses(text)]
    before = sum(len(syntax_findings(reply.tree.files[name])) for name in broken)
    after = sum(finding.source == "parser" for finding in findings)
    raw = compile_errors(reply.tree)
    mended = raw if repaired == reply.tree else compile_errors(repaired)
    codes = {finding.code for finding in (*reply.findings, *findings) if finding.severity != "note"}
    missing = sorted(codes - {"syntax-error", "missing-token"})
    return [path.stem, len(reply.tree.swift), len(broken), before, after, raw, mended, ", ".join(missing)]


if __name__ == "__main__":
    print(main().markdown())
