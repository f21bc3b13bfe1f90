import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from swiftgen.swift.nearest import distance, nearest
from swiftgen.swift.tokens import tokens_of


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("a.b(c: 1.5)", ["a", ".", "b", "(", "c", ":", "1.5", ")"]),
        ('let s = "a \\(f("x")) b"', ["let", "s", "=", '"a \\(f("x")) b"']),
        ('#"raw \\( "# + """\n"\n"""', ['#"raw \\( "#', "+", '"""\n"\n"""']),
        ("x /* a /* b */ c */ y // z", ["x", "/* a /* b */ c */", "y", "// z"]),
        ("@State var é = $x ?? 0..<2", ["@State", "var", "é", "=", "$x", "??", "0", "..<", "2"]),
        ('f("open\n)', ["f", "(", '"open', ")"]),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    assert [token.text for token in tokens_of(text.encode())] == tokens


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.sampled_from(list('ab1."\\()#/*\n `@{}é')), max_size=60))
def test_nothing_but_white_space_is_lost(text: str) -> None:
    data, last, outside = text.encode(), 0, b""
    for token in tokens_of(data):
        assert token.start >= last
        outside += data[last : token.start]
        last = token.end
    assert (outside + data[last:]).strip() == b""


def test_distance_counts_neighbours_that_changed_places_once() -> None:
    assert distance("padding", "padidng", 3) == 1
    assert distance("abc", "abcdefg", 2) == 3


def test_nearest() -> None:
    assert nearest("paddin", ["padding", "frame", "opacity"]) == ["padding"]
    assert nearest("Secondary", ["primary", "secondary"])[0] == "secondary"
    assert nearest("xyz", ["padding"]) == []
