"""The picture of the first screen: taken once for each source tree, beside the walk, and found again by its stage."""

from pathlib import Path

from swiftgen.artifacts import SourceTree
from swiftgen.pipeline.bench import Bench
from swiftgen.preview.shot import Look, shoot
from swiftgen.project.folder import PICTURE

_OF = "picture.of"
"""Says which files the picture shows."""


async def take(bench: Bench, tree: SourceTree, executable: Path, workspace: Path) -> None:
    """Draw the app as it starts, in its device. Raises NoBrowserError, AppError."""
    if taken(tree, workspace):
        return
    (workspace / _OF).unlink(missing_ok=True)
    launch = bench.launch(executable, workspace / "picture")
    await shoot(launch, workspace / PICTURE, bench.sandbox, look=Look(framed=True))
    (workspace / _OF).write_text(tree.fingerprint, encoding="utf-8")


def taken(tree: SourceTree, workspace: Path) -> bool:
    """Whether the picture of these very files is there."""
    mark = workspace / _OF
    return mark.is_file() and (workspace / PICTURE).is_file() and mark.read_text(encoding="utf-8") == tree.fingerprint
