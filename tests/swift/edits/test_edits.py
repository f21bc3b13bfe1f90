from dataclasses import dataclass

import pytest

from swiftgen.artifacts import Position, SourceTree
from swiftgen.swift.edits import (
    EditRefusedError,
    add_import,
    apply_reply,
    delete,
    find,
    insert,
    move,
    rename,
    replace,
    set_modifier,
    wrap,
)

TEXT = """import SwiftUI

// The list.
struct ListView: View {
    @State private var count = 0

    var body: some View {
        VStack {
            Text("a \\(count)")
                .padding()
            Button("b") { count += 1 }
        }
    }

    func add(_ n: Int) {
        count += n
    }
}

enum Theme {
    case dark
    case light
}
"""
TREE = SourceTree(files={"A.swift": TEXT, "B.swift": "struct B {\n    var count = 2\n}\n"})


def changed(tree: SourceTree, *pairs: tuple[str, str]) -> None:
    """The file A is what it was, with these pieces replaced and nothing else."""
    expected = TEXT
    for old, new in pairs:
        assert expected.count(old) == 1, old
        expected = expected.replace(old, new)
    assert tree.files["A.swift"] == expected


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("ListView.body", "property"), ("ListView.add(_:)", "func"), ("ListView.add", "func"), ("Theme.dark", "case"),
        ("enum Theme.case dark", "case"), ("A.swift#Theme", "enum"), ("B.count", "property"),
    ],
)  # fmt: skip
def test_addresses(address: str, kind: str) -> None:
    assert find(TREE, address).kind == kind


@pytest.mark.parametrize("address", ["ListView.nope", "count", "C.swift#Theme", ""])
def test_what_is_not_there_is_refused(address: str) -> None:
    with pytest.raises(EditRefusedError, match="There is no"):
        find(TREE, address)


def test_two_of_a_name_are_refused() -> None:
    tree = SourceTree(files={"A.swift": "struct A {\n func f(a: Int) {}\n func f(b: Int) {}\n}\n"})
    with pytest.raises(EditRefusedError, match="names 2 declarations"):
        find(tree, "A.f")
    assert find(tree, "A.f(b:)").title == "f(b:)"


def test_replace() -> None:
    changed(replace(TREE, "ListView.add", "func add(_ n: Int) {\n    count -= n\n}"), ("count += n\n", "count -= n\n"))


def test_delete_takes_its_comments_and_one_blank_line() -> None:
    changed(delete(TREE, "ListView.add"), ("\n    func add(_ n: Int) {\n        count += n\n    }\n", ""))
    assert delete(TREE, "ListView").files["A.swift"].startswith("import SwiftUI\n\nenum Theme")


def test_insert() -> None:
    changed(insert(TREE, "Theme.light", "case blue"), ("    case light\n", "    case light\n    case blue\n"))
    changed(insert(TREE, "Theme.dark", "case blue", "before"), ("    case dark\n", "    case blue\n    case dark\n"))
    changed(
        insert(TREE, "ListView", "func zero() {\n    count = 0\n}", "inside"),
        ("        count += n\n    }\n", "        count += n\n    }\n\n    func zero() {\n        count = 0\n    }\n"),
    )


def test_code_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(EditRefusedError, match="cannot be read"):
        insert(TREE, "Theme", "case ( {", "inside")


def test_rename_by_the_index_leaves_others_of_the_name() -> None:
    @dataclass(frozen=True)
    class At:
        path: str
        place: Position
        usr: str

    index = [
        At("A.swift", Position(line=5, column=24), "a"), At("A.swift", Position(line=9, column=23), "a"),
        At("A.swift", Position(line=11, column=27), "a"), At("A.swift", Position(line=16, column=9), "a"),
        At("B.swift", Position(line=2, column=9), "b"),
    ]  # fmt: skip
    tree = rename(TREE, "ListView.count", "total", index)
    assert tree.files["A.swift"] == TEXT.replace("count", "total")
    assert tree.files["B.swift"] == TREE.files["B.swift"]


def test_rename_by_words_only_when_it_is_certain() -> None:
    with pytest.raises(EditRefusedError, match="also declared as"):
        rename(TREE, "ListView.count", "total")
    one = TREE.without("B.swift")
    assert rename(one, "ListView.count", "total").files["A.swift"] == TEXT.replace("count", "total")
    with pytest.raises(EditRefusedError, match="already"):
        rename(one, "ListView.count", "body")
    with pytest.raises(EditRefusedError, match="not a name"):
        rename(one, "ListView.count", "class")


