"""``swiftgen feedback``: what the user thinks of an app."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from swiftgen.cli.answer import answering, existing_folder, json_option

if TYPE_CHECKING:
    from swiftgen.artifacts import UserAction


@click.group()
def feedback() -> None:
    """Say whether an app is what you wanted; the next apps learn from it."""


@feedback.command()
@click.argument("folder", type=click.Path(path_type=Path))
@json_option
def accept(folder: Path, as_json: bool) -> None:
    """The app in FOLDER is what you wanted."""
    _judge(folder, "accepted", as_json)


@feedback.command()
@click.argument("folder", type=click.Path(path_type=Path))
@json_option
def reject(folder: Path, as_json: bool) -> None:
    """The app in FOLDER is not what you wanted."""
    _judge(folder, "rejected", as_json)


def _judge(folder: Path, action: "UserAction", as_json: bool) -> None:
    with answering(as_json) as answer:
        from swiftgen.pipeline.apps import judge, notice_changes  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.settings import Settings  # noqa: PLC0415

        settings = Settings.from_environment()
        existing_folder(folder)
        modified = notice_changes(settings, folder)
        record = judge(settings, folder, action)
        answer.finish(
            ok=True,
            told=lambda: click.echo(f"Recorded: {action}{', and your changes' if modified else ''}."),
            id=str(record.id),
            action=action,
            modified=modified is not None,
        )
