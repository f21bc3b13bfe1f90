from swiftgen.artifacts import Position
from swiftgen.swift.parsing import measure, syntax_findings


def test_clean_text_has_no_findings() -> None:
    assert syntax_findings("struct A { var x = 1 }\n#Preview { A() }\n") == ()
    assert measure("let x = 1").errors == 0


def test_a_stray_bracket_is_found_with_byte_columns() -> None:
    [finding] = syntax_findings('let é = "é" }\n', "A.swift")
    assert finding.code == "syntax-error"
    assert finding.path == "A.swift"
    assert finding.source == "parser"
    assert finding.range is not None
    assert finding.range.start == Position(line=1, column=15)


def test_a_missing_bracket_is_named() -> None:
    [finding] = syntax_findings("struct A { func f() { }\n")
    assert finding.code == "missing-token"
    assert "`}`" in finding.message


def test_worse_text_measures_worse() -> None:
    assert measure("struct A { ) }") > measure("struct A { }")