def test_move_takes_comments_and_imports_along() -> None:
    tree = move(TREE, "ListView", "Views/List.swift")
    assert tree.files["Views/List.swift"].startswith("import SwiftUI\n\n// The list.\nstruct ListView")
    assert "ListView" not in tree.files["A.swift"]
    assert (
        move(TREE, "Theme", "B.swift")
        .files["B.swift"]
        .endswith("}\n\nenum Theme {\n    case dark\n    case light\n}\n")
    )


def test_imports() -> None:
    changed(add_import(TREE, "A.swift", "Charts"), ("import SwiftUI\n", "import SwiftUI\nimport Charts\n"))
    assert add_import(TREE, "A.swift", "SwiftUI") == TREE


def test_views() -> None:
    place = Position(line=9, column=14)
    changed(
        wrap(TREE, "A.swift", place, "HStack(spacing: 8)"),
        (
            '            Text("a \\(count)")\n                .padding()\n',
            '            HStack(spacing: 8) {\n                Text("a \\(count)")\n'
            "                    .padding()\n            }\n",
        ),
    )
    changed(set_modifier(TREE, "A.swift", place, ".padding(8)"), (".padding()", ".padding(8)"))
    changed(set_modifier(TREE, "A.swift", place, ".bold()"), (".padding()", ".padding()\n                .bold()"))
    with pytest.raises(EditRefusedError, match="no view"):
        wrap(TREE, "A.swift", Position(line=5, column=5), "HStack")


BLOCK = "A.swift\n<<<<<<< SEARCH\n{}\n=======\n{}\n>>>>>>> REPLACE\n"


def test_a_block_whose_indentation_is_lost() -> None:
    changed(
        apply_reply(TREE, BLOCK.format('Button("b") { count += 1 }', 'Button("c") {\n    count += 2\n}')),
        (
            '            Button("b") { count += 1 }\n',
            '            Button("c") {\n                count += 2\n            }\n',
        ),
    )


def test_a_block_that_fits_two_places_is_refused() -> None:
    with pytest.raises(EditRefusedError, match="stand"):
        apply_reply(TREE, BLOCK.format("    }", "    // end\n    }"))


def test_a_block_for_another_text_is_refused() -> None:
    with pytest.raises(EditRefusedError, match="not in the file"):
        apply_reply(TREE, BLOCK.format("func add(_ n: Double) {", "func add(_ n: Float) {"))


def test_a_diff_whose_numbers_and_context_are_off() -> None:
    diff = (
        "```diff\n--- a/A.swift\n+++ b/A.swift\n"
        "@@ -90,4 +90,4 @@\n     // once\n     func add(_ n: Int) {\n"
        "-        count += n\n+        count += 2 * n\n     }\n```\n"
    )
    changed(apply_reply(TREE, diff), ("count += n\n", "count += 2 * n\n"))


def test_a_hunk_that_fits_two_places_is_refused() -> None:
    with pytest.raises(EditRefusedError):
        apply_reply(TREE, "--- a/A.swift\n+++ b/A.swift\n@@ -1,2 +1,3 @@\n     }\n+    // more\n }\n")


def test_a_type_with_marks_keeps_what_is_not_written() -> None:
    reply = (
        "**A.swift**\n```swift\nstruct ListView: View {\n    // ... existing code ...\n\n"
        "    func add(_ n: Int) {\n        count += 3\n    }\n\n    func zero() { count = 0 }\n}\n```\n"
    )
    changed(
        apply_reply(TREE, reply),
        ("        count += n\n    }\n", "        count += 3\n    }\n\n    func zero() { count = 0 }\n"),
    )


def test_a_body_with_marks_keeps_the_lines_between_its_anchors() -> None:
    text = "func f() {\n    a()\n    b()\n    c()\n    d()\n}\n"
    tree = SourceTree(files={"A.swift": text})
    reply = "**A.swift**\n```swift\nfunc f() {\n    a()\n    // ... rest of the code\n    d()\n    e()\n}\n```\n"
    assert apply_reply(tree, reply).files["A.swift"] == text.replace("    d()\n", "    d()\n    e()\n")
    with pytest.raises(EditRefusedError, match="not certain"):
        apply_reply(tree, reply.replace("    a()", "    nowhere()"))


def test_all_of_a_reply_or_nothing() -> None:
    good = BLOCK.format("case dark", "case night")
    with pytest.raises(EditRefusedError):
        apply_reply(TREE, good + BLOCK.format("case nowhere", "case x"))
