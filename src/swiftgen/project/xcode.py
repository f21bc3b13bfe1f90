"""An Xcode project is read: the sources of its app and the settings that decide how they are compiled."""

import contextlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openstep_parser import OpenStepDecoder

from swiftgen.project.folder import AppFolderError

LARGEST = 32 << 20  # bytes of a project file
_APP = "com.apple.product-type.application"
_LEVELS = 3  # folders above an app's sources in which its project may lie
_NAME = re.compile(r"\w+")
BUNDLES = (".xcassets", ".xcdatamodeld", ".mlmodel", ".mlpackage")
"""What Xcode makes Swift of."""

Entry = dict[str, Any]


@dataclass(frozen=True)
class XcodeApp:
    """The app of a project.

    Attributes:
        name: its target's name.
        folder: the folder that holds the project.
        sources: its Swift files, as they are compiled.
        resources: asset catalogs, data models and Core ML models.
        settings: its build settings for debugging, those of the project included.
    """

    name: str
    folder: Path
    sources: tuple[Path, ...]
    resources: tuple[Path, ...]
    settings: dict[str, str]


def find_project(folder: Path) -> Path | None:
    """The project in a folder, or the folder itself when it is one."""
    if folder.suffix == ".xcodeproj":
        return folder
    found = sorted(folder.glob("*.xcodeproj"))
    return found[0] if found else None


def read_project(project: Path, target: str | None = None) -> XcodeApp:
    """The app of a project, or the target named.

    Raises:
        AppFolderError: the project cannot be read, has no such target or no app.
    """
    return _parsed(project).app(target)


def app_around(folder: Path) -> XcodeApp | None:
    """The app whose sources lie in this folder for the most part, of a project above it; None when there is none."""
    folder = folder.resolve()
    for above in folder.parents[:_LEVELS]:
        for project in sorted(above.glob("*.xcodeproj")):
            with contextlib.suppress(AppFolderError):
                for app in _parsed(project).apps():
                    own = sum(source.is_relative_to(folder) for source in app.sources)
                    if own and 2 * own >= len(app.sources) and all(source.is_file() for source in app.sources):
                        return app
        if (above / ".git").exists():
            break
    return None


def _parsed(project: Path) -> "_Project":
    file = project / "project.pbxproj"
    if file.is_file() and file.stat().st_size > LARGEST:
        raise AppFolderError(f"{file} is larger than 32 MB. Give the folder of the sources instead.")
    try:
        parsed = OpenStepDecoder.ParseFromString(file.read_text(encoding="utf-8"))
        return _Project(project.parent.resolve(), parsed["objects"], parsed["rootObject"])
    except OSError as error:
        raise AppFolderError(f"{file} cannot be read: {error.strerror}.") from None
    except Exception as error:
        raise AppFolderError(
            f"{file} cannot be read as an Xcode project ({type(error).__name__}). Give the sources' folder instead."
        ) from None


class _Project:
    """A parsed project: objects by their keys."""

    def __init__(self, folder: Path, objects: dict[str, Entry], root: str) -> None:
        self._folder = folder
        self._objects = objects
        self._root = objects[root]
        self._parents = {
            child: key
            for key, entry in objects.items()
            for child in entry.get("children", ())
            if isinstance(child, str)
        }

    def app(self, name: str | None) -> XcodeApp:
        targets = self._targets()
        names = [str(each.get("name")) for each in targets]
        if name is not None:
            chosen = next((each for each in targets if each.get("name") == name), None)
            if chosen is None:
                raise AppFolderError(f"The project has no target {name}. It has: {', '.join(names)}.")
        else:
            chosen = next((each for each in targets if each.get("productType") == _APP), None)
            if chosen is None:
                raise AppFolderError(f"The project has no app. Name a target; it has: {', '.join(names)}.")
        return self._app(chosen)

    def apps(self) -> Iterator[XcodeApp]:
        return (self._app(each) for each in self._targets() if each.get("productType") == _APP)

    def _targets(self) -> list[Entry]:
        return [self._objects[key] for key in self._root["targets"] if key in self._objects]

    def _app(self, target: Entry) -> XcodeApp:
        files = list(dict.fromkeys(self._files(target)))
        return XcodeApp(
            name=str(target.get("name")),
            folder=self._folder,
            sources=tuple(path for path in files if path.suffix == ".swift"),
            resources=tuple(path for path in files if path.suffix in BUNDLES),
            settings=self._settings(target),
        )

    def _files(self, target: Entry) -> Iterator[Path]:
        for key in target.get("buildPhases", ()):
            phase = self._objects.get(key, {})
            if phase.get("isa") in {"PBXSourcesBuildPhase", "PBXResourcesBuildPhase"}:
                for build_file in phase.get("files", ()):
                    reference = self._objects.get(build_file, {}).get("fileRef", "")
                    if (path := self._path(reference)) is not None:
                        yield path
        for key in target.get("fileSystemSynchronizedGroups", ()):
            yield from self._synchronized(key, target)

    def _synchronized(self, key: str, target: Entry) -> Iterator[Path]:
        """All that lies in a folder, less what is excepted for this target (Xcode 16 and later)."""
        folder = self._path(key)
        if folder is None or not folder.is_dir():
            return
        out = {
            name
            for each in self._objects[key].get("exceptions", ())
            if self._objects.get(each, {}).get("target") in self._objects
            and self._objects[self._objects[each]["target"]] is target
            for name in self._objects[each].get("membershipExceptions", ())
        }
        for at, names, leaves in os.walk(folder):
            bundles = [name for name in names if name.endswith(BUNDLES)]
            names[:] = sorted(name for name in names if not name.startswith(".") and name not in bundles)
            for leaf in sorted([*leaves, *bundles]):
                place = Path(at, leaf)
                if place.relative_to(folder).as_posix() not in out:
                    yield place

    def _path(self, key: str) -> Path | None:
        """Where a reference lies on disk, by the groups that hold it; None outside the project's folder."""
        parts: list[str] = []
        at: str | None = key
        seen: set[str] = set()
        while at is not None and at in self._objects and at not in seen:
            seen.add(at)
            entry = self._objects[at]
            parts.append(str(entry.get("path", "")))
            if entry.get("sourceTree") != "<group>":
                break
            at = self._parents.get(at)
        place = self._folder.joinpath(*reversed([part for part in parts if part])).resolve()
        return place if parts and place.is_relative_to(self._folder) else None

    def _settings(self, target: Entry) -> dict[str, str]:
        found: dict[str, str] = {}
        for owner in (self._root, target):
            configurations = self._objects.get(owner.get("buildConfigurationList", ""), {}).get(
                "buildConfigurations", ()
            )
            entries = [self._objects[key] for key in configurations if key in self._objects]
            entry = next((each for each in entries if each.get("name") == "Debug"), entries[0] if entries else {})
            for name, value in entry.get("buildSettings", {}).items():
                if isinstance(value, str):
                    found[name] = value
                elif isinstance(value, list):
                    found[name] = " ".join(map(str, value))
        return found
