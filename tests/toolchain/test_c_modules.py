"""C modules are compiled once, and what was compiled is used in the sandbox."""

from dataclasses import replace
from pathlib import Path

from swiftgen.artifacts import SourceTree
from swiftgen.toolchain import Dialect, Sdk, Toolchain, build, check
from swiftgen.toolchain.c_modules import ensure_c_modules


def test_they_are_made_once_for_both_language_modes_and_read_by_checks(
    toolchain: Toolchain, sdk: Sdk, tmp_path: Path
) -> None:
    place = ensure_c_modules(toolchain, tmp_path)
    assert place is not None
    made = {file.name: file.stat().st_mtime_ns for file in place.rglob("SwiftGlibc-*.pcm")}
    assert len(list(place.glob("*/SwiftGlibc-*.pcm"))) == 4  # with numbers of lines, and without
    assert ensure_c_modules(toolchain, tmp_path) == place
    tree = SourceTree(files={"A.swift": 'import Glibc\nlet a: Double = sqrt(2)\nlet b: Int = ""'})
    for version in ("5", "6"):
        findings = check(tree, sdk=replace(sdk, c_modules=place), toolchain=toolchain, dialect=Dialect(version=version))
        assert [(each.path, each.code) for each in findings] == [("A.swift", "cannot_convert_initializer_value")]
    app = SourceTree(files={"A.swift": "import SwiftUI\n@main struct A: App {}\n"})
    built = build(app, sdk=replace(sdk, c_modules=place), toolchain=toolchain, out=tmp_path / "built")
    assert built.executable is not None
    assert {file.name: file.stat().st_mtime_ns for file in place.rglob("SwiftGlibc-*.pcm")} == made


def test_what_is_not_among_them_is_compiled_by_itself(toolchain: Toolchain, sdk: Sdk, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    tree = SourceTree(files={"A.swift": "import SwiftUI\n@main struct A: App {}\n"})
    lacking = replace(sdk, c_modules=empty)
    assert check(tree, sdk=lacking, toolchain=toolchain) == ()
    assert build(tree, sdk=lacking, toolchain=toolchain, out=tmp_path / "built").executable is not None


def test_a_compiler_that_fails_leaves_each_check_to_itself(toolchain: Toolchain, tmp_path: Path) -> None:
    broken = replace(toolchain, root=tmp_path / "none")
    assert ensure_c_modules(broken, tmp_path / "shelf") is None
