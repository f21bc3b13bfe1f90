"""``swiftgen export``: an app for other tools."""

from pathlib import Path

import click

from swiftgen.cli.answer import answering, existing_folder, json_option


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--format", "kind", type=click.Choice(["xcode", "playground", "zip"]), required=True)
@click.option("-o", "out", type=click.Path(path_type=Path), required=True, help="What to make; must not exist.")
@json_option
def export(folder: Path, kind: str, out: Path, as_json: bool) -> None:
    """Export the app in FOLDER."""
    with answering(as_json) as answer:
        from swiftgen.pipeline.apps import export_app, notice_changes  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.settings import Settings  # noqa: PLC0415

        existing_folder(folder)
        notice_changes(Settings.from_environment(), folder)
        made = export_app(folder, kind, out)
        answer.finish(ok=True, told=lambda: click.echo(made), out=str(made.absolute()), format=kind)
