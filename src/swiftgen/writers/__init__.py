"""Who writes: an intent and its context come in, a blueprint and then streamed source text go out."""

from swiftgen.writers.base import Usage, Writer, WriterError
from swiftgen.writers.registry import known_writers, open_writer

__all__ = ["Usage", "Writer", "WriterError", "known_writers", "open_writer"]
