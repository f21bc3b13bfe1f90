"""``swiftgen sheet``: all screens in one picture."""

import asyncio
from pathlib import Path

import click

from swiftgen.cli.answer import answering, existing_folder, json_option
from swiftgen.cli.shot import dark_option, device_option, finish_album, writable_file


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("-o", "out", type=click.Path(path_type=Path), required=True, help="The PNG to write.")
@dark_option
@device_option
@json_option
def sheet(folder: Path, out: Path, dark: bool, device: str, as_json: bool) -> None:
    """Tap through the app in FOLDER and write one picture of all its screens."""
    with answering(as_json) as answer:
        from swiftgen.cli.progress import Drawing  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.pipeline.apps import build_app, notice_changes  # noqa: PLC0415
        from swiftgen.pipeline.play import make_sheet  # noqa: PLC0415
        from swiftgen.settings import Settings  # noqa: PLC0415

        settings = Settings.from_environment()
        existing_folder(folder)
        writable_file(out, ".png")
        notice_changes(settings, folder)
        with Drawing() as drawing:
            app = asyncio.run(build_app(settings, folder, drawing.say))
            drawing.say("Tapping everything")
            album = asyncio.run(make_sheet(app, out, dark=dark, device=device))
        finish_album(answer, {each.path: each.title for each in album.pictures}, album.report.crash, out)
