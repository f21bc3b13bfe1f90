"""What the stages of one run have made so far, and the record of a single stage as it is kept."""

from collections.abc import Sequence
from typing import TypeVar

from swiftgen import artifacts
from swiftgen.artifacts.base import Artifact
from swiftgen.pipeline.stage import Stage
from swiftgen.writers.base import Usage

Made = TypeVar("Made", bound=Artifact)


class Kept(Artifact):
    """An artifact as JSON text, with the name of its type."""

    type: str
    json_text: str


class StageRecord(Artifact):
    """What a durable step keeps of a stage.

    Attributes:
        stage: its name.
        made: the artifacts, in the order of the stage's ``makes``; empty when it ended without.
        usage: what its writers used.
        seconds: how long it took.
        stopped: why the run must end early; empty when it need not.
        failed: whether the stage could not do its part at all.
    """

    stage: str
    made: tuple[Kept, ...] = ()
    usage: Usage = Usage()
    seconds: float = 0.0
    stopped: str = ""
    failed: bool = False


class Products:
    """Artifacts by type; the newest of each."""

    def __init__(self) -> None:
        self._made: dict[str, Artifact] = {}

    def put(self, *made: Artifact) -> None:
        """Keep each in place of the older one of its type."""
        self._made.update({type(artifact).__name__: artifact for artifact in made})

    def get(self, kind: type[Made]) -> Made | None:
        """The newest of ``kind``."""
        found = self._made.get(kind.__name__)
        return found if isinstance(found, kind) else None

    def arguments(self, stage: Stage) -> list[Artifact | None] | None:
        """What ``stage`` is called with; None when something that it needs was never made."""
        needed = [self.get(kind) for kind in stage.takes]
        if any(artifact is None for artifact in needed):
            return None
        return [*needed, *(self.get(kind) for kind in stage.may_take)]


def keep(made: Sequence[Artifact]) -> tuple[Kept, ...]:
    """Artifacts as text."""
    return tuple(Kept(type=type(item).__name__, json_text=item.model_dump_json()) for item in made)


def revive(record: StageRecord) -> list[Artifact]:
    """The artifacts of a record; raises ValueError when one is of a type that this version does not know."""
    revived: list[Artifact] = []
    for kept in record.made:
        kind = getattr(artifacts, kept.type, None)
        if not (isinstance(kind, type) and issubclass(kind, Artifact)):
            sentence = f"The kept run holds a {kept.type}, which this version does not know. Start the run anew."
            raise ValueError(sentence)  # noqa: TRY004 (the text is wrong, not a caller's type)
        revived.append(kind.model_validate_json(kept.json_text))
    return revived
