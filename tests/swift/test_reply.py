from pathlib import Path

import pytest

from swiftgen.swift.parsing import measure
from swiftgen.swift.reply import NoCodeError, Reply, read_reply

REPLIES = Path(__file__).parents[1] / "cases" / "replies"
A = "struct A {\n}\n"


def codes(reply: Reply) -> list[str]:
    return [finding.code for finding in reply.findings]


@pytest.mark.parametrize(
    "name_line",
    [
        "**Models/A.swift**",
        "### Models/A.swift",
        "## 2. `Models/A.swift`",
        "`Models/A.swift`:",
        "1. **Models/A.swift** - the model",
        "File: Models/A.swift",
        "**File: `Models/A.swift`**",
        "Put this into `Models/A.swift`:",
        "Models/A.swift",
    ],
)
def test_a_name_before_the_fence(name_line: str) -> None:
    reply = read_reply(f"Here it is.\n\n{name_line}\n```swift\n{A}```\n")
    assert dict(reply.tree.files) == {"Models/A.swift": A}
    assert reply.findings == ()


@pytest.mark.parametrize(
    "info", ['swift title="Models/A.swift"', "swift:Models/A.swift", "swift Models/A.swift", "Models/A.swift"]
)
def test_a_name_in_the_info_string(info: str) -> None:
    assert dict(read_reply(f"~~~{info}\n{A}~~~").tree.files) == {"Models/A.swift": A}


@pytest.mark.parametrize(
    "comment", ["// Models/A.swift", "// File: Models/A.swift", "// MARK: - Models/A.swift", "/* Models/A.swift */"]
)
def test_a_name_in_the_first_comment(comment: str) -> None:
    text = f"{comment}\n{A}"
    assert dict(read_reply(f"```\n{text}```").tree.files) == {"Models/A.swift": text}


def test_several_files_in_one_fence_with_xcode_headers() -> None:
    header = "//\n//  {0}.swift\n//  App\n//\n"
    code = header.format("A") + A + "\n" + header.format("B") + "struct B {}\n"
    reply = read_reply(f"```swift\n{code}```")
    assert list(reply.tree.files) == ["A.swift", "B.swift"]
    assert reply.tree.files["B.swift"] == header.format("B") + "struct B {}\n"
    assert reply.tree.files["A.swift"] == header.format("A") + A


def test_a_file_without_a_name_is_named_by_what_it_declares() -> None:
    reply = read_reply(
        f"```swift\nimport SwiftUI\n\n@main\n{A}```\ntext\n```swift\nextension A {{}}\n```\n```\nlet x = 1\n```"
    )
    assert list(reply.tree.files) == ["A.swift", "A+Extensions.swift", "File3.swift"]


def test_prose_between_name_and_fence_and_crlf() -> None:
    reply = read_reply(f"**A.swift**\r\nThe model.\r\n\r\n```swift\r\n{A}```\r\n".replace("}\n", "}\r\n"))
    assert dict(reply.tree.files) == {"A.swift": A}


def test_an_unfenced_file_ends_where_prose_begins() -> None:
    reply = read_reply(f"**A.swift**\n\nimport SwiftUI\n\n{A}\nThat is all, enjoy it!\n")
    assert dict(reply.tree.files) == {"A.swift": f"import SwiftUI\n\n{A}"}


def test_a_cut_off_end_is_told() -> None:
    reply = read_reply("**A.swift**\n```swift\nstruct A {\n  let x")
    assert reply.tree.files["A.swift"] == "struct A {\n  let x\n"
    assert [(f.code, f.severity) for f in reply.findings] == [("cut-off", "warning")]


def test_a_missing_closing_fence_alone_loses_nothing() -> None:
    reply = read_reply(f"**A.swift**\n```swift\n{A}\n**B.swift**\n```swift\nstruct B {{}}\n```")
    assert dict(reply.tree.files) == {"A.swift": A, "B.swift": "struct B {}\n"}
    assert [(f.code, f.severity) for f in reply.findings] == [("cut-off", "note")]


@pytest.mark.parametrize(
    "line",
    [
        "// ... rest of the loading code",
        "// ...",
        "/* ... */",
        "// existing code here",
        "...",
        "// same as before",
        "// Rest of the view remains the same",
    ],
)
def test_placeholders_are_errors(line: str) -> None:
    reply = read_reply(f"**A.swift**\n```swift\nstruct A {{\n    {line}\n}}\n```")
    [finding] = reply.findings
    assert (finding.code, finding.severity) == ("placeholder", "error")
    assert finding.range is not None
    assert (finding.range.start.line, finding.range.start.column) == (2, 5)


@pytest.mark.parametrize(
    "line", ["// Loads the rest from disk", "let r = 0...5", "// The same colour as the header", "// wait…and go"]
)
def test_ordinary_lines_are_no_placeholders(line: str) -> None:
    assert read_reply(f"**A.swift**\n```swift\n{line}\n```").findings == ()


def test_the_last_complete_duplicate_wins() -> None:
    second, third = "struct A {\n  let x = 1\n}\n", "struct A {\n  // ... rest of the code\n}\n"
    reply = read_reply("".join(f"**A.swift**\n```swift\n{text}```\n" for text in (A, second, third)))
    assert reply.tree.files["A.swift"] == second
    assert codes(reply) == ["duplicate-file"]


@pytest.mark.parametrize("path", ["../../etc/A.swift", "/etc/A.swift", ".ssh/A.swift", "C:/A.swift"])
def test_unsafe_paths_are_never_used(path: str) -> None:
    reply = read_reply(f"**{path}**\n```swift\n{A}```")
    assert dict(reply.tree.files) == {"A.swift": A}
    assert codes(reply) == ["unsafe-path"]


def test_shell_commands_and_examples_are_left_aside() -> None:
    reply = read_reply(f"```bash\nswift run\n```\n**A.swift**\n```swift\n{A}```\nUse it:\n```swift\nA().run()\n```")
    assert dict(reply.tree.files) == {"A.swift": A}
    assert codes(reply) == ["left-aside", "left-aside"]


def test_other_files_of_an_app_are_kept_and_a_manifest_is_not() -> None:
    plist = "<plist>\n</plist>\n"
    reply = read_reply(
        f"**Info.plist**\n```xml\n{plist}```\n**A.swift**\n```swift\n{A}```\n"
        "**Package.swift**\n```swift\nlet p = 1\n```"
    )
    assert dict(reply.tree.files) == {"Info.plist": plist, "A.swift": A}
    assert codes(reply) == ["left-aside"]


@pytest.mark.parametrize("text", ["", "I cannot do that.", "```bash\nls\n```", "```json\n{}\n```"])
def test_no_code_is_a_clear_error(text: str) -> None:
    with pytest.raises(NoCodeError, match=r"no Swift code"):
        read_reply(text)


@pytest.mark.parametrize("path", sorted(REPLIES.glob("r*.md")), ids=lambda path: path.stem)
def test_recorded_replies_come_apart_without_loss(path: Path) -> None:
    text = path.read_text()
    reply = read_reply(text)
    kept = {line for file in reply.tree.files.values() for line in file.split("\n")}
    outside = [line for line in text.split("\n") if line not in kept and not line.startswith(("```", "**"))]
    assert len(outside) <= 1  # the sentence that opens the reply
    assert len(reply.tree.files) >= 6
    broken = [name for name, source in reply.tree.files.items() if measure(source).errors]
    assert len(broken) == (path.stem in {"r013", "r061", "r069"})
