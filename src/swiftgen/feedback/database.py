"""The feedback database: SQLite by default, PostgreSQL by URL, the same code on both."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, Executable, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from swiftgen.feedback import similar
from swiftgen.feedback.engine import FeedbackError, connect
from swiftgen.feedback.migrate import upgrade
from swiftgen.feedback.models import PREFIX, CodeFeedback, FeedbackOrigin, RequestPrefix
from swiftgen.feedback.record import Record, storable

__all__ = ["FeedbackDatabase", "FeedbackError", "open_database"]

RECENT = 1000
"""How many of the latest requests are compared by their words."""


def open_database(url: str) -> "FeedbackDatabase":
    """Open the database at an SQLAlchemy URL; at first use it is made, and later brought up to date.

    Raises:
        FeedbackError: it cannot be reached or was made by a newer SwiftGen.
    """
    engine = connect(url)
    try:
        upgrade(engine)
    except FeedbackError:
        engine.dispose()
        raise
    return FeedbackDatabase(engine)


class FeedbackDatabase:
    """What users did, to be added to and asked. One object may be used by many threads."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        # SQLite's writers take the write lock at once: a transaction that begins to write late may fail at once.
        self._writer = engine.execution_options(begin="IMMEDIATE")

    def close(self) -> None:
        """Give back its connections."""
        self.engine.dispose()

    def __enter__(self) -> "FeedbackDatabase":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def record(self, record: Record) -> Record:
        """Keep a record. Raises FeedbackError."""
        row = CodeFeedback(**record.model_dump(exclude={"directory", "fingerprint"}))
        if record.directory:
            row.origin = FeedbackOrigin(directory=record.directory, fingerprint=record.fingerprint)
        with self._session(self._writer) as session, session.begin():
            session.add(row)
        return record

    def history(self, directory: Path | str) -> tuple[Record, ...]:
        """All that was recorded of an app folder, oldest first. Raises FeedbackError."""
        place = storable(str(Path(directory).absolute()))
        found = select(CodeFeedback).join(FeedbackOrigin).where(FeedbackOrigin.directory == place)
        return self._records(found.order_by(CodeFeedback.timestamp, CodeFeedback.id))

    def same_prefix(self, request: str, action: str) -> tuple[Record, ...]:
        """Records of one action whose request begins with the same 100 characters, latest first; by the index."""
        prefix = storable(request)[:PREFIX]
        found = select(CodeFeedback).where(RequestPrefix() == prefix, CodeFeedback.user_action == action)
        return self._records(found.order_by(CodeFeedback.timestamp.desc()).limit(20))

    def find_similar(self, request: str, limit: int = 5) -> tuple[Record, ...]:
        """Records of requests like this one, the closest first: the same beginning, then shared words."""
        same = [
            record for action in ("modified", "rejected", "accepted") for record in self.same_prefix(request, action)
        ]
        with self._session(self.engine) as session:
            latest = select(CodeFeedback.id, CodeFeedback.request).order_by(CodeFeedback.timestamp.desc()).limit(RECENT)
            ranked = similar.ranked(request, [(key, text) for key, text in session.execute(latest)])
        known = {record.id for record in same}
        wanted = [key for key in ranked if key not in known][:limit]
        near = {record.id: record for record in self._records(select(CodeFeedback).where(CodeFeedback.id.in_(wanted)))}
        return (*same, *(near[key] for key in wanted if key in near))[:limit]

    def lessons(self, request: str, limit: int = 5) -> tuple[str, ...]:
        """What users of similar requests modified or rejected, as short sentences. Raises FeedbackError."""
        told = (similar.lesson(record) for record in self.find_similar(request, limit * 4))
        return tuple(dict.fromkeys(sentence for sentence in told if sentence))[:limit]

    def _records(self, query: Executable) -> tuple[Record, ...]:
        with self._session(self.engine) as session:
            return tuple(_record(row) for row in session.scalars(query))

    @contextmanager
    def _session(self, engine: Engine) -> Iterator[Session]:
        try:
            with Session(engine, expire_on_commit=False) as session:
                yield session
        except SQLAlchemyError as error:
            url = self.engine.url.render_as_string()
            raise FeedbackError(
                f"The feedback database {url} failed: {error}. Check that it can be written."
            ) from error


def _record(row: CodeFeedback) -> Record:
    fields: Sequence[str] = [column.key for column in CodeFeedback.__table__.columns]
    origin = row.origin
    return Record(
        **{name: getattr(row, name) for name in fields},
        directory=origin.directory if origin else "",
        fingerprint=origin.fingerprint if origin else "",
    )
