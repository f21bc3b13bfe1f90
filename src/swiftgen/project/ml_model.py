"""What a Core ML model takes and gives: a `.mlmodel` file in, the names and types that Xcode makes a class of out.

Only the description is read, a few hundred bytes of a file that may be large. Source: Core ML's published
`Model.proto` and `FeatureTypes.proto` (field numbers only).
"""

import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

SUFFIX = ".interface.json"
"""What the text of an interface ends in, after the model's own name."""

_LARGEST = 1 << 20  # bytes of a description
_DESCRIPTION, _INPUT, _OUTPUT = 2, 1, 10
_NAME, _TYPE, _OPTIONAL = 1, 3, 1000
_KINDS = {1: "int64", 2: "double", 3: "string", 4: "image", 5: "multiArray", 6: "dictionary", 7: "sequence"}
_KEYED_BY_TEXT = 2
_VARINT, _EIGHT, _BYTES, _FOUR = 0, 1, 2, 5


def interface(place: Path) -> str:
    """The model's inputs and outputs as JSON: lists of name, kind and whether it may be missing.

    Raises:
        ValueError: the file is no Core ML model.
        OSError: it cannot be read.
    """
    with place.open("rb") as file:
        for number, value in _fields(file):
            if number == _DESCRIPTION and isinstance(value, bytes):
                features = list(_fields(BytesIO(value)))
                return json.dumps(
                    {
                        "inputs": [_feature(each) for at, each in features if at == _INPUT],
                        "outputs": [_feature(each) for at, each in features if at == _OUTPUT],
                    }
                )
    raise ValueError(f"{place} describes no inputs and outputs")


def _feature(data: bytes | int) -> tuple[str, str, bool]:
    parts = dict(_fields(_opened(data)))
    kinds = dict(_fields(_opened(parts.get(_TYPE, b""))))
    number = next((each for each in kinds if each in _KINDS), 0)
    kind = _KINDS.get(number, "")
    if kind == "dictionary":
        keys = dict(_fields(_opened(kinds[number])))
        kind = "dictionary of strings" if _KEYED_BY_TEXT in keys else "dictionary of numbers"
    return _opened(parts.get(_NAME, b"")).read().decode(), kind, bool(kinds.get(_OPTIONAL))


def _opened(data: bytes | int) -> BytesIO:
    if isinstance(data, int):
        raise ValueError("a number stands where a message is wanted")  # noqa: TRY004 - the file is wrong, not the call
    return BytesIO(data)


def _fields(file: BinaryIO) -> Iterator[tuple[int, bytes | int]]:
    """Each field of a protocol buffer: its number and its bytes or number; what is too large is passed over."""
    while (key := _varint(file)) is not None:
        number, kind = key >> 3, key & 7
        if kind == _VARINT:
            yield number, _varint(file) or 0
        elif kind in {_EIGHT, _FOUR}:
            file.seek(8 if kind == _EIGHT else 4, 1)
        elif kind == _BYTES:
            length = _varint(file) or 0
            if length > _LARGEST:
                file.seek(length, 1)
            else:
                yield number, file.read(length)
        else:
            raise ValueError("the file is no protocol buffer")


def _varint(file: BinaryIO) -> int | None:
    """The next number; None at the end of the file."""
    value = 0
    for shift in range(0, 70, 7):
        byte = file.read(1)
        if not byte:
            return None
        value |= (byte[0] & 0x7F) << shift
        if byte[0] < 0x80:
            return value
    raise ValueError("a number is longer than ten bytes")
