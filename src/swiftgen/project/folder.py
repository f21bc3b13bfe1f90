"""The app folder: Swift files, ``swiftgen.json``, a picture and a history; whole or not there at all."""

import contextlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from swiftgen.artifacts import SourceTree, UnsafePathError, Version
from swiftgen.artifacts.source_tree import safe_path
from swiftgen.project import ml_model
from swiftgen.project.record import AppRecord, Step
from swiftgen.project.versions import VersionError, commit, last_written, remove

RECORD = "swiftgen.json"
PICTURE = "preview.png"
IGNORED = ".DS_Store\n.build/\nxcuserdata/\n*.xcuserstate\n"
LARGEST = 4 << 20  # bytes of one source file


class AppFolderError(Exception):
    """A folder cannot be read or written as an app; the message says why and what to do."""


def require_free(folder: Path) -> None:
    """Raise AppFolderError when an app cannot be made at ``folder``: it holds something, or cannot be written."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise AppFolderError(f"{folder} exists and is not empty. Choose another folder with -o, or remove it first.")
    parent = folder.absolute().parent
    while not parent.exists():
        parent = parent.parent
    if not parent.is_dir() or not os.access(parent, os.W_OK | os.X_OK):
        raise AppFolderError(f"{folder} cannot be written: {parent} is not a writable folder. Choose another with -o.")


def write_app(folder: Path, tree: SourceTree, record: AppRecord, picture: Path | None, message: str) -> Version:
    """Write a new app beside ``folder`` and move it there when all of it is written.

    Writing the same run again, as after a crash, gives what is there already.

    Raises:
        AppFolderError: the folder holds something else, or cannot be written.
        VersionError: the first version cannot be kept.
    """
    if (folder / RECORD).is_file() and read_record(folder).run == record.run:
        return _there(folder)
    require_free(folder)
    folder = folder.absolute()
    draft = folder.parent / f".{folder.name}.{record.run}.part"  # one name a run: what a killed process left is found
    try:
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(parents=True)
        names = [*_fill(draft, tree), RECORD, ".gitignore"]
        (draft / RECORD).write_text(record.model_dump_json(indent=2) + "\n", encoding="utf-8")
        (draft / ".gitignore").write_text(IGNORED, encoding="utf-8")
        if picture is not None and picture.is_file():
            shutil.copyfile(picture, draft / PICTURE)
            names.append(PICTURE)
        version = commit(draft, names, message, tree.fingerprint)
        draft.replace(folder)
    except OSError as error:
        raise AppFolderError(f"{folder} cannot be written: {error.strerror}. Choose another folder with -o.") from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return version


def keep_own_changes(folder: Path) -> Version | None:
    """What the user changed since the last version becomes a version of its own; None when nothing was changed.

    Raises:
        AppFolderError: the folder is no app.
        VersionError: it has no history, or that cannot be written.
    """
    now = read_tree([folder])
    if last_written(folder).swift == now.swift:
        return None
    return write_version(folder, now, read_record(folder), "Your changes")


def write_version(folder: Path, tree: SourceTree, record: AppRecord, message: str) -> Version:
    """Write the tree into the app's folder and keep it as a version; Swift files that it lacks are removed.

    When it cannot be written, the folder is put back to its last version.

    Raises:
        AppFolderError, VersionError: it cannot be written.
    """
    before = read_tree([folder])
    step = Step(message=message, fingerprint=tree.fingerprint, time=datetime.now(UTC))
    kept = record.model_copy(update={"fingerprint": tree.fingerprint, "versions": (*record.versions, step)})
    changed = [path for path, text in tree.files.items() if before.files.get(path) != text]
    gone = [path for path in before.swift if path not in tree.files]
    try:
        for path in changed:
            _replace(folder / path, tree.files[path])
        _replace(folder / RECORD, kept.model_dump_json(indent=2) + "\n")
        remove(folder, gone)
        return commit(folder, [*tree.files, RECORD], message, tree.fingerprint)
    except (OSError, VersionError) as error:
        with contextlib.suppress(OSError):
            for path in {*changed, *gone} & set(before.files):
                _replace(folder / path, before.files[path])
            for path in set(changed) - set(before.files):
                (folder / path).unlink(missing_ok=True)
        if isinstance(error, VersionError):
            raise
        raise AppFolderError(f"{folder} cannot be written: {error.strerror}. It is as it was.") from error


def change_files(folder: Path, tree: SourceTree) -> None:
    """Write the files of the tree that are different into a folder that is no app of ours: all of them, or none.

    Raises:
        AppFolderError: they cannot be written.
    """
    before = read_tree([folder])
    changed = [path for path, text in tree.files.items() if before.files.get(path) != text]
    try:
        for path in changed:
            _replace(folder / path, tree.files[path])
    except OSError as error:
        with contextlib.suppress(OSError):
            for path in set(changed) & set(before.files):
                _replace(folder / path, before.files[path])
        raise AppFolderError(f"{folder} cannot be written: {error.strerror}. It is as it was.") from error


def _replace(place: Path, text: str) -> None:
    """A file, whole or as it was."""
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_name(f".{place.name}.part")
    draft.write_text(text, encoding="utf-8", newline="")
    draft.replace(place)


def write_files(folder: Path, tree: SourceTree) -> None:
    """A new folder with these files and nothing else. Raises AppFolderError."""
    require_free(folder)
    folder = folder.absolute()
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{folder.name}.", dir=folder.parent) as hold:
            draft = Path(hold) / "draft"
            draft.mkdir()
            _fill(draft, tree)
            draft.replace(folder)
    except OSError as error:
        raise AppFolderError(f"{folder} cannot be written: {error.strerror}. Choose another folder with -o.") from error


def read_record(folder: Path) -> AppRecord:
    """What the folder says about itself. Raises AppFolderError."""
    try:
        return AppRecord.model_validate_json((folder / RECORD).read_bytes())
    except FileNotFoundError:
        raise AppFolderError(
            f"{folder} is not an app of SwiftGen: it has no {RECORD}. Give the folder of one."
        ) from None
    except (OSError, ValueError):
        raise AppFolderError(
            f"{folder / RECORD} cannot be read. Take it from the app's history: git checkout."
        ) from None


def read_tree(paths: Iterable[Path]) -> SourceTree:
    """The Swift files of folders and the files named, as one tree; hidden folders are left out.

    With a folder come the texts from which Xcode makes Swift: an asset catalog's lists, Core Data models and what
    Core ML models take and give.

    Raises:
        AppFolderError: one is missing, holds no Swift file, is too large, no UTF-8 text or leads out of its folder.
    """
    files: dict[str, str] = {}
    for path in paths:
        if path.is_dir():
            found = {each.relative_to(path).as_posix(): each for each in sorted(_swift_files(path))}
            if not found:
                raise AppFolderError(f"{path} holds no Swift file. Give the folder of an app, or Swift files.")
        elif path.is_file():
            found = {path.name: path}
        else:
            raise AppFolderError(f"{path} does not exist. Give a folder or a file that does.")
        root = path.resolve() if path.is_dir() else path.resolve().parent
        files.update({name: _text(place, root) for name, place in found.items()})
        if path.is_dir():
            files.update(_sources_of_sources(path, root))
    try:
        return SourceTree(files=files)
    except UnsafePathError as error:
        raise AppFolderError(str(error)) from None
    except ValueError as error:
        raise AppFolderError(f"A file's name cannot be used: {error}. Rename it.") from None


def read_files(root: Path, sources: Iterable[Path], bundles: Iterable[Path]) -> SourceTree:
    """The files named and the texts of the bundles named (asset catalogs, data models), by their paths below ``root``.

    Raises:
        AppFolderError: one is missing, too large, no UTF-8 text or leads out of ``root``, or there is no Swift file.
    """
    root = root.resolve()
    files = {}
    for place in sources:
        files[place.relative_to(root).as_posix()] = _text(place, root)
    if not files:
        raise AppFolderError(f"The project in {root} compiles no Swift file. Give the folder of the sources instead.")
    for bundle in bundles:
        at = bundle.relative_to(root).as_posix()
        if bundle.suffix in {".mlmodel", ".mlpackage"}:
            files.update(_interface(bundle, at, root))
        else:
            files.update({f"{at}/{path}": text for path, text in _sources_of_sources(bundle, root).items()})
    try:
        return SourceTree(files=files)
    except ValueError as error:
        raise AppFolderError(f"A file's name cannot be used: {error}. Rename it.") from None


def free_folder(parent: Path, name: str) -> Path:
    """A folder below ``parent`` that does not exist, named from ``name``."""
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40].strip("-") or "app"
    number, folder = 2, parent / slug
    while folder.exists():
        number, folder = number + 1, parent / f"{slug}-{number}"
    return folder


def place_for(directory: str, record: AppRecord) -> Path:
    """Where an app goes: ``directory``, or below it when it ends in ``/``; the same place each time for one run."""
    if not directory.endswith("/"):
        return Path(directory)
    for known in Path(directory).glob(f"*/{RECORD}"):
        try:
            if read_record(known.parent).run == record.run:
                return known.parent
        except AppFolderError:
            continue
    return free_folder(Path(directory), record.name)


def _there(folder: Path) -> Version:
    last = read_record(folder).versions[-1]
    return Version(commit="", message=last.message, fingerprint=last.fingerprint, time=last.time)


def _fill(folder: Path, tree: SourceTree) -> list[str]:
    for path, text in tree.files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="")
    return list(tree.files)


def _swift_files(folder: Path) -> Iterable[Path]:
    """What Xcode compiles as an app's: no playgrounds, and no copies that an editor keeps (``Model~.swift``)."""
    for at, names, leaves in os.walk(folder):
        names[:] = [name for name in names if not name.startswith((".", "~")) and not name.endswith(".playground")]
        for leaf in leaves:
            if leaf.endswith(".swift") and not leaf.startswith((".", "~")) and not leaf.endswith("~.swift"):
                yield Path(at, leaf)


