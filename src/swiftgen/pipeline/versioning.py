"""Stage 8: the app folder, with its first version."""

import asyncio
from datetime import UTC, datetime

from swiftgen import __version__
from swiftgen.artifacts import Blueprint, Preview, Report, Request, RunReport, SourceTree, Version
from swiftgen.pipeline.stage import StageError, Tools
from swiftgen.project.folder import PICTURE, AppFolderError, place_for, write_app
from swiftgen.project.record import AppRecord, Step
from swiftgen.project.versions import VersionError


async def keep_app(  # noqa: PLR0917 (a stage is called with its artifacts in order)
    tools: Tools, request: Request, tree: SourceTree, blueprint: Blueprint | None, report: Report | None,
    run_report: RunReport | None, preview: Preview | None,
) -> Version:  # fmt: skip
    """Write the folder whole, or nothing of it. Raises StageError."""
    message = f"First version: {request.text.splitlines()[0][:60]}"
    record = AppRecord(
        run=request.id,
        request=request.text,
        writer=request.writer,
        seed=request.seed,
        swiftgen=__version__,
        fingerprint=tree.fingerprint,
        blueprint=blueprint,
        report=report,
        run_report=run_report,
        versions=(Step(message=message, fingerprint=tree.fingerprint, time=datetime.now(UTC)),),
    )
    drawn = tools.workspace / PICTURE if preview and preview.picture else None
    try:
        folder = place_for(request.directory, record)
        version = await asyncio.to_thread(write_app, folder, tree, record, drawn, message)
    except (AppFolderError, VersionError) as error:
        raise StageError(str(error)) from error
    return version.model_copy(update={"directory": str(folder)})
