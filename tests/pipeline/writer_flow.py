"""The stages in which writers are asked, with a model behind a local server and no compiler; `BROKEN` is an error.

Run as a program: `writer_flow.py new|resume FOLDER URL WRITER`.
"""

import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from swiftgen.artifacts import (
    Blueprint,
    Context,
    Event,
    Finding,
    Intent,
    Report,
    Request,
    RunReport,
    SourceTree,
    Version,
)
from swiftgen.pipeline import implementation, rewriting
from swiftgen.pipeline.runner import Runner
from swiftgen.pipeline.stage import Stage, Tools
from swiftgen.pipeline.structure import plan
from swiftgen.settings import Settings

RUN = UUID("00000000-0000-4000-8000-000000000002")


def findings(tree: SourceTree) -> tuple[Finding, ...]:
    return tuple(
        Finding(severity="error", code="no_member", message="no member 'BROKEN'", path=path)
        for path, text in tree.files.items()
        if "BROKEN" in text
    )


async def read(_tools: Tools, _request: Request) -> Intent:
    return Intent(title="Tally", kind="counter")


async def gather(_tools: Tools, _request: Request, _intent: Intent) -> Context:
    return Context()


async def validate(_tools: Tools, tree: SourceTree) -> tuple[SourceTree, Report]:
    return tree, Report(findings=findings(tree))


async def keep(_tools: Tools, _tree: SourceTree, _report: Report) -> tuple[RunReport, Version]:
    return RunReport(launched=True), Version(commit="c", message="m", fingerprint="f", time=datetime.now(UTC))


FLOW = (
    Stage("intent", read, takes=(Request,), makes=(Intent,)),
    Stage("context", gather, takes=(Request, Intent), makes=(Context,)),
    Stage("structure", plan, takes=(Request, Intent, Context), makes=(Blueprint,)),
    Stage("implementation", implementation.write, takes=(Request, Intent, Context, Blueprint), makes=(SourceTree,)),
    Stage("validation", validate, takes=(SourceTree,), makes=(SourceTree, Report)),
    Stage("rewriting", rewriting.by_writers, takes=(Request, Context, SourceTree, Report), makes=(SourceTree, Report)),
    Stage("versioning", keep, takes=(SourceTree, Report), makes=(RunReport, Version)),
)


def without_compiler() -> None:
    async def nothing(*_: Any) -> None:
        return None

    def mender(_bench: None) -> Any:
        async def mended(tree: SourceTree) -> tuple[SourceTree, Report]:
            await asyncio.sleep(0)
            return tree, Report(findings=findings(tree))

        return mended

    implementation._bench = nothing  # type: ignore[assignment]  # stands in for it
    rewriting.open_bench = nothing  # type: ignore[assignment]  # stands in for it
    rewriting.mender = mender


def main() -> None:
    verb, folder, url, writer = sys.argv[1], Path(sys.argv[2]), sys.argv[3], sys.argv[4]
    without_compiler()
    settings = Settings.from_environment(
        {"SWIFTGEN_LOCAL_URL": url, "SWIFTGEN_DATA": str(folder / "data"), "SWIFTGEN_CACHE": str(folder)}
    )

    def emit(event: Event) -> None:
        sys.stdout.write(f"{event.model_dump_json()}\n")
        sys.stdout.flush()

    runner = Runner(FLOW, settings, emit)
    request = Request(id=RUN, text="a tally", directory=str(folder / "app"), writer=writer)
    result = runner.start(request) if verb == "new" else runner.resume(RUN)
    (folder / "result.json").write_text(result.model_dump_json())


if __name__ == "__main__":
    main()
