"""A wish for an app that exists comes in; a new version of the app goes out, or the app stays as it was."""

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from swiftgen.artifacts import Context, Report, RunReport, SourceTree, Version
from swiftgen.composer import compose
from swiftgen.pipeline.bench import Bench, open_bench
from swiftgen.pipeline.budget import Budget, Meter
from swiftgen.pipeline.excerpts import excerpts, file_of
from swiftgen.pipeline.mending import mender
from swiftgen.pipeline.pointing import PointingError, pointed_at
from swiftgen.pipeline.rewriting import Broken, rewrite
from swiftgen.pipeline.stage import Emit, Tools
from swiftgen.preview.walk import Bounds, walk
from swiftgen.project.folder import keep_own_changes, read_record, read_tree, write_version
from swiftgen.project.record import AppRecord
from swiftgen.settings import Settings
from swiftgen.swift.edits import EditRefusedError, apply_reply, removed
from swiftgen.writers import Author, Usage, WriterError, default_writers, open_writer, split_specs
from swiftgen.writers.tasks import Change

STAGE = "refinement"
ATTEMPTS = 3
BOUNDS = Bounds(actions=40, seconds=4.0)
_TO_REMOVE = (
    "remove",
    "delete",
    "drop",
    "without",
    "get rid",
    "no more",
    "take out",
    "take away",
    "replace",
    "instead of",
    "rename",
)

Consent = Callable[[tuple[str, ...]], bool]
"""Whether the user agrees that these declarations go."""


class RefinementError(Exception):
    """The wish could not be fulfilled; the app is as it was. The message says why and what to do."""


@dataclass(frozen=True)
class Refined:
    """A new version.

    Attributes:
        changed: paths of files that are new or different, or gone.
        removed: declarations that are gone.
    """

    version: Version
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    report: Report
    run_report: RunReport
    usage: Usage


async def refine(
    settings: Settings, folder: Path, wish: str, *, emit: Emit, consent: Consent, at: str = "", writer: str = "",
    budget: Budget | None = None,
) -> Refined:  # fmt: skip
    """Change the app in ``folder``.

    Raises:
        RefinementError: the wish could not be fulfilled; nothing was changed.
        AppFolderError, VersionError, WriterError, ToolchainError, SandboxError: what it needs is missing.
    """
    wish = wish.strip()
    if not wish:
        raise RefinementError("The wish is empty. Say in a sentence what shall be different.")
    record, tree = read_record(folder), read_tree([folder])
    bench = await open_bench(settings, lambda message, part: tools.say(STAGE, message, part))
    with tempfile.TemporaryDirectory(prefix="swiftgen-refine-") as place:
        tools = Tools(settings, emit, Meter(budget or Budget()), Path(place))
        if at:
            try:
                at = await pointed_at(at, tree, bench, Path(place))
            except PointingError as error:
                raise RefinementError(str(error)) from error
        keep_own_changes(folder)
        specs = split_specs(writer or default_writers(settings))
        made = await _by_any(tools, bench, specs, record, tree, wish=wish, at=at)
        gone = removed(tree, made.tree)
        unasked = () if _asks_to_remove(wish) else gone
        if unasked and not consent(unasked):
            raise RefinementError(
                f"The change would also remove {', '.join(unasked[:8])}, which was not asked for. "
                "The app is as it was; say --yes to agree."
            )
        new = made.record(read_record(folder))
        version = await asyncio.to_thread(write_version, folder, made.tree, new, wish.splitlines()[0][:72])
    changed = tuple(sorted(p for p in {*tree.files, *made.tree.files} if tree.files.get(p) != made.tree.files.get(p)))
    return Refined(version, changed, gone, made.report, made.run, tools.meter.fresh)


@dataclass(frozen=True)
class _Made:
    tree: SourceTree
    report: Report
    run: RunReport
    request: str = ""

    def record(self, old: AppRecord) -> AppRecord:
        """The app's record as it is now."""
        update: dict[str, object] = {"report": self.report, "run_report": self.run}
        if self.request:
            update["request"] = self.request
        return old.model_copy(update=update)


