import pytest

from swiftgen.artifacts.symbol import Symbol
from swiftgen.swift.versions import first_versions, required


def symbol(owner: str, declaration: str, since: str, *, module: str = "SwiftUI", static: bool = False) -> Symbol:
    title = "x(_:)" if "(" in declaration else "x"
    usr = f"{module}.{owner}.{declaration}"
    kind = "func" if "func" in declaration else "property"
    return Symbol("x", title, kind, owner, module, declaration, static=static, since=since, usr=usr)


OLD = symbol("View", "func x<V>(_ view: V, alignment: Alignment = .center) -> some View", "13.0")


@pytest.mark.parametrize(
    ("each", "others", "version"),
    [
        (symbol("View", "func x<S>(_ style: S, edges: Edge.Set = .all) -> some View", "15.0"), [OLD], "13.0"),
        (symbol("Text", "func x<S>(_ style: S) -> Text", "17.0"), [OLD], "13.0"),
        (symbol("View", "func x<S>(_ style: S, in: Shape) -> some View", "15.0"), [OLD], "15.0"),
        (symbol("View", "func x(_ range: ClosedRange<Int>) -> some View", "16.0"), [OLD], "16.0"),
        (symbol("View", "func x<T>(_ value: T) where T == Date", "18.0"),
         [symbol("View", "func x<T>(_ value: T) where T == Int", "14.0")], "18.0"),
        (symbol("SpaceProtocol", "static var x: Local", "17.0", static=True),
         [symbol("Space", "case x", "", static=True)], None),
        (symbol("String", "func x(_ lossy: Bool) -> Data?", "18.0", module="FoundationEssentials"), [], None),
        (symbol("URL", "func x(_ path: String) -> URL", "16.0", module="FoundationEssentials"), [], "16.0"),
        (symbol("Image", "init(_ resource: ImageResource)", "17.0"), [], None),
    ],
)  # fmt: skip
def test_the_oldest_of_what_one_call_fits_counts(each: Symbol, others: list[Symbol], version: str | None) -> None:
    assert first_versions([each, *others]).get(each.usr) == version


def test_parameters_without_a_default() -> None:
    assert required("func a<T>(@ViewBuilder of value: [K: V], b c: (A, B) -> C, d: Int = f(1, 2)) -> (Int, Int)") == (
        ("of", "[K: V]"),
        ("b", "(A, B)    C"),
    )
    assert required("static func == (lhs: A, rhs: A) -> Bool") == (("lhs", "A"), ("rhs", "A"))
    assert required("init(_ text: String)") == (("_", "String"),)
    assert required("var a: (Int, Int) { get }") == ()
