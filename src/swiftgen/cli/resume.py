"""``swiftgen resume``: go on where a run was."""

from uuid import UUID

import click

from swiftgen.cli.answer import answering, json_option


@click.command()
@click.argument("run", type=click.UUID, required=False)
@json_option
def resume(run: UUID | None, as_json: bool) -> None:
    """Go on with RUN, or with the newest run that was cut off or stopped."""
    with answering(as_json) as answer:
        from swiftgen.cli.carry import go_on, show_when_done  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.settings import Settings  # noqa: PLC0415

        settings = Settings.from_environment()
        show_when_done(answer, settings, go_on(settings, run), show=False)