async def _by_any(
    tools: Tools, bench: Bench, specs: tuple[str, ...], record: AppRecord, tree: SourceTree, *, wish: str, at: str
) -> _Made:
    """By the first of the writers that can; each that cannot is told. Raises what the last one raised."""
    for number, spec in enumerate(specs, 1):
        try:
            chosen = tools.meter.watch(open_writer(spec, tools.settings))
            if isinstance(chosen, Author):
                return await _by_author(tools, bench, chosen, tree, wish, at=at)
            return await _by_composer(tools, bench, record, tree, wish)
        except (WriterError, RefinementError) as error:
            if number == len(specs):
                raise
            tools.say(STAGE, f"going on without {spec}: {error}")
    raise RefinementError("No writer is named. Set SWIFTGEN_WRITERS, or say --writer.")


async def _by_author(tools: Tools, bench: Bench, author: Author, tree: SourceTree, wish: str, *, at: str) -> _Made:
    touched = [path] if (path := file_of(tree, at)) else []
    shown, index = excerpts(tree, f"{wish} {at}", touched)
    context = Context()
    complaint = ""
    for _ in range(ATTEMPTS):
        if reason := tools.meter.exceeded():
            raise RefinementError(f"{reason} The app is as it was.")
        work = Change(context=context, wish=wish, at=at, index=index, excerpts=shown, complaint=complaint)
        tools.say(STAGE, f"{author.name} writes")
        try:
            changed = apply_reply(tree, await author.change(work))
        except EditRefusedError as error:
            complaint = str(error)
            continue
        if changed == tree:
            complaint = "nothing is different after your edits"
            continue
        complaint, made = await _proved(tools, bench, changed, author, context)
        if made is not None:
            return made
    raise RefinementError(
        f"The change could not be made: {complaint.rstrip('.')}. The app is as it was; say it in other words."
    )


async def _by_composer(tools: Tools, bench: Bench, record: AppRecord, tree: SourceTree, wish: str) -> _Made:
    """The app is composed anew from the request and the wish, with the same choices."""
    hint = "Set a model's key (docs/writers.md), and the model changes the code as it is."
    if record.writer != "composer":
        raise RefinementError(f"Without a model only apps of the composer can be changed, and this one is not. {hint}")
    before = compose(record.request, record.seed)
    if dict(tree.swift) != dict(before.files):
        raise RefinementError(f"This app has changes that the composer did not make, and it would lose them. {hint}")
    request = f"{record.request.rstrip('. ')}. {wish}"
    after = compose(request, record.seed)
    names = {feature.id for feature in before.intent.features}
    if after.files == before.files or (
        {feature.id for feature in after.intent.features} == names and after.intent.mood == before.intent.mood
    ):
        raise RefinementError(f"The composer does not know how to do that. {hint}")
    complaint, made = await _proved(tools, bench, SourceTree(files=after.files), None, Context())
    if made is None:
        raise RefinementError(f"The composer's change does not work: {complaint}. The app is as it was.")
    return _Made(made.tree, made.report, made.run, request)


async def _proved(
    tools: Tools, bench: Bench, tree: SourceTree, author: Author | None, context: Context
) -> tuple[str, _Made | None]:
    """The changed app when it compiles and runs; else why not."""
    mend = mender(bench)
    tree, report = await mend(tree)
    if not report.ok and author is not None:
        done = await rewrite(tools, author, Broken(tree, report, STAGE), mend, context)
        tree, report = done.tree, done.report
    if not report.ok:
        first = next(finding for finding in report.findings if finding.severity == "error")
        return f"{first.path}: {first.message}", None
    tools.say(STAGE, "building and tapping everything")
    built = await bench.build(tree, tools.workspace / "build")
    if built.executable is None:
        return "it does not build", None
    launch = bench.launch(built.executable, tools.workspace / f"home-{uuid4().hex[:8]}")
    run = await walk(launch, bench.sandbox, BOUNDS, build_seconds=built.seconds)
    if not run.ok:
        return f"the app crashes: {run.crash.splitlines()[0] if run.crash else 'it did not start'}", None
    return "", _Made(tree, report, run)


def _asks_to_remove(wish: str) -> bool:
    return any(word in wish.lower() for word in _TO_REMOVE)
