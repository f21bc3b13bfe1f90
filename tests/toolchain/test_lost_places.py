from swiftgen.artifacts import Finding, SourceTree
from swiftgen.toolchain.lost_places import with_places

TREE = SourceTree(files={"A.swift": "let a = 1\n", "B.swift": 'let é = "x"; f(zipp)\n'})


def placed(message: str, path: str = "") -> Finding:
    return next(iter(with_places([Finding(severity="error", code="x", message=message, path=path)], TREE)))


def test_an_error_without_a_place_stands_where_its_name_stands() -> None:
    found = placed("cannot find 'zipp' in scope")
    assert found.path == "B.swift"
    assert found.range is not None
    assert (found.range.start.line, found.range.start.column, found.range.end.column) == (1, 17, 21)


def test_others_stay_as_they_are() -> None:
    assert placed("cannot find 'unknown' in scope").path == ""
    assert placed("cannot find 'zipp' in scope", "A.swift").range is None
    assert placed("the compiler crashed").path == ""
