"""Replies that are no Markdown, and texts that nobody would send: nothing is lost, nothing crashes."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from swiftgen.swift.reply import NoCodeError, read_reply
from swiftgen.swift.shapes import as_markdown
from swiftgen.swift.stream import SwiftStream

A, B = "struct A {\n}\n", 'struct B {\n    let s = "<b>&amp;</b>"\n}\n'
FILES = {"A.swift": A, "Models/B.swift": B}


def added(path: str, code: str) -> str:
    return f"--- /dev/null\n+++ b/{path}\n@@ -0,0 +1,2 @@\n" + "".join(f"+{line}\n" for line in code.splitlines())


SHAPES = {
    "tags": "".join(f'<file path="{path}">\n{code}</file>\n' for path, code in FILES.items()),
    "tags in tags": "".join(
        f"<file>\n<path>{path}</path>\n<content>\n{code}</content>\n</file>\n" for path, code in FILES.items()
    ),
    "tags named by the file": "".join(f"<{path}>\n{code}</{path}>\n" for path, code in FILES.items()),
    "cdata": "".join(f'<file name="{path}"><![CDATA[\n{code}]]></file>\n' for path, code in FILES.items()),
    "actions": "".join(f'<boltAction type="file" filePath="{p}">\n{code}</boltAction>\n' for p, code in FILES.items()),
    "fences in tags": "".join(f'<file path="{p}">\n```swift\n{code}```\n</file>\n' for p, code in FILES.items()),
    "a list": json.dumps({"files": [{"path": path, "content": code} for path, code in FILES.items()]}),
    "a map": json.dumps(FILES),
    "a map in a fence": f"Here it is:\n```json\n{json.dumps({'files': FILES}, indent=1)}\n```\n",
    "a diff": "```diff\n" + "".join(added(path, code) for path, code in FILES.items()) + "```\n",
    "details": "".join(
        f"<details><summary>{path}</summary>\n\n```swift\n{code}```\n</details>\n" for path, code in FILES.items()
    ),
    "carriage returns": "".join(f"**{p}**\n```swift\n{c}```\n" for p, c in FILES.items()).replace("\n", "\r"),
    "marks that nobody sees": "".join(f"**\u202a{p}\u200b**\n```swift\n{c}```\n" for p, c in FILES.items()),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_holds_the_same_files(shape: str) -> None:
    reply = read_reply(SHAPES[shape])
    assert dict(reply.tree.files) == FILES
    assert [finding.code for finding in reply.findings if finding.severity != "note"] == []


@pytest.mark.parametrize("shape", SHAPES)
def test_a_stream_ends_with_the_same_files(shape: str) -> None:
    stream = SwiftStream()
    for at in range(0, len(SHAPES[shape]), 7):
        stream.feed(SHAPES[shape][at : at + 7])
    stream.finish()
    assert stream.reply == read_reply(SHAPES[shape])


def test_a_tag_that_is_never_closed_is_cut_off() -> None:
    reply = read_reply(f'<file path="A.swift">\n{A}</file>\n<file path="B.swift">\nstruct B {{\n    let x')
    assert list(reply.tree.files) == ["A.swift", "B.swift"]
    assert [(f.code, f.path) for f in reply.findings] == [("cut-off", "B.swift")]


def test_markdown_whose_code_holds_tags_is_left_alone() -> None:
    text = '**A.swift**\n```swift\nlet s = """\n<file path="B.swift">\nstruct B {}\n</file>\n"""\n```\n'
    assert as_markdown(text) == text


PIECES = [
    "**A.swift**", "```swift", "```", "~~~", '<file path="A.swift">', "</file>", "struct A {", "}", '"""', "//", "{",
    '{"a":', "--- /dev/null", "+++ b/A.swift", "+x", "<A.swift>", "# B.swift", "text.", "\r", "\u200b",
    "// ... rest", "",
]  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=12)), max_size=25).map("\n".join), st.integers(1, 30)
)
def test_any_text_is_read_or_refused_and_streams_alike(text: str, size: int) -> None:
    stream = SwiftStream()
    for at in range(0, len(text), size):
        stream.feed(text[at : at + size])
    stream.finish()
    try:
        reply = read_reply(text)
    except NoCodeError:
        with pytest.raises(NoCodeError):
            _ = stream.reply
        return
    assert stream.reply == reply


LINES = st.sampled_from(
    ["let a = 1", "    // note", "func f() {", "}", "", 'let s = "```"', "    .padding()", "@State var x = 2"]
)


@settings(max_examples=80, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=20))
def test_no_line_of_code_is_lost(lines: list[str]) -> None:
    code = "\n".join(["struct A {}", *lines, "struct Z {}"])
    files = read_reply(f"Hello.\n\n**A.swift**\n```swift\n{code}\n```\nThat is all.\n").tree.files
    assert files == {"A.swift": f"{code}\n"}
