"""The value for a type: what is in reach first, then the plainest."""

import pytest

from swiftgen.swift.index.declarations import declarations_of, flattened
from swiftgen.swift.source import Source
from swiftgen.swift.values import value_for

APP = """struct Item {
    let title: String
    var count = 0
    var note: String?
}
final class Store {
    let items: [Item]
    init(items: [Item], name: String = "") { self.items = items }
}
enum Mode { case quiet, loud(Int) }
struct Loop { let next: Loop }
func f(mode: Mode) {
    let formatter = DateFormatter()
    use()
}
"""
PROJECT = tuple(flattened(declarations_of("A.swift", APP)))


@pytest.mark.parametrize(
    ("wanted", "value"),
    [
        ("Item", 'Item(title: "")'),
        ("Store", "Store(items: [])"),
        ("Binding<Item>", '.constant(Item(title: ""))'),
        ("Mode", ".quiet"),
        ("Item?", "nil"),
        ("(Item, Int) -> Void", "{ _, _ in }"),
        ("() -> Bool", "{ false }"),
    ],
)
def test_the_plainest_value(wanted: str, value: str) -> None:
    assert value_for(wanted, PROJECT, Source(APP), len(APP))[0] == value


def test_what_is_in_reach_comes_first() -> None:
    inside = APP.index("use()")
    assert value_for("DateFormatter", PROJECT, Source(APP), inside) == ["formatter"]
    assert value_for("Mode", PROJECT, Source(APP), inside) == ["mode", ".quiet"]


def test_what_nothing_is_known_of_has_none() -> None:
    assert value_for("Unknown", PROJECT, Source(APP), 0) == []
    assert value_for("Loop", PROJECT, Source(APP), len(APP)) == []
