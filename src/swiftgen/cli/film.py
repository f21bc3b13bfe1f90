"""``swiftgen film``: an animated picture of an app in use."""

import asyncio
import sys
from pathlib import Path

import click

from swiftgen.cli.answer import BadInputError, answering, existing_folder, json_option
from swiftgen.cli.shot import dark_option, device_option, writable_file


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("-o", "out", type=click.Path(path_type=Path), required=True, help="The GIF or WebP to write.")
@click.option("--script", help="File of events, one JSON object a line; - reads standard input.")
@click.option("--tap", "taps", multiple=True, help="A label to tap; may be given again.")
@dark_option
@device_option
@json_option
def film(
    folder: Path, out: Path, script: str | None, taps: tuple[str, ...], dark: bool, device: str, as_json: bool
) -> None:
    """Write a short film of the app in FOLDER: what happens at each event of a script, or at each tap."""
    with answering(as_json) as answer:
        from swiftgen.cli.progress import Drawing  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.pipeline.apps import build_app, notice_changes  # noqa: PLC0415
        from swiftgen.pipeline.play import make_film, read_events  # noqa: PLC0415
        from swiftgen.settings import Settings  # noqa: PLC0415

        settings = Settings.from_environment()
        existing_folder(folder)
        writable_file(out, ".gif", ".webp")
        if script is not None and taps:
            raise BadInputError("Give --script or --tap, not both: a script can tap by itself.")
        events = [{"t": "tap", "label": each} for each in taps] if script is None else read_events(script, sys.stdin)
        notice_changes(settings, folder)
        with Drawing() as drawing:
            app = asyncio.run(build_app(settings, folder, drawing.say))
            drawing.say("Filming")
            made = asyncio.run(make_film(app, out, events, dark=dark, device=device))

        def told() -> None:
            more = "; the script goes on for longer than a film may be" if made.cut else ""
            click.echo(f"{out}   ({made.frames} pictures, {made.seconds:.1f} s, {made.bytes >> 10} KB{more})")

        answer.finish(
            ok=True, told=told, picture=str(out.absolute()), frames=made.frames, film_seconds=made.seconds,
            bytes=made.bytes, cut=made.cut,
        )  # fmt: skip
