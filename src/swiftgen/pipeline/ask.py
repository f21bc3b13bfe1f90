"""From what the user typed to a request that can be carried out."""

from pathlib import Path

from swiftgen.artifacts import Request
from swiftgen.artifacts.request import MAX_REQUEST_CHARACTERS
from swiftgen.composer import analyse
from swiftgen.project.folder import require_free
from swiftgen.settings import Settings
from swiftgen.writers import Author, WriterError, default_writers, open_writer, split_specs
from swiftgen.writers.registry import played_specs, split_spec
from swiftgen.writers.tasks import Question


class RequestError(Exception):
    """The request cannot be carried out as it was said; the message says what to change."""


def new_request(settings: Settings, text: str, out: Path | None, writers: str | None, seed: int) -> Request:
    """A request whose every part can be used; nothing has been written yet.

    ``writers`` are specs with commas between them; None for those that settings name or keys allow.

    Raises:
        RequestError: the text is empty, too long or not text.
        AppFolderError: ``out`` holds something or cannot be written.
        WriterError: no such writer, or it lacks its key.
    """
    plain = text.strip()
    if not plain:
        raise RequestError("The request is empty. Say in a sentence what the app shall do.")
    if len(plain) > MAX_REQUEST_CHARACTERS:
        raise RequestError(
            f"The request has {len(plain):,} characters, and {MAX_REQUEST_CHARACTERS:,} is the most. Say it shorter."
        )
    if not _is_text(plain):
        raise RequestError("The request is not readable text (UTF-8 without control characters). Type it again.")
    if not any(character.isalnum() for character in plain):
        raise RequestError("The request has no words. Say in a sentence what the app shall do.")
    require_free(out if out is not None else Path("apps") / "new")
    specs = split_specs(default_writers(settings) if writers is None else writers)
    for spec in specs:
        name, file = split_spec(spec)
        if name == "replay" and not Path(file.partition("#")[0]).is_file():
            raise RequestError(f"The recorded reply {file!r} does not exist. Give one that does: --writer replay:FILE.")
        open_writer(spec, settings)
    specs = tuple(each for spec in specs for each in played_specs(spec))
    directory = f"{Path('apps').absolute()}/" if out is None else str(out.absolute())
    return Request(text=plain, directory=directory, writer=",".join(specs), seed=seed)


async def unclear(settings: Settings, request: Request) -> Question | None:
    """The one question that must be answered before the app can be planned; None when it is clear enough.

    Only models ask, and only the first that can: without an answer from it the run goes on.
    """
    for spec in split_specs(request.writer):
        writer = open_writer(spec, settings)
        if isinstance(writer, Author) and split_spec(spec)[0] != "replay":
            try:
                return await writer.question(request, analyse(request.text, request.seed))
            except WriterError:
                continue  # the run itself says what is wrong with the writer
    return None


def answered(request: Request, question: Question, answer: str) -> Request:
    """The request with the user's answer in it."""
    return request.model_copy(update={"text": f"{request.text}\n\n{question.question} {answer.strip()}"})


def _is_text(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return all(
        character.isprintable() or character in "\n\r\t\u200d\ufeff" or ord(character) > 159 for character in text
    )
