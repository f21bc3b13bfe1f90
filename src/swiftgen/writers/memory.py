"""What a model has said in a run, kept as it comes: a killed run asks again only for what had not come yet."""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from swiftgen.artifacts.base import Artifact
from swiftgen.writers.ask import Ask
from swiftgen.writers.base import Usage


class Kept(Artifact):
    """An answer, whole or as far as it came, and what its calls used so far."""

    text: str = ""
    usage: Usage = Usage()
    whole: bool = False


class Memory:
    """Answers by what was asked; without a folder nothing is kept."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def recall(self, ask: Ask) -> Kept:
        """What came before; empty when nothing did."""
        if self._folder is None:
            return Kept()
        with contextlib.suppress(OSError, ValueError):
            return Kept.model_validate_json((self._folder / f"{ask.key}.json").read_bytes())
        with contextlib.suppress(OSError):
            text = (self._folder / f"{ask.key}.part").read_bytes().decode("utf-8", "ignore")
            return Kept(text=text[: text.rfind("\n") + 1])
        return Kept()

    def note(self, ask: Ask) -> "Notes":
        """Where to write what comes."""
        if self._folder is None:
            return Notes(None)
        self._folder.mkdir(parents=True, exist_ok=True)
        return Notes(self._folder / ask.key)


@dataclass(frozen=True)
class Notes:
    """One answer, on its way."""

    place: Path | None

    def begin(self, text: str = "") -> None:
        """Nothing but ``text`` has come."""
        if self.place:
            self.place.with_suffix(".part").write_text(text, encoding="utf-8", newline="")

    def add(self, text: str) -> None:
        """More has come; it is with the kernel when this returns."""
        if self.place:
            with self.place.with_suffix(".part").open("a", encoding="utf-8", newline="") as file:
                file.write(text)

    def end(self, text: str, usage: Usage) -> None:
        """All has come."""
        if self.place:
            kept = Kept(text=text, usage=usage, whole=True).model_dump_json()
            draft = self.place.with_suffix(".draft")
            draft.write_text(kept, encoding="utf-8")
            draft.replace(self.place.with_suffix(".json"))
