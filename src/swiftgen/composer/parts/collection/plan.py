"""One collection as its files see it: its thing, its fields, and the names that they share."""

from dataclasses import dataclass
from functools import cached_property

from swiftgen.composer.emit.names import member_name, sentence
from swiftgen.composer.kit import Kit
from swiftgen.composer.language.reading import Reading
from swiftgen.composer.language.things import Thing
from swiftgen.composer.language.words import plural
from swiftgen.composer.parts.fields import SwiftField


@dataclass(frozen=True)
class Plan:
    """One collection: its thing, its fields, and the names that its files share."""

    kit: Kit
    reading: Reading
    thing: Thing
    type: str
    store: str
    fields: tuple[SwiftField, ...]

    @property
    def item(self) -> str:
        """One of them."""
        return member_name(self.thing.words)

    @property
    def items(self) -> str:
        """All of them."""
        return (
            member_name(plural(self.thing.words)) if plural(self.thing.words) != self.thing.words else f"all{self.type}"
        )

    @property
    def title(self) -> str:
        """All of them, for people."""
        return sentence(self.thing.many)

    def one(self, *kinds: str) -> SwiftField | None:
        """The first field of one of these kinds."""
        return next((field for field in self.fields if field.kind in kinds), None)

    @cached_property
    def cycle(self) -> SwiftField | None:
        """The choice of a billing cycle."""
        return next((f for f in self.fields if f.kind == "choice" and f.name == "cycle" and self.one("money")), None)

    @cached_property
    def chooser(self) -> SwiftField | None:
        """The choice by which the list is filtered or grouped."""
        return next((f for f in self.fields if f.kind == "choice" and f != self.cycle), None)

    @property
    def cares(self) -> bool:
        """Whether something is to be done again and again after an interval."""
        return bool(self.one("interval") and self.one("last"))

    @cached_property
    def verb(self) -> str:
        """What is done to it again and again."""
        return "Water" if self.reading.has(r"water") else "Mark done"

    def view(self, suffix: str) -> str:
        """The name of one of its views, as this app names views."""
        return f"{self.type}{suffix}{self.kit.pick('view-suffix', 'View', 'Screen', 'View')}"
