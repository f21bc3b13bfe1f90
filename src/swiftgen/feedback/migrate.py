"""Brings a database to the tables that this program knows, by Alembic's append-only migrations."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from filelock import FileLock
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import SQLAlchemyError

from swiftgen.feedback.engine import FeedbackError

VERSION_TABLE = "swiftgen_schema_version"
_LOCK = 0x5377_6966
"""Key of the advisory lock under which PostgreSQL's tables are changed."""


def upgrade(engine: Engine) -> None:
    """Bring the tables up to date; several processes at once do it once. Raises FeedbackError."""
    name = engine.url.render_as_string()
    try:
        with _alone(engine) as connection:
            if current(connection) != head():
                command.upgrade(_config(connection), "head")
    except CommandError as error:
        raise FeedbackError(f"The database {name} was made by a newer SwiftGen ({error}). Update SwiftGen.") from error
    except SQLAlchemyError as error:
        reason = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
        raise FeedbackError(f"The database {name} cannot be used: {reason}. Check SWIFTGEN_DATABASE_URL.") from error


def downgrade(engine: Engine, revision: str) -> None:
    """Take the tables back to a revision; ``base`` removes them. Raises CommandError, SQLAlchemyError."""
    with _alone(engine) as connection:
        command.downgrade(_config(connection), revision)


def head() -> str | None:
    """The newest revision that this program knows."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def current(connection: Connection) -> str | None:
    """The revision that a database is at; None when it is empty."""
    return MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE}).get_current_revision()


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """One transaction, while no other process changes the tables."""
    database = engine.url.database
    on_disk = engine.dialect.name == "sqlite" and database and database != ":memory:"
    with FileLock(f"{database}.lock") if on_disk else nullcontext():
        if on_disk:
            _keep_a_log(engine)
        with engine.execution_options(begin="IMMEDIATE").begin() as connection:
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
            yield connection


def _keep_a_log(engine: Engine) -> None:
    """SQLite's write-ahead log: readers do not wait for a writer. It is kept in the file, once set."""
    raw = engine.raw_connection()
    try:
        raw.cursor().execute("PRAGMA journal_mode = WAL")
    except sqlite3.Error as error:
        place = engine.url.database
        raise FeedbackError(f"The database {place} cannot be used: {error}. Move the file away or mend it.") from error
    finally:
        raw.close()
