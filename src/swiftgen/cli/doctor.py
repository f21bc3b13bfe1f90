"""``swiftgen doctor``: what this machine lacks."""

import asyncio

import click

from swiftgen.cli.answer import answering, json_option


@click.command()
@json_option
def doctor(as_json: bool) -> None:
    """Look at everything that SwiftGen needs, and say how to mend what is missing."""
    with answering(as_json) as answer:
        from swiftgen.pipeline.health import examine, greet_writers  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.settings import Settings  # noqa: PLC0415

        settings = Settings.from_environment()
        states = [*examine(settings), *asyncio.run(greet_writers(settings))]

        def told() -> None:
            for state in states:
                mark = (
                    click.style("ok ", fg="green")
                    if state.ok
                    else click.style("no ", fg="red" if state.needed else "yellow")
                )
                click.echo(f"{mark} {state.name:<12} {state.told}")

        answer.finish(
            ok=all(state.ok for state in states if state.needed),
            told=told,
            checks=[
                {"name": state.name, "ok": state.ok, "needed": state.needed, "told": state.told} for state in states
            ],
        )
