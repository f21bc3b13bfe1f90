import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from swiftgen.artifacts import SourceTree
from swiftgen.swift.parsing import measure
from swiftgen.swift.repair import repair_syntax
from swiftgen.swift.reply import read_reply

REPLIES = Path(__file__).parents[1] / "cases" / "replies"
WHOLE = read_reply((REPLIES / "r052.md").read_text()).tree.files["TipView.swift"]


@pytest.mark.parametrize("stem", ["r013", "r061", "r069"])
def test_replies_that_break_off_parse_afterwards(stem: str) -> None:
    tree, repairs, _ = repair_syntax(read_reply((REPLIES / f"{stem}.md").read_text()).tree)
    assert repairs
    assert all(measure(text).errors == 0 for text in tree.files.values())


def test_what_is_dropped_is_told() -> None:
    _, _, findings = repair_syntax(read_reply((REPLIES / "r013.md").read_text()).tree)
    [finding] = findings
    assert (finding.code, finding.severity) == ("dropped-code", "error")
    assert ".monosp" in finding.message


def test_valid_swift_that_tree_sitter_cannot_read_is_left_alone() -> None:
    tree = SourceTree(files={"A.swift": "@Model\nfinal class A {\n    #Unique<A>([\\.b])\n    var b: String\n}\n"})
    asked: list[str] = []

    def parses(text: str) -> bool:
        asked.append(text)
        return True

    assert repair_syntax(tree, parses) == (tree, (), ())
    assert asked == list(tree.files.values())


def test_files_that_are_no_swift_are_not_touched() -> None:
    tree = SourceTree(files={"Info.plist": "}}}"})
    assert repair_syntax(tree) == (tree, (), ())


@settings(max_examples=25, deadline=None)
@given(st.integers(min_value=30, max_value=len(WHOLE) - 1))
def test_any_cut_gives_text_that_parses_and_stays(cut: int) -> None:
    tree, _, _ = repair_syntax(SourceTree(files={"A.swift": WHOLE[:cut]}))
    assert measure(tree.files["A.swift"]).errors == 0
    again, repairs, _ = repair_syntax(tree)
    assert again == tree
    assert repairs == ()


@settings(max_examples=25, deadline=None)
@given(st.sampled_from([at for at, char in enumerate(WHOLE) if char in "()[]{}"]))
def test_any_lost_bracket_makes_no_worse_and_stays(at: int) -> None:
    broken = WHOLE[:at] + WHOLE[at + 1 :]
    tree, _, _ = repair_syntax(SourceTree(files={"A.swift": broken}))
    assert measure(tree.files["A.swift"]) <= measure(broken)
    assert repair_syntax(tree)[0] == tree


@pytest.mark.swift
def test_the_compiler_reads_what_was_repaired(tmp_path: Path) -> None:
    for stem in ("r013", "r061", "r069"):
        tree, _, _ = repair_syntax(read_reply((REPLIES / f"{stem}.md").read_text()).tree)
        for path, text in tree.files.items():
            (tmp_path / path).write_text(text)
            assert subprocess.run(["swiftc", "-frontend", "-parse", str(tmp_path / path)], check=False).returncode == 0
