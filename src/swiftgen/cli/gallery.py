"""``swiftgen gallery``: recorded apps."""

import webbrowser
from pathlib import Path

import click

from swiftgen.cli.answer import answering, json_option


@click.command()
@click.argument("name", required=False)
@click.option("-o", "out", type=click.Path(path_type=Path), help="Make the app in this new folder, and do not open it.")
@click.option("--no-open", is_flag=True, help="Print the address, and open no browser.")
@json_option
def gallery(name: str | None, out: Path | None, no_open: bool, as_json: bool) -> None:
    """List recorded apps, or try NAME live. They are recorded replies of a model; no key is needed."""
    with answering(as_json) as answer:
        from swiftgen.pipeline.gallery import entries, made  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.settings import Settings  # noqa: PLC0415

        if name is None:
            listed = entries()

            def told() -> None:
                for each in listed:
                    click.echo(f"{each.name:<18} {each.request[:80]}")
                    click.echo(f"{'':<18} {each.picture or 'no picture'}")
                click.echo(f"{len(listed)} recorded replies of a model. `swiftgen gallery NAME` opens one live.")

            answer.finish(ok=True, told=told, apps=[each.model_dump(mode="json") for each in listed])
            return
        settings = Settings.from_environment()
        folder = made(settings, name, out)
        if out is None and not as_json:
            from swiftgen.cli.preview import show_app  # noqa: PLC0415 (a server that other runs do not need)

            show_app(settings, str(folder), (lambda _: None) if no_open else webbrowser.open)
        answer.finish(ok=True, told=lambda: click.echo(folder), dir=str(folder))
