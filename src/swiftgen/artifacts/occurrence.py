"""Which symbol stands where, as the compiler resolved it."""

from dataclasses import dataclass
from enum import IntFlag

from swiftgen.artifacts.finding import Position


class Role(IntFlag):
    """What an occurrence does with its symbol (the store's own bits)."""

    DECLARATION = 1 << 0
    DEFINITION = 1 << 1
    REFERENCE = 1 << 2
    READ = 1 << 3
    WRITE = 1 << 4
    CALL = 1 << 5
    IMPLICIT = 1 << 8


@dataclass(frozen=True)
class Occurrence:
    """A symbol at a place.

    Attributes:
        path: in the source tree.
        place: where the name begins.
        usr: the symbol's unique name, the same in the symbol graph.
        name: as declared: ``padding(_:)``.
        roles: what happens to it there.
    """

    path: str
    place: Position
    usr: str
    name: str
    roles: Role
