import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from swiftgen.settings import Settings
from swiftgen.toolchain import Sdk, Toolchain, ToolchainError, ensure_sdk
from swiftgen.toolchain.sdk import KEPT_SECONDS
from swiftgen.toolchain.sdk_source import find_source
from tests.toolchain.conftest import write_package

pytestmark = pytest.mark.swift

BUILD = """
import sys
from pathlib import Path
from swiftgen.settings import Settings
from swiftgen.toolchain import ensure_sdk, find_toolchain
from swiftgen.toolchain.sdk_source import SdkSource
lines = []
settings = Settings.from_environment()
sdk = ensure_sdk(find_toolchain(settings), settings, lambda m, f: lines.append(m), SdkSource(Path(sys.argv[1])))
print(sum("Linking libSwiftGenSDK" in line for line in lines), sdk.folder)
"""


def test_two_processes_at_once_build_it_once(tmp_path: Path) -> None:
    write_package(tmp_path / "package")
    command = [sys.executable, "-c", BUILD, str(tmp_path / "package")]
    environment = {**os.environ, "SWIFTGEN_CACHE": str(tmp_path / "cache")}
    both = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    told = sorted(process.communicate()[0].split() for process in both)
    assert [built for built, _ in told] == ["0", "1"]
    assert told[0][1] == told[1][1]
    names = {path.name for path in Path(told[0][1]).iterdir()}
    assert names == {"Modules", "libSwiftGenSDK.so", "libSwiftGenMacros.so", "ready"}
    assert not list((tmp_path / "cache" / "sdk").glob(".building-*"))


def test_a_failed_build_leaves_nothing_and_shows_the_compilers_lines(tmp_path: Path, toolchain: Toolchain) -> None:
    settings = Settings.from_environment({"SWIFTGEN_CACHE": str(tmp_path / "cache")})
    source = write_package(tmp_path / "package", "public let wrong: Int = nonesuch\n")
    with pytest.raises(ToolchainError, match=r"SwiftUI\.swift:1:25: error: cannot find 'nonesuch' in scope"):
        ensure_sdk(toolchain, settings, source=source)
    assert [path.name for path in (tmp_path / "cache" / "sdk").iterdir()] == [".lock"]


def test_an_interrupt_ends_the_build_and_leaves_nothing(tmp_path: Path, toolchain: Toolchain) -> None:
    settings = Settings.from_environment({"SWIFTGEN_CACHE": str(tmp_path / "cache")})

    def interrupt(message: str, _fraction: float | None) -> None:
        if ": " in message:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ensure_sdk(toolchain, settings, interrupt, write_package(tmp_path / "package"))
    assert [path.name for path in (tmp_path / "cache" / "sdk").iterdir()] == [".lock"]


def test_the_key_changes_with_sources_only(tmp_path: Path, toolchain: Toolchain) -> None:
    source = write_package(tmp_path)
    before = source.key(toolchain)
    (tmp_path / "Tests").mkdir()
    (tmp_path / "Tests" / "New.swift").touch()
    assert source.key(toolchain) == before
    (tmp_path / "Sources" / "SwiftUI" / "More.swift").touch()
    assert source.key(toolchain) != before


def test_old_builds_go_and_recent_ones_stay(tmp_path: Path, toolchain: Toolchain) -> None:
    shelf = tmp_path / "sdk"
    for name, age in {"recent": 10, "old": KEPT_SECONDS * 2, "older": KEPT_SECONDS * 3}.items():
        (shelf / name).mkdir(parents=True)
        (shelf / name / "ready").touch()
        os.utime(shelf / name / "ready", (time.time() - age,) * 2)
    settings = Settings.from_environment({"SWIFTGEN_CACHE": str(tmp_path)})
    built = ensure_sdk(toolchain, settings, source=write_package(tmp_path / "package"))
    assert {path.name for path in shelf.iterdir()} == {".lock", "recent", built.folder.name}


def test_a_checkout_has_the_package() -> None:
    assert (find_source().folder / "Package.swift").is_file()


def test_it_works_after_moving(sdk: Sdk) -> None:
    assert sdk.library.is_file()
    assert sdk.folder.name == "moved"
