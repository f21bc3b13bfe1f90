"""Carries runs out with their progress drawn, and says what came of them; shared by ``new`` and ``resume``."""

import sys
import webbrowser
from uuid import UUID

import click

from swiftgen.artifacts import Finding, Request
from swiftgen.cli.answer import Answer, show_findings
from swiftgen.cli.progress import Drawing
from swiftgen.pipeline.flow import NEW
from swiftgen.pipeline.result import RunResult
from swiftgen.pipeline.runner import Runner
from swiftgen.settings import Settings


def carry_out(settings: Settings, request: Request) -> RunResult:
    """Go on with what was cut off on this machine, then carry ``request`` out."""
    with Drawing() as drawing:
        runner = Runner(NEW, settings, drawing.emit)
        for ticket, failure in runner.resume_orphans(drawing.say):
            drawing.say(f"The run {ticket.request.id} could not go on: {failure}")
        return runner.start(request)


def go_on(settings: Settings, run: UUID | None) -> RunResult:
    """Go on with ``run``, or with the newest unfinished one. Raises RunUnknownError."""
    with Drawing() as drawing:
        runner = Runner(NEW, settings, drawing.emit)
        ticket = runner.runs.ticket(run) if run else runner.runs.newest()
        drawing.say(f"Going on with {ticket.request.id}: {ticket.request.text[:60]}")
        return runner.resume(ticket.request.id)


def show_when_done(answer: Answer, settings: Settings, result: RunResult, *, show: bool) -> None:
    """Say what came of a run, and show the app in the browser when that is wanted and somebody sits there."""
    folder = result.version.directory if result.version else ""
    shown = show and result.ok and sys.stdout.isatty()
    if shown:
        _tell(result, folder)
        from swiftgen.cli.preview import show_app  # noqa: PLC0415 (a server that other runs do not need)

        show_app(settings, folder, webbrowser.open)
    run_report = result.run_report
    answer.finish(
        ok=result.ok,
        findings=_findings(result),
        told=lambda: None if shown else _tell(result, folder),
        dir=folder,
        files=sorted(result.tree.files) if result.tree else [],
        compiled=result.compiled,
        ran=run_report is not None and run_report.ok,
        taps=len(run_report.taps) if run_report else 0,
        fingerprint=result.tree.fingerprint if result.tree else "",
        not_built=list(result.blueprint.not_built) if result.blueprint else [],
        name=result.blueprint.display_name if result.blueprint else "",
        seed=result.request.seed,
        writer=result.request.writer,
        picture=result.preview.picture if result.preview else "",
        unsupported=list(run_report.unsupported) if run_report else [],
        crash=run_report.crash if run_report else "",
        usage=result.usage.model_dump(),
        run=str(result.request.id),
        **({"error": result.stopped} if result.stopped else {}),
    )


def _findings(result: RunResult) -> list[Finding]:
    listed = list(result.report.findings) if result.report else []
    return listed + (list(result.run_report.findings) if result.run_report else [])


def _tell(result: RunResult, folder: str) -> None:
    if result.stopped:
        click.echo(f"Ended early: {result.stopped}")
    show_findings(finding for finding in _findings(result) if finding.severity == "error")
    name = result.blueprint.display_name if result.blueprint else "The app"
    run_report = result.run_report
    if not result.compiled:
        said = "does not compile yet"
    elif run_report is None or not run_report.launched:
        said = "compiles, but did not start"
    else:
        said = "compiles, but crashed" if run_report.crash else "compiles and runs"
        said += f" ({len(run_report.screens)} screens, {len(run_report.taps)} taps)"
    click.echo(f"{name} {said}. Folder: {folder or 'none'}")
    if run_report and run_report.crash:
        click.echo(run_report.crash)
    for sentence in result.blueprint.not_built if result.blueprint else ():
        click.echo(f"Not built: {sentence}")
    for api in run_report.unsupported if run_report else ():
        click.echo(f"Does not behave yet in the preview: {api}")
