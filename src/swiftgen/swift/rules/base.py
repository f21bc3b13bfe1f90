"""What a rule that answers to the compiler is, and what it sees of the code."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from swiftgen.artifacts import Finding, Fix, SourceTree, TextEdit
from swiftgen.swift.index.declarations import Declaration, declarations_of, flattened
from swiftgen.swift.source import Source, source_of
from swiftgen.swift.symbols import SymbolTable
from swiftgen.swift.tokens import Token


@dataclass(frozen=True)
class Case:
    """A faulty file, what the compiler says of it, and what it should become.

    Attributes:
        before: the file; ``‸`` marks the place that the compiler names.
        message: the compiler's sentence.
        after: the file as one of the rule's fixes leaves it; empty when the rule must propose nothing.
        code: the diagnostic's name; the rule's first when empty.
    """

    before: str
    message: str
    after: str = ""
    code: str = ""


@dataclass(frozen=True)
class Sight:
    """One error and the code around it; ``findings`` are all that were found with it."""

    tree: SourceTree
    finding: Finding
    symbols: SymbolTable = field(default_factory=SymbolTable)
    findings: tuple[Finding, ...] = ()

    @property
    def path(self) -> str:
        """The file of the error."""
        return self.finding.path

    @cached_property
    def source(self) -> Source:
        """The text of the error's file."""
        return source_of(self.tree.files.get(self.path, ""))

    @cached_property
    def at(self) -> int:
        """The byte at which the error is."""
        return self.source.offset(self.finding.range.start) if self.finding.range else 0

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The file's tokens."""
        return self.source.tokens

    @cached_property
    def index(self) -> int:
        """Index of the token at the error; the number of tokens when it is at the end."""
        return self.source.token_at(self.at)

    def token(self, offset: int = 0) -> Token | None:
        """The token so many further than the one at the error."""
        at = self.index + offset
        return self.tokens[at] if 0 <= at < len(self.tokens) else None

    @cached_property
    def quoted(self) -> tuple[str, ...]:
        """What the message puts in single quotes, in order."""
        return tuple(self.finding.message.split("'")[1::2])

    @cached_property
    def project(self) -> tuple[Declaration, ...]:
        """Every declaration of the app."""
        return tuple(d for path, text in self.tree.swift.items() for d in flattened(declarations_of(path, text)))

    def occurrences(self, name: str) -> int:
        """How often the app's code says a name."""
        return sum(
            token.text.removeprefix("$") == name or (token.kind == "string" and f"{name}" in token.text)
            for text in self.tree.swift.values()
            for token in source_of(text).tokens
        )

    def declared(self, name: str, kinds: Iterable[str] = ()) -> tuple[Declaration, ...]:
        """The app's declarations of a name."""
        wanted = frozenset(kinds)
        return tuple(d for d in self.project if d.name == name and (not wanted or d.kind in wanted))

    def around(self, kinds: Iterable[str] = ()) -> Declaration | None:
        """The innermost declaration of some kind that the error is in."""
        wanted = frozenset(kinds)
        here = flattened(declarations_of(self.path, self.source.text))
        inside = [d for d in here if d.start <= self.at <= d.end and (not wanted or d.kind in wanted)]
        return inside[-1] if inside else None

    def edit(self, start: int, end: int, text: str, path: str = "") -> TextEdit:
        """An edit by bytes."""
        path = path or self.path
        return TextEdit(path=path, range=source_of(self.tree.files[path]).range(start, end), text=text)

    def fix(self, title: str, *edits: TextEdit, safe: bool = False) -> Fix:
        """Edits that belong together."""
        return Fix(title=title, edits=edits, safe=safe)

    def replace(self, token: Token, text: str, title: str = "", *, safe: bool = False) -> Fix:
        """A token replaced."""
        said = title or (f"Made `{token.text}` `{text}`." if text else f"Removed `{token.text}`.")
        return self.fix(said, self.edit(token.start, token.end, text), safe=safe)

    def insert(self, at: int, text: str, title: str, *, safe: bool = False) -> Fix:
        """Text put in."""
        return self.fix(title, self.edit(at, at, text), safe=safe)

    def fill(self, before: Token, text: str, title: str) -> Fix:
        """What is missing between a token and the next, with the space that belongs there."""
        end, lead, trail = before.end, "" if before.text in _OPENING else " ", ""
        following = next((token for token in self.tokens if token.start >= before.end), None)
        if following is not None and "\n" not in self.source.slice(end, following.start):
            end, trail = following.start, "" if following.text in _CLOSING and before.text != "?" else " "
        return self.fix(title, self.edit(before.end, end, f"{lead}{text}{trail}"))


_OPENING = frozenset({"(", "[", "<", ".", "!"})
_CLOSING = frozenset({",", ")", "]", ">", "?", "!", ":", "."})

Propose = Callable[[Sight], Iterator[Fix]]


@dataclass(frozen=True)
class Rule:
    """One kind of fault, and ways to mend it that the type checker then judges.

    Attributes:
        name: also its module's name.
        what: what it does, for people.
        why: how the fault comes about.
        codes: names of the compiler's diagnostics that it answers to; ``*`` for all errors of the parser.
        rank: how much it is trusted; rules of a lower rank are tried first.
        propose: fixes to try, the likeliest first.
        invalid: faults that it mends.
        valid: errors of its codes to which it must say nothing.
    """

    name: str
    what: str
    why: str
    codes: tuple[str, ...]
    rank: int
    propose: Propose
    invalid: tuple[Case, ...] = ()
    valid: tuple[Case, ...] = ()
