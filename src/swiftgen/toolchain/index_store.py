"""Reads what the compiler noted of every name: which symbol stands where. By the toolchain's own libIndexStore."""

import ctypes
from collections.abc import Callable, Iterator
from ctypes import CFUNCTYPE, POINTER, byref, c_bool, c_char_p, c_size_t, c_uint, c_uint64, c_void_p
from functools import cache
from pathlib import Path
from typing import Any

from swiftgen.artifacts import Position
from swiftgen.artifacts.occurrence import Occurrence, Role
from swiftgen.toolchain.find import Toolchain, ToolchainError

PathOf = Callable[[str], str]
"""From the file that the compiler names to the path in the source tree; empty when it is not of the tree."""


class _Text(ctypes.Structure):
    _fields_ = (("data", c_void_p), ("length", c_size_t))


_ON_TEXT = CFUNCTYPE(c_bool, c_void_p, _Text)
_ON_HANDLE = CFUNCTYPE(c_bool, c_void_p, c_void_p)

_SIGNATURES: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "store_create": (c_void_p, (c_char_p, POINTER(c_void_p))),
    "store_dispose": (None, (c_void_p,)),
    "store_units_apply_f": (c_bool, (c_void_p, c_uint, c_void_p, _ON_TEXT)),
    "unit_reader_create": (c_void_p, (c_void_p, c_char_p, POINTER(c_void_p))),
    "unit_reader_dispose": (None, (c_void_p,)),
    "unit_reader_get_main_file": (_Text, (c_void_p,)),
    "unit_reader_dependencies_apply_f": (c_bool, (c_void_p, c_void_p, _ON_HANDLE)),
    "unit_dependency_get_kind": (c_uint, (c_void_p,)),
    "unit_dependency_get_name": (_Text, (c_void_p,)),
    "unit_dependency_get_filepath": (_Text, (c_void_p,)),
    "record_reader_create": (c_void_p, (c_void_p, c_char_p, POINTER(c_void_p))),
    "record_reader_dispose": (None, (c_void_p,)),
    "record_reader_occurrences_apply_f": (c_bool, (c_void_p, c_void_p, _ON_HANDLE)),
    "occurrence_get_symbol": (c_void_p, (c_void_p,)),
    "occurrence_get_roles": (c_uint64, (c_void_p,)),
    "occurrence_get_line_col": (None, (c_void_p, POINTER(c_uint), POINTER(c_uint))),
    "symbol_get_usr": (_Text, (c_void_p,)),
    "symbol_get_name": (_Text, (c_void_p,)),
}
_RECORD = 2
"""The kind of a unit's dependency that holds a file's occurrences."""


def read_occurrences(store: Path, toolchain: Toolchain, path_of: PathOf) -> tuple[Occurrence, ...]:
    """All occurrences in the tree's files, by file and place.

    Raises:
        ToolchainError: the toolchain has no libIndexStore, or the store cannot be read.
    """
    reader = _Reader(_library(toolchain), store)
    try:
        found = [
            each for file, record in reader.records() if (path := path_of(file)) for each in reader.read(record, path)
        ]
    finally:
        reader.close()
    return tuple(sorted(found, key=lambda each: (each.path, each.place.line, each.place.column, each.usr)))


class _Reader:
    """An open store."""

    def __init__(self, library: ctypes.CDLL, store: Path) -> None:
        self._library = library
        error = c_void_p()
        self._store = self._call("store_create", str(store).encode(), byref(error))
        if not self._store:
            raise ToolchainError(f"The compiler's index at {store} cannot be read.")

    def close(self) -> None:
        self._call("store_dispose", self._store)

    def records(self) -> Iterator[tuple[str, str]]:
        """Main file and record of each unit."""
        for unit in self._texts("store_units_apply_f", self._store, 0):
            error = c_void_p()
            reader = self._call("unit_reader_create", self._store, unit.encode(), byref(error))
            if not reader:
                continue
            main = _text(self._call("unit_reader_get_main_file", reader))
            names: list[str] = []

            def note(_context: object, dependency: int, names: list[str] = names, main: str = main) -> bool:
                file = _text(self._call("unit_dependency_get_filepath", dependency))
                if self._call("unit_dependency_get_kind", dependency) == _RECORD and file == main:
                    names.append(_text(self._call("unit_dependency_get_name", dependency)))
                return True

            self._call("unit_reader_dependencies_apply_f", reader, None, _ON_HANDLE(note))
            self._call("unit_reader_dispose", reader)
            yield from ((main, name) for name in names)

    def read(self, record: str, path: str) -> list[Occurrence]:
        """What a record holds."""
        error = c_void_p()
        reader = self._call("record_reader_create", self._store, record.encode(), byref(error))
        if not reader:
            return []
        found: list[Occurrence] = []

        def note(_context: object, occurrence: int) -> bool:
            line, column = c_uint(), c_uint()
            self._call("occurrence_get_line_col", occurrence, byref(line), byref(column))
            symbol = self._call("occurrence_get_symbol", occurrence)
            usr, name = (_text(self._call(f"symbol_get_{part}", symbol)) for part in ("usr", "name"))
            roles = Role(self._call("occurrence_get_roles", occurrence))
            found.append(Occurrence(path, Position(line=line.value, column=column.value), usr, name, roles))
            return True

        self._call("record_reader_occurrences_apply_f", reader, None, _ON_HANDLE(note))
        self._call("record_reader_dispose", reader)
        return found

    def _texts(self, function: str, *arguments: object) -> list[str]:
        found: list[str] = []

        def note(_context: object, text: _Text) -> bool:
            found.append(_text(text))
            return True

        self._call(function, *arguments, None, _ON_TEXT(note))
        return found

    def _call(self, name: str, *arguments: object) -> Any:
        return getattr(self._library, f"indexstore_{name}")(*arguments)


def _text(text: _Text) -> str:
    return ctypes.string_at(text.data, text.length).decode(errors="replace") if text.data else ""


def _library(toolchain: Toolchain) -> ctypes.CDLL:
    return _load(str(toolchain.root / "lib" / "libIndexStore.so"))


@cache
def _load(path: str) -> ctypes.CDLL:
    try:
        library = ctypes.CDLL(path)
    except OSError:
        raise ToolchainError(f"The toolchain has no {path}. Install Swift 6 from swift.org, whole.") from None
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(library, f"indexstore_{name}")
        function.restype, function.argtypes = result, arguments
    return library
