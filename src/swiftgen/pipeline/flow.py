"""The stages in order."""

from swiftgen.artifacts import (
    Blueprint,
    Context,
    Intent,
    Preview,
    Report,
    Request,
    RunReport,
    SourceTree,
    Version,
)
from swiftgen.pipeline.context import gather_context
from swiftgen.pipeline.implementation import write
from swiftgen.pipeline.intent import read_intent
from swiftgen.pipeline.preview import picture
from swiftgen.pipeline.rewriting import by_writers
from swiftgen.pipeline.stage import Stage
from swiftgen.pipeline.structure import plan
from swiftgen.pipeline.testing import try_out
from swiftgen.pipeline.validation import validate
from swiftgen.pipeline.versioning import keep_app

NEW: tuple[Stage, ...] = (
    Stage("intent", read_intent, takes=(Request,), makes=(Intent,)),
    Stage("context", gather_context, takes=(Request, Intent), makes=(Context,)),
    Stage("structure", plan, takes=(Request, Intent, Context), makes=(Blueprint,)),
    Stage("implementation", write, takes=(Request, Intent, Context, Blueprint), makes=(SourceTree,)),
    Stage("validation", validate, takes=(SourceTree,), makes=(SourceTree, Report)),
    Stage("rewriting", by_writers, takes=(Request, Context, SourceTree, Report), makes=(SourceTree, Report)),
    Stage("testing", try_out, takes=(Request, SourceTree, Report), makes=(RunReport,)),
    Stage("preview", picture, takes=(SourceTree, RunReport), makes=(Preview,)),
    Stage(
        "versioning",
        keep_app,
        takes=(Request, SourceTree),
        may_take=(Blueprint, Report, RunReport, Preview),
        makes=(Version,),
        always=True,
    ),
)
"""From a request to an app folder."""
