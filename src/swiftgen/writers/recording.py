"""Calls to models as a file that plays back byte by byte: one JSON object a line, no key in it."""

import re
from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing
from pathlib import Path

from swiftgen.artifacts.base import Artifact
from swiftgen.writers.ask import Ask, Ended
from swiftgen.writers.base import WriterError
from swiftgen.writers.facts import ModelFacts
from swiftgen.writers.faults import FaultError, Kind
from swiftgen.writers.wire import Wire

_KEY_SHAPES = re.compile(r"\b(?:sk|xai|gsk|AKIA|ASIA)[-_A-Za-z0-9]{16,}\b")


class Exchange(Artifact):
    """One call: which writer's, what for, the pieces as they came, and how it ended or failed."""

    writer: str
    task: str
    ask: str
    pieces: tuple[str, ...]
    ended: Ended | None = None
    fault: Kind | None = None


class RecordingWire:
    """A wire that writes down what comes over it."""

    def __init__(self, wire: Wire, file: Path, writer: str, secrets: Iterable[str]) -> None:
        self._wire, self._file, self._writer = wire, file, writer
        self._secrets = tuple(secret for secret in secrets if secret)

    async def send(self, ask: Ask, facts: ModelFacts) -> AsyncGenerator[str | Ended, None]:
        """As the wire does; the call is on disk when it is over."""
        pieces: list[str] = []
        ended: Ended | None = None
        fault: Kind | None = None
        try:
            async with aclosing(self._wire.send(ask, facts)) as came:
                async for piece in came:
                    if isinstance(piece, Ended):
                        ended = piece
                    else:
                        pieces.append(piece)
                    yield piece
        except FaultError as error:
            fault = error.kind
            raise
        finally:
            self._write(Exchange(
                writer=self._writer, task=ask.task, ask=ask.key, pieces=self._clean(pieces), ended=ended, fault=fault
            ))  # fmt: skip

    async def greet(self, facts: ModelFacts) -> str:
        """Not recorded."""
        return await self._wire.greet(facts)

    def _clean(self, pieces: list[str]) -> tuple[str, ...]:
        """The pieces; when a key is in the text, even across pieces, one piece without it."""
        text = "".join(pieces)
        plain = text
        for secret in self._secrets:
            plain = plain.replace(secret, "…")
        plain = _KEY_SHAPES.sub("…", plain)
        return tuple(pieces) if plain == text else (plain,)

    def _write(self, exchange: Exchange) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._file.open("a", encoding="utf-8") as file:
                file.write(exchange.model_dump_json() + "\n")
        except OSError as error:
            raise WriterError(
                f"The recording {self._file} cannot be written ({error.strerror}). Name another file."
            ) from error


class PlayedWire:
    """A wire that says what a recording says: to the same ask the same, else the next of the same task."""

    def __init__(self, exchanges: Iterable[Exchange]) -> None:
        self._left = list(exchanges)

    async def send(self, ask: Ask, facts: ModelFacts) -> AsyncGenerator[str | Ended, None]:  # noqa: ARG002 (the interface's)
        """The pieces as they came. Raises FaultError as it was raised, WriterError when nothing fits."""
        found = next((each for each in self._left if each.ask == ask.key), None)
        found = found or next((each for each in self._left if each.task == ask.task), None)
        if found is None:
            raise WriterError(f"The recording holds no further answer to {ask.task!r}: the run goes another way.")
        self._left.remove(found)
        for piece in found.pieces:
            yield piece
        if found.ended is None:
            raise FaultError(found.fault or "cut")
        yield found.ended

    async def greet(self, facts: ModelFacts) -> str:
        """Nothing to prove."""
        return facts.name


def read_recording(path: Path) -> tuple[Exchange, ...]:
    """All calls of a recording, in order. Raises WriterError."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        return tuple(Exchange.model_validate_json(line) for line in lines if line.strip())
    except OSError as error:
        raise WriterError(f"The recording {path} cannot be read: {error.strerror}. Check the path.") from error
    except ValueError as error:
        raise WriterError(f"{path} is no recording of a run. Make one with `swiftgen new … --record FILE`.") from error
