"""Seeded choices: every free decision of the composer has a name, and is made by hashing seed, request and name."""

import hashlib
from collections.abc import Sequence
from typing import TypeVar

Option = TypeVar("Option")


class Chance:
    """A source of decisions that does not depend on the order in which they are asked for.

    Two decisions never disturb each other: adding a choice to one part leaves all the others as they were.
    """

    def __init__(self, text: str, seed: int):
        self._root = hashlib.sha256(f"{seed}\0{text}".encode()).digest()

    def number(self, name: str, below: int) -> int:
        """An integer from 0 up to, without, ``below``."""
        digest = hashlib.sha256(self._root + name.encode()).digest()
        return int.from_bytes(digest[:8], "big") % max(1, below)

    def fraction(self, name: str) -> float:
        """A number from 0 up to, without, 1."""
        return self.number(name, 1_000_000) / 1_000_000

    def pick(self, name: str, options: Sequence[Option]) -> Option:
        """One of the options; each is equally likely."""
        return options[self.number(name, len(options))]

    def flip(self, name: str, likely: float = 0.5) -> bool:
        """True with the given probability."""
        return self.fraction(name) < likely

    def shuffled(self, name: str, options: Sequence[Option]) -> tuple[Option, ...]:
        """The options in a seeded order."""
        keyed = sorted(range(len(options)), key=lambda index: self.number(f"{name}/{index}", 1 << 60))
        return tuple(options[index] for index in keyed)
