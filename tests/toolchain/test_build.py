from pathlib import Path

import pytest

from swiftgen.artifacts import SourceTree
from swiftgen.sandbox import Command, Limits, open_sandbox, run_blocking
from swiftgen.toolchain import Sdk, Toolchain, build

pytestmark = pytest.mark.swift

TREE = SourceTree(
    files={
        "MyApp.swift": "import SwiftUI\n@main struct MyApp: App { init() { print(answer()) } }\n",
        "Models/Answer.swift": "import SwiftUI\nfunc answer() -> Int { tiny(41) }\n",
        "Models/Unused.swift": "struct Unused {}\n",
    }
)


def say(executable: Path | None, sdk: Sdk, toolchain: Toolchain) -> str:
    assert executable
    command = Command([str(executable)], read=[toolchain.root, sdk.folder, executable.parent])
    outcome = run_blocking(open_sandbox(), command, Limits())
    assert outcome.code == 0, outcome
    return outcome.stdout.decode()


def test_an_app_is_built_again_after_edits(tmp_path: Path, sdk: Sdk, toolchain: Toolchain) -> None:
    first = build(TREE, sdk=sdk, toolchain=toolchain, out=tmp_path)
    assert first.findings == ()
    assert say(first.executable, sdk, toolchain) == "42\nhello from the SDK\n"
    untouched = tmp_path / "objects"
    before = {path.name: path.stat().st_mtime_ns for path in untouched.glob("Unused-*.o")}

    same = build(TREE, sdk=sdk, toolchain=toolchain, out=tmp_path)
    assert same.executable == first.executable

    edited = TREE.with_file("Models/Answer.swift", "import SwiftUI\nfunc answer() -> Int { 7 }\n")
    second = build(edited, sdk=sdk, toolchain=toolchain, out=tmp_path)
    assert say(second.executable, sdk, toolchain).startswith("7\n")
    assert {path.name: path.stat().st_mtime_ns for path in untouched.glob("Unused-*.o")} == before

    broken = TREE.with_file("Models/Answer.swift", 'func answer() -> Int { "7" }\n')
    third = build(broken, sdk=sdk, toolchain=toolchain, out=tmp_path)
    assert third.executable is None
    assert [(found.code, found.path) for found in third.findings] == [
        ("cannot_convert_to_return_type", "Models/Answer.swift")
    ]

    smaller = TREE.without("Models/Unused.swift")
    assert build(smaller, sdk=sdk, toolchain=toolchain, out=tmp_path).executable


def test_an_edit_that_breaks_another_file_is_found_each_time(tmp_path: Path, sdk: Sdk, toolchain: Toolchain) -> None:
    assert build(TREE, sdk=sdk, toolchain=toolchain, out=tmp_path).executable
    renamed = TREE.with_file("Models/Answer.swift", "func reply() -> Int { 7 }\n")
    for _ in range(2):
        result = build(renamed, sdk=sdk, toolchain=toolchain, out=tmp_path)
        assert result.executable is None
        assert [(found.code, found.path) for found in result.findings] == [("cannot_find_in_scope", "MyApp.swift")]


def test_an_edit_that_others_see_is_seen(tmp_path: Path, sdk: Sdk, toolchain: Toolchain) -> None:
    assert build(TREE, sdk=sdk, toolchain=toolchain, out=tmp_path).executable
    wider = TREE.with_file("Models/Answer.swift", 'func answer() -> String { "seven" }\n')
    second = build(wider, sdk=sdk, toolchain=toolchain, out=tmp_path)
    assert say(second.executable, sdk, toolchain).startswith("seven\n")


def test_an_app_without_a_start_says_so(tmp_path: Path, sdk: Sdk, toolchain: Toolchain) -> None:
    result = build(SourceTree(files={"A.swift": "struct A {}\n"}), sdk=sdk, toolchain=toolchain, out=tmp_path)
    assert result.executable is None
    assert [found.severity for found in result.findings] == ["error"]
