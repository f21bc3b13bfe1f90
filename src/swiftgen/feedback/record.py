"""What goes into the feedback database and comes out of it."""

from datetime import UTC, datetime
from uuid import UUID, uuid4

from pydantic import Field, field_validator

from swiftgen.artifacts import UserAction
from swiftgen.artifacts.base import Artifact

_NUL = {0: "\N{SYMBOL FOR NULL}"}


def storable(text: str) -> str:
    """The text as every database takes it: PostgreSQL keeps no NUL, and none keeps half a surrogate pair."""
    return text.translate(_NUL).encode("utf-8", "replace").decode("utf-8")


class Record(Artifact):
    """One thing that a user did with the code that was written for a request.

    Attributes:
        request: in the user's words.
        generated_code: what was written; several files as ``code_of`` puts them together.
        user_action: accepted as it was, modified by hand, or rejected.
        modified_code: what the user made of it; only with ``modified``.
        error_message: what was wrong with it, by the compiler's or the user's words.
        timestamp: when, with its zone.
        directory: absolute path of the app folder; empty when it is not known.
        fingerprint: of the source tree that was judged; empty when it is not known.
    """

    id: UUID = Field(default_factory=uuid4)
    request: str = Field(min_length=1)
    generated_code: str
    user_action: UserAction
    modified_code: str | None = None
    error_message: str | None = None
    timestamp: datetime = Field(default_factory=lambda: datetime.now(UTC))
    directory: str = ""
    fingerprint: str = ""

    @field_validator("request", "generated_code", "modified_code", "error_message", "directory", mode="before")
    @classmethod
    def _storable(cls, value: object) -> object:
        return storable(value) if isinstance(value, str) else value
