"""Who writes: an intent and its context come in, a blueprint and then streamed source text go out."""

from swiftgen.writers.base import Author, Usage, Writer, WriterError
from swiftgen.writers.providers import Desk
from swiftgen.writers.registry import default_writers, known_writers, open_writer, split_specs

__all__ = [
    "Author", "Desk", "Usage", "Writer", "WriterError", "default_writers", "known_writers", "open_writer",
    "split_specs",
]  # fmt: skip
