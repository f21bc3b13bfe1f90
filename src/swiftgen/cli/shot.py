"""``swiftgen shot``: a picture."""

import asyncio
from pathlib import Path

import click

from swiftgen.cli.answer import BadInputError, answering, existing_folder, json_option


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("-o", "out", type=click.Path(path_type=Path), required=True, help="The PNG to write.")
@click.option("--tap", "taps", multiple=True, help="A label to tap first; may be given again.")
@click.option("--dark", is_flag=True, help="In dark mode.")
@json_option
def shot(folder: Path, out: Path, taps: tuple[str, ...], dark: bool, as_json: bool) -> None:
    """Write a picture of the app in FOLDER."""
    with answering(as_json) as answer:
        from swiftgen.cli.progress import Drawing  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.pipeline.apps import build_app, notice_changes  # noqa: PLC0415
        from swiftgen.pipeline.play import take_picture  # noqa: PLC0415
        from swiftgen.settings import Settings  # noqa: PLC0415

        settings = Settings.from_environment()
        existing_folder(folder)
        if out.is_dir() or not out.absolute().parent.is_dir():
            raise BadInputError(f"{out} cannot be written. Give the path of a PNG file in a folder that exists.")
        notice_changes(settings, folder)
        with Drawing() as drawing:
            app = asyncio.run(build_app(settings, folder, drawing.say))
            drawing.say("Drawing")
            asyncio.run(take_picture(app, out, taps, dark=dark))
        answer.finish(ok=True, told=lambda: click.echo(out), picture=str(out.absolute()))
