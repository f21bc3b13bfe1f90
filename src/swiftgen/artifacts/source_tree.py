"""The app's files, immutable and addressed by content."""

import hashlib
from collections.abc import Mapping
from pathlib import PurePosixPath

from pydantic import field_validator

from swiftgen.artifacts.base import Artifact


class UnsafePathError(ValueError):
    """A path that is absolute, leaves the folder, or holds characters that no file of an app needs."""


def safe_path(path: str) -> str:
    """The path in its plain form (``Models/Habit.swift``).

    Raises:
        UnsafePathError: it is empty, absolute, hidden, too long, leaves the folder or holds control characters.
    """
    plain = PurePosixPath(path.replace("\\", "/"))
    parts = plain.parts
    if not parts or plain.is_absolute() or ".." in parts or len(path) > 200 or not path.isprintable():
        raise UnsafePathError(f"The path {path[:80]!r} is not inside the app's folder. Give a relative path.")
    if any(part.startswith((".", "~")) or ":" in part for part in parts):
        raise UnsafePathError(f"The path {path[:80]!r} is hidden or names a drive. Give a plain relative path.")
    return str(plain)


class SourceTree(Artifact):
    """Path to text. An edit gives a new tree.

    Attributes:
        files: relative POSIX paths, each one safe, in the order of insertion.
    """

    files: Mapping[str, str] = {}

    @field_validator("files")
    @classmethod
    def _paths_are_safe(cls, files: Mapping[str, str]) -> dict[str, str]:
        return {safe_path(path): text for path, text in files.items()}

    @property
    def fingerprint(self) -> str:
        """SHA-256 over sorted paths and texts; equal trees have equal fingerprints."""
        digest = hashlib.sha256()
        for path, text in sorted(self.files.items()):
            digest.update(f"{path}\0{len(text)}\0{text}\0".encode())
        return digest.hexdigest()

    @property
    def swift(self) -> dict[str, str]:
        """The Swift files only."""
        return {path: text for path, text in self.files.items() if path.endswith(".swift")}

    def with_file(self, path: str, text: str) -> "SourceTree":
        """A tree in which ``path`` holds ``text``."""
        return SourceTree(files={**self.files, path: text})

    def without(self, path: str) -> "SourceTree":
        """A tree that lacks ``path``."""
        return SourceTree(files={name: text for name, text in self.files.items() if name != path})
