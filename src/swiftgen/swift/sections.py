"""Lines of a reply come in, in order; its sections (files, and blocks left aside) go out."""

from dataclasses import dataclass, field
from typing import Literal

from swiftgen.swift import lines as kinds
from swiftgen.swift.scanner import Scanner

_NAME_REACH = 4  # a file's name counts for a block at most so many lines of prose further down
_SWIFT = ("swift", "swiftui")


@dataclass
class Section:
    """A run of code in a reply.

    Attributes:
        first_line: line of the reply (from 1) that holds its first line.
        announced: path as the reply gives it, untrusted; empty when it gives none.
        language: of the fence, lower case; empty for none.
        lines: the code so far.
        closed: whether its end was seen (a closing fence, or the reply went on to something else).
        fenced: whether a fence opened it.
        aside: not part of the app (a shell command, an example of use).
        own_name: a name made from the first type declared in it; empty until there is one.
    """

    first_line: int
    announced: str = ""
    language: str = ""
    fenced: bool = True
    closed: bool = False
    aside: bool = False
    own_name: str = ""
    lines: list[str] = field(default_factory=list)
    scanner: Scanner = field(default_factory=Scanner)

    @property
    def name(self) -> str:
        """Best name so far; empty until something names it."""
        return self.announced or self.own_name

    @property
    def has_code(self) -> bool:
        """Whether anything but comments and blank lines came."""
        return any(line.strip() and not line.lstrip().startswith(("//", "/*", "*")) for line in self.lines)


@dataclass
class SectionReader:
    """A state machine over lines: what it says of a line never depends on how the text was cut into chunks."""

    sections: list[Section] = field(default_factory=list)
    line_number: int = 0
    _state: Literal["prose", "fenced", "plain"] = "prose"
    _fence: str = ""
    _name: str = ""
    _name_age: int = 0
    _mention: str = ""
    _frame: list[str] = field(default_factory=list)

    def feed(self, line: str) -> None:
        """Take the next line of the reply, without its line end."""
        self.line_number += 1
        if self._state == "fenced":
            self._in_fence(line)
        elif self._state == "plain":
            self._in_plain(line)
        else:
            self._in_prose(line)

    def end(self) -> None:
        """The reply is over. A section in a fence stays open: its end was not seen."""
        self._flush_frame()
        if self._state == "plain":
            self.sections[-1].closed = True

    def _in_prose(self, line: str) -> None:
        opened = kinds.fence(line)
        if opened:
            self._open_fence(*opened)
        elif not line.strip():
            return
        elif name := kinds.file_name(line):
            self._name, self._name_age, self._mention = name, 0, ""
        elif (self._name and self._name_age == 0 and kinds.may_be_code(line)) or kinds.starts_code(line):
            self._begin(Section(self.line_number, announced=self._take_name(), fenced=False), "plain")
            self._append(line)
        else:
            self._name_age += 1
            self._mention = kinds.mentioned_name(line)
            if self._name_age > _NAME_REACH:
                self._name = ""

    def _open_fence(self, run: str, info: str) -> None:
        language, path = kinds.info_parts(info)
        name = path or self._take_name()
        section = Section(self.line_number + 1, announced=name, language=language)
        section.aside = bool(language) and language not in _SWIFT and not name
        self._fence = run
        self._begin(section, "fenced")

    def _begin(self, section: Section, state: Literal["fenced", "plain"]) -> None:
        self.sections.append(section)
        self._state = state

    def _take_name(self) -> str:
        name, self._name, self._mention = self._name or self._mention, "", ""
        return name

    def _in_fence(self, line: str) -> None:
        section = self.sections[-1]
        run = kinds.fence(line)
        if run and run[0][0] == self._fence[0] and len(run[0]) >= len(self._fence):
            self._close(closed=not run[1])
            if run[1]:  # an opening fence inside a fence: the closing one was forgotten
                self._open_fence(*run)
        elif section.scanner.in_code and kinds.is_marked_name(line):
            self._close(closed=False)
            self._in_prose(line)
        else:
            self._code(line)

    def _in_plain(self, line: str) -> None:
        section = self.sections[-1]
        run = kinds.fence(line)
        outside = section.scanner.in_code and section.scanner.depth == 0
        if run:
            self._close(closed=True)
            if run[1]:
                self._open_fence(*run)
        elif (section.scanner.in_code and kinds.is_marked_name(line)) or (
            outside and line.strip() and not kinds.may_be_code(line)
        ):
            self._close(closed=True)
            self._in_prose(line)
        else:
            self._code(line)

    def _close(self, *, closed: bool) -> None:
        self._flush_frame()
        self.sections[-1].closed = closed
        self._state, self._name_age = "prose", _NAME_REACH

    def _code(self, line: str) -> None:
        """A line of code, held back while it may be the frame of the next file's header."""
        section = self.sections[-1]
        at_margin = section.scanner.in_code and section.scanner.depth == 0 and not section.aside
        if at_margin and kinds.is_comment_frame(line):
            self._frame.append(line)
            return
        name = kinds.comment_name(line) if at_margin else ""
        if name and name.endswith(".swift"):
            self._named_by_comment(name)
        self._flush_frame()
        self._append(line)

    def _named_by_comment(self, name: str) -> None:
        """The first comment names a file without a name; a later one with another name begins the next file."""
        section = self.sections[-1]
        if not section.has_code:
            section.announced = section.announced or name
        elif section.name.rsplit("/", 1)[-1] != name.rsplit("/", 1)[-1]:
            section.closed = True
            first = self.line_number - len(self._frame)
            self.sections.append(Section(first, announced=name, language=section.language, fenced=section.fenced))

    def _flush_frame(self) -> None:
        held, self._frame = self._frame, []
        for line in held:
            self._append(line)

    def _append(self, line: str) -> None:
        section = self.sections[-1]
        if not section.aside and line.strip() and not section.name and not section.has_code:
            # an unnamed block whose first line is no declaration shows how to use or type something
            section.aside = not kinds.may_be_code(line)
        if not section.own_name and section.scanner.in_code and section.scanner.depth == 0:
            found = kinds.named_declaration(line)
            if found:
                section.own_name = f"{found[1]}{'+Extensions' if found[0] == 'extension' else ''}.swift"
        section.lines.append(line)
        section.scanner.feed(line)
