"""The reader, the stream and the rules of the text take anything: no crash, and no byte of code is lost."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from swiftgen.artifacts import Finding, Range, SourceTree
from swiftgen.swift.parsing import Variants, measure
from swiftgen.swift.repair import repair_syntax
from swiftgen.swift.reply import NoCodeError, Reply, read_reply
from swiftgen.swift.rules import Rule, Sight, load_rules
from swiftgen.swift.rules.nearest_name import SYMBOLS
from swiftgen.swift.source import apply_edits, source_of
from swiftgen.swift.stream import SwiftStream
from swiftgen.swift.symbols import SymbolTable

REPLIES = Path(__file__).parents[1] / "cases" / "replies"
TEXT = (REPLIES / "r052.md").read_text()
TREE = read_reply(TEXT).tree
CODE = [line for text in TREE.files.values() for line in text.split("\n")]
MARKS = [
    "```swift", "```", "~~~", "**A.swift**", "### Models/B.swift", "`C.swift`:", "// D.swift",
    "// ... existing code ...", '"""', "/*", "*/", '<file path="E.swift">', "</file>", "--- a/A.swift", "+++ b/A.swift",
    '{"files": [{"path": "F.swift", "content": "let a = 1"}]}', "@@ -1,3 +1,3 @@", "+let b = 2", "}", ")",
    "\u201ctext\u201d", "\u200b", "\u202e", "\ufeff", "\r", "\t", "\0", "Here is the view:", "#if DEBUG", "#endif",
    "1. **G.swift** - the model", "../../etc/passwd.swift",
]  # fmt: skip
LINES = st.lists(st.one_of(st.sampled_from(MARKS), st.sampled_from(CODE), st.text(max_size=30)), max_size=25)
SIZES = st.lists(st.integers(1, 50), min_size=1, max_size=6)
PROSE = st.sampled_from(["", "This is how it works.", "The next one:", "Note that it keeps its state.", "Done!"])


def read(text: str) -> Reply | None:
    try:
        return read_reply(text)
    except NoCodeError:
        return None


def streamed(text: str, sizes: list[int]) -> tuple[list[str], Reply | None]:
    """What came out piece by piece, and the reply at the end."""
    stream, pieces, at, turn = SwiftStream(), [], 0, 0
    while at < len(text):
        pieces += [declaration.text for declaration in stream.feed(text[at : at + sizes[turn % len(sizes)]])]
        at, turn = at + sizes[turn % len(sizes)], turn + 1
    pieces += [declaration.text for declaration in stream.finish()]
    try:
        return pieces, stream.reply
    except NoCodeError:
        return pieces, None


@settings(max_examples=150, deadline=None)
@given(LINES)
def test_any_lines_are_a_reply_or_none(lines: list[str]) -> None:
    reply = read("\n".join(lines))
    assert reply is None or reply.tree.files


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_a_reply_or_none(text: str) -> None:
    reply = read(text)
    assert reply is None or reply.tree.files


@settings(max_examples=80, deadline=None)
@given(LINES, SIZES)
def test_a_stream_of_anything_ends_as_the_reader_has_it(lines: list[str], sizes: list[int]) -> None:
    text = "\n".join(lines)
    pieces, reply = streamed(text, sizes)
    assert reply == read(text)
    assert pieces == streamed(text, [max(1, len(text))])[0]


@settings(max_examples=40, deadline=None)
@given(st.permutations(list(TREE.swift)), st.lists(PROSE, min_size=8, max_size=8), SIZES)
def test_files_between_prose_come_out_byte_for_byte(order: list[str], prose: list[str], sizes: list[int]) -> None:
    parts = [
        f"{said}\n\n**{path}**\n```swift\n{TREE.files[path]}```\n" for path, said in zip(order, prose, strict=False)
    ]
    text = "\n".join(parts) + prose[-1]
    whole = {path: TREE.files[path] for path in order}
    assert dict(read_reply(text).tree.files) == whole
    pieces, reply = streamed(text, sizes)
    assert reply is not None
    assert dict(reply.tree.files) == whole
    assert "".join(pieces).replace("\n", "") == "".join(whole.values()).replace("\n", "")


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(TEXT) - 1), st.integers(0, 40), st.text(max_size=10))
def test_a_damaged_reply_keeps_the_files_that_are_whole(at: int, length: int, put: str) -> None:
    reply = read(TEXT[:at] + put + TEXT[at + length :])
    assert reply is not None
    kept = sum(reply.tree.files.get(path) == text for path, text in TREE.files.items())
    assert kept >= len(TREE.files) - 3


@settings(max_examples=60, deadline=None)
@given(LINES)
def test_rules_of_the_text_never_make_it_worse(lines: list[str]) -> None:
    text = "\n".join(lines)
    tree, _, _ = repair_syntax(SourceTree(files={"A.swift": text}))
    assert measure(tree.files["A.swift"]) <= measure(text)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(CODE) - 1), st.integers(0, 6), LINES)
def test_a_variant_can_be_read_when_it_can_be_read_from_the_start(at: int, length: int, put: list[str]) -> None:
    base = "\n".join(CODE)
    text = "\n".join([*CODE[:at], *put, *CODE[at + length :]])
    assert (Variants(base).measure(text).errors == 0) == (measure(text).errors == 0)


WORDS = sorted({token.text for text in TREE.swift.values() for token in source_of(text).tokens if token.kind == "name"})
TABLE = SymbolTable(SYMBOLS)


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(load_rules()), st.integers(0, len(CODE) - 1), LINES, st.floats(0, 1),
    st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(["", "(a:b:)", ".Type", "?"])), max_size=3), st.data(),
)  # fmt: skip
def test_a_rule_takes_any_place_of_any_text(
    rule: Rule, at: int, put: list[str], part: float, quoted: list[tuple[str, str]], data: st.DataObject
) -> None:
    text = "\n".join([*CODE[:at], *put, *CODE[at + 3 :]])
    place = source_of(text).position(int(part * len(text.encode())))
    codes = [code for code in rule.codes if code not in {"*", "any"}] or ["expected_expr"]
    finding = Finding(
        severity="error", code=data.draw(st.sampled_from(codes)), path="A.swift", range=Range(start=place, end=place),
        message=" ".join(f"'{word}{end}'" for word, end in quoted),
    )  # fmt: skip
    tree = SourceTree(files={"A.swift": text})
    for fix in rule.propose(Sight(tree, finding, TABLE, (finding,))):
        assert apply_edits(tree, fix.edits).files["A.swift"]
