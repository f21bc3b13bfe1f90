import pytest

from swiftgen.swift.interface import interface_key

BASE = """import SwiftUI
struct A: View {
  @State private var count = 1
  var title: String { "a" }
  func double(_ x: Int = 2) -> Int { x * 2 }
  var body: some View { Text(title).onTapGesture { count += 1 } }
}
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [('{ "a" }', '{ "b" + "c" }'), ("x * 2", "x + x"), ("Text(title)", "VStack { Text(title) }"), ("+= 1", "+= 3")],
)
def test_statements_are_a_files_own(old: str, new: str) -> None:
    assert interface_key(BASE.replace(old, new)) == interface_key(BASE)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("count = 1", "count = 1.5"),
        ("title: String { ", "title: String { get { "),
        ("_ x: Int = 2", "_ x: Int = 3"),
        ("private var", "var"),
        ("struct A: View", "struct A: View, Sendable"),
        ("{ x * 2 }", "{ x * 2 "),
        ("var body", "@ViewBuilder var body"),
    ],
)
def test_everything_else_concerns_others(old: str, new: str) -> None:
    assert interface_key(BASE.replace(old, new)) != interface_key(BASE)
