"""Reads the compiler's serialized diagnostics through the toolchain's own libclang."""

import ctypes
import re
from collections.abc import Callable, Iterator
from ctypes import POINTER, byref, c_char_p, c_int, c_uint, c_void_p
from functools import cache
from pathlib import Path
from typing import Any

from swiftgen.artifacts import Finding, Fix, Note, Position, Range, Severity, TextEdit
from swiftgen.toolchain.find import Toolchain, ToolchainError
from swiftgen.toolchain.prepare import as_written

_NAME = re.compile(r" \[(\w+)\]$")
_SEVERITIES: dict[int, Severity] = {0: "note", 1: "note", 2: "warning", 3: "error", 4: "error"}

PathOf = Callable[[str], str]
"""From the file that the compiler names to the path in the source tree; empty when it is not of the tree."""


class _String(ctypes.Structure):
    _fields_ = (("data", c_void_p), ("flags", c_uint))


class _Location(ctypes.Structure):
    _fields_ = (("data", c_void_p * 2), ("number", c_uint))


class _Range(ctypes.Structure):
    _fields_ = (("data", c_void_p * 2), ("begin", c_uint), ("end", c_uint))


_SIGNATURES: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "clang_loadDiagnostics": (c_void_p, (c_char_p, POINTER(c_int), POINTER(_String))),
    "clang_disposeDiagnosticSet": (None, (c_void_p,)),
    "clang_getNumDiagnosticsInSet": (c_uint, (c_void_p,)),
    "clang_getDiagnosticInSet": (c_void_p, (c_void_p, c_uint)),
    "clang_getChildDiagnostics": (c_void_p, (c_void_p,)),
    "clang_getDiagnosticSeverity": (c_int, (c_void_p,)),
    "clang_getDiagnosticSpelling": (_String, (c_void_p,)),
    "clang_getDiagnosticLocation": (_Location, (c_void_p,)),
    "clang_getDiagnosticNumRanges": (c_uint, (c_void_p,)),
    "clang_getDiagnosticRange": (_Range, (c_void_p, c_uint)),
    "clang_getDiagnosticNumFixIts": (c_uint, (c_void_p,)),
    "clang_getDiagnosticFixIt": (_String, (c_void_p, c_uint, POINTER(_Range))),
    "clang_getRangeStart": (_Location, (_Range,)),
    "clang_getRangeEnd": (_Location, (_Range,)),
    "clang_getFileLocation": (
        None,
        (_Location, POINTER(c_void_p), POINTER(c_uint), POINTER(c_uint), POINTER(c_uint)),
    ),
    "clang_getFileName": (_String, (c_void_p,)),
    "clang_getCString": (c_char_p, (_String,)),
    "clang_disposeString": (None, (_String,)),
}


_PRINTED = re.compile(
    r"^(?P<file>/[^:\n]+):(?P<line>\d+):(?P<column>\d+): error: (?P<message>.*) \[(?P<code>\w+)\]$", re.M
)


def printed_errors(text: str, path_of: PathOf) -> tuple[Finding, ...]:
    """The errors that the compiler had printed before it was stopped, without their fixes."""
    found = []
    for match in _PRINTED.finditer(text):
        place = Position(line=int(match["line"]), column=int(match["column"]))
        if path := path_of(match["file"]):
            found.append(
                Finding(
                    severity="error", code=match["code"], message=as_written(match["message"]), path=path,
                    range=Range(start=place, end=place),
                )
            )  # fmt: skip
    return tuple(dict.fromkeys(found))


def read_diagnostics(file: Path, toolchain: Toolchain, path_of: PathOf) -> tuple[Finding, ...]:
    """The findings in a ``.dia`` file, in the compiler's order.

    Raises:
        ToolchainError: libclang is missing, or cannot read the file.
    """
    library = _load(toolchain.root)
    error, text = c_int(), _String()
    loaded = library.clang_loadDiagnostics(str(file).encode(), byref(error), byref(text))
    if not loaded:
        raise ToolchainError(f"The compiler's diagnostics cannot be read ({_text(library, text) or error.value}).")
    try:
        reader = _Reader(library, path_of)
        return _without_echoes(tuple(reader.finding(each) for each in reader.members(loaded)))
    finally:
        library.clang_disposeDiagnosticSet(loaded)


