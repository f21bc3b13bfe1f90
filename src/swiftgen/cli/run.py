"""``swiftgen run``: an app without a screen."""

import asyncio
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from swiftgen.cli.answer import Answer, answering, existing_folder, json_option, show_findings

if TYPE_CHECKING:
    from swiftgen.artifacts import RunReport


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--script", help="File of events, one JSON object a line; - reads standard input.")
@json_option
def run(folder: Path, script: str | None, as_json: bool) -> None:
    """Run the app in FOLDER: play a script and print what is on screen, or tap everything and report."""
    with answering(as_json) as answer:
        from swiftgen.cli.progress import Drawing  # noqa: PLC0415 (the list of verbs stays fast)
        from swiftgen.pipeline import apps  # noqa: PLC0415
        from swiftgen.pipeline.play import play_script, read_events, walk_app  # noqa: PLC0415
        from swiftgen.settings import Settings  # noqa: PLC0415

        settings = Settings.from_environment()
        existing_folder(folder)
        events = None if script is None else read_events(script, sys.stdin)
        with Drawing() as drawing:
            app = asyncio.run(apps.build_app(settings, folder, drawing.say))
            apps.notice_changes(settings, folder)
            if events is None:
                drawing.say("Tapping everything")
                report = asyncio.run(walk_app(app))
        if events is None:
            _finish_walk(answer, report)
            return
        frames: list[dict[str, Any]] = []

        def take(frame: dict[str, Any]) -> None:
            frames.append(frame)
            if not as_json:
                click.echo(json.dumps(frame, ensure_ascii=False))

        asyncio.run(play_script(app, events, take))
        failed = [frame["error"] for frame in frames if "error" in frame]
        more = {"error": failed[0]} if failed else {}
        answer.finish(ok=not failed, told=lambda: None, frames=frames, **more)


def _finish_walk(answer: Answer, report: "RunReport") -> None:
    def told() -> None:
        show_findings(report.findings)
        for tap in report.taps:
            click.echo(
                f"{tap.role:<10} {tap.label[:50]:<50} {'changed' if tap.changed else '-':<8} {tap.milliseconds:.0f} ms"
            )
        click.echo(report.crash or f"{len(report.screens)} screens, {len(report.taps)} taps, no crash.")

    facts = report.model_dump(mode="json", exclude={"findings", "seconds"})
    answer.finish(ok=report.ok, findings=report.findings, told=told, **facts)
