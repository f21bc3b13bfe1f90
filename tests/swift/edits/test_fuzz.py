"""No edit crashes, hangs or loses a byte outside of its place, whatever comes."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from swiftgen.artifacts import SourceTree
from swiftgen.swift.edits import EditRefusedError, apply_reply, delete, insert
from swiftgen.swift.index import every_declaration
from swiftgen.swift.reply import read_reply

REPLIES = Path(__file__).parents[2] / "cases" / "replies"
TREE = read_reply((REPLIES / "r052.md").read_text()).tree
PATH = "TipView.swift"
LINES = TREE.files[PATH].split("\n")
ADDRESSES = [d.address for d in every_declaration(PATH, TREE.files[PATH]) if d.owner and d.kind in {"property", "func"}]
MARKS = st.sampled_from(
    ["<<<<<<< SEARCH", "=======", ">>>>>>> REPLACE", "@@ -1 +1 @@", "+x", "-y", "```", "// ...", "}", " a"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(MARKS, st.sampled_from(LINES), st.text(max_size=20)), max_size=14))
def test_any_reply_is_applied_or_refused(lines: list[str]) -> None:
    try:
        tree = apply_reply(TREE, "\n".join([PATH, *lines]))
    except EditRefusedError:
        return
    assert isinstance(tree, SourceTree)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(LINES) - 4), st.integers(1, 3), st.sampled_from(["", "  ", "\t"]))
def test_a_block_changes_its_lines_and_nothing_else(at: int, count: int, drift: str) -> None:
    search = LINES[at : at + count]
    block = "\n".join(
        [PATH, "<<<<<<< SEARCH", *(drift + line for line in search), "=======", "let put = 1", ">>>>>>> REPLACE"]
    )
    try:
        text = apply_reply(TREE, block).files[PATH]
    except EditRefusedError:
        return
    full = [number for number, line in enumerate(search) if line.strip()]
    first, last = at + full[0], at + full[-1] + 1
    lines = text.split("\n")
    assert lines[:first] == LINES[:first]
    assert [line.strip() for line in lines[first : first + 1]] == ["let put = 1"]
    assert lines[first + 1 :] == LINES[last:]


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(ADDRESSES))
def test_what_is_put_in_and_taken_out_again_leaves_blank_lines_at_most(address: str) -> None:
    try:
        tree = insert(TREE, address, "func putIn() {\n    print(1)\n}")
    except EditRefusedError:
        return
    left = delete(tree, address.rpartition(".")[0] + ".putIn").files[PATH]
    assert [line for line in left.split("\n") if line] == [line for line in LINES if line]
