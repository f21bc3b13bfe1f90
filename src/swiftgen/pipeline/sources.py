"""Paths come in; the source tree and the dialect that they are compiled in go out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from swiftgen.artifacts import SourceTree
from swiftgen.project.folder import read_files, read_tree
from swiftgen.project.xcode import app_around, find_project, read_project
from swiftgen.toolchain import Dialect

_YES = "YES"
_FEATURE = "SWIFT_UPCOMING_FEATURE_"
_APPROACHABLE = ("InferIsolatedConformances", "NonisolatedNonsendingByDefault")


@dataclass(frozen=True)
class Sources:
    """What is checked or built.

    Attributes:
        tree: the files; with a project, paths are relative to the folder given when all lie in it, else to the
            project's.
        dialect: how they are compiled.
    """

    tree: SourceTree
    dialect: Dialect

    def aimed_at(self, target: str) -> "Sources":
        """The same for another oldest iOS (``"17.0"``)."""
        return replace(self, dialect=replace(self.dialect, target=target))


def open_sources(paths: Sequence[Path], scheme: str | None = None) -> Sources:
    """Swift files, folders of them, or one Xcode project (its app, or the target ``scheme``).

    A folder that holds an Xcode project counts as that project, and so does the folder of its app's sources: files
    that lie beside it belong to the app, and of those in it only what the project lists.

    Raises:
        AppFolderError: something cannot be read.
    """
    folder = paths[0] if len(paths) == 1 and paths[0].is_dir() else None
    project = find_project(folder) if folder else None
    app = read_project(project, scheme) if project else app_around(folder) if folder else None
    if app is None:
        return Sources(read_tree(paths), Dialect())
    everything = (*app.sources, *app.resources)
    inner = folder.resolve() if folder and all(each.is_relative_to(folder.resolve()) for each in everything) else None
    return Sources(read_files(inner or app.folder, app.sources, app.resources), dialect_of(app.settings))


def dialect_of(settings: dict[str, str]) -> Dialect:
    """What Xcode's build settings say; values that name other settings are left alone."""
    version = settings.get("SWIFT_VERSION", "5").split(".")[0]
    switched_on = [name.removeprefix(_FEATURE) for name, value in settings.items() if value == _YES]
    features = [
        "".join(word.capitalize() for word in name.split("_"))
        for name in switched_on
        if _FEATURE + name in settings and not (version == "6" and name in _IN_SWIFT_6)
    ]
    if settings.get("SWIFT_APPROACHABLE_CONCURRENCY") == _YES:
        features += [each for each in _APPROACHABLE if each not in features]
    conditions = settings.get("SWIFT_ACTIVE_COMPILATION_CONDITIONS", "").split()
    return Dialect(
        version="6" if version == "6" else "5",
        main_actor=settings.get("SWIFT_DEFAULT_ACTOR_ISOLATION") == "MainActor",
        features=tuple(features),
        conditions=tuple(name for name in conditions if re.fullmatch(r"[A-Za-z_]\w*", name)),
        target=version_of(settings.get("IPHONEOS_DEPLOYMENT_TARGET", "")),
    )


_IN_SWIFT_6 = frozenset(
    "CONCISE_MAGIC_FILE FORWARD_TRAILING_CLOSURES IMPLICIT_OPEN_EXISTENTIALS INFER_SENDABLE_FROM_CAPTURES "
    "ISOLATED_DEFAULT_VALUES REGION_BASED_ISOLATION DYNAMIC_ACTOR_ISOLATION".split()
)
"""The compiler refuses to switch on what the language mode has already."""


def version_of(text: str) -> str | None:
    """``iOS17``, ``ios 17.4`` or ``17`` as ``17.0``, ``17.4``, ``17.0``; None for anything else."""
    found = re.fullmatch(r"(?:iOS)?\s*(\d{1,2})(?:\.(\d{1,2}))?(?:\.\d+)?", text.strip(), re.IGNORECASE)
    return f"{found[1]}.{found[2] or 0}" if found else None
