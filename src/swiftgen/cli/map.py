"""``swiftgen map``: what an app declares and how its parts hang together."""

from pathlib import Path

import click

from swiftgen.cli.answer import answering, json_option


@click.command("map")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--tokens", default=2000, show_default=True, help="How long the map may be.")
@json_option
def map_(folder: Path, tokens: int, as_json: bool) -> None:
    """Show the most used declarations of the app in FOLDER, with their signatures, wrappers and conformances."""
    with answering(as_json) as answer:
        from swiftgen.pipeline.mapping import mapped  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.project.folder import read_tree  # noqa: PLC0415

        found = mapped(read_tree([folder]), tokens)
        answer.finish(ok=True, findings=(), told=lambda: click.echo(found.text), **found.as_dict())
