"""Versions of an app: commits in its own git repository, made without git's own configuration."""

import contextlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from dulwich.objects import Blob, Commit, ObjectID
from dulwich.objectspec import parse_commit
from dulwich.repo import Repo

from swiftgen.artifacts import SourceTree, Version

AUTHOR = b"SwiftGen <swiftgen@localhost>"


class VersionError(Exception):
    """The app's history cannot be read or written; the message says how to mend it."""


def commit(folder: Path, paths: list[str], message: str, fingerprint: str) -> Version:
    """Keep the files at ``paths`` (relative, POSIX) as a version; the repository is made when there is none.

    Raises:
        VersionError: it cannot be written.
    """
    now = datetime.now(UTC)
    try:
        repo = Repo(str(folder)) if (folder / ".git").is_dir() else Repo.init(str(folder))
        with contextlib.closing(repo):
            worktree = repo.get_worktree()
            worktree.stage(paths)
            made = worktree.commit(
                message=message.encode(),
                committer=AUTHOR,
                author=AUTHOR,
                commit_timestamp=now.timestamp(),
                commit_timezone=0,
                author_timestamp=now.timestamp(),
                author_timezone=0,
                sign=False,
            )
    except (OSError, ValueError, KeyError) as error:
        raise VersionError(f"The version of {folder} could not be kept ({error}). Make its .git writable.") from error
    return Version(commit=made.decode(), message=message, fingerprint=fingerprint, time=now)


def last_written(folder: Path) -> SourceTree:
    """The Swift files of the last version. Raises VersionError when there is none."""
    with _open(folder) as repo:
        files = {}
        for path, blob in _blobs(repo):
            if path.endswith(".swift"):
                files[path] = blob.data.decode("utf-8", "replace")
    return SourceTree(files=files)


def history(folder: Path) -> tuple[Version, ...]:
    """All versions, the newest first. Raises VersionError."""
    with _open(folder) as repo:
        return tuple(_version(entry.commit) for entry in repo.get_walker())


@contextlib.contextmanager
def _open(folder: Path) -> Iterator[Repo]:
    try:
        with contextlib.closing(Repo(str(folder))) as repo:
            yield repo
    except (OSError, ValueError, KeyError) as error:
        raise VersionError(f"{folder} has no history that can be read ({error}).") from error
    except Exception as error:
        if type(error).__module__.startswith("dulwich"):
            raise VersionError(f"{folder} has no history. Make the app with `swiftgen new`.") from error
        raise


def _blobs(repo: Repo) -> Iterator[tuple[str, Blob]]:
    head = parse_commit(repo, b"HEAD")
    for entry in repo.object_store.iter_tree_contents(head.tree):
        found = repo[ObjectID(entry.sha)]
        if isinstance(found, Blob) and entry.path is not None:
            yield entry.path.decode(), found


def _version(entry: Commit) -> Version:
    return Version(
        commit=entry.id.decode(),
        message=entry.message.decode("utf-8", "replace").strip(),
        fingerprint="",
        time=datetime.fromtimestamp(entry.commit_time, UTC),
    )
