"""From what the user typed to a request that can be carried out."""

from pathlib import Path

from swiftgen.artifacts import Request
from swiftgen.artifacts.request import MAX_REQUEST_CHARACTERS
from swiftgen.project.folder import require_free
from swiftgen.writers import open_writer
from swiftgen.writers.registry import split_spec


class RequestError(Exception):
    """The request cannot be carried out as it was said; the message says what to change."""


def new_request(text: str, out: Path | None, writer: str, seed: int) -> Request:
    """A request whose every part can be used; nothing has been written yet.

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
    open_writer(writer)
    name, file = split_spec(writer)
    if name == "replay" and not Path(file).is_file():
        raise RequestError(f"The recorded reply {file!r} does not exist. Give one that does: --writer replay:FILE.")
    directory = f"{Path('apps').absolute()}/" if out is None else str(out.absolute())
    return Request(text=plain, directory=directory, writer=writer, seed=seed)


def _is_text(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return all(
        character.isprintable() or character in "\n\r\t\u200d\ufeff" or ord(character) > 159 for character in text
    )
