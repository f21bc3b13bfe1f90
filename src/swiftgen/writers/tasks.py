"""What a model is asked for, besides a plan: files, edits that mend, edits that change, a question to the user."""

from pydantic import Field

from swiftgen.artifacts import Blueprint, Context, Finding, Request
from swiftgen.artifacts.base import Artifact


class Part(Artifact):
    """Files that are written in one go.

    Attributes:
        paths: which of the blueprint's files.
        written: what stands already, as the signatures that other files may call.
    """

    request: Request
    context: Context
    blueprint: Blueprint
    paths: tuple[str, ...]
    written: str = ""


class Excerpt(Artifact):
    """A file, or what is needed of it, as the model is shown it; ``whole`` when nothing is left out."""

    path: str
    text: str
    whole: bool = True


class Rewrite(Artifact):
    """Findings that rules could not mend, all at once, and the code that they are about.

    Attributes:
        symbols: for names that do not exist, those that do and are like them.
    """

    context: Context
    findings: tuple[Finding, ...]
    excerpts: tuple[Excerpt, ...]
    index: str = ""
    symbols: tuple[str, ...] = ()


class Change(Artifact):
    """A wish for an app that exists.

    Attributes:
        wish: the user's words.
        at: the declaration that the user points at (``HomeView.body``); empty for none.
        index: signatures of the whole app.
        complaint: why the last answer could not be used; empty the first time.
    """

    context: Context
    wish: str
    at: str = ""
    index: str = ""
    excerpts: tuple[Excerpt, ...] = ()
    complaint: str = ""


class Question(Artifact):
    """One question to the user, with two to five answers to choose from."""

    question: str = Field(min_length=1, max_length=300)
    choices: tuple[str, ...] = Field(min_length=2, max_length=5)


class Clarity(Artifact):
    """A model's word on whether a request can be planned: a question, or none."""

    clear: bool
    question: str = ""
    choices: tuple[str, ...] = ()
