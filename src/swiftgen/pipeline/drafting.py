"""One writer's second pass: its files, in order, watched as they stream; what is hopeless is stopped and redirected."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, field
from pathlib import Path

from swiftgen.artifacts import Blueprint, Context, FileReady, Finding, FindingFound, Intent, Request, SourceTree
from swiftgen.pipeline.stage import StageError, Tools
from swiftgen.pipeline.watch import CHARACTERS, Check, Hopeless, Watch
from swiftgen.swift.index.map import map_of
from swiftgen.swift.index.project import index_of
from swiftgen.swift.reply import NoCodeError, Reply, read_reply
from swiftgen.writers import Author, Writer
from swiftgen.writers.parts import waves
from swiftgen.writers.tasks import Part

STAGE = "implementation"
RECALLED = 2000  # characters; so much at once was said before a kill, and was stopped then if it was hopeless
MAPPED = 4000  # tokens of signatures of what stands already
STOPS = 2  # of one part; what is written after them is left to repair


@dataclass
class Draft:
    """What a writer wrote.

    Attributes:
        tree: its files.
        stopped: how often a stream was stopped early.
        saved: tokens of good text that did not have to be written again because of that.
    """

    writer: str
    tree: SourceTree = field(default_factory=SourceTree)
    findings: tuple[Finding, ...] = ()
    stopped: int = 0
    saved: int = 0


class Drafting:
    """One writer at work."""

    def __init__(self, tools: Tools, writer: Writer, check: Check | None) -> None:
        self._tools, self._writer, self._check = tools, writer, check
        self._told: set[str] = set()
        self._draft = Draft(writer.name)

    async def write(self, request: Request, intent: Intent, context: Context, blueprint: Blueprint) -> Draft:
        """All files; when the budget ends the stream, those that had come. Raises WriterError, StageError."""
        if isinstance(self._writer, Author):
            await self._in_waves(self._writer, Part(request=request, context=context, blueprint=blueprint, paths=()))
        else:
            text, _ = await self._listen(self._writer.implement(request, intent, context, blueprint), Watch())
            self._take(text)
            if request.record:
                await asyncio.to_thread(Path(request.record).write_text, text, "utf-8")
        if not self._draft.tree.swift:
            if self._tools.stopped:
                raise StageError(self._tools.stopped[-1])
            raise StageError(f"{self._writer.name} wrote no Swift code. Say the request in other words.")
        for finding in self._draft.findings:
            self._tools.emit(FindingFound(stage=STAGE, finding=finding))
        if self._draft.stopped:
            self._tools.say(
                STAGE,
                f"{self._writer.name}: stopped early {self._draft.stopped} times, about {self._draft.saved} tokens "
                "of good text kept",
            )
        return self._draft

    async def _in_waves(self, author: Author, work: Part) -> None:
        for wave in waves(work.blueprint):
            if self._tools.stopped:
                return
            written = map_of(index_of(self._draft.tree), MAPPED)
            parts = [work.model_copy(update={"paths": paths, "written": written}) for paths in wave]
            # a task group: when one part fails for good, the others' calls are not paid for any longer
            try:
                async with asyncio.TaskGroup() as group:
                    tasks = [group.create_task(self._part(author, part)) for part in parts]
            except ExceptionGroup as errors:
                raise errors.exceptions[0] from None
            for task in tasks:
                self._take(task.result())

    async def _part(self, author: Author, part: Part) -> str:
        """The reply to one part."""
        names = {name for file in part.blueprint.files for name in file.holds}
        names |= {kind.name for kind in part.blueprint.types} | {screen.name for screen in part.blueprint.screens}
        others, kept, finding = self._draft.tree, "", ""
        for turn in range(STOPS + 1):
            watch = Watch(self._check if turn < STOPS else None, others, frozenset(names))
            watch.feed(kept)
            watch.hopeless = None
            text, stopped = await self._listen(author.write(part, kept, finding), watch, may_stop=turn < STOPS)
            if stopped is None:
                return text
            kept, finding = stopped.kept, stopped.finding
            self._draft.stopped += 1
            self._draft.saved += len(kept) // CHARACTERS
            self._tools.say(STAGE, f"stopped {author.name}: {finding.splitlines()[0][:120]}")
        return text

    async def _listen(
        self, chunks: AsyncGenerator[str, None], watch: Watch, *, may_stop: bool = False
    ) -> tuple[str, Hopeless | None]:
        """What came, and why it was stopped if it was."""
        fences = watch.heard.count("\n```")
        try:
            async with aclosing(chunks) as came:
                async for chunk in came:
                    hopeful = watch.feed(chunk)
                    if len(chunk) > RECALLED:
                        await watch.settle()
                        hopeful = watch.hopeless is None
                    if "`" in chunk and (now := watch.heard.count("\n```")) > fences:
                        fences = now
                        if fences % 2 == 0:
                            self._tell_complete(watch.heard)
                    if reason := self._tools.meter.exceeded():
                        self._tools.stop(reason)
                        break
                    if may_stop and not hopeful:
                        return watch.heard, watch.hopeless
        finally:
            await watch.end()
        return watch.heard, None

    def _take(self, text: str) -> None:
        """The files of a reply join the draft."""
        try:
            read: Reply = read_reply(text)
        except NoCodeError:
            return
        self._draft.tree = SourceTree(files={**self._draft.tree.files, **read.tree.files})
        self._draft.findings += read.findings
        self._tell_files(read.tree)

    def _tell_complete(self, text: str) -> None:
        try:
            self._tell_files(read_reply(text).tree)
        except NoCodeError:
            return

    def _tell_files(self, tree: SourceTree) -> None:
        for path, text in tree.swift.items():
            if path not in self._told:
                self._told.add(path)
                self._tools.emit(FileReady(stage=STAGE, path=path, lines=text.count("\n")))
