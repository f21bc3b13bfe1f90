"""``swiftgen sdk``: the SDK that apps are compiled against."""

import asyncio
from dataclasses import asdict

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


@sdk.command()
@click.option("--markdown", "as_page", is_flag=True, help="As the page docs/sdk-coverage.md.")
@json_option
def coverage(as_page: bool, as_json: bool) -> None:
    """Say, per module, what type-checks, what runs and what is unavailable."""
    with answering(as_json) as answer:
        from swiftgen.pipeline.sdk_coverage import markdown, sdk_coverage  # noqa: PLC0415

        modules = sdk_coverage()

        def told() -> None:
            if as_page:
                click.echo(markdown(modules), nl=False)
                return
            click.echo(f"{'module':<28}{'declared':>10}{'runs':>8}{'checks':>8}{'unavailable':>13}")
            for each in modules:
                counts = f"{each.declared:>10}{each.runs:>8}{len(each.checks):>8}{len(each.unavailable):>13}"
                click.echo(f"{each.name:<28}{counts}")

        answer.finish(ok=True, told=told, modules=[vars(each) for each in modules])


@sdk.command()
@click.argument("name")
@json_option
def symbol(name: str, *, as_json: bool) -> None:
    """Look up NAME ("NavigationStack", "padding", "View.padding") in every module."""
    with answering(as_json) as answer:
        from swiftgen.pipeline.lookup import look_up  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.settings import Settings  # noqa: PLC0415

        known = asyncio.run(look_up(Settings.from_environment(), name))

        def told() -> None:
            for each in (*known.found, *known.members):
                since = f"  iOS {each.since}" if each.since else ""
                click.echo(f"{each.module}.{each.owner or each.name}{since}\n  {each.declaration}")
            if not known.found:
                near = f" Did you mean {', '.join(known.near)}?" if known.near else ""
                click.echo(f"No module of the SDK declares {name}.{near}")

        found = [asdict(each) for each in known.found]
        members = [asdict(each) for each in known.members]
        answer.finish(ok=bool(known.found), told=told, found=found, members=members, near=list(known.near))
