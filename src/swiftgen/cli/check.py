"""``swiftgen check``: the compiler's word."""

import asyncio
from pathlib import Path

import click

from swiftgen.cli.answer import answering, json_option, show_findings


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@json_option
def check(paths: tuple[Path, ...], as_json: bool) -> None:
    """Type-check PATHS, an app folder or Swift files that belong together, as an iOS app."""
    with answering(as_json) as answer:
        from swiftgen.cli.progress import Drawing  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.pipeline.apps import check_tree, notice_changes  # noqa: PLC0415
        from swiftgen.pipeline.mend import errors  # noqa: PLC0415
        from swiftgen.project.folder import read_tree  # noqa: PLC0415
        from swiftgen.settings import Settings  # noqa: PLC0415

        tree = read_tree(paths)
        settings = Settings.from_environment()
        with Drawing() as drawing:
            drawing.say("Type-checking")
            findings = asyncio.run(check_tree(settings, tree, drawing.say))
        for path in paths:
            notice_changes(settings, path)

        def told() -> None:
            show_findings(findings)
            click.echo(f"{errors(findings)} errors" if errors(findings) else "No errors.")

        answer.finish(ok=not errors(findings), findings=findings, told=told, errors=errors(findings))
