"""Stage 4, the writer's second pass: the files, told as they come."""

from collections.abc import AsyncIterator

from swiftgen.artifacts import Blueprint, Context, FileReady, FindingFound, Intent, Request, SourceTree
from swiftgen.pipeline.stage import StageError, Tools
from swiftgen.swift.reply import NoCodeError, read_reply
from swiftgen.writers import open_writer

STAGE = "implementation"


async def write(tools: Tools, request: Request, intent: Intent, context: Context, blueprint: Blueprint) -> SourceTree:
    """All files of the app; when the budget ends the stream, those that had come. Raises WriterError, StageError."""
    writer = tools.meter.watch(open_writer(request.writer))
    told: set[str] = set()
    reply = await _listen(tools, writer.implement(request, intent, context, blueprint), told)
    try:
        read = read_reply(reply)
    except NoCodeError as error:
        if tools.stopped:
            raise StageError(tools.stopped[-1]) from error
        raise StageError(f"{request.writer} wrote no Swift code. Say the request in other words.") from error
    for finding in read.findings:
        tools.emit(FindingFound(stage=STAGE, finding=finding))
    _tell_files(tools, read.tree, told)
    return read.tree


async def _listen(tools: Tools, chunks: AsyncIterator[str], told: set[str]) -> str:
    heard: list[str] = []
    fences = 0
    async for chunk in chunks:
        heard.append(chunk)
        if "`" in chunk and (now := "".join(heard).count("\n```")) > fences:
            fences = now
            if fences % 2 == 0:
                _tell_complete(tools, "".join(heard), told)
        if reason := tools.meter.exceeded():
            tools.stop(reason)
            break
    return "".join(heard)


def _tell_complete(tools: Tools, text: str, told: set[str]) -> None:
    try:
        _tell_files(tools, read_reply(text).tree, told)
    except NoCodeError:
        return


def _tell_files(tools: Tools, tree: SourceTree, told: set[str]) -> None:
    for path, text in tree.swift.items():
        if path not in told:
            told.add(path)
            tools.emit(FileReady(stage=STAGE, path=path, lines=text.count("\n")))
