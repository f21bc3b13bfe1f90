"""``swiftgen new``: from a request to an app."""

import secrets
from dataclasses import replace
from pathlib import Path

import click

from swiftgen.cli.answer import answering, json_option


@click.command()
@click.argument("request")
@click.option("-o", "out", type=click.Path(path_type=Path), help="The app's folder; else one of its own in ./apps.")
@click.option("--writer", help="composer, anthropic, anthropic/MODEL or replay:FILE.")
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), help="Decides every free choice; random when left out.")
@click.option("--no-open", is_flag=True, help="Do not show the app in the browser.")
@click.option("--sandbox", type=click.Choice(["bubblewrap", "none"]), help="Where the app is built and run.")
@json_option
def new(
    request: str, out: Path | None, writer: str | None, seed: int | None, no_open: bool, sandbox: str | None,
    as_json: bool,
) -> None:  # fmt: skip
    """Make an app from REQUEST, said in plain words."""
    with answering(as_json) as answer:
        from swiftgen.cli.carry import carry_out, show_when_done  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.pipeline.ask import new_request  # noqa: PLC0415
        from swiftgen.settings import Settings  # noqa: PLC0415

        settings = Settings.from_environment()
        if sandbox:
            settings = replace(settings, sandbox=sandbox)
        asked = new_request(settings, request, out, writer, secrets.randbelow(2**31) if seed is None else seed)
        result = carry_out(settings, asked)
        show_when_done(answer, settings, result, show=not no_open and not as_json)
