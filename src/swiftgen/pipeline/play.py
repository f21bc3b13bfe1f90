"""Built apps in use: a script played, everything tapped, a picture taken, a server for the browser."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TextIO

from swiftgen.artifacts import RunReport
from swiftgen.pipeline.apps import BuiltApp, build_app
from swiftgen.pipeline.bench import Say
from swiftgen.pipeline.places import Places
from swiftgen.preview.album import Album, contact_sheet, shoot_all
from swiftgen.preview.devices import DEVICES, FIRST
from swiftgen.preview.edits import on_edits
from swiftgen.preview.film import Film, film
from swiftgen.preview.inspect import Clues, SourcePlace
from swiftgen.preview.launch import Launch
from swiftgen.preview.live import LiveApp
from swiftgen.preview.run import ScriptError, play, read_script
from swiftgen.preview.server import serve
from swiftgen.preview.shot import Look, shoot
from swiftgen.preview.walk import walk
from swiftgen.project.folder import read_tree
from swiftgen.settings import Settings


def read_events(script: str, stdin: TextIO) -> list[dict[str, Any]]:
    """The events of a file, or of standard input for ``-``. Raises ScriptError."""
    try:
        text = stdin.read() if script == "-" else Path(script).read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise ScriptError(f"The script {script} is not UTF-8 text. Save it as UTF-8.") from None
    except OSError as error:
        raise ScriptError(f"The script {script} cannot be read: {error.strerror}.") from None
    return read_script(text)


async def play_script(app: BuiltApp, events: list[dict[str, Any]], take: Callable[[dict[str, Any]], None]) -> None:
    """Play ``events``; ``take`` gets each answer as it comes."""
    async for answer in play(app.launch, app.bench.sandbox, events):
        take(answer)


async def walk_app(app: BuiltApp) -> RunReport:
    """Tap everything."""
    return await walk(app.launch, app.bench.sandbox, build_seconds=app.seconds)


async def take_picture(app: BuiltApp, out: Path, taps: Sequence[str], *, dark: bool, device: str = FIRST.key) -> None:
    """Write a PNG, or an SVG when ``out`` ends so, of the app after ``taps``. Raises AppError, NoBrowserError."""
    await shoot(_as(app, device), out, app.bench.sandbox, taps=taps, look=Look(dark=dark))


async def take_all(app: BuiltApp, folder: Path, *, dark: bool, device: str = FIRST.key, kind: str = "png") -> Album:
    """Write a picture of every screen that can be reached to ``folder``. Raises AppError, NoBrowserError."""
    return await shoot_all(_as(app, device), folder, app.bench.sandbox, look=Look(dark=dark), kind=kind)


async def make_sheet(app: BuiltApp, out: Path, *, dark: bool, device: str = FIRST.key) -> Album:
    """Write one PNG of all screens that can be reached. Raises AppError, NoBrowserError."""
    return await contact_sheet(_as(app, device), out, app.bench.sandbox, look=Look(dark=dark, scale=1.0))


async def make_film(
    app: BuiltApp, out: Path, events: Sequence[Mapping[str, Any]], *, dark: bool, device: str = FIRST.key
) -> Film:
    """Write a film of the app while ``events`` happen. Raises FilmError, AppError, NoBrowserError."""
    return await film(_as(app, device), out, app.bench.sandbox, events, look=Look(dark=dark, scale=1.0))


def _as(app: BuiltApp, device: str) -> Launch:
    return replace(app.launch, size=DEVICES[device].size)


async def show_live(settings: Settings, folder: Path, say: Say, ready: Callable[[str], None]) -> None:
    """Serve the app in ``folder`` until cancelled; each edit, and each reload in the browser, builds it anew.

    Raises:
        NotBuiltError: it does not compile to begin with.
    """
    app = await build_app(settings, folder, say)
    places = Places(read_tree([folder]))

    async def rebuild() -> Launch:
        nonlocal places
        launch = (await build_app(settings, folder, say)).launch
        places = Places(read_tree([folder]))
        return launch

    again: Callable[[], Awaitable[Launch]] = rebuild
    live = LiveApp(app.launch, app.bench.sandbox, rebuild=again)

    def locate(clues: Clues) -> SourcePlace | None:
        return places.find(clues)

    watching = asyncio.create_task(on_edits(folder, live.begin_reload))
    try:
        await serve(live, title=folder.name, locate=locate, ready=ready)
    finally:
        watching.cancel()
