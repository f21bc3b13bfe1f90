"""``swiftgen repair``: make code compile, as far as can be done without a writer."""

import asyncio
from pathlib import Path

import click

from swiftgen.cli.answer import BadInputError, answering, json_option, show_findings


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option("-o", "out", type=click.Path(path_type=Path), help="A new folder for the repaired files.")
@click.option("--target", metavar="iOS17", help="The oldest iOS that must run it: newer API is guarded.")
@click.option("--previews", is_flag=True, help="Add a preview to each file of views that has none.")
@click.option("--diff", "show_diff", is_flag=True, help="Show each change as a diff.")
@json_option
def repair(path: Path, out: Path | None, target: str | None, previews: bool, show_diff: bool, as_json: bool) -> None:
    """Repair PATH: an app folder, a Swift file or a model's reply. Without -o nothing is written."""
    with answering(as_json) as answer:
        from swiftgen.cli.progress import Drawing  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.pipeline import apps  # noqa: PLC0415
        from swiftgen.pipeline.mend import errors  # noqa: PLC0415
        from swiftgen.pipeline.sources import version_of  # noqa: PLC0415
        from swiftgen.project.folder import require_free, write_files  # noqa: PLC0415
        from swiftgen.settings import Settings  # noqa: PLC0415

        oldest = version_of(target) if target else None
        if target and oldest is None:
            raise BadInputError(f"{target!r} is no version of iOS. Give one such as iOS17 or 17.2.")
        settings = Settings.from_environment()
        tree = apps.read_source(path)
        apps.notice_changes(settings, path)
        if out is not None:
            require_free(out)
        with Drawing() as drawing:
            tree, report = asyncio.run(apps.repair(settings, tree, drawing.say, oldest, previews=previews))
        if out is not None:
            write_files(out, tree)
        left = errors(report.findings)

        def told() -> None:
            for each, change in zip(report.repairs, report.changes, strict=True):
                click.echo(f"Repaired: {each}")
                if show_diff and change.diff:
                    click.echo(change.diff)
            show_findings(report.findings)
            click.echo(f"{report.errors_before} errors before, {left} after.")

        answer.finish(
            ok=report.ok,
            findings=report.findings,
            told=told,
            errors_before=report.errors_before,
            errors_after=left,
            files=sorted(tree.files),
            repairs=list(report.repairs),
            changes=[change.model_dump() for change in report.changes],
            dir=str(out.absolute()) if out else "",
        )
