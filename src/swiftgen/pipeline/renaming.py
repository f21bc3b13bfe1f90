"""An address and a new name come in; the app with all references renamed goes out, or the reason why not."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from swiftgen.artifacts import Finding, SourceTree, Version
from swiftgen.artifacts.occurrence import Occurrence
from swiftgen.pipeline.bench import Say, open_bench
from swiftgen.project.folder import RECORD, change_files, keep_own_changes, read_record, read_tree, write_version
from swiftgen.settings import Settings
from swiftgen.swift.edits import EditRefusedError
from swiftgen.swift.edits.rename import rename


@dataclass(frozen=True)
class Renamed:
    """The files that say something else now, and the app's new version; None in a folder that keeps no versions."""

    changed: tuple[str, ...]
    version: Version | None


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


async def rename_in(settings: Settings, folder: Path, address: str, name: str, say: Say) -> Renamed:
    """Rename in the app in ``folder``; an app of ours gets a version.

    Raises:
        EditRefusedError: as ``renamed``; nothing was changed.
        AppFolderError, VersionError, ToolchainError, SandboxError: what it needs is missing.
    """
    bench = await open_bench(settings, say)
    before = read_tree([folder])
    say("Asking the compiler who means it", None)
    after = await renamed(bench, before, address, name)
    changed = tuple(path for path, text in after.files.items() if before.files[path] != text)
    if (folder / RECORD).is_file():
        keep_own_changes(folder)
        title = f"Renamed {address} to {name}"
        return Renamed(changed, await asyncio.to_thread(write_version, folder, after, read_record(folder), title))
    await asyncio.to_thread(change_files, folder, after)
    return Renamed(changed, None)


def _errors(findings: tuple[Finding, ...]) -> list[Finding]:
    return [finding for finding in findings if finding.severity == "error"]
