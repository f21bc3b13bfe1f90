"""What any check says of a source tree."""

from typing import Literal

from swiftgen.artifacts.base import Artifact

Severity = Literal["error", "warning", "note"]
Source = Literal["parser", "compiler", "rule", "security", "licence", "run"]
DROPPED = "dropped-code"
"""The code of what says that repair had to drop something: it is missing, but keeps nothing from being built."""


class Position(Artifact):
    """A place in a text: line and column from 1; the column counts UTF-8 bytes, as the Swift compiler does."""

    line: int
    column: int


class Range(Artifact):
    """From ``start`` up to, without, ``end``; equal when the place is a point."""

    start: Position
    end: Position


class TextEdit(Artifact):
    """Put ``text`` in place of ``range`` of the file at ``path``."""

    path: str
    range: Range
    text: str


class Fix(Artifact):
    """Edits that belong together, all or none. A safe fix never changes what the program means to do."""

    title: str
    edits: tuple[TextEdit, ...]
    safe: bool = True


class Note(Artifact):
    """A further place or sentence that explains a finding."""

    message: str
    path: str = ""
    range: Range | None = None


class Finding(Artifact):
    """One fault, where it is, and how it may be mended.

    Attributes:
        severity: errors keep an app from being ``ok``; warnings and notes do not.
        code: stable name (the compiler's diagnostic id, a rule's name).
        message: one sentence for people.
        path: relative to the source tree; empty when it belongs to no file.
        range: where in the file; None for the whole file.
        source: who says it.
    """

    severity: Severity
    code: str
    message: str
    path: str = ""
    range: Range | None = None
    source: Source = "compiler"
    notes: tuple[Note, ...] = ()
    fixes: tuple[Fix, ...] = ()
