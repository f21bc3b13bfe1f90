"""What users did with what was written: in come requests, code and actions; out come lessons for the next app."""

from swiftgen.feedback.database import FeedbackDatabase, FeedbackError, open_database
from swiftgen.feedback.modified import code_of, modified_record
from swiftgen.feedback.record import Record

__all__ = ["FeedbackDatabase", "FeedbackError", "Record", "code_of", "modified_record", "open_database"]
