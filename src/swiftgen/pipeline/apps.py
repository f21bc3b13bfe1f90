"""What can be done with code that exists: check it, repair it, build it, and see what its user changed."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from swiftgen.artifacts import Finding, Report, SourceTree, UserAction
from swiftgen.pipeline.bench import Bench, Say, open_bench
from swiftgen.pipeline.mend import errors, joined, mend
from swiftgen.pipeline.sources import Sources
from swiftgen.preview.launch import Launch, with_resources
from swiftgen.project.export import Format, export
from swiftgen.project.folder import AppFolderError, read_record, read_tree
from swiftgen.project.versions import VersionError, last_written
from swiftgen.settings import Settings
from swiftgen.swift.index import index_of
from swiftgen.swift.reply import read_reply
from swiftgen.swift.rules.missing_preview import CODE as MISSING_PREVIEW
from swiftgen.swift.rules.missing_preview import missing_previews
from swiftgen.toolchain import Dialect
from swiftgen.toolchain.build import NO_MAIN

if TYPE_CHECKING:
    from swiftgen.feedback import Record  # the database takes longer to load than a check: only what needs it does


class NotBuiltError(Exception):
    """The app does not compile; the message names the first error, ``findings`` has all."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        first = next((each for each in findings if each.severity == "error"), None)
        where = f"{first.path}:{first.range.start.line}: " if first and first.range else ""
        said = f"{where}{first.message}" if first else "the linker failed"
        super().__init__(f"The app does not compile: {said}. `swiftgen check` lists all errors.")
        self.findings = findings


@dataclass(frozen=True)
class BuiltApp:
    """An app that was built and can be started.

    Attributes:
        bench: what built it.
        launch: how it is started; what it stores stays in the cache from one start to the next.
        seconds: the build's.
    """

    bench: Bench
    launch: Launch
    seconds: float


async def check_sources(settings: Settings, sources: Sources, say: Say) -> tuple[Finding, ...]:
    """Type-check files that belong together. Raises ToolchainError, SandboxError."""
    return await (await open_bench(settings, say)).check_for(sources.tree, sources.dialect)


def read_source(path: Path) -> SourceTree:
    """The code in a folder, a Swift file, or a model's reply (any other text). Raises AppFolderError, NoCodeError."""
    if path.is_dir() or path.suffix == ".swift":
        return read_tree([path])
    if not path.is_file():
        raise AppFolderError(f"{path} does not exist. Give a folder, a Swift file or a reply.")
    try:
        return read_reply(path.read_bytes().decode("utf-8")).tree
    except UnicodeDecodeError:
        raise AppFolderError(f"{path} is not UTF-8 text. Save it as UTF-8.") from None


async def repair(
    settings: Settings, tree: SourceTree, say: Say, oldest: str | None = None, *, previews: bool = False
) -> tuple[SourceTree, Report]:
    """The best tree that repair reaches; for ``oldest`` newer API is guarded, and views get previews when asked for.

    Raises:
        ToolchainError, SandboxError: the compiler cannot be asked.
    """
    bench = await open_bench(settings, say)

    async def check(tree: SourceTree, focus: frozenset[str] | None = None) -> tuple[Finding, ...]:
        found = await (bench.check_for(tree, Dialect(target=oldest)) if oldest else bench.check(tree, focus))
        return (*found, NO_MAIN) if not errors(found) and _starts_nowhere(tree) else found

    async def check_previews(tree: SourceTree, focus: frozenset[str] | None = None) -> tuple[Finding, ...]:
        return (*await check(tree, focus), *missing_previews(tree))

    say("Checking and repairing", None)
    mended, report = await mend(tree, check, await bench.symbols(), parser=bench.parse)
    if previews and report.ok:
        mended, added = await mend(mended, check_previews, await bench.symbols())
        left = tuple(each for each in added.findings if each.code != MISSING_PREVIEW)  # a wish, no error
        report = joined(report, added).model_copy(update={"findings": left})
    return await bench.formatted(tree, mended), report


def _starts_nowhere(tree: SourceTree) -> bool:
    """Whether there is an app that nothing starts; files without one may belong to another app."""
    declared = index_of(tree).declarations
    starts = any("@main" in each.attributes for each in declared) or any("main.swift" in path for path in tree.swift)
    return not starts and any("App" in each.conformances for each in declared)


async def build_app(settings: Settings, folder: Path, say: Say) -> BuiltApp:
    """Build the app in ``folder``; only what changed since the last time is compiled.

    Raises:
        NotBuiltError: it does not compile.
        AppFolderError, ToolchainError, SandboxError: what it needs is missing.
    """
    tree = read_tree([folder])
    bench = await open_bench(settings, say)
    place = _build_place(settings, folder)
    say("Building", None)
    built = await bench.program(tree, place / "build")
    if built.executable is None:
        raise NotBuiltError(built.findings)
    launch = with_resources(bench.launch(built.executable, place / "home"), folder)
    return BuiltApp(bench, launch, built.seconds)


def _build_place(settings: Settings, folder: Path) -> Path:
    return settings.cache_dir / "apps" / hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]


def notice_changes(settings: Settings, folder: Path) -> "Record | None":
    """Record, once, that the user changed an app since its last version; folders that are no app of ours are let be."""
    try:
        record, written, now = read_record(folder), last_written(folder), read_tree([folder])
    except (AppFolderError, VersionError):
        return None
    if written.swift == now.swift:
        return None
    from swiftgen.feedback import modified_record, open_database  # noqa: PLC0415 (see above)

    with open_database(settings.database_url) as database:
        return modified_record(database, record.request, folder, written, now)


def judge(settings: Settings, folder: Path, action: UserAction) -> "Record":
    """Record that the user accepts or rejects an app. Raises AppFolderError, FeedbackError."""
    from swiftgen.feedback import Record, code_of, open_database  # noqa: PLC0415 (see above)

    record, tree = read_record(folder), read_tree([folder])
    with open_database(settings.database_url) as database:
        return database.record(
            Record(
                request=record.request,
                generated_code=code_of(tree),
                user_action=action,
                directory=str(folder.absolute()),
                fingerprint=tree.fingerprint,
            )
        )


def export_app(folder: Path, kind: str, out: Path) -> Path:
    """Write the app for another tool; what was made. Raises ExportError, AppFolderError."""
    tree = read_tree([folder])
    try:
        name = read_record(folder).name
    except AppFolderError:
        name = folder.resolve().name  # Swift files that somebody else wrote can be exported too
    return export(tree, name, cast("Format", kind), out)
