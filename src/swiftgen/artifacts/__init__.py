"""What flows between stages, and nothing else: immutable, typed, JSON-serialisable. Imports nothing of ours."""

from swiftgen.artifacts.blueprint import (
    Blueprint,
    Field,
    FilePlan,
    Look,
    Method,
    Palette,
    Screen,
    TypePlan,
)
from swiftgen.artifacts.context import Context, Reference
from swiftgen.artifacts.event import Done, Event, FileReady, FindingFound, Progress, StageBegan, StageEnded
from swiftgen.artifacts.finding import DROPPED, Finding, Fix, Note, Position, Range, Severity, Source, TextEdit
from swiftgen.artifacts.intent import Entity, Feature, Intent
from swiftgen.artifacts.preview import Feedback, Preview, UserAction, Version
from swiftgen.artifacts.report import Repair, Report, RunReport, TapResult
from swiftgen.artifacts.request import Request
from swiftgen.artifacts.source_tree import SourceTree, UnsafePathError
from swiftgen.artifacts.symbol import Symbol

__all__ = [
    "DROPPED",
    "Blueprint", "Context", "Done", "Entity", "Event", "Feature", "Feedback", "Field", "FilePlan", "FileReady",
    "Finding", "FindingFound", "Fix", "Intent", "Look", "Method", "Note", "Palette", "Position", "Preview",
    "Progress", "Range", "Reference", "Repair", "Report", "Request", "RunReport", "Screen", "Severity", "Source",
    "SourceTree", "StageBegan", "StageEnded", "Symbol", "TapResult", "TextEdit", "TypePlan", "UnsafePathError",
    "UserAction", "Version",
]  # fmt: skip
