"""``swiftgen lsp``: completion, hover, definitions and findings for editors, against the SDK."""

import asyncio
import sys
from pathlib import Path

import click


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False), default=".")
def lsp(folder: Path) -> None:
    """Speak the language server protocol on standard input and output for the app in FOLDER."""
    from swiftgen.pipeline.serving import serve_editor  # noqa: PLC0415 (the list of verbs stays fast)
    from swiftgen.settings import Settings  # noqa: PLC0415

    try:
        status = asyncio.run(serve_editor(Settings.from_environment(), folder))
    except Exception as error:
        click.echo(str(error), err=True)
        status = 1
    sys.exit(status)
