"""What the pipeline says of a repair."""

from swiftgen.artifacts import Finding, Fix, Position, Range, SourceTree, TextEdit
from swiftgen.pipeline.mend import errors, mend


def finding(line: int, length: int, text: str) -> Finding:
    place = Range(start=Position(line=line, column=1), end=Position(line=line, column=1 + length))
    fix = Fix(title="Made it `let`.", edits=(TextEdit(path="a.swift", range=place, text=text),))
    return Finding(severity="error", code="e", message="m", path="a.swift", range=place, fixes=(fix,))


async def check(tree: SourceTree, focus: frozenset[str] | None = None) -> tuple[Finding, ...]:
    lines = tree.files["a.swift"].splitlines()
    return tuple(finding(number, 4, "let") for number, line in enumerate(lines, 1) if line.startswith("lett"))


async def test_each_change_is_told_with_its_reason_and_its_diff() -> None:
    tree, report = await mend(SourceTree(files={"a.swift": "lett a\nlet b\n"}), check)
    assert tree.files["a.swift"] == "let a\nlet b\n"
    assert (report.errors_before, report.ok) == (1, True)
    [change] = report.changes
    assert (change.rule, change.message, change.error, change.line) == ("compiler", "Made it `let`.", "m", 1)
    assert "-lett a\n+let a" in change.diff
    assert report.repairs == ("a.swift:1: Made it `let`. (compiler)",)


async def test_code_without_errors_is_left_alone() -> None:
    tree = SourceTree(files={"a.swift": "let a\n"})
    same, report = await mend(tree, check)
    assert same == tree
    assert (report.ok, report.repairs) == (True, ())


def test_only_errors_count() -> None:
    assert errors([finding(1, 1, "x"), finding(1, 1, "x").model_copy(update={"severity": "warning"})]) == 1
