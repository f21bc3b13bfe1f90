"""The one interface of all writers, the embedded composer included."""

from collections.abc import AsyncGenerator
from typing import Protocol, runtime_checkable

from pydantic import Field

from swiftgen.artifacts import Blueprint, Context, Intent, Request
from swiftgen.artifacts.base import Artifact
from swiftgen.writers.tasks import Change, Part, Question, Rewrite


class Usage(Artifact):
    """What writing cost: model calls, tokens in and out, US dollars.

    ``cached_tokens`` and ``stored_tokens`` are those of ``input_tokens`` that the provider's prompt cache gave or took.
    """

    calls: int = Field(default=0, ge=0)
    input_tokens: int = Field(default=0, ge=0)
    output_tokens: int = Field(default=0, ge=0)
    cached_tokens: int = Field(default=0, ge=0)
    stored_tokens: int = Field(default=0, ge=0)
    dollars: float = Field(default=0.0, ge=0.0)


def total(*usages: Usage) -> Usage:
    """The sum."""
    return Usage(
        calls=sum(usage.calls for usage in usages),
        input_tokens=sum(usage.input_tokens for usage in usages),
        output_tokens=sum(usage.output_tokens for usage in usages),
        cached_tokens=sum(usage.cached_tokens for usage in usages),
        stored_tokens=sum(usage.stored_tokens for usage in usages),
        dollars=sum(usage.dollars for usage in usages),
    )


class WriterError(Exception):
    """A writer could not do its part; the message says what happened and how to mend it."""


class Writer(Protocol):
    """Writes an app in two passes.

    ``structure`` plans; ``implement`` streams a reply: Markdown in which each file is a bold name followed by one
    fenced Swift block, in arbitrary chunks. Whatever reads a model's reply reads the composer's in the same way.
    """

    @property
    def name(self) -> str:
        """As given in settings: ``composer``, ``anthropic/<model>``, ``replay:FILE``."""
        ...

    @property
    def usage(self) -> Usage:
        """What this writer has used so far."""
        ...

    async def structure(self, request: Request, intent: Intent, context: Context) -> Blueprint:
        """Pass 1. Raises WriterError."""
        ...

    def implement(
        self, request: Request, intent: Intent, context: Context, blueprint: Blueprint
    ) -> AsyncGenerator[str, None]:
        """Pass 2, as chunks of the reply. Raises WriterError."""
        ...


@runtime_checkable
class Author(Writer, Protocol):
    """A writer that can be asked for parts, and asked again: a model."""

    def write(self, part: Part, kept: str = "", finding: str = "") -> AsyncGenerator[str, None]:
        """The files of one part; with ``kept``, what goes on after it, heeding ``finding``. Raises WriterError."""
        ...

    async def question(self, request: Request, intent: Intent) -> Question | None:
        """What must be known before the app can be planned; None when it is clear. Raises WriterError."""
        ...

    async def mend(self, work: Rewrite) -> str:
        """Edits that answer findings. Raises WriterError."""
        ...

    async def change(self, work: Change) -> str:
        """Edits that answer a wish. Raises WriterError."""
        ...
