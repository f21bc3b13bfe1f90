"""Finds out by itself that a user changed an app: its Swift files against those that were written."""

from pathlib import Path

from swiftgen.artifacts import SourceTree
from swiftgen.feedback.database import FeedbackDatabase
from swiftgen.feedback.record import Record


def code_of(tree: SourceTree) -> str:
    """All Swift files as one text, each under a comment with its path, sorted by path."""
    return "\n".join(f"// File: {path}\n{text}" for path, text in sorted(tree.swift.items()))


def modified_record(
    database: FeedbackDatabase, request: str, directory: Path, written: SourceTree, now: SourceTree
) -> Record | None:
    """Record what the user changed in an app, once for each state that it is found in.

    Args:
        database: where it is recorded.
        request: what the app was made for.
        directory: the app folder.
        written: the app's last version, as it was written.
        now: what the folder holds.

    Returns:
        The record; None when no Swift file differs or this state was recorded before.

    Raises:
        FeedbackError: the database failed.
    """
    if written.swift == now.swift:
        return None
    seen = SourceTree(files=now.swift).fingerprint
    if any(old.fingerprint == seen for old in database.history(directory) if old.user_action == "modified"):
        return None
    record = Record(
        request=request,
        generated_code=code_of(written),
        user_action="modified",
        modified_code=code_of(now),
        directory=str(directory.absolute()),
        fingerprint=seen,
    )
    return database.record(record)
