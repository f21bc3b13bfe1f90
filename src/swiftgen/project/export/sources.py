"""The files of an app that an export holds."""

import os
from pathlib import Path

from swiftgen.artifacts import SourceTree, UnsafePathError
from swiftgen.project.export.atomic import ExportError

_SUFFIXES = frozenset([".swift", ".json", ".strings", ".xcstrings", ".txt", ".md"])
_LARGEST = 4 << 20


def read_sources(app: SourceTree | Path) -> SourceTree:
    """An app's text files, sorted by path; hidden ones are left out and links are not followed. Raises ExportError."""
    if isinstance(app, SourceTree):
        return SourceTree(files=dict(sorted(app.files.items())))
    if not app.is_dir():
        raise ExportError(f"{app} is not a folder. Give the folder of an app.")
    files: dict[str, str] = {}
    for folder, names, leaves in os.walk(app, followlinks=False):
        names[:] = sorted(name for name in names if not name.startswith("."))
        for leaf in sorted(leaves):
            place = Path(folder, leaf)
            if place.suffix in _SUFFIXES and not leaf.startswith(".") and not place.is_symlink() and place.is_file():
                files[place.relative_to(app).as_posix()] = _text(place)
    try:
        return SourceTree(files=dict(sorted(files.items())))
    except UnsafePathError as error:
        raise ExportError(str(error)) from error
    except ValueError as error:
        raise ExportError(f"A file of {app} has a name that cannot be exported: {error}. Rename it.") from error


def _text(place: Path) -> str:
    try:
        if place.stat().st_size > _LARGEST:
            raise ExportError(f"{place} is larger than 4 MB. Move it out of the app's folder.")
        return place.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise ExportError(f"{place} is not UTF-8 text. Save it as UTF-8.") from error
    except OSError as error:
        raise ExportError(f"{place} cannot be read: {error.strerror}.") from error
