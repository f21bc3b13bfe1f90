"""A reply is watched as it streams: closed declarations are parsed and type-checked; one that is hopeless is stopped.

Hopeless is a stream in which the compiler finds the same class of error three times, or a declaration that closed and
cannot be read as Swift even after repair. What came before the first fault stays; the model goes on from there.
"""

import asyncio
import contextlib
import re
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property

from swiftgen.artifacts import Finding, SourceTree, UnsafePathError
from swiftgen.swift.index.declarations import declarations_of
from swiftgen.swift.repair import repair_syntax
from swiftgen.swift.stream import Declaration, SwiftStream

Check = Callable[[SourceTree], Awaitable[tuple[Finding, ...]]]

THRICE = 3
CHARACTERS = 4  # of a token, about
_QUOTED = re.compile(r"'[^']*'")
_WORD = re.compile(r"[A-Za-z_]\w*")
# What may be said only because the rest is not written yet.
_UNFINISHED = (
    "cannot_find",
    "cannot find",
    "no such module",
    "use of undeclared",
    "does not conform",
    "type_does_not_conform",
)


@dataclass(frozen=True)
class Hopeless:
    """Why a stream is stopped: the text to keep, what the model is told, and how many characters are thrown away."""

    kept: str
    finding: str
    thrown: int


@dataclass
class _Closed:
    """A closed declaration: where it begins and ends in the reply."""

    declaration: Declaration
    start: int
    end: int

    @cached_property
    def names(self) -> frozenset[str]:
        """What it declares at the top level."""
        return frozenset(each.name for each in declarations_of("", self.declaration.text) if each.kind != "import")

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word in it."""
        return frozenset(_WORD.findall(self.declaration.text))


@dataclass
class Watch:
    """Watches one reply.

    Attributes:
        check: the compiler; None to parse only.
        others: files that stand already.
        planned: names that other files will declare.
    """

    check: Check | None = None
    others: SourceTree = field(default_factory=SourceTree)
    planned: frozenset[str] = frozenset()
    hopeless: Hopeless | None = None
    checks: int = 0

    def __post_init__(self) -> None:
        self._stream = SwiftStream()
        self._heard = ""
        self._rest = ""
        self._closed: list[_Closed] = []
        self._checked = 0
        self._task: asyncio.Task[None] | None = None

    @property
    def heard(self) -> str:
        """All text so far."""
        return self._heard + self._rest

    def feed(self, chunk: str) -> bool:
        """Take the next chunk; whether the stream may go on. Checks go on in the background."""
        *lines, self._rest = (self._rest + chunk).split("\n")
        for line in lines:
            self._line(f"{line}\n")
        if (
            self.hopeless is None
            and self.check is not None
            and self._task is None
            and self._checked < len(self._closed)
        ):
            self._task = asyncio.create_task(self._compile(self.check, len(self._closed)))
        return self.hopeless is None

    def tree(self) -> SourceTree:
        """What is complete, with the files that stand already."""
        return self._tree(len(self._closed))

    def judge(self, findings: Iterable[Finding]) -> None:
        """Take the compiler's word on ``tree()``; three errors of one class end the stream.

        What leans on a name that is not written yet proves nothing: the compiler guesses at it, and errs further on.
        """
        placed = [(self._place_of(finding), finding) for finding in findings if finding.severity == "error"]
        found = [(closed, finding) for closed, finding in placed if closed]
        waiting = self._waiting(closed for closed, finding in found if self._may_come(finding))
        classes: dict[str, list[tuple[_Closed, Finding]]] = defaultdict(list)
        for closed, finding in found:
            if closed.start not in waiting and not self._may_come(finding):
                classes[_class_of(finding)].append((closed, finding))
        for same in classes.values():
            if len(same) >= THRICE:
                first = min((closed for closed, _ in same), key=lambda closed: closed.start)
                self._stop(first, [finding for _, finding in same])
                return

    async def end(self) -> None:
        """No more is coming; a check that still runs is not waited for."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await self._task

    async def settle(self) -> None:
        """Wait for the check that runs now, if one does."""
        if self._task is not None:
            await self._task

    def _line(self, line: str) -> None:
        before = len(self._heard)
        self._heard += line
        for declaration in self._stream.feed(line):
            here = declaration.text.endswith(line) and line.strip() != ""
            end = len(self._heard) if here else before
            start = self._closed[-1].end if self._closed else 0
            at = self._heard.rfind(declaration.text, start, end)
            self._closed.append(_Closed(declaration, at if at >= 0 else start, end))
            if declaration.findings and self.hopeless is None and not _mended(declaration):
                self._stop(self._closed[-1], declaration.findings)

    async def _compile(self, check: Check, number: int) -> None:
        try:
            findings = await check(self._tree(number))
        except Exception:  # the compiler's own trouble is the validation's to tell
            return
        finally:
            self._task, self._checked = None, number
            self.checks += 1
        if self.hopeless is None:
            self.judge(findings)

    def _tree(self, number: int) -> SourceTree:
        files: dict[str, str] = {}
        for closed in self._closed[:number]:
            path = _path(closed.declaration)
            files[path] = files.get(path, "") + closed.declaration.text
        try:
            return SourceTree(files={**self.others.files, **files})
        except (UnsafePathError, ValueError):
            return self.others

    def _place_of(self, finding: Finding) -> _Closed | None:
        if finding.range is None:
            return None
        line, start = finding.range.start.line, 0
        for closed in self._closed:
            if _path(closed.declaration) != finding.path:
                continue
            start += closed.declaration.text.count("\n")
            if line <= start:
                return closed
        return None

    def _waiting(self, first: Iterable[_Closed]) -> set[int]:
        """Where the declarations start that lean on something which is still to come, by others too."""
        new = {closed.start: closed for closed in first}
        waiting = dict(new)
        while new:
            names = {name for closed in new.values() for name in closed.names}
            new = {
                closed.start: closed for closed in self._closed if closed.start not in waiting and names & closed.words
            }
            waiting |= new
        return set(waiting)

    def _may_come(self, finding: Finding) -> bool:
        """Whether the fault may be gone when the rest is written: a name that is planned, or is not found yet."""
        text = f"{finding.code} {finding.message}".lower()
        names = {name.strip("'") for name in _QUOTED.findall(finding.message)}
        return bool(names & self.planned) or any(sign in text for sign in _UNFINISHED)

    def _stop(self, closed: _Closed, findings: Iterable[Finding]) -> None:
        kept = self._heard[: closed.start]
        told = dict.fromkeys(
            f"{finding.path}: {finding.message} (near `{_near(closed, finding)}`)" for finding in findings
        )
        self.hopeless = Hopeless(kept, "\n".join(list(told)[:THRICE]), len(self.heard) - len(kept))


def _path(declaration: Declaration) -> str:
    path = declaration.path or "File.swift"
    return path if path.endswith(".swift") else f"{path}.swift"


def _class_of(finding: Finding) -> str:
    return f"{finding.code}:{_QUOTED.sub('', finding.message)}"


def _mended(declaration: Declaration) -> bool:
    _, _, findings = repair_syntax(SourceTree(files={"File.swift": declaration.text}))
    return not any(finding.severity == "error" for finding in findings)


def _near(closed: _Closed, finding: Finding) -> str:
    lines = closed.declaration.text.splitlines()
    at = finding.range.start.line - closed.declaration.range.start.line if finding.range else 0
    return lines[at].strip()[:80] if 0 <= at < len(lines) else lines[0].strip()[:80]
