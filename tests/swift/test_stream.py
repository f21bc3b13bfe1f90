from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from swiftgen.swift.reply import read_reply
from swiftgen.swift.stream import Declaration, SwiftStream

REPLIES = Path(__file__).parents[1] / "cases" / "replies"
SMALL = """Here.

**App.swift**
```swift
import SwiftUI

@main
struct NotesApp: App {
    let s = \"\"\"
    } ``
    \"\"\"
}

// The list.
struct ListView: View {
    var body: some View { Text("}") }
}

#Preview {
    ListView()
}
```

```swift
// Models/Note.swift
let all = [1, 2]
    .map { $0 }
func f() {
}
//
//  Other.swift
//
enum E { case a }
```
**Cut.swift**
```swift
struct Cut {
    let x"""


def played(text: str, sizes: list[int]) -> tuple[list[Declaration], SwiftStream]:
    stream, found, at, turn = SwiftStream(), [], 0, 0
    while at < len(text):
        size = sizes[turn % len(sizes)]
        found.extend(stream.feed(text[at : at + size]))
        at, turn = at + size, turn + 1
    found.extend(stream.finish())
    return found, stream


def joined(found: list[Declaration]) -> dict[str, str]:
    files: dict[str, str] = {}
    for piece in found:
        files[piece.path] = files.get(piece.path, "") + piece.text
    return {path: text.strip("\n") for path, text in files.items()}


def test_declarations_come_as_they_close() -> None:
    stream = SwiftStream()
    assert stream.feed("**A.swift**\n```swift\nimport SwiftUI\n\nstruct A {\n")[0].text == "import SwiftUI\n"
    assert stream.feed("    let x = 1\n") == ()
    [closed] = stream.feed("}\n")
    assert (closed.path, closed.text, closed.complete) == ("A.swift", "\nstruct A {\n    let x = 1\n}\n", True)
    assert (closed.range.start.line, closed.range.end.line, closed.range.end.column) == (2, 5, 2)
    assert stream.open_bytes == 0


def test_pieces_of_a_whole_reply() -> None:
    found, stream = played(SMALL, [len(SMALL)])
    assert [(d.file, d.path, d.text.strip().split("\n")[0], d.complete) for d in found] == [
        (0, "App.swift", "import SwiftUI", True),
        (0, "App.swift", "@main", True),
        (0, "App.swift", "// The list.", True),
        (0, "App.swift", "#Preview {", True),
        (1, "Models/Note.swift", "// Models/Note.swift", True),
        (1, "Models/Note.swift", "func f() {", True),
        (2, "Other.swift", "//", True),
        (3, "Cut.swift", "struct Cut {", False),
    ]
    assert stream.reply == read_reply(SMALL)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(min_value=1, max_value=60), min_size=1, max_size=12))
def test_any_chunking_gives_the_same(sizes: list[int]) -> None:
    found, stream = played(SMALL, sizes)
    assert found == played(SMALL, [len(SMALL)])[0]
    assert stream.reply == read_reply(SMALL)


@pytest.mark.parametrize("stem", ["r009", "r013", "r031", "r061", "r069", "r078", "r081"])
def test_recorded_replies_stream_without_loss(stem: str) -> None:
    text = (REPLIES / f"{stem}.md").read_text()
    found, stream = played(text, [17, 3, 120])
    assert joined(found) == {path: source.strip("\n") for path, source in read_reply(text).tree.files.items()}
    assert stream.reply == read_reply(text)
    assert sum(bool(d.findings) for d in found) == (stem in {"r013", "r061", "r069"})


def test_a_broken_declaration_is_told_when_it_closes() -> None:
    [piece] = SwiftStream().feed("**A.swift**\n```swift\nstruct A {\n    let x = = )\n}\n")
    assert piece.findings
    assert piece.findings[0].path == "A.swift"
    assert piece.findings[0].range is not None
    assert piece.findings[0].range.start.line >= 1


def test_the_reply_is_there_only_at_the_end() -> None:
    with pytest.raises(ValueError, match="still streaming"):
        _ = SwiftStream().reply


def test_a_broken_member_is_seen_before_its_type_closes() -> None:
    stream = SwiftStream()
    stream.feed("**A.swift**\n```swift\nstruct A {\n    func f() {\n        let x = = )\n    }\n")
    assert stream.broken
    stream = SwiftStream()
    stream.feed("**A.swift**\n```swift\nstruct A {\n    func f() {\n        let x = 1\n    }\n    var b: V {\n")
    assert not stream.broken
