"""A user's changes are found once, and only in Swift files."""

from pathlib import Path

from swiftgen.artifacts import SourceTree
from swiftgen.feedback import FeedbackDatabase, Record, modified_record

WRITTEN = SourceTree(files={"App.swift": "struct A {}", "Models/Habit.swift": "struct Habit {}"})


def look(database: FeedbackDatabase, now: SourceTree) -> Record | None:
    return modified_record(database, "a habit tracker", Path("/apps/habit"), WRITTEN, now)


def test_an_app_as_it_was_written_is_not_modified(database: FeedbackDatabase) -> None:
    assert look(database, WRITTEN) is None
    assert look(database, WRITTEN.with_file("notes.txt", "mine")) is None
    assert database.history("/apps/habit") == ()


def test_a_change_is_recorded_once_with_both_texts(database: FeedbackDatabase) -> None:
    now = WRITTEN.with_file("App.swift", "struct B {}")
    record = look(database, now)
    assert record is not None
    assert record.user_action == "modified"
    assert record.generated_code == "// File: App.swift\nstruct A {}\n// File: Models/Habit.swift\nstruct Habit {}"
    assert record.modified_code == record.generated_code.replace("struct A", "struct B")
    assert look(database, now) is None
    assert database.history("/apps/habit") == (record,)


def test_a_further_change_is_another_record(database: FeedbackDatabase) -> None:
    assert look(database, WRITTEN.with_file("App.swift", "struct B {}"))
    assert look(database, WRITTEN.without("Models/Habit.swift"))
    assert len(database.history("/apps/habit")) == 2
