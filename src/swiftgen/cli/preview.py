"""``swiftgen preview``: the app, live in the browser."""

import asyncio
import contextlib
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from swiftgen.cli.answer import answering, existing_folder

if TYPE_CHECKING:
    from swiftgen.settings import Settings


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--no-open", is_flag=True, help="Print the address, and open nothing.")
def preview(folder: Path, no_open: bool) -> None:
    """Try the app in FOLDER in the browser, until Ctrl-C."""
    with answering(False):
        from swiftgen.pipeline.apps import notice_changes  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.settings import Settings  # noqa: PLC0415

        settings = Settings.from_environment()
        existing_folder(folder)
        notice_changes(settings, folder)
        show_app(settings, str(folder), (lambda _: None) if no_open else webbrowser.open)


def show_app(settings: "Settings", folder: str, open_address: Callable[[str], object]) -> None:
    """Serve until Ctrl-C."""
    from swiftgen.cli.progress import Drawing  # noqa: PLC0415
    from swiftgen.pipeline.play import show_live  # noqa: PLC0415

    def ready(address: str) -> None:
        click.echo(f"{address}   (Ctrl-C ends it)")
        open_address(address)

    drawing = Drawing()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(show_live(settings, Path(folder), drawing.say, ready))
