"""The interface of all parts, and what one gives."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from swiftgen.composer.kit import Kit
from swiftgen.composer.language.reading import Reading

Role = Literal["home", "page", "settings"]


@dataclass(frozen=True)
class Claim:
    """A feature that a part builds.

    Attributes:
        id: slug, unique in the app.
        text: the feature in plain words.
        words: patterns of the request's words that ask for it, as alternatives of a regular expression.
    """

    id: str
    text: str
    words: str = ""


@dataclass(frozen=True)
class SwiftFile:
    """A file of the app, ready."""

    path: str
    text: str


@dataclass(frozen=True)
class Place:
    """A screen that the shell may lead to; its view has a navigation title and no navigation of its own."""

    view: str
    title: str
    symbol: str
    role: Role = "page"


@dataclass(frozen=True)
class Piece:
    """What a part gives for one app.

    Attributes:
        files: Swift files; declarations start at column 0.
        places: the first one is the part's home.
        stores: observable types that every screen finds in the environment.
        model: words for the purpose of each type, by its name.
    """

    files: tuple[SwiftFile, ...]
    places: tuple[Place, ...]
    claims: tuple[Claim, ...]
    stores: tuple[str, ...] = ()
    purposes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Part:
    """A part of the composer's vocabulary.

    Attributes:
        name: its own name.
        kind: the intent's kind when it leads the app.
        score: how strongly a reading asks for it; 0 when not at all.
        claims: the features that it would build for a reading.
        build: writes it.
        titles: names for an app that it leads.
    """

    name: str
    kind: str
    score: Callable[[Reading], float]
    claims: Callable[[Reading], tuple[Claim, ...]]
    build: Callable[[Reading, Kit], Piece]
    titles: tuple[str, ...] = ()
    titled: Callable[[Reading], tuple[str, ...]] | None = None

    def titles_for(self, reading: Reading) -> tuple[str, ...]:
        """Names for an app of this reading."""
        return self.titled(reading) if self.titled else self.titles
