"""Declarations of the SDK come in; which names there are, of which type, from which module, goes out."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from swiftgen.artifacts.symbol import Symbol
from swiftgen.swift.nearest import parts_of

TYPES = frozenset({"struct", "class", "enum", "protocol", "typealias"})
# What `import SwiftUI` brings with it.
UMBRELLA = frozenset(
    {"SwiftUI", "Foundation", "FoundationEssentials", "FoundationAdditions", "Observation", "UIKit", "Combine"}
    | {"CoreGraphics", "SDKBase", "Swift", "Dispatch"}
)


class SymbolTable:
    """All names that the SDK and the toolchain give to an app."""

    def __init__(self, symbols: Iterable[Symbol] = ()) -> None:
        self.all = tuple(symbols)

    @cached_property
    def _named(self) -> dict[str, list[Symbol]]:
        found: dict[str, list[Symbol]] = defaultdict(list)
        for symbol in self.all:
            found[symbol.name].append(symbol)
        return found

    @cached_property
    def _owned(self) -> dict[str, list[Symbol]]:
        found: dict[str, list[Symbol]] = defaultdict(list)
        for symbol in self.all:
            if symbol.owner:
                found[symbol.owner].append(symbol)
        return found

    @cached_property
    def modules(self) -> frozenset[str]:
        """Names of all modules."""
        return frozenset(symbol.module for symbol in self.all)

    @cached_property
    def types(self) -> tuple[str, ...]:
        """Names of the types at the top level."""
        return tuple(dict.fromkeys(s.name for s in self.all if not s.owner and s.kind in TYPES))

    @cached_property
    def globals(self) -> tuple[str, ...]:
        """Names that stand at the top level, types included."""
        return tuple(dict.fromkeys(symbol.name for symbol in self.all if not symbol.owner))

    @cached_property
    def member_names(self) -> tuple[str, ...]:
        """Names of all members of all types."""
        return tuple(dict.fromkeys(s.name for s in self.all if s.owner and s.kind != "init"))

    @cached_property
    def words(self) -> frozenset[str]:
        """The words that its names are made of, in small letters."""
        return frozenset(part for name in {symbol.name for symbol in self.all} for part in parts_of(name))

    @cached_property
    def labels(self) -> frozenset[str]:
        """The argument labels of views and their modifiers."""
        return frozenset(label for symbol in self.members("View") for label in symbol.labels)

    def named(self, name: str) -> tuple[Symbol, ...]:
        """All that has this name."""
        return tuple(self._named.get(name, ()))

    def members(self, owner: str) -> tuple[Symbol, ...]:
        """What a type declares by itself."""
        return tuple(self._owned.get(owner, ()))

    def of(self, owner: str, name: str) -> tuple[Symbol, ...]:
        """A type's members of one name."""
        return tuple(symbol for symbol in self.members(owner) if symbol.name == name)

    def modules_of(self, name: str) -> tuple[str, ...]:
        """The modules that declare a name at the top level."""
        return tuple(dict.fromkeys(symbol.module for symbol in self.named(name) if not symbol.owner))

    def is_modifier(self, name: str) -> bool:
        """Whether views have a method of this name."""
        return any(
            symbol.owner in {"View", "Text", "Image", "Shape"} and symbol.kind == "func" for symbol in self.named(name)
        )
