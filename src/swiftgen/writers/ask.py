"""One call to a model, whatever the provider: what is said to it, and what comes back."""

import hashlib
from typing import Literal

from pydantic import Field

from swiftgen.artifacts.base import Artifact
from swiftgen.writers.base import Usage

Reason = Literal["done", "length", "refused"]


class Turn(Artifact):
    """One side's words."""

    role: Literal["user", "assistant"]
    text: str


class Ask(Artifact):
    """What is said to a model.

    Attributes:
        task: what for: ``structure``, ``files``, ``repair`` …; it names the call in recordings and errors.
        system: who it is and what always holds.
        shared: what several asks of one run have in common; it comes first, so that the provider can cache it.
        turns: the conversation; the first and the last are the user's.
        schema_name, schema_text: the JSON schema that the answer must fit; empty for free text.
    """

    task: str
    system: str
    shared: str = ""
    turns: tuple[Turn, ...] = Field(min_length=1)
    schema_name: str = ""
    schema_text: str = ""

    @property
    def key(self) -> str:
        """The same for the same words."""
        return hashlib.sha256(self.model_dump_json().encode()).hexdigest()[:32]

    @property
    def characters(self) -> int:
        """How long it is."""
        return len(self.system) + len(self.shared) + len(self.schema_text) + sum(len(turn.text) for turn in self.turns)

    def further(self, *turns: Turn) -> "Ask":
        """The conversation goes on."""
        return self.model_copy(update={"turns": (*self.turns, *turns)})


class Ended(Artifact):
    """The last thing that a call gives: why it ended, and what it used (without dollars)."""

    reason: Reason = "done"
    usage: Usage = Usage()
