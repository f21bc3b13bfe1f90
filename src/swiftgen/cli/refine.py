"""``swiftgen refine``: an app, changed by a wish."""

import asyncio
import sys
from pathlib import Path

import click

from swiftgen.cli.answer import answering, existing_folder, json_option


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.argument("wish")
@click.option(
    "--at",
    default="",
    help="What is meant: HomeView.body, HomeView.swift:12, or a point of the first screen as 120,300.",
)
@click.option("--writer", default="", help="Who writes; else as for `new`.")
@click.option("--yes", is_flag=True, help="Agree to what would be removed although it was not asked for.")
@json_option
def refine(folder: Path, wish: str, at: str, writer: str, yes: bool, as_json: bool) -> None:
    """Change the app in FOLDER as WISH says; a change that does not work leaves the app as it was."""
    with answering(as_json) as answer:
        from swiftgen.cli.progress import Drawing  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.pipeline.apps import notice_changes  # noqa: PLC0415
        from swiftgen.pipeline.refinement import refine as refined  # noqa: PLC0415
        from swiftgen.settings import Settings  # noqa: PLC0415

        def consent(names: tuple[str, ...]) -> bool:
            if yes or as_json or not sys.stdin.isatty():
                return yes
            click.echo(f"This would also remove: {', '.join(names)}")
            return click.confirm("Remove it?")

        settings = Settings.from_environment()
        existing_folder(folder)
        notice_changes(settings, folder)
        with Drawing() as drawing:
            done = asyncio.run(
                refined(settings, folder, wish, emit=drawing.emit, consent=consent, at=at, writer=writer)
            )

        def told() -> None:
            for path in done.changed:
                click.echo(f"Changed: {path}")
            for name in done.removed:
                click.echo(f"Removed: {name}")
            click.echo("Done. `swiftgen undo` takes it back.")

        answer.finish(
            ok=True,
            told=told,
            dir=str(folder.absolute()),
            changed=list(done.changed),
            removed=list(done.removed),
            commit=done.version.commit,
            taps=len(done.run_report.taps),
            usage=done.usage.model_dump(),
        )
