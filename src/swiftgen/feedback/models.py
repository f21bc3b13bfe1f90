"""The tables as queries see them; the migrations make them."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, Dialect, ForeignKey, Text, TypeDecorator, Uuid
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.sql.functions import FunctionElement

PREFIX = 100
"""How many characters of a request the index holds."""


class Instant(TypeDecorator[datetime]):
    """A moment with its zone. SQLite keeps no zone, so all are kept and read as UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Into UTC on the way in."""
        return value.astimezone(UTC) if value is not None else None

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """With a zone on the way out."""
        if not isinstance(value, datetime):
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """Of all tables."""


class CodeFeedback(Base):
    """One thing that a user did with the code that was written for a request."""

    __tablename__ = "code_feedback"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    request: Mapped[str] = mapped_column(Text)
    generated_code: Mapped[str] = mapped_column(Text)
    user_action: Mapped[str] = mapped_column(Text)
    modified_code: Mapped[str | None] = mapped_column(Text)
    error_message: Mapped[str | None] = mapped_column(Text)
    timestamp: Mapped[datetime] = mapped_column(Instant)
    origin: Mapped["FeedbackOrigin | None"] = relationship(cascade="all, delete-orphan", lazy="joined")


class FeedbackOrigin(Base):
    """Where the code of a feedback lies: the app folder and the fingerprint of what was judged."""

    __tablename__ = "feedback_origin"

    feedback_id: Mapped[UUID] = mapped_column(ForeignKey("code_feedback.id", ondelete="CASCADE"), primary_key=True)
    directory: Mapped[str] = mapped_column(Text, index=True)
    fingerprint: Mapped[str] = mapped_column(Text)


class RequestPrefix(FunctionElement[str]):
    """The first characters of a request, written just as the index has it, or no database would use the index."""

    type = Text()
    inherit_cache = True
    name = "request_prefix"


@compiles(RequestPrefix)
def _substr(element: RequestPrefix, compiler: Any, **_: Any) -> str:  # noqa: ARG001
    return f"substr(code_feedback.request, 1, {PREFIX})"


@compiles(RequestPrefix, "postgresql")
def _left(element: RequestPrefix, compiler: Any, **_: Any) -> str:  # noqa: ARG001
    return f'"left"(code_feedback.request, {PREFIX})'
