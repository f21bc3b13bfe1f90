import pytest

from swiftgen.artifacts import SourceTree
from swiftgen.toolchain import Toolchain
from swiftgen.toolchain.format import format_changes

BEFORE = "struct A {\n    let   odd = 1\n    let a = 1\n    let b = 1\n\n    func f() {\n        g()\n    }\n}\n"


@pytest.mark.swift
def test_only_what_changed_is_laid_out(toolchain: Toolchain) -> None:
    before = SourceTree(files={"A.swift": BEFORE, "B.swift": "let   b = 1\n"})
    after = before.with_file("A.swift", BEFORE.replace("        g()\n", "   h( 1,2 )\n"))
    done = format_changes(before, after, toolchain)
    assert done.files["A.swift"] == BEFORE.replace("        g()\n", "        h(1, 2)\n")
    assert done.files["B.swift"] == before.files["B.swift"]


@pytest.mark.swift
def test_what_cannot_be_read_stays(toolchain: Toolchain) -> None:
    before = SourceTree(files={"A.swift": BEFORE})
    after = before.with_file("A.swift", "struct A {\n   func (  {\n")
    assert format_changes(before, after, toolchain) == after


@pytest.mark.swift
def test_a_block_that_is_laid_out_otherwise_than_the_file_keeps_its_braces(toolchain: Toolchain) -> None:
    old = "struct A {\n  var a: Int {\n    1\n  }\n}\n\nstruct B {\n  var b: Int { 1 }\n}\n"
    added = "\nstruct C {\n    var c: Int {\n        if d {\n            1\n        }\n    }\n}\n"
    before = SourceTree(files={"A.swift": old})
    done = format_changes(before, before.with_file("A.swift", old + added), toolchain)
    laid_out = "\nstruct C {\n  var c: Int {\n    if d {\n      1\n    }\n  }\n}\n"
    assert done.files["A.swift"] == old + laid_out
