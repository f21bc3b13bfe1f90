"""A flow with the real one's shape and no compiler; run as a program: `fake_flow.py new|resume FOLDER [STAGE]`.

Each stage writes its name to FOLDER/ran. The stage named STAGE blocks when it is half done, for ever: kill it there.
"""

import asyncio
import faulthandler
import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from swiftgen.artifacts import (
    Blueprint,
    Context,
    Event,
    Intent,
    Preview,
    Report,
    Request,
    RunReport,
    SourceTree,
    Version,
)
from swiftgen.artifacts.base import Artifact
from swiftgen.pipeline.runner import Runner
from swiftgen.pipeline.stage import Stage, Tools
from swiftgen.settings import Settings

RUN = UUID("00000000-0000-4000-8000-000000000001")
SHAPE: tuple[tuple[str, tuple[type[Artifact], ...], tuple[Artifact, ...]], ...] = (
    ("intent", (Request,), (Intent(title="Tally", kind="counter"),)),
    ("context", (Request, Intent), (Context(),)),
    ("structure", (Request, Intent, Context), (Blueprint(app_name="Tally", display_name="Tally", root="Home"),)),
    ("implementation", (Request, Blueprint), (SourceTree(files={"App.swift": "struct App {}\n"}),)),
    ("validation", (SourceTree,), (SourceTree(files={"App.swift": "struct A {}\n"}), Report(errors_before=2))),
    ("testing", (SourceTree, Report), (RunReport(launched=True),)),
    ("preview", (SourceTree,), (Preview(picture="preview.png"),)),
    ("versioning", (SourceTree,), (Version(commit="c", message="m", fingerprint="f", time=datetime.now(UTC)),)),
)
STAGES = tuple(name for name, _, _ in SHAPE)


def flow(folder: Path, blocked: str = "") -> tuple[Stage, ...]:
    """The stages; ``blocked`` stops half-way."""

    def stage(name: str, made: tuple[Artifact, ...]):
        async def run(tools: Tools, *given: Artifact) -> tuple[Artifact, ...]:
            tools.say(name, "working")
            with (folder / "ran").open("a") as log:
                log.write(f"{name}\n")
            if name == blocked:
                (folder / "blocked").touch()
                await asyncio.Event().wait()
            return made

        return run

    return tuple(Stage(name, stage(name, made), takes, tuple(map(type, made))) for name, takes, made in SHAPE)


def settings(folder: Path) -> Settings:
    url = folder / "url"  # a test may name another database there
    database = url.read_text() if url.exists() else f"sqlite:///{folder}/data/runs.sqlite"
    return Settings(data_dir=folder / "data", cache_dir=folder, database_url=database)


def request(folder: Path) -> Request:
    return Request(id=RUN, text="a counter", directory=str(folder / "app"))


def main() -> None:
    faulthandler.dump_traceback_later(25)  # who waits for this process gives up a little later, and shows where it hung
    verb, folder = sys.argv[1], Path(sys.argv[2])

    def emit(event: Event) -> None:
        sys.stdout.write(event.model_dump_json() + "\n")
        sys.stdout.flush()

    runner = Runner(flow(folder, *sys.argv[3:]), settings(folder), emit)
    result = runner.start(request(folder)) if verb == "new" else runner.resume(RUN)
    (folder / "result.json").write_text(result.model_dump_json())


if __name__ == "__main__":
    main()
