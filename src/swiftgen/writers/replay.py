"""Plays a recorded reply: a Markdown file comes in, its text goes out in small chunks, byte for byte."""

from collections.abc import AsyncGenerator
from pathlib import Path

from swiftgen.artifacts import Blueprint, Context, Intent, Request
from swiftgen.swift.outline import blueprint_of, outline_of
from swiftgen.swift.reply import NoCodeError, read_reply
from swiftgen.writers.base import Usage, WriterError

_CHUNK = 48  # characters; about what a provider sends in one event
_MAX_BYTES = 4_000_000


class ReplayWriter:
    """A writer without a model: it says what the recording says. Its blueprint is the outline of the recording."""

    def __init__(self, path: Path, chunk: int = _CHUNK) -> None:
        """``chunk`` is the number of characters that come at once."""
        self._path, self._chunk = path, max(1, chunk)

    @property
    def name(self) -> str:
        """``replay:FILE``."""
        return f"replay:{self._path}"

    @property
    def usage(self) -> Usage:
        """Nothing: no model is called."""
        return Usage()

    async def structure(self, request: Request, intent: Intent, context: Context) -> Blueprint:
        """The outline of the reply. Raises WriterError when it cannot be read or holds no code."""
        del request, context
        try:
            reply = read_reply(self._text())
        except NoCodeError as error:
            raise WriterError(f"{self._path} cannot be played. {error}") from error
        return blueprint_of(outline_of(reply.tree), title=intent.title)

    async def implement(
        self, request: Request, intent: Intent, context: Context, blueprint: Blueprint
    ) -> AsyncGenerator[str, None]:
        """The recording as it is, chunk by chunk."""
        del request, intent, context, blueprint
        text = self._text()
        for start in range(0, len(text), self._chunk):
            yield text[start : start + self._chunk]

    def _text(self) -> str:
        try:
            if self._path.stat().st_size > _MAX_BYTES:
                raise WriterError(f"{self._path} is larger than 4 MB and no reply of a model. Give another file.")
            with self._path.open(encoding="utf-8", newline="") as file:
                return file.read()
        except OSError as error:
            reason = error.strerror or str(error)
            raise WriterError(f"The recorded reply {self._path} cannot be read: {reason}. Check the path.") from error
        except UnicodeDecodeError as error:
            raise WriterError(f"{self._path} is not UTF-8 text. Save it as UTF-8 and try again.") from error


def open_replay(argument: str) -> ReplayWriter:
    """From the spec's argument, the path of the recording."""
    if not argument:
        raise WriterError("The replay writer needs a file: --writer replay:FILE.")
    return ReplayWriter(Path(argument))
