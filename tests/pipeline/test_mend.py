"""Repair led by a compiler; here the compiler is a function, so that each rule of the loop can be seen."""

import pytest

from swiftgen.artifacts import Finding, Fix, Position, Range, SourceTree, TextEdit
from swiftgen.pipeline.mend import apply_fixes, mend


def finding(line: int, column: int, length: int, text: str | None, path: str = "a.swift") -> Finding:
    place = Range(start=Position(line=line, column=column), end=Position(line=line, column=column + length))
    fixes = () if text is None else (Fix(title=text, edits=(TextEdit(path=path, range=place, text=text),)),)
    return Finding(severity="error", code="e", message="m", path=path, range=place, fixes=fixes)


def test_edits_count_bytes_and_do_not_touch_each_other() -> None:
    tree = SourceTree(files={"a.swift": 'let s = "ü"; lett b\nlett c\n'})
    found = [finding(1, 15, 4, "let"), finding(2, 1, 4, "let"), finding(2, 2, 1, "X"), finding(1, 1, 3, None)]
    changed, titles = apply_fixes(tree, found)
    assert changed.files["a.swift"] == 'let s = "ü"; let b\nlet c\n'
    assert len(titles) == 2


async def test_a_fix_that_helps_is_kept_and_the_way_is_told() -> None:
    async def check(tree: SourceTree) -> tuple[Finding, ...]:
        return tuple(
            finding(number, 1, 4, "let")
            for number, line in enumerate(tree.files["a.swift"].splitlines(), 1)
            if line.startswith("lett")
        )

    tree, report = await mend(SourceTree(files={"a.swift": "lett a\nlet b\nlett c\n"}), check)
    assert tree.files["a.swift"] == "let a\nlet b\nlet c\n"
    assert (report.errors_before, report.ok, len(report.repairs)) == (2, True, 2)


async def test_a_fix_that_does_not_help_is_undone() -> None:
    checked: list[str] = []

    async def check(tree: SourceTree) -> tuple[Finding, ...]:
        checked.append(tree.files["a.swift"])
        return (finding(1, 1, 0, "x"),)

    tree, report = await mend(SourceTree(files={"a.swift": "a"}), check)
    assert tree.files["a.swift"] == "a"
    assert (report.errors_before, report.ok, report.repairs) == (1, False, ())
    assert checked == ["a", "xa"]


async def test_code_without_errors_is_left_alone() -> None:
    async def check(tree: SourceTree) -> tuple[Finding, ...]:
        return (finding(1, 1, 0, "x").model_copy(update={"severity": "warning"}),)

    def rule(tree: SourceTree) -> tuple[SourceTree, tuple[str, ...], tuple[Finding, ...]]:
        pytest.fail("asked without need")

    tree, report = await mend(SourceTree(files={"a.swift": "a"}), check, [rule])
    assert tree.files["a.swift"] == "a"
    assert report.ok


async def test_a_rule_may_make_more_errors_visible_when_the_text_becomes_readable() -> None:
    async def check(tree: SourceTree) -> tuple[Finding, ...]:
        if not tree.files["a.swift"].endswith("}"):
            return (finding(1, 1, 0, None).model_copy(update={"code": "expected_rbrace_in_brace_stmt"}),)
        return (finding(1, 1, 0, None), finding(1, 2, 0, None))

    def rule(tree: SourceTree) -> tuple[SourceTree, tuple[str, ...], tuple[Finding, ...]]:
        return tree.with_file("a.swift", tree.files["a.swift"] + "}"), ("closed",), ()

    tree, report = await mend(SourceTree(files={"a.swift": "{"}), check, [rule])
    assert tree.files["a.swift"] == "{}"
    assert report.repairs == ("closed",)