def _sources_of_sources(folder: Path, root: Path) -> dict[str, str]:
    """What Xcode reads to make Swift; what cannot be read or named is left out, as it cannot be compiled either."""
    found = {}
    for at, names, leaves in os.walk(folder):
        names[:] = [name for name in names if not name.startswith(".")]
        wanted = {leaf for leaf in leaves if leaf == "Contents.json" and ".xcassets" in at}
        wanted |= {leaf for leaf in leaves if leaf == "contents" and at.endswith(".xcdatamodel")}
        for leaf in wanted:
            place = Path(at, leaf)
            with contextlib.suppress(AppFolderError, UnsafePathError):
                found[safe_path(place.relative_to(folder).as_posix())] = _text(place, root)
        models = [name for name in (*names, *leaves) if name.endswith((".mlmodel", ".mlpackage"))]
        names[:] = [name for name in names if name not in models]
        for name in models:
            found.update(_interface(Path(at, name), Path(at, name).relative_to(folder).as_posix(), root))
    return found


def _interface(model: Path, path: str, root: Path) -> dict[str, str]:
    """What a Core ML model, or the one in a package, takes and gives; nothing when it cannot be read."""
    inner = model if model.is_file() else next(iter(sorted(model.rglob("*.mlmodel"))), model)
    with contextlib.suppress(OSError, ValueError):  # an UnsafePathError is a ValueError
        if inner.resolve().is_relative_to(root):
            return {safe_path(path + ml_model.SUFFIX): ml_model.interface(inner)}
    return {}


def _text(place: Path, root: Path) -> str:
    if not place.resolve().is_relative_to(root):
        raise AppFolderError(f"{place} leads out of its folder. Replace the link with the file itself.")
    try:
        if place.stat().st_size > LARGEST:
            raise AppFolderError(f"{place} is larger than 4 MB. Give source files only.")
        return place.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise AppFolderError(f"{place} is not UTF-8 text. Save it as UTF-8.") from None
    except OSError as error:
        raise AppFolderError(f"{place} cannot be read: {error.strerror}.") from None
