"""The one interface of all writers, the embedded composer included."""

from collections.abc import AsyncIterator
from typing import Protocol

from pydantic import Field

from swiftgen.artifacts import Blueprint, Context, Intent, Request
from swiftgen.artifacts.base import Artifact


class Usage(Artifact):
    """What writing cost: model calls, tokens in and out, US dollars."""

    calls: int = Field(default=0, ge=0)
    input_tokens: int = Field(default=0, ge=0)
    output_tokens: int = Field(default=0, ge=0)
    dollars: float = Field(default=0.0, ge=0.0)


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

    def implement(self, request: Request, intent: Intent, context: Context, blueprint: Blueprint) -> AsyncIterator[str]:
        """Pass 2, as chunks of the reply. Raises WriterError."""
        ...
