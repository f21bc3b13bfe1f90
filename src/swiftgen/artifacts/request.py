"""What the user asked for."""

from uuid import UUID, uuid4

from pydantic import Field as PydanticField

from swiftgen.artifacts.base import Artifact

MAX_REQUEST_CHARACTERS = 20_000


class Request(Artifact):
    """A request in the user's own words, and how it shall be carried out.

    Attributes:
        id: names the run; the same id resumes it.
        text: 1 to 20,000 characters, stripped.
        directory: absolute path of the app folder to be made; one that ends in ``/`` is where it gets a folder of
            its own name.
        writer: who writes: ``composer``, ``anthropic/<model>``, ``replay:FILE``; several with commas work together.
        record: absolute path of the file to which what models say is recorded; empty for none.
        seed: decides every free choice of the composer; the same request and seed give the same app.
    """

    id: UUID = PydanticField(default_factory=uuid4)
    text: str = PydanticField(min_length=1, max_length=MAX_REQUEST_CHARACTERS)
    directory: str
    writer: str = "composer"
    record: str = ""
    seed: int = 0
