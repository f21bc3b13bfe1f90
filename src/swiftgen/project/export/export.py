"""One door to all formats."""

from pathlib import Path
from typing import Literal, get_args

from swiftgen.artifacts import SourceTree
from swiftgen.project.export import archive, playground, xcode
from swiftgen.project.export.atomic import ExportError, written_folder
from swiftgen.project.export.names import AppNames
from swiftgen.project.export.sources import read_sources

Format = Literal["xcode", "playground", "zip"]
FORMATS: tuple[Format, ...] = get_args(Format)


def export(app: SourceTree | Path, app_name: str, kind: Format, out: Path) -> Path:
    """Write an app in a form that other tools open.

    Args:
        app: its files, or the folder that holds them; links in it are not followed.
        app_name: what stands under its icon; any text.
        kind: ``xcode`` (a folder with an .xcodeproj), ``playground`` (a .swiftpm folder) or ``zip``.
        out: what is made; a playground's name must end in ``.swiftpm`` to be opened, and gets it when it does not.

    Returns:
        The path that was made: all of it or, when something fails, nothing.

    Raises:
        ExportError: the target exists, the app has no Swift file, or it cannot be read or written.
    """
    if kind not in FORMATS:
        raise ExportError(f"The format {kind!r} is unknown. Choose one of: {', '.join(FORMATS)}.")
    tree = read_sources(app)
    if not tree.swift:
        raise ExportError("There is no Swift file to export. Give the folder of an app.")
    names = AppNames.of(app_name)
    if kind == "zip":
        return archive.write(tree, names, out)
    if kind == "playground" and out.suffix != ".swiftpm":
        out = out.with_name(out.name + ".swiftpm")
    files = xcode.files(tree, names) if kind == "xcode" else playground.files(tree, names)
    return written_folder(out, files)
