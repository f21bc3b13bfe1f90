"""``swiftgen new``: from a request to an app."""

import asyncio
import secrets
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from swiftgen.cli.answer import answering, json_option

if TYPE_CHECKING:
    from swiftgen.artifacts import Request
    from swiftgen.settings import Settings


@click.command()
@click.argument("request")
@click.option("-o", "out", type=click.Path(path_type=Path), help="The app's folder; else one of its own in ./apps.")
@click.option("--writer", help="composer, PROVIDER, PROVIDER/MODEL or replay:FILE; several with commas.")
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), help="Decides every free choice; random when left out.")
@click.option("--yes", is_flag=True, help="Ask nothing; what is unclear is decided.")
@click.option("--record", type=click.Path(path_type=Path), help="Write down what models say, to be replayed.")
@click.option("--no-open", is_flag=True, help="Do not show the app in the browser.")
@click.option("--sandbox", type=click.Choice(["bubblewrap", "none"]), help="Where the app is built and run.")
@json_option
def new(
    request: str, out: Path | None, writer: str | None, seed: int | None, yes: bool, record: Path | None,
    no_open: bool, sandbox: str | None, as_json: bool,
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
        if record is not None:
            asked = asked.model_copy(update={"record": str(record.absolute())})
        if not yes and not as_json and sys.stdin.isatty():
            asked = _clarified(settings, asked)
        result = carry_out(settings, asked)
        show_when_done(answer, settings, result, show=not no_open and not as_json)


def _clarified(settings: "Settings", request: "Request") -> "Request":
    """The request, after at most one question."""
    from swiftgen.pipeline.ask import answered, unclear  # noqa: PLC0415 (the list of verbs stays fast)

    question = asyncio.run(unclear(settings, request))
    if question is None:
        return request
    click.echo(question.question)
    for number, choice in enumerate(question.choices, 1):
        click.echo(f"  {number}. {choice}")
    said = click.prompt("A number, or your own words", default="1")
    chosen = int(said) - 1 if said.isdigit() else -1
    return answered(request, question, question.choices[chosen] if 0 <= chosen < len(question.choices) else said)
