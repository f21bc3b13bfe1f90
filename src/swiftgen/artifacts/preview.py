"""What the user sees, keeps and says."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from swiftgen.artifacts.base import Artifact

UserAction = Literal["accepted", "modified", "rejected"]


class Preview(Artifact):
    """Pictures of the finished app.

    Attributes:
        picture: path of a PNG of the first screen, relative to the app folder; empty when none could be drawn.
        url: where it can be tried live; empty when no server was started.
    """

    picture: str = ""
    url: str = ""


class Version(Artifact):
    """A state of the app in its own git repository; ``directory`` is the app folder's absolute path."""

    directory: str = ""
    commit: str
    message: str
    fingerprint: str
    time: datetime


class Feedback(Artifact):
    """What the user did with an app."""

    request_id: UUID
    action: UserAction
    modified_code: str = ""
    comment: str = ""
