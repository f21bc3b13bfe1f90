import pytest

from swiftgen.artifacts import Finding, Position, Range, SourceTree
from swiftgen.toolchain import Dialect, Sdk, Toolchain, check

pytestmark = pytest.mark.swift

APP = "import SwiftUI\n@main struct MyApp: App {}\n"


def span(line: int, start: int, end: int) -> Range:
    return Range(start=Position(line=line, column=start), end=Position(line=line, column=end))


def findings(sdk: Sdk, toolchain: Toolchain, **files: str) -> tuple[Finding, ...]:
    return check(
        SourceTree(files={f"{name}.swift": text for name, text in files.items()}), sdk=sdk, toolchain=toolchain
    )


def test_an_app_for_ios_is_clean(sdk: Sdk, toolchain: Toolchain) -> None:
    main = APP + (
        "#if os(iOS)\nlet here = 1\n#else\nlet here = nonesuch\n#endif\n"
        "class A { @objc func go() {} ; let s = #selector(go) }\n"
        "import Observation\n@Observable final class Model { var n = 0 }\n"
    )
    assert findings(sdk, toolchain, Main=main, Other="let there = here + 1\n") == ()


def test_files_without_an_app_are_checked_too(sdk: Sdk, toolchain: Toolchain) -> None:
    assert findings(sdk, toolchain, Model="struct Model { var n = 0 }\n") == ()
    assert check(SourceTree(), sdk=sdk, toolchain=toolchain) == ()


def test_a_finding_has_name_place_and_notes(sdk: Sdk, toolchain: Toolchain) -> None:
    (found,) = findings(sdk, toolchain, A='let é = 1; let x: Int = tiny("é")\n', B="func tiny(_ v: Int) -> Int { v }\n")
    assert (found.code, found.path, found.severity) == ("cannot_convert_argument_value", "A.swift", "error")
    assert found.range == span(1, 31, 31)
    assert found.message == "cannot convert value of type 'String' to expected argument type 'Int'"


def test_fixes_are_edits_of_the_tree(sdk: Sdk, toolchain: Toolchain) -> None:
    (found,) = findings(sdk, toolchain, A="func f(_ v: Int?) -> Int {\n  return v\n}\n")
    assert found.code == "optional_not_unwrapped"
    (coalesce, force) = found.fixes
    assert [(edit.path, edit.range, edit.text) for edit in force.edits] == [("A.swift", span(2, 11, 11), "!")]
    assert coalesce.edits[0].text.startswith(" ??")


def test_a_fault_inside_a_macro_is_placed_where_the_macro_is_used(sdk: Sdk, toolchain: Toolchain) -> None:
    text = "import Observation\n@Observable final class Model {\n  var n: Nonesuch = 0\n}\n"
    found = findings(sdk, toolchain, A=text)
    assert found
    assert all(each.path == "A.swift" and each.range for each in found)


def test_a_missing_module_is_told(sdk: Sdk, toolchain: Toolchain) -> None:
    (found,) = findings(sdk, toolchain, A="import Nonesuch\n")
    assert (found.code, found.range) == ("sema_no_import", span(1, 8, 8))


def test_two_files_of_one_name_are_told(sdk: Sdk, toolchain: Toolchain) -> None:
    tree = SourceTree(files={"A/X.swift": "", "B/X.swift": ""})
    (found,) = check(tree, sdk=sdk, toolchain=toolchain)
    assert (found.code, found.path) == ("filename_used_twice", "B/X.swift")


def test_the_language_mode_is_passed_on(sdk: Sdk, toolchain: Toolchain) -> None:
    tree = SourceTree(files={"A.swift": "var shared = 0\n"})
    assert check(tree, sdk=sdk, toolchain=toolchain) == ()
    assert check(tree, sdk=sdk, toolchain=toolchain, dialect=Dialect(version="6"))


def test_a_missing_return_is_told_although_all_types_are_right(toolchain: Toolchain, sdk: Sdk) -> None:
    tree = SourceTree(files={"A.swift": "func answer(_ yes: Bool) -> Int {\n  if yes { return 1 }\n}\n"})
    found = check(tree, sdk=sdk, toolchain=toolchain)
    assert [(each.code, each.severity) for each in found] == [("missing_return_decl", "error")]
