"""``swiftgen check``: the compiler's word."""

import asyncio
from pathlib import Path

import click

from swiftgen.cli.answer import BadInputError, answering, json_option, show_findings


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--target", metavar="iOS17", help="The oldest iOS that must run it: newer API needs `#available`.")
@click.option("--scheme", metavar="NAME", help="The target of an Xcode project; its app when left out.")
@click.option("--swift", type=click.Choice(["5", "6"]), help="Language mode; as the project says when left out.")
@click.option("--main-actor", is_flag=True, help="Code without isolation belongs to the main actor, as in Xcode 26.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "sarif", "github"]), default="text", show_default=True
)
@json_option
def check(
    paths: tuple[Path, ...],
    target: str | None,
    scheme: str | None,
    swift: str | None,
    main_actor: bool,
    form: str,
    as_json: bool,
) -> None:
    """Type-check PATHS as an iOS app: an Xcode project, an app's folder, or Swift files that belong together."""
    with answering(as_json or form == "json") as answer:
        from dataclasses import replace  # noqa: PLC0415 (the list of verbs stays fast)

        from swiftgen.cli import findings as forms  # noqa: PLC0415
        from swiftgen.cli.progress import Drawing  # noqa: PLC0415
        from swiftgen.pipeline.apps import check_sources, notice_changes  # noqa: PLC0415
        from swiftgen.pipeline.mend import errors  # noqa: PLC0415
        from swiftgen.pipeline.sources import open_sources, version_of  # noqa: PLC0415
        from swiftgen.settings import Settings  # noqa: PLC0415

        oldest = version_of(target) if target else None
        if target and oldest is None:
            raise BadInputError(f"{target!r} is no version of iOS. Give one such as iOS17 or 17.2.")
        sources = open_sources(paths, scheme)
        dialect = replace(
            sources.dialect,
            target=oldest or sources.dialect.target,
            version=swift or sources.dialect.version,
            main_actor=main_actor or sources.dialect.main_actor,
        )
        settings = Settings.from_environment()
        with Drawing() as drawing:
            drawing.say("Type-checking")
            findings = asyncio.run(check_sources(settings, replace(sources, dialect=dialect), drawing.say))
        for path in paths:
            notice_changes(settings, path)

        def told() -> None:
            if form in {"sarif", "github"}:
                click.echo(forms.sarif(findings) if form == "sarif" else forms.github(findings))
                return
            show_findings(findings)
            click.echo(f"{errors(findings)} errors" if errors(findings) else "No errors.")

        answer.finish(ok=not errors(findings), findings=findings, told=told, errors=errors(findings))
