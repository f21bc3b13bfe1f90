import pytest

from swiftgen.toolchain import Sdk, Toolchain
from swiftgen.toolchain.parse import parse_errors
from swiftgen.toolchain.symbols import read_graph, sdk_symbols

GRAPH = {
    "symbols": [
        {
            "kind": {"identifier": "swift.method"}, "pathComponents": ["View", "padding(_:)"],
            "declarationFragments": [{"spelling": "func "}, {"spelling": "padding(_ length: CGFloat)"}],
            "availability": [{"domain": "iOS", "introduced": {"major": 17}}, {"domain": "*", "renamed": "inset(_:)"}],
            "docComment": {"lines": [{"text": "Adds room."}, {"text": "More."}]},
        },
        {"kind": {"identifier": "swift.struct"}, "pathComponents": ["_Hidden"]},
        {"kind": {"identifier": "swift.deinit"}, "pathComponents": ["A", "deinit"]},
    ]
}  # fmt: skip


def test_what_a_symbol_graph_says() -> None:
    [symbol] = read_graph(GRAPH, "SwiftUI")
    assert (symbol.name, symbol.labels, symbol.owner, symbol.kind) == ("padding", ("_",), "View", "func")
    assert (symbol.since, symbol.renamed, symbol.doc, symbol.static) == ("17.0", "inset(_:)", "Adds room.", False)
    assert symbol.declaration == "func padding(_ length: CGFloat)"


@pytest.mark.swift
def test_the_symbols_of_an_sdk_are_read_once(sdk: Sdk, toolchain: Toolchain) -> None:
    found = sdk_symbols(sdk, toolchain)
    assert ("tiny", "SwiftUI") in {(symbol.name, symbol.module) for symbol in found}
    assert {"String", "Array"} <= {symbol.name for symbol in found}
    kept = {path: path.stat().st_mtime_ns for path in (sdk.folder / "symbols").iterdir()}
    assert sdk_symbols(sdk, toolchain) == found
    assert {path: path.stat().st_mtime_ns for path in (sdk.folder / "symbols").iterdir()} == kept


@pytest.mark.swift
def test_many_texts_are_parsed_in_one_run(sdk: Sdk, toolchain: Toolchain) -> None:
    texts = ["struct A {}\n", "struct A {\n", "let = 1\n", "@objc class B {}\n"]
    assert [bool(count) for count in parse_errors(texts, sdk=sdk, toolchain=toolchain)] == [False, True, True, False]
    assert parse_errors([], sdk=sdk, toolchain=toolchain) == ()
