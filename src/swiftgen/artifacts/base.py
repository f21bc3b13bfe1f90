"""The common base of all artifacts."""

from pydantic import BaseModel, ConfigDict


class Artifact(BaseModel):
    """An immutable value that goes from one stage to the next; unknown fields are an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")
