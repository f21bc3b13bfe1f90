"""Chunks of a reply come in as a model writes it; whole top-level declarations go out as each one closes.

Text is read line by line, so what comes out never depends on how it was cut into chunks. Only the open declaration of
the open file is kept for the parser: settled text is never read again.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import tree_sitter

from swiftgen.artifacts import Finding, Position, Range
from swiftgen.swift import lines as kinds
from swiftgen.swift.parsing import error_nodes, finding_of, new_parser
from swiftgen.swift.reply import Reply, assemble, read_reply
from swiftgen.swift.scanner import OPENERS, Scanner
from swiftgen.swift.sections import Section, SectionReader
from swiftgen.swift.shapes import as_markdown

_BLOCK = re.compile(
    r"^(?:@\w[\w.]*(?:\([^)]*\))?\s+|(?:public|private|fileprivate|internal|open|final|indirect|nonisolated|static)\s+)*"
    r"(?:struct|class|enum|actor|protocol|extension|func|#Preview)\b"
)
_LEAD_IN = re.compile(r"^(?:@\w[\w.]*(?:\([^)]*\))?\s*)+$")


@dataclass(frozen=True)
class Declaration:
    """A piece of a file that stands at its top level, with the comments above it.

    Attributes:
        file: which file of the reply it belongs to, from 0; a path may come twice, the sections differ.
        path: as the reply names the file, untrusted until ``SwiftStream.reply`` gives the tree.
        text: its lines; all texts of one file, in order, are the file.
        range: where it is in its file.
        complete: False for what was still open when the reply ended.
        findings: its syntax errors.
    """

    file: int
    path: str
    text: str
    range: Range
    complete: bool = True
    findings: tuple[Finding, ...] = ()


@dataclass
class _OpenPart:
    """The lines of a section that are not settled yet, and their syntax tree as of the last chunk."""

    first_line: int = 0
    lines: list[str] = field(default_factory=list)
    source: bytearray = field(default_factory=bytearray)
    parsed: int = 0
    closers: int = 0
    rows: int = 0
    code_end: int = 0
    head: str = ""
    tree: tree_sitter.Tree | None = None


class SwiftStream:
    """Reads one reply as it streams."""

    def __init__(self) -> None:
        self._reader = SectionReader()
        self._parser = new_parser()
        self._rest = ""
        self._chunks: list[str] = []
        self._section = -1
        self._taken = 0
        self._scan = Scanner()
        self._part = _OpenPart()
        self._first = True
        self._finished = False

    @property
    def open_bytes(self) -> int:
        """Size of the text that a chunk can still change: the open declaration."""
        return len(self._part.source)

    @property
    def broken(self) -> bool:
        """Whether the open declaration holds an error already, in a line above the latest one."""
        part = self._part
        if part.tree is None or not part.tree.root_node.has_error:
            return False
        latest = part.rows - 1
        return any(node.end_point.row < latest and not node.is_missing for node in error_nodes(part.tree.root_node))

    @property
    def reply(self) -> Reply:
        """The whole reply; only after ``finish``. Raises NoCodeError when it held none."""
        if not self._finished:
            raise ValueError("The reply is still streaming. Call finish() first.")
        text = "".join(self._chunks)
        return read_reply(text) if as_markdown(text) != text else assemble(self._reader.sections)

    def feed(self, chunk: str) -> tuple[Declaration, ...]:
        """Take the next chunk; the declarations that closed with it."""
        self._chunks.append(chunk)
        if self._first and chunk:
            chunk, self._first = chunk.removeprefix("\ufeff"), False
        *whole, self._rest = (self._rest + chunk).split("\n") if "\n" in chunk else [self._rest + chunk]
        found = [declaration for line in whole for declaration in self._line(line.removesuffix("\r"))]
        if whole:
            self._reparse()
        return tuple(found)

    def finish(self) -> tuple[Declaration, ...]:
        """The reply is over: whatever is left, complete or not."""
        found = list(self._line(self._rest.removesuffix("\r"))) if self._rest else []
        self._rest = ""
        self._reader.end()
        found.extend(self._collect())
        found.extend(self._leave())
        self._finished = True
        return tuple(found)

    def _line(self, line: str) -> Iterator[Declaration]:
        self._reader.feed(line)
        yield from self._collect()

    def _collect(self) -> Iterator[Declaration]:
        """New lines of the open section, and the next sections if there are any."""
        sections = self._reader.sections
        while True:
            if self._section >= 0:
                section = sections[self._section]
                while self._taken < len(section.lines):
                    yield from self._code(section, section.lines[self._taken])
                    self._taken += 1
            if self._section + 1 >= len(sections):
                return
            yield from self._leave()
            self._section, self._taken = self._section + 1, 0
            self._part, self._scan = _OpenPart(), Scanner()

    def _code(self, section: Section, line: str) -> Iterator[Declaration]:
        if section.aside:
            return
        part = self._part
        at_margin = self._scan.in_code and self._scan.depth == 0
        starts = at_margin and kinds.starts_declaration(line)
        if starts and part.code_end and not _LEAD_IN.match(part.head):
            yield self._settle()
            part = self._part
        self._scan.feed(line)
        part.lines.append(line)
        part.source += line.encode() + b"\n"
        if self._scan.last_code:
            if starts and (not part.code_end or _LEAD_IN.match(part.head)):
                part.head = line
            part.code_end = len(part.lines)
        closes = self._scan.last_code == "}" and self._scan.depth == 0 and self._scan.in_code
        if closes and _BLOCK.match(part.head):
            yield self._settle()

    def _settle(self, *, complete: bool = True) -> Declaration:
        """The lines up to the last code become a declaration; comments after it belong to the next one."""
        part, section = self._part, self._reader.sections[self._section]
        kept, rest = part.lines[: part.code_end], part.lines[part.code_end :]
        text = "\n".join(kept) + "\n"
        root = self._parser.parse(text.encode()).root_node
        findings = tuple(finding_of(node, section.name, part.first_line) for node in error_nodes(root))
        start = Position(line=part.first_line + 1, column=1)
        end = Position(line=part.first_line + len(kept), column=len(kept[-1].encode()) + 1)
        self._part = _OpenPart(part.first_line + len(kept), rest, bytearray("".join(f"{x}\n" for x in rest).encode()))
        return Declaration(self._section, section.name, text, Range(start=start, end=end), complete, findings)

    def _leave(self) -> Iterator[Declaration]:
        """The section is over: what is open in it comes out as it is."""
        if self._section >= 0 and self._part.lines:
            section, part = self._reader.sections[self._section], self._part
            complete = section.closed and self._scan.depth == 0 and self._scan.in_code
            if any(line.strip() for line in part.lines):
                part.code_end = len(part.lines)
                yield self._settle(complete=complete)
        self._part = _OpenPart()

    def _reparse(self) -> None:
        """Bring the open declaration's tree up to date; what did not change is not parsed again.

        What is still open is closed for the parser, so that an error in the tree is one of the text.
        """
        part = self._part
        if not self._scan.in_code or part.parsed == len(part.source):
            return
        closers = "".join(OPENERS[char] for char in reversed(self._scan.open)).encode()
        source = bytes(part.source) + closers
        if part.tree is None:
            part.tree = self._parser.parse(source)
        else:
            part.tree.edit(
                start_byte=part.parsed,
                old_end_byte=part.parsed + part.closers,
                new_end_byte=len(source),
                start_point=(part.rows, 0),
                old_end_point=(part.rows, part.closers),
                new_end_point=(len(part.lines), len(closers)),
            )
            part.tree = self._parser.parse(source, part.tree)
        part.parsed, part.rows, part.closers = len(part.source), len(part.lines), len(closers)
