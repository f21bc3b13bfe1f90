"""A folder in which the compiler finds the prepared texts of a source tree."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.toolchain import assets, core_data, core_ml
from swiftgen.toolchain.prepare import prepare

GENERATED = "Generated"
"""Folder of the files that Xcode would make: symbols of assets, classes of Core Data and Core ML models."""


@dataclass(frozen=True)
class Workplace:
    """Prepared files on disk.

    Attributes:
        files: path in the source tree, or below ``GENERATED``, to the file on disk.
        written: paths whose text was not there yet.
    """

    files: Mapping[str, Path]
    written: frozenset[str]

    def path_of(self, name: str) -> str:
        """The tree's path of a file that the compiler names; empty for any other."""
        return self._paths.get(name, "")

    @property
    def _paths(self) -> dict[str, str]:
        return {str(place): path for path, place in self.files.items()}


def lay_out(tree: SourceTree, folder: Path) -> Workplace:
    """Write what has changed and remove what is gone, so that a build tool sees only real edits."""
    texts = {**tree.swift, **generated(tree)}
    files = {path: folder / path for path in texts}
    for old in folder.rglob("*.swift"):
        if old not in files.values():
            old.unlink()
    written = set()
    for path, place in files.items():
        text = prepare(texts[path]).encode()
        if not place.is_file() or place.read_bytes() != text:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(text)
            written.add(path)
    return Workplace(files, frozenset(written))


def generated(tree: SourceTree) -> dict[str, str]:
    """What Xcode adds to the sources: path below ``GENERATED`` to text; a file of the tree's own wins."""
    made = {**core_data.classes(tree)[0], **core_ml.classes(tree)}
    if text := assets.symbols(tree):
        made[assets.GENERATED] = text
    own = {Path(path).name for path in tree.swift}
    return {f"{GENERATED}/{name}": text for name, text in made.items() if name not in own}


def same_names(tree: SourceTree) -> tuple[Finding, ...]:
    """One error for each file whose name another folder's file has already; Swift wants names to be unique."""
    seen: dict[str, str] = {}
    findings = []
    for path in tree.swift:
        name = Path(path).name
        if name in seen:
            message = f"filename '{name}' used twice: '{seen[name]}' and '{path}'; rename one of them"
            findings.append(Finding(severity="error", code="filename_used_twice", message=message, path=path))
        seen.setdefault(name, path)
    return tuple(findings)
