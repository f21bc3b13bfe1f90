"""Records go in and come out unchanged, on SQLite and on PostgreSQL."""

import multiprocessing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from swiftgen.feedback import FeedbackDatabase, FeedbackError, Record, open_database


def rejected(request: str, why: str | None = None, hour: int = 1) -> Record:
    at = datetime(2026, 1, 1, hour, tzinfo=UTC)
    return Record(request=request, generated_code="x", user_action="rejected", error_message=why, timestamp=at)


def test_a_record_comes_back_as_it_went_in(database: FeedbackDatabase, tmp_path: Path) -> None:
    record = Record(
        request="a habit tracker",
        generated_code="struct A {}",
        user_action="modified",
        modified_code="struct B {}",
        error_message="cannot find 'C' in scope",
        timestamp=datetime(2026, 5, 4, 3, 2, 1, 17, tzinfo=timezone(timedelta(hours=5))),
        directory=str(tmp_path),
        fingerprint="f",
    )
    database.record(record)
    assert database.history(tmp_path) == (record,)
    assert database.history(tmp_path / "other") == ()


@pytest.mark.parametrize(
    ("hostile", "kept"),
    [
        ("nul \0 byte", "nul \N{SYMBOL FOR NULL} byte"),
        ("👩‍👩‍👧‍👦 é ﷽ \u202e", "👩‍👩‍👧‍👦 é ﷽ \u202e"),
        ("half \ud83d pair", "half ? pair"),
        ("'; DROP TABLE code_feedback; --", "'; DROP TABLE code_feedback; --"),
        ("%s :name {0} \\ \r\n", "%s :name {0} \\ \r\n"),
        ("x" * 1_000_000 + "🙂", "x" * 1_000_000 + "🙂"),
    ],
    ids=["nul", "emoji", "surrogate", "injection", "placeholders", "megabyte"],
)
def test_hostile_text_is_kept(database: FeedbackDatabase, hostile: str, kept: str) -> None:
    database.record(Record(request=hostile, generated_code=hostile, user_action="accepted", directory="/a"))
    (found,) = database.history("/a")
    assert (found.request, found.generated_code) == (kept, kept)
    assert [record.id for record in database.same_prefix(hostile, "accepted")] == [found.id]


def test_an_unknown_action_is_refused_by_the_database_itself(database: FeedbackDatabase) -> None:
    insert = "INSERT INTO code_feedback (id, request, generated_code, user_action) VALUES (:id, 'r', 'c', 'liked')"
    with database.engine.connect() as connection, pytest.raises(IntegrityError):
        connection.execute(text(insert), {"id": UUID(int=1).hex})


def test_the_database_sets_the_time_of_rows_that_others_write(database: FeedbackDatabase) -> None:
    insert = "INSERT INTO code_feedback (id, request, generated_code, user_action) VALUES (:id, 'r', 'c', 'accepted')"
    with database.engine.begin() as connection:
        connection.execute(text(insert), {"id": UUID(int=1).hex})
    (found,) = database.same_prefix("r", "accepted")
    assert abs(datetime.now(UTC) - found.timestamp) < timedelta(minutes=5)


def test_requests_of_the_same_beginning_are_found_by_their_action(database: FeedbackDatabase) -> None:
    long = "a list of books that I have read " * 5
    for ending, hour in (("one", 1), ("two", 2)):
        database.record(rejected(long + ending, hour=hour))
    database.record(rejected("another"))
    assert [found.request[-3:] for found in database.same_prefix(long, "rejected")] == ["two", "one"]
    assert database.same_prefix(long, "accepted") == ()


def test_the_index_serves_the_question(database: FeedbackDatabase) -> None:
    with database.engine.begin() as connection:
        rows = [{"id": UUID(int=n).hex, "r": f"request {n}"} for n in range(2000)]
        insert = (
            "INSERT INTO code_feedback (id, request, generated_code, user_action) VALUES (:id, :r, 'c', 'accepted')"
        )
        connection.execute(text(insert), rows)
    if database.engine.dialect.name == "sqlite":
        explain, prefix = "EXPLAIN QUERY PLAN", "substr(code_feedback.request, 1, 100)"
    else:
        explain, prefix = "EXPLAIN", '"left"(code_feedback.request, 100)'
    with database.engine.begin() as connection:
        connection.execute(text("ANALYZE code_feedback"))
        question = f"{explain} SELECT * FROM code_feedback WHERE {prefix} = 'request 7' AND user_action = 'accepted'"
        plan = str(connection.execute(text(question)).all())
    assert "code_feedback_request_action" in plan
    assert [found.request for found in database.same_prefix("request 7", "accepted")] == ["request 7"]


def test_lessons_come_from_similar_requests_only(database: FeedbackDatabase) -> None:
    database.record(rejected("a habit tracker with streaks", "the streak was wrong"))
    database.record(rejected("a chess clock", "too slow"))
    changed = Record(
        request="habit tracker, weekly streaks",
        generated_code="Text(name)\n.font(.body)",
        user_action="modified",
        modified_code="Text(name)\n.font(.largeTitle)",
    )
    database.record(changed)
    lessons = database.lessons("a habit tracker with streaks and reminders")
    assert len(lessons) == 2
    assert any("the streak was wrong" in lesson for lesson in lessons)
    assert any("`.font(.largeTitle)`" in lesson and "added 1 and removed 1" in lesson for lesson in lessons)
    assert database.lessons("a recipe box") == ()


def _write_many(url: str, writer: int, count: int) -> None:
    with open_database(url) as database:
        for number in range(count):
            name = f"{writer}-{number}"
            database.record(Record(request=name, generated_code="x", user_action="accepted", directory="/all"))


def test_processes_that_open_and_write_at_once_lose_nothing(url: str) -> None:
    spawn = multiprocessing.get_context("spawn")
    workers = [spawn.Process(target=_write_many, args=(url, writer, 20)) for writer in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0] * 4
    with open_database(url) as database:
        names = {record.request for record in database.history("/all")}
    assert names == {f"{writer}-{number}" for writer in range(4) for number in range(20)}


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("no url", "is not a database URL"),
        ("mysql://host/x", "mysql is not supported"),
        ("sqlite:////proc/nowhere/x.sqlite", "cannot be made"),
        ("postgresql://nobody:secret@127.0.0.1:9/x", "cannot be used"),
    ],
)
def test_a_database_that_cannot_be_opened_says_why(address: str, says: str) -> None:
    with pytest.raises(FeedbackError, match=says) as caught:
        open_database(address)
    assert "secret" not in str(caught.value)


def test_a_file_that_is_no_database_says_so(tmp_path: Path) -> None:
    (tmp_path / "x.sqlite").write_text("hello, this is not a database at all\n" * 100)
    with pytest.raises(FeedbackError, match="file is not a database"):
        open_database(f"sqlite:///{tmp_path}/x.sqlite")
