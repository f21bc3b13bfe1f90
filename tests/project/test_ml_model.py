"""A Core ML model is read as far as Xcode needs it to make a class."""

import json
from pathlib import Path

import pytest

from swiftgen.project.folder import read_tree
from swiftgen.project.ml_model import interface


def field(number: int, value: bytes | int) -> bytes:
    """One field of a protocol buffer."""
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def varint(value: int) -> bytes:
    low, rest = value & 0x7F, value >> 7
    return bytes([low | 0x80]) + varint(rest) if rest else bytes([low])


def feature(name: str, kind: int, inner: bytes = b"", *, optional: bool = False) -> bytes:
    kinds = field(kind, inner) + (field(1000, 1) if optional else b"")
    return field(1, name.encode()) + field(2, b"what it is") + field(3, kinds)


def model(*inputs: bytes, outputs: tuple[bytes, ...] = ()) -> bytes:
    described = b"".join(field(1, each) for each in inputs) + b"".join(field(10, each) for each in outputs)
    return field(1, 4) + field(300, bytes(2 << 20)) + field(2, described)


def test_names_and_types_of_inputs_and_outputs(tmp_path: Path) -> None:
    place = tmp_path / "Sleep.mlmodel"
    place.write_bytes(
        model(
            feature("wake", 2),
            feature("coffee", 1, optional=True),
            feature("words", 6, field(2, b"")),
            outputs=(feature("actualSleep", 2), feature("picture", 4)),
        )
    )
    assert json.loads(interface(place)) == {
        "inputs": [["wake", "double", False], ["coffee", "int64", True], ["words", "dictionary of strings", False]],
        "outputs": [["actualSleep", "double", False], ["picture", "image", False]],
    }


def test_a_file_that_is_no_model_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "Sleep.mlmodel"
    for data in (b"", b"no model at all, only words", field(1, 4)):
        place.write_bytes(data)
        with pytest.raises(ValueError, match=r"describes no|no protocol buffer"):
            interface(place)


def test_a_folder_brings_its_models_and_those_in_packages(tmp_path: Path) -> None:
    inner = tmp_path / "Big.mlpackage/Data/com.apple.CoreML"
    inner.mkdir(parents=True)
    (inner / "model.mlmodel").write_bytes(model(feature("x", 5)))
    (tmp_path / "Sleep.mlmodel").write_bytes(model(feature("wake", 2)))
    (tmp_path / "Broken.mlmodel").write_bytes(b"?")
    (tmp_path / "App.swift").write_text("let one = 1\n")
    files = read_tree([tmp_path]).files
    assert set(files) == {"App.swift", "Big.mlpackage.interface.json", "Sleep.mlmodel.interface.json"}
