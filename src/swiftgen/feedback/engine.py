"""Connections to SQLite and PostgreSQL, set up so that several processes may write at once."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

BUSY_SECONDS = 30
"""How long an SQLite writer waits for another one."""


class FeedbackError(Exception):
    """The feedback database could not do what was asked; the message says why and how to mend it."""


def connect(url: str) -> Engine:
    """An engine for an SQLAlchemy URL; SQLite's folder is made. Nothing is connected yet.

    Raises:
        FeedbackError: the URL is none, of another database, or its driver is missing.
    """
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise FeedbackError(
            "SWIFTGEN_DATABASE_URL is not a database URL. Give sqlite:///FILE or postgresql://…"
        ) from error
    kind = parsed.get_backend_name()
    if kind == "sqlite":
        return _sqlite(parsed)
    if kind in ("postgresql", "postgres"):
        return _postgresql(parsed)
    raise FeedbackError(f"The database {kind} is not supported. Give sqlite:///FILE or postgresql://…")


def _sqlite(url: URL) -> Engine:
    if url.database and url.database != ":memory:":
        try:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FeedbackError(f"The folder of {url.database} cannot be made: {error.strerror}.") from error
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _: object) -> None:
        connection.isolation_level = None  # the driver begins no transactions; `begin` below does
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA synchronous = NORMAL")
        except sqlite3.Error as error:
            connection.close()
            raise FeedbackError(f"{url.database} cannot be used: {error}. Move the file away or mend it.") from error

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN " + connection.get_execution_options().get("begin", "DEFERRED"))

    return engine


def _postgresql(url: URL) -> Engine:
    try:
        return create_engine(url.set(drivername="postgresql+psycopg"), pool_pre_ping=True)
    except (ImportError, SQLAlchemyError) as error:
        raise FeedbackError("PostgreSQL needs its driver. Install it: pip install 'swiftgen[postgres]'.") from error
