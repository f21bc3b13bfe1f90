"""The versions of an app: listed, gone back to, named, compared. The user's own changes are never lost."""

from pathlib import Path

from swiftgen.artifacts import Version
from swiftgen.project.folder import keep_own_changes
from swiftgen.project.versions import checkpoint, checkpoints, compare, go_to, history, redo, undo, undone


class Listed(Version):
    """A version in a list; ``names`` are its checkpoints, ``undone`` those that ``redo`` leads to."""

    names: tuple[str, ...] = ()
    current: bool = False
    undone: bool = False


def versions(folder: Path) -> tuple[Listed, ...]:
    """All versions, the newest first. Raises VersionError."""
    names: dict[str, list[str]] = {}
    for name, commit in checkpoints(folder).items():
        names.setdefault(commit, []).append(name)
    later = [(version, False, True) for version in undone(folder)]
    there = [(version, number == 0, False) for number, version in enumerate(history(folder))]
    return tuple(
        Listed(**version.model_dump(), names=tuple(names.get(version.commit, ())), current=current, undone=gone)
        for version, current, gone in (*later, *there)
    )


def go_back(folder: Path, to: str = "") -> Version:
    """One version back, or to a checkpoint or commit. Raises VersionError, AppFolderError."""
    keep_own_changes(folder)
    return go_to(folder, to) if to else undo(folder)


def go_on(folder: Path) -> Version:
    """The version that was undone last. Raises VersionError, AppFolderError."""
    keep_own_changes(folder)
    return redo(folder)


def mark(folder: Path, name: str) -> Version:
    """Name the present version, the user's own changes included. Raises VersionError, AppFolderError."""
    keep_own_changes(folder)
    return checkpoint(folder, name)


def differences(folder: Path, old: str, new: str) -> str:
    """A unified diff of the Swift files. Raises VersionError."""
    return compare(folder, old, new)
