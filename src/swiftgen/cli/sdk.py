"""``swiftgen sdk``: the SDK that apps are compiled against."""

import asyncio

import click

from swiftgen.cli.answer import answering, json_option


@click.group()
def sdk() -> None:
    """The Swift SDK that apps are compiled against."""


@sdk.command()
@json_option
def build(as_json: bool) -> None:
    """Build it into the cache, if it is not there."""
    with answering(as_json) as answer:
        from swiftgen.cli.progress import Drawing  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.pipeline.bench import open_bench  # noqa: PLC0415
        from swiftgen.settings import Settings  # noqa: PLC0415

        with Drawing() as drawing:
            bench = asyncio.run(open_bench(Settings.from_environment(), drawing.say))
        place = str(bench.sdk.folder)
        answer.finish(ok=True, told=lambda: click.echo(place), dir=place, toolchain=bench.toolchain.version_text)
