"""``swiftgen shot``: a picture, or one of every screen."""

import asyncio
from pathlib import Path

import click

from swiftgen.cli.answer import Answer, BadInputError, answering, existing_folder, json_option

DEVICES = ("se", "16", "16-pro-max", "ipad")
dark_option = click.option("--dark", is_flag=True, help="In dark mode.")
device_option = click.option("--device", type=click.Choice(DEVICES), default="16", show_default=True, help="As what.")


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("-o", "out", type=click.Path(path_type=Path), required=True, help="The PNG or SVG; with --all a folder.")
@click.option("--tap", "taps", multiple=True, help="A label to tap first; may be given again.")
@click.option("--all", "whole", is_flag=True, help="Every screen that tapping everything reaches.")
@click.option("--svg", is_flag=True, help="With --all: SVG files.")
@dark_option
@device_option
@json_option
def shot(
    folder: Path, out: Path, taps: tuple[str, ...], whole: bool, svg: bool, dark: bool, device: str, as_json: bool
) -> None:
    """Write a picture of the app in FOLDER."""
    with answering(as_json) as answer:
        from swiftgen.cli.progress import Drawing  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.pipeline.apps import build_app, notice_changes  # noqa: PLC0415
        from swiftgen.pipeline.play import take_all, take_picture  # noqa: PLC0415
        from swiftgen.settings import Settings  # noqa: PLC0415

        settings = Settings.from_environment()
        existing_folder(folder)
        if whole and taps:
            raise BadInputError("--all taps everything by itself. Leave --tap out, or --all.")
        if whole:
            writable_folder(out)
        else:
            writable_file(out, ".png", ".svg")
        notice_changes(settings, folder)
        with Drawing() as drawing:
            app = asyncio.run(build_app(settings, folder, drawing.say))
            drawing.say("Drawing")
            kind = "svg" if svg else "png"
            if whole:
                album = asyncio.run(take_all(app, out, dark=dark, device=device, kind=kind))
            else:
                asyncio.run(take_picture(app, out, taps, dark=dark, device=device))
        if whole:
            finish_album(answer, {each.path: each.title for each in album.pictures}, album.report.crash)
        answer.finish(ok=True, told=lambda: click.echo(out), picture=str(out.absolute()))


def finish_album(answer: Answer, pictures: dict[Path, str], crash: str, sheet: Path | None = None) -> None:
    """Name the pictures, and say when the walk ended with a crash."""

    def told() -> None:
        for path in [sheet] if sheet else pictures:
            click.echo(path)
        if crash:
            click.echo(f"The app ended during the walk: {crash}", err=True)

    one = {} if sheet is None else {"picture": str(sheet.absolute())}
    screens = [{"title": title, **({} if sheet else {"picture": str(path)})} for path, title in pictures.items()]
    answer.finish(ok=not crash, told=told, screens=screens, crash=crash, **one)


def writable_folder(out: Path) -> None:
    """Make the folder where it is not there. Raises BadInputError."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInputError(f"{out} cannot be made ({error.strerror}). Give the path of a folder.") from None


def writable_file(out: Path, *kinds: str) -> None:
    """Raises BadInputError when no file of one of these kinds can be written there."""
    if out.is_dir() or not out.absolute().parent.is_dir() or out.suffix.lower() not in kinds:
        named = " or ".join(kind[1:].upper() for kind in kinds)
        raise BadInputError(f"{out} cannot be written. Give the path of a {named} file in a folder that exists.")
