"""An address and a new name come in; the app with all references renamed goes out, or the reason why not."""

from typing import Protocol

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.artifacts.occurrence import Occurrence
from swiftgen.swift.edits import EditRefusedError
from swiftgen.swift.edits.rename import rename


class Indexer(Protocol):
    """What knows the app's symbols: the bench."""

    async def occurrences(self, tree: SourceTree) -> tuple[Occurrence, ...]:
        """Which symbol stands where."""
        ...

    async def check(self, tree: SourceTree) -> tuple[Finding, ...]:
        """What is wrong with a tree."""
        ...


async def renamed(bench: Indexer, tree: SourceTree, address: str, name: str) -> SourceTree:
    """Rename a declaration by the compiler's own references, and keep it only when no error comes of it.

    Raises:
        EditRefusedError: the name is none or taken, the index does not know the declaration, or the app breaks.
        ToolchainError, SandboxError: the compiler cannot be asked.
    """
    changed = rename(tree, address, name, await bench.occurrences(tree))
    before, after = _errors(await bench.check(tree)), _errors(await bench.check(changed))
    if len(after) > len(before):
        known = {finding.message for finding in before}
        said = next((finding.message for finding in after if finding.message not in known), after[0].message)
        raise EditRefusedError(f"With the name `{name}` the app does not compile any more: {said}.")
    return changed


def _errors(findings: tuple[Finding, ...]) -> list[Finding]:
    return [finding for finding in findings if finding.severity == "error"]
