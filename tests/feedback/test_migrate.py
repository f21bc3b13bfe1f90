"""The tables are made from nothing, kept when they are current, and can be taken back."""

import pytest
from sqlalchemy import inspect, text

from swiftgen.feedback import FeedbackError, Record, open_database
from swiftgen.feedback.engine import connect
from swiftgen.feedback.migrate import VERSION_TABLE, current, downgrade, head, upgrade
from swiftgen.feedback.models import Base


def test_the_tables_are_what_the_models_say(url: str) -> None:
    with open_database(url) as database:
        seen = inspect(database.engine)
        for name, table in Base.metadata.tables.items():
            assert {column["name"] for column in seen.get_columns(name)} == {column.name for column in table.columns}
        with database.engine.connect() as connection:
            assert current(connection) == head()


def test_opening_again_keeps_what_is_there(url: str) -> None:
    with open_database(url) as database:
        database.record(Record(request="r", generated_code="c", user_action="accepted"))
    with open_database(url) as database:
        assert len(database.same_prefix("r", "accepted")) == 1


def test_rows_of_the_first_revision_outlive_an_upgrade_and_all_can_be_taken_back(url: str) -> None:
    with open_database(url) as database:
        downgrade(database.engine, "0001")
        assert not inspect(database.engine).has_table("feedback_origin")
        insert = (
            "INSERT INTO code_feedback (id, request, generated_code, user_action) VALUES (:i, 'r', 'c', 'accepted')"
        )
        with database.engine.begin() as connection:
            connection.execute(text(insert), {"i": "0" * 32})
        upgrade(database.engine)
        assert len(database.same_prefix("r", "accepted")) == 1
        downgrade(database.engine, "base")
        assert set(inspect(database.engine).get_table_names()) == {VERSION_TABLE}


def test_a_database_of_a_newer_program_is_left_alone(url: str) -> None:
    with open_database(url) as database, database.engine.begin() as connection:
        connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'"))
    with pytest.raises(FeedbackError, match="made by a newer SwiftGen"):
        open_database(url)


def test_connecting_alone_makes_nothing(url: str) -> None:
    engine = connect(url)
    assert inspect(engine).get_table_names() == []
    engine.dispose()
