"""What a person points at in an app comes in; the declaration that made it goes out, as edits address it."""

import re
from pathlib import Path

from swiftgen.artifacts import SourceTree
from swiftgen.pipeline.bench import Bench
from swiftgen.pipeline.places import Places
from swiftgen.preview.errors import AppError
from swiftgen.preview.host import Host
from swiftgen.preview.inspect import clues
from swiftgen.preview.launch import fresh_home
from swiftgen.sandbox import SandboxError
from swiftgen.swift.edits import addresses
from swiftgen.swift.index.declarations import every_declaration

_LINE = re.compile(r"(?P<path>.+\.swift):(?P<line>\d+)")
_POINT = re.compile(r"(?P<x>\d+(?:\.\d+)?)\s*,\s*(?P<y>\d+(?:\.\d+)?)")


class PointingError(Exception):
    """Nothing is found there; the message says what can be pointed at."""


async def pointed_at(at: str, tree: SourceTree, bench: Bench, folder: Path) -> str:
    """The address of a declaration.

    Args:
        at: an address (``HomeView.body``), a line as the preview's inspector shows it (``HomeView.swift:12``), or a
            point of the app's first screen (``120,300``, from the top left).
        tree: the app's files.
        bench: builds and starts the app for a point.
        folder: free to use.

    Raises:
        PointingError: nothing is found there.
    """
    if point := _POINT.fullmatch(at):
        path, line = await _line_at(float(point["x"]), float(point["y"]), tree, bench, folder)
    elif written := _LINE.fullmatch(at):
        path, line = written["path"], int(written["line"])
    elif at.split("(", maxsplit=1)[0] in {address.split("(")[0] for address in addresses(tree)}:
        return at
    else:
        raise PointingError(
            f"There is no {at}. Name a type or a member (--at HomeView.body), a line (--at HomeView.swift:12), or a "
            "point of the first screen (--at 120,300)."
        )
    return _around(path, line, tree)


def _around(path: str, line: int, tree: SourceTree) -> str:
    """The innermost declaration at that line."""
    found = [each for each in tree.swift if each == path or each.endswith(f"/{path}")]
    if not found:
        raise PointingError(f"There is no {path} in the app; there is {', '.join(sorted(tree.swift)[:8])}.")
    data = tree.files[found[0]].encode()
    lines = data.split(b"\n")
    if not 1 <= line <= len(lines):
        raise PointingError(f"{found[0]} has {len(lines)} lines, and no line {line}.")
    start = sum(len(each) + 1 for each in lines[: line - 1])
    end = start + len(lines[line - 1])
    inside = [
        each
        for each in every_declaration(found[0], tree.files[found[0]])
        if each.kind != "import" and each.lead <= end and each.end >= start
    ]
    if not inside:
        raise PointingError(f"No declaration stands at {found[0]}:{line}.")
    return min(inside, key=lambda each: each.end - each.lead).address


async def _line_at(x: float, y: float, tree: SourceTree, bench: Bench, folder: Path) -> tuple[str, int]:
    built = await bench.program(tree, folder / "build")
    if built.executable is None:
        raise PointingError("The app does not compile as it is, so nothing on its screen can be pointed at.")
    with fresh_home(bench.launch(built.executable, folder / "home")) as launch:
        try:
            host = await Host.start(launch, bench.sandbox)
        except (AppError, SandboxError) as error:
            raise PointingError(
                f"The app does not start, so nothing on its screen can be pointed at: {error}"
            ) from error
        try:
            node = host.tree.at(x, y)
            place = Places(tree).find(await clues(host, node)) if node else None
        finally:
            await host.stop()
    if place is None:
        raise PointingError(f"Nothing whose line is known is shown at {x:g},{y:g}. Point at a text or a control.")
    return place.path, place.line
