"""Edits addressed by declaration, as models write them."""

import pytest

from swiftgen.artifacts import SourceTree
from swiftgen.swift.edits import EditRefusedError, addresses, apply_reply, removed

HOME = """import SwiftUI

struct HomeView: View {
  @State private var count = 0

  var body: some View {
    Text("é")
  }

  func add(_ amount: Int) {
    count += amount
  }

  func add(twice amount: Int) {
    count += 2 * amount
  }

  enum Mode {
    case plain
    case fancy
  }
}

let untouched   =  1 // as it is
"""
TREE = SourceTree(files={"Home.swift": HOME})


def block(head: str, code: str) -> str:
    return f"**{head}**\n```swift\n{code}\n```\n"


def changed(reply: str) -> str:
    return apply_reply(TREE, reply).files["Home.swift"]


def test_addresses_name_members_with_their_labels() -> None:
    assert addresses(TREE) == (
        "HomeView", "HomeView.count", "HomeView.body", "HomeView.add(_:)", "HomeView.add(twice:)", "HomeView.Mode",
        "HomeView.Mode.plain", "HomeView.Mode.fancy", "untouched",
    )  # fmt: skip


def test_a_member_is_replaced_and_everything_else_stays_byte_for_byte() -> None:
    text = changed(block("replace HomeView.body", 'var body: some View {\n  VStack {\n    Text("b")\n  }\n}'))
    before = TREE.files["Home.swift"]
    start, end = before.index("var body"), before.index("  func add(_")
    assert text.startswith(before[:start] + "var body: some View {\n    VStack {\n")
    assert text.endswith(before[end:])


@pytest.mark.parametrize(
    ("head", "code", "there", "gone"),
    [
        ("add to HomeView", "var more: Int { 2 }", "  var more: Int { 2 }\n}", ""),
        (
            "replace HomeView.add(twice:)",
            "func add(twice amount: Int) {}",
            "func add(twice amount: Int) {}",
            "2 * amount",
        ),
        ("replace `HomeView.Mode`", "enum Mode { case bold }", "enum Mode { case bold }", "fancy"),
        ("replace func HomeView.add(_ :)", "func add(_ amount: Int) {}", "func add(_ amount: Int) {}", "+= amount"),
    ],
)
def test_each_verb(head: str, code: str, there: str, gone: str) -> None:
    text = changed(block(head, code))
    assert there in text
    assert not gone or gone not in text
    assert "let untouched   =  1 // as it is" in text


def test_files_are_added_and_members_removed() -> None:
    tree = apply_reply(TREE, block("add file Views/New.swift", "struct New {}") + "\n**remove HomeView.add(twice:)**\n")
    assert tree.files["Views/New.swift"] == "struct New {}\n"
    assert "twice" not in tree.files["Home.swift"]
    assert removed(TREE, tree) == ()  # its namesake is still there
    tree = apply_reply(tree, "**remove HomeView.Mode**")
    assert removed(TREE, tree) == ("HomeView.Mode",)


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        ("Sure, done!", "no Swift code"),
        ("**replace HomeView.body**\nno code", "has no ```swift block"),
        (block("replace HomeView.bodi", "var x = 1"), "There is no `HomeView.bodi`. Near it: HomeView.body"),
        (block("replace Other.body", "var x = 1"), "There is no `Other.body`"),
        (block("replace HomeView.add", "func add() {}"), "Give the labels"),
        (block("add to HomeView", "func c() {\n  // ... existing code ...\n}"), "leaves something out"),
        (block("add file C.swift", "struct C {\n  // ... existing code ...\n}"), "leaves something out"),
        (block("replace HomeView.body", "var body: some View {\n  Text((\n"), "cannot be read as Swift"),
        (block("add file ../../x.swift", "let a = 1"), "cannot be added"),
        (block("add to HomeView.count", "let a = 1"), "is no type"),
    ],
)
def test_edits_that_cannot_be_carried_out_say_why(reply: str, words: str) -> None:
    with pytest.raises(EditRefusedError) as raised:
        changed(reply)
    assert words in str(raised.value)


def test_where_a_new_text_leaves_code_out_the_old_code_stays() -> None:
    text = changed(block("replace HomeView", "struct HomeView: View {\n  // ... existing code ...\n\n  func c() {}\n}"))
    assert "func c() {}" in text
    assert "count += 2 * amount" in text
