from pathlib import Path

import pytest

from swiftgen.settings import Settings
from swiftgen.toolchain import ToolchainError, find_toolchain


def settings(**variables: str) -> Settings:
    return Settings.from_environment(variables)


def fake(folder: Path, version: str) -> Path:
    (folder / "usr" / "bin").mkdir(parents=True)
    for name, text in {"swiftc": f"#!/bin/sh\necho 'Swift version {version} (x)'\n", "swift-frontend": ""}.items():
        (folder / "usr" / "bin" / name).write_text(text)
        (folder / "usr" / "bin" / name).chmod(0o755)
    return folder


def test_missing_tells_how_to_install(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match=r"not on PATH.*swift\.org/install/linux.*SWIFTGEN_TOOLCHAIN"):
        find_toolchain(settings(PATH=str(tmp_path)))


def test_a_named_folder_without_a_compiler_is_told(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match=f"SWIFTGEN_TOOLCHAIN names {tmp_path}"):
        find_toolchain(settings(SWIFTGEN_TOOLCHAIN=str(tmp_path)))


def test_too_old_is_told(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match=r"is Swift 5\.10\.1, and SwiftGen needs 6\.0"):
        find_toolchain(settings(SWIFTGEN_TOOLCHAIN=str(fake(tmp_path, "5.10.1"))))


def test_one_that_does_not_start_is_told(tmp_path: Path) -> None:
    swiftc = fake(tmp_path, "6.0") / "usr" / "bin" / "swiftc"
    swiftc.write_text("#!/bin/sh\necho broken library >&2; exit 1\n")
    with pytest.raises(ToolchainError, match="broken library"):
        find_toolchain(settings(PATH=str(swiftc.parent)))


@pytest.mark.parametrize("name", ["", "usr", "usr/bin", "usr/bin/swiftc"])
def test_any_form_of_the_variable_works(tmp_path: Path, name: str) -> None:
    found = find_toolchain(settings(SWIFTGEN_TOOLCHAIN=str(fake(tmp_path, "6.1.2") / name)))
    assert found.root == tmp_path / "usr"
    assert found.version == (6, 1, 2)


@pytest.mark.swift
def test_the_real_one_is_found() -> None:
    found = find_toolchain()
    assert found.version >= (6, 0)
    assert found.frontend.exists()