def _without_echoes(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Leave out what a macro's expansion repeats, with no place in the tree, of a fault that has one."""
    placed = {(finding.code, finding.message) for finding in findings if finding.path}
    return tuple(each for each in findings if each.path or (each.code, each.message) not in placed)


@cache
def _load(root: Path) -> ctypes.CDLL:
    places = [path for folder in ("lib", "lib64") for path in sorted((root / folder).glob("libclang.so*"))]
    if not places:
        raise ToolchainError(f"There is no libclang in {root / 'lib'}. Install the whole toolchain from swift.org.")
    library = ctypes.CDLL(str(places[0]))
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


def _text(library: ctypes.CDLL, string: _String) -> str:
    content: bytes | None = library.clang_getCString(string)
    library.clang_disposeString(string)
    return (content or b"").decode(errors="replace")


class _Reader:
    """One diagnostic after another becomes a finding."""

    def __init__(self, library: ctypes.CDLL, path_of: PathOf) -> None:
        self._library = library
        self._path_of = path_of

    def members(self, diagnostics: int) -> Iterator[int]:
        """The diagnostics of a set."""
        for index in range(self._library.clang_getNumDiagnosticsInSet(diagnostics)):
            yield self._library.clang_getDiagnosticInSet(diagnostics, index)

    def finding(self, diagnostic: int) -> Finding:
        """A diagnostic with its notes; one inside a macro's expansion is placed where the macro is used."""
        message, code = self._message(diagnostic)
        path, place = self._place(diagnostic)
        children = list(self.members(self._library.clang_getChildDiagnostics(diagnostic)))
        notes = tuple(self._note(child) for child in children)
        if not path:
            path, place = next(((note.path, note.range) for note in notes if note.path), ("", None))
        fixes = (
            self._fix(diagnostic, message),
            *(self._fix(each, note.message) for each, note in zip(children, notes, strict=True)),
        )
        return Finding(
            severity=_SEVERITIES.get(self._library.clang_getDiagnosticSeverity(diagnostic), "error"),
            code=code or "compiler", message=message, path=path, range=place, notes=notes,
            fixes=tuple(fix for fix in fixes if fix),
        )  # fmt: skip

    def _message(self, diagnostic: int) -> tuple[str, str]:
        message = as_written(_text(self._library, self._library.clang_getDiagnosticSpelling(diagnostic)))
        name = _NAME.search(message)
        return (message[: name.start()], name[1]) if name else (message, "")

    def _note(self, diagnostic: int) -> Note:
        path, place = self._place(diagnostic)
        return Note(message=self._message(diagnostic)[0], path=path, range=place)

    def _fix(self, diagnostic: int, message: str) -> Fix | None:
        edits = []
        for index in range(self._library.clang_getDiagnosticNumFixIts(diagnostic)):
            span = _Range()
            insert = self._library.clang_getDiagnosticFixIt(diagnostic, index, byref(span))
            text = as_written(_text(self._library, insert))
            path, place = self._span(span)
            if place is None or not path:
                return None
            edits.append(TextEdit(path=path, range=place, text=text))
        return Fix(title=message, edits=tuple(edits), safe=False) if edits else None

    def _place(self, diagnostic: int) -> tuple[str, Range | None]:
        """The range that holds the diagnostic's position, else the position alone."""
        path, point = self._position(self._library.clang_getDiagnosticLocation(diagnostic))
        if not path or point is None:
            return "", None
        for index in range(self._library.clang_getDiagnosticNumRanges(diagnostic)):
            place = self._span(self._library.clang_getDiagnosticRange(diagnostic, index))[1]
            if place and place.start == point:
                return path, place
        return path, Range(start=point, end=point)

    def _span(self, span: _Range) -> tuple[str, Range | None]:
        path, start = self._position(self._library.clang_getRangeStart(span))
        end = self._position(self._library.clang_getRangeEnd(span))[1]
        return path, Range(start=start, end=end) if start and end else None

    def _position(self, location: _Location) -> tuple[str, Position | None]:
        file, line, column, offset = c_void_p(), c_uint(), c_uint(), c_uint()
        self._library.clang_getFileLocation(location, byref(file), byref(line), byref(column), byref(offset))
        if not file.value:
            return "", None
        name = _text(self._library, self._library.clang_getFileName(file))
        return self._path_of(name), Position(line=line.value, column=column.value)
