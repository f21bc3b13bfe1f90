"""``swiftgen rename``: another name for a declaration, everywhere."""

import asyncio
from pathlib import Path

import click

from swiftgen.cli.answer import answering, existing_folder, json_option


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.argument("address")
@click.argument("name")
@json_option
def rename(folder: Path, address: str, name: str, as_json: bool) -> None:
    """Call what is at ADDRESS in the app in FOLDER by another NAME: `Model.add(_:)`, `HomeView.body`, `Theme.dark`.

    The compiler says who means it; when the app would not compile any more, nothing is changed.
    """
    with answering(as_json) as answer:
        from swiftgen.cli.progress import Drawing  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.pipeline.apps import notice_changes  # noqa: PLC0415
        from swiftgen.pipeline.renaming import rename_in  # noqa: PLC0415
        from swiftgen.settings import Settings  # noqa: PLC0415

        settings = Settings.from_environment()
        existing_folder(folder)
        notice_changes(settings, folder)
        with Drawing() as drawing:
            done = asyncio.run(rename_in(settings, folder, address, name, drawing.say))

        def told() -> None:
            for path in done.changed:
                click.echo(f"Changed: {path}")
            click.echo("Done. `swiftgen undo` takes it back." if done.version else "Done.")

        answer.finish(
            ok=True, told=told, changed=list(done.changed), commit=done.version.commit if done.version else ""
        )
