"""Versions of an app: commits in its own git repository, made without git's own configuration."""

import contextlib
import difflib
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from dulwich import porcelain
from dulwich.objects import Blob, Commit, ObjectID
from dulwich.objectspec import parse_commit
from dulwich.refs import Ref
from dulwich.repo import Repo

from swiftgen.artifacts import SourceTree, Version

_TIP = Ref(b"refs/swiftgen/tip")  # the newest version of those that were undone
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,60}")
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
        return _swift(_blobs(repo))


def history(folder: Path) -> tuple[Version, ...]:
    """All versions, the newest first. Raises VersionError."""
    with _open(folder) as repo:
        return tuple(_version(entry.commit) for entry in repo.get_walker())


def undo(folder: Path) -> Version:
    """Go back one version; what stood there can be had again by ``redo``. Raises VersionError when it is the first."""
    with _open(folder) as repo:
        head = parse_commit(repo, b"HEAD")
        if not head.parents:
            raise VersionError(f"{folder} is at its first version. There is nothing to undo.")
        if _TIP not in repo.refs or head.id not in _line(repo, repo.refs[_TIP]):
            repo.refs[_TIP] = head.id
        return _go(repo, ObjectID(head.parents[0]))


def redo(folder: Path) -> Version:
    """Go on to the version that was undone last. Raises VersionError when there is none."""
    with _open(folder) as repo:
        head = parse_commit(repo, b"HEAD")
        line = _line(repo, repo.refs[_TIP]) if _TIP in repo.refs else []
        if head.id not in line or line[0] == head.id:
            raise VersionError(f"{folder} is at its newest version. There is nothing to redo.")
        return _go(repo, line[line.index(head.id) - 1])


def go_to(folder: Path, name: str) -> Version:
    """Go to a checkpoint or a commit of this app; ``redo`` leads on from there. Raises VersionError."""
    with _open(folder) as repo:
        target, head = _named(repo, name, folder), parse_commit(repo, b"HEAD")
        if target in _line(repo, head.id) and (_TIP not in repo.refs or head.id not in _line(repo, repo.refs[_TIP])):
            repo.refs[_TIP] = head.id
        return _go(repo, target)


def checkpoint(folder: Path, name: str) -> Version:
    """Give the present version a name. Raises VersionError when the name cannot be used or is taken."""
    if not _NAME.fullmatch(name):
        raise VersionError(f"{name!r} is no name for a checkpoint. Use letters, digits, dots and dashes.")
    ref = Ref(b"refs/tags/" + name.encode())
    with _open(folder) as repo:
        if ref in repo.refs:
            raise VersionError(f"{folder} has a checkpoint {name!r} already. Choose another name.")
        head = parse_commit(repo, b"HEAD")
        repo.refs[ref] = head.id
        return _version(head)


def checkpoints(folder: Path) -> dict[str, str]:
    """Names of checkpoints and their commits. Raises VersionError."""
    with _open(folder) as repo:
        return {name.decode(): sha.decode() for name, sha in repo.refs.as_dict(Ref(b"refs/tags")).items()}


def undone(folder: Path) -> tuple[Version, ...]:
    """Versions that ``redo`` leads to, the newest first. Raises VersionError."""
    with _open(folder) as repo:
        head = parse_commit(repo, b"HEAD")
        line = _line(repo, repo.refs[_TIP]) if _TIP in repo.refs else []
        later = line[: line.index(head.id)] if head.id in line else []
        return tuple(_version(parse_commit(repo, sha)) for sha in later)


def files_of(folder: Path, name: str) -> SourceTree:
    """The Swift files of a checkpoint, a commit, or ``HEAD``. Raises VersionError."""
    with _open(folder) as repo:
        return _swift(_blobs(repo, _named(repo, name, folder)))


def compare(folder: Path, old: str, new: str) -> str:
    """What changed between two versions, as a unified diff of the Swift files. Raises VersionError."""
    before, after = files_of(folder, old).files, files_of(folder, new).files
    lines: list[str] = []
    for path in sorted({*before, *after}):
        a, b = before.get(path, "").splitlines(), after.get(path, "").splitlines()
        lines += difflib.unified_diff(a, b, f"{old}/{path}", f"{new}/{path}", lineterm="")
    return "\n".join(lines)


def remove(folder: Path, paths: list[str]) -> None:
    """Take files out of the next version and out of the folder. Raises VersionError."""
    with _open(folder) as repo:
        for path in paths:
            (folder / path).unlink(missing_ok=True)
        repo.get_worktree().stage(paths)


def _swift(blobs: Iterator[tuple[str, Blob]]) -> SourceTree:
    return SourceTree(
        files={path: blob.data.decode("utf-8", "replace") for path, blob in blobs if path.endswith(".swift")}
    )


def _go(repo: Repo, target: ObjectID) -> Version:
    porcelain.reset(repo, "hard", target)
    return _version(parse_commit(repo, target))


def _line(repo: Repo, sha: ObjectID) -> list[ObjectID]:
    """A commit and all before it, the newest first."""
    found = [sha]
    while parents := parse_commit(repo, found[-1]).parents:
        found.append(ObjectID(parents[0]))
    return found


def _named(repo: Repo, name: str, folder: Path) -> ObjectID:
    ref = Ref(b"refs/tags/" + name.encode())
    if ref in repo.refs:
        return repo.refs[ref]
    try:
        return parse_commit(repo, name.encode()).id
    except (KeyError, ValueError):
        known = ", ".join(sorted(key.decode() for key in repo.refs.as_dict(Ref(b"refs/tags")))) or "none"
        raise VersionError(f"{folder} has no version {name!r}. Checkpoints: {known}.") from None


@contextlib.contextmanager
def _open(folder: Path) -> Iterator[Repo]:
    try:
        with contextlib.closing(Repo(str(folder))) as repo:
            yield repo
    except (OSError, ValueError, KeyError) as error:
        raise VersionError(f"{folder} has no history that can be read ({error}).") from error
    except VersionError:
        raise
    except Exception as error:
        if type(error).__module__.startswith("dulwich"):
            raise VersionError(f"{folder} has no history. Make the app with `swiftgen new`.") from error
        raise


def _blobs(repo: Repo, sha: ObjectID | None = None) -> Iterator[tuple[str, Blob]]:
    head = parse_commit(repo, sha or b"HEAD")
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
