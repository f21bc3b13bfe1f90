"""A source tree comes in; its declarations at the top level go out with their texts, so that they can be exchanged."""

import re
from dataclasses import dataclass
from functools import cached_property

from swiftgen.artifacts import SourceTree
from swiftgen.swift.index.declarations import Declaration, declarations_of
from swiftgen.swift.index.wrappers import is_passed, wrapper_of
from swiftgen.swift.source import source_of

_WORD = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True)
class Part:
    """A declaration at the top level of a file, and its text."""

    declaration: Declaration
    text: str

    @property
    def name(self) -> str:
        """Its name; of an extension that of the type."""
        return self.declaration.name

    @property
    def kind(self) -> str:
        """As in ``Declaration``."""
        return self.declaration.kind

    @property
    def path(self) -> str:
        """Its file."""
        return self.declaration.path

    @property
    def is_view(self) -> bool:
        """Whether it says that it is a SwiftUI view."""
        return "View" in self.declaration.conformances

    @cached_property
    def words(self) -> frozenset[str]:
        """Every name in it."""
        return frozenset(_WORD.findall(self.text))

    @cached_property
    def members(self) -> dict[str, str]:
        """Its members by name, with their texts; namesakes together."""
        data, start = self.text.encode(), self.declaration.start
        found: dict[str, str] = {}
        for member in self.declaration.members:
            text = data[member.start - start : member.end - start].decode()
            found[member.name] = f"{found.get(member.name, '')}{text}\n"
        return found

    @property
    def given(self) -> tuple[tuple[str, str], ...]:
        """Name and type of what must be given to make one, in order: stored properties without a value of their own."""
        return tuple(
            (member.name, f"Binding<{member.type}>" if wrapper_of(member) == "Binding" else member.type)
            for member in self.declaration.members
            if is_passed(member)
        )

    @property
    def surroundings(self) -> tuple[str, ...]:
        """Objects that must be in the environment of a view."""
        signatures = [m.signature for m in self.declaration.members if m.stored]
        return tuple(s for s in signatures if "@EnvironmentObject" in s or re.search(r"@Environment\(\w+\.self", s))


def parts_of(tree: SourceTree) -> tuple[Part, ...]:
    """All of them, in the order of the files; imports and macros are left out."""
    return tuple(
        Part(declaration, source_of(text).slice(declaration.start, declaration.end))
        for path, text in tree.swift.items()
        for declaration in declarations_of(path, text)
        if declaration.kind not in {"import", "macro"}
    )


def imports_of(text: str) -> tuple[str, ...]:
    """The import lines of a file."""
    return tuple(dict.fromkeys(d.signature for d in declarations_of("", text) if d.kind == "import"))
