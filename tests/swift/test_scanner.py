import pytest

from swiftgen.swift.scanner import Scanner, brackets


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("f(a[1]) { }", "([]){}"),
        ('"( \\" [" // {', ""),
        ('Text("a \\(b(c) + "}") d")', "()"),
        ('#"a \\( "b" "# }', "}"),
        ('"""\n { " \\(x) }\n""" )', ")"),
        ("/* { /* ( */ [ */ ]", "]"),
        ("#/[({]/# }", "}"),
        ('let broken = "( [\n}', "}"),
    ],
)
def test_brackets_in_code_only(text: str, found: str) -> None:
    assert "".join(bracket.char for bracket in brackets(text)) == found


def test_an_open_string_of_one_line_is_noted_and_forgotten() -> None:
    scanner = Scanner()
    scanner.feed('let a = "x \\(b')
    assert scanner.unterminated == [0]
    assert scanner.in_code


def test_depth_and_modes_go_on_over_lines() -> None:
    scanner = Scanner()
    for line in ["struct A {", '  let s = """', "  }"]:
        scanner.feed(line)
    assert scanner.depth == 1
    assert scanner.in_text
    scanner.feed('  """ }')
    assert scanner.depth == 0
    assert scanner.in_code
