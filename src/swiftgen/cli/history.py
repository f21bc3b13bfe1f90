"""``swiftgen history``, ``undo``, ``redo``, ``checkpoint``, ``compare``: the versions of an app."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from swiftgen.cli.answer import Answer, answering, existing_folder, json_option

if TYPE_CHECKING:
    from swiftgen.artifacts import Version

_folder = click.argument("folder", type=click.Path(path_type=Path))


@click.command()
@_folder
@json_option
def history(folder: Path, as_json: bool) -> None:
    """List the versions of the app in FOLDER, the newest first."""
    with answering(as_json) as answer:
        from swiftgen.pipeline.timeline import versions  # noqa: PLC0415 (the list of verbs stays fast)

        existing_folder(folder)
        listed = versions(folder)

        def told() -> None:
            for each in listed:
                mark = "→" if each.current else " "
                names = f"  [{', '.join(each.names)}]" if each.names else ""
                later = "  (undone)" if each.undone else ""
                click.echo(f"{mark} {each.commit[:8]}  {each.time:%Y-%m-%d %H:%M}  {each.message}{names}{later}")

        answer.finish(ok=True, told=told, versions=[each.model_dump(mode="json") for each in listed])


@click.command()
@_folder
@click.option("--to", default="", help="A checkpoint or a commit; else the version before.")
@json_option
def undo(folder: Path, to: str, as_json: bool) -> None:
    """Go back one version; your own changes are kept as a version first."""
    with answering(as_json) as answer:
        from swiftgen.pipeline.timeline import go_back  # noqa: PLC0415 (the list of verbs stays fast)

        existing_folder(folder)
        _at(answer, go_back(folder, to))


@click.command()
@_folder
@json_option
def redo(folder: Path, as_json: bool) -> None:
    """Go on to the version that was undone last."""
    with answering(as_json) as answer:
        from swiftgen.pipeline.timeline import go_on  # noqa: PLC0415 (the list of verbs stays fast)

        existing_folder(folder)
        _at(answer, go_on(folder))


@click.command()
@_folder
@click.argument("name")
@json_option
def checkpoint(folder: Path, name: str, as_json: bool) -> None:
    """Call the present version of the app NAME; `undo --to NAME` leads back to it."""
    with answering(as_json) as answer:
        from swiftgen.pipeline.timeline import mark  # noqa: PLC0415 (the list of verbs stays fast)

        existing_folder(folder)
        _at(answer, mark(folder, name))


@click.command()
@_folder
@click.argument("old")
@click.argument("new", default="HEAD")
@json_option
def compare(folder: Path, old: str, new: str, as_json: bool) -> None:
    """Show what changed from OLD to NEW: checkpoints, commits, or HEAD."""
    with answering(as_json) as answer:
        from swiftgen.pipeline.timeline import differences  # noqa: PLC0415 (the list of verbs stays fast)

        existing_folder(folder)
        text = differences(folder, old, new)
        answer.finish(ok=True, told=lambda: click.echo(text or "Nothing is different."), diff=text)


def _at(answer: Answer, version: "Version") -> None:
    answer.finish(
        ok=True,
        told=lambda: click.echo(f"At {version.commit[:8]}: {version.message}"),
        commit=version.commit,
        message=version.message,
    )
