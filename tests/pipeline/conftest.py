"""A real PostgreSQL server, as the tests of feedback start it."""

from tests.feedback.conftest import postgres_server

__all__ = ["postgres_server"]
