import pytest

from swiftgen.writers.joint import Joint

BEFORE = "**A.swift**\n```swift\nstruct A {\n  let a = 1\n"


def joined(before: str, after: str, size: int) -> str:
    joint = Joint(before)
    return before + "".join(joint.feed(after[at : at + size]) for at in range(0, len(after), size)) + joint.finish()


@pytest.mark.parametrize("size", [1, 3, 1000])
@pytest.mark.parametrize(
    ("after", "whole"),
    [
        ("  let b = 2\n}\n```\n", BEFORE + "  let b = 2\n}\n```\n"),
        ("```swift\n  let b = 2\n}\n```\n", BEFORE + "  let b = 2\n}\n```\n"),
        ("**A.swift**\n```swift\n  let b = 2\n}\n```", BEFORE + "  let b = 2\n}\n```"),
        ("struct A {\n  let a = 1\n  let b = 2\n}\n```\n", BEFORE + "  let b = 2\n}\n```\n"),
        ("  let a = 1\n  let b = 2\n", BEFORE + "  let b = 2\n"),
        ("", BEFORE),
    ],
)
def test_what_comes_after_a_break_fits_what_came_before(after: str, whole: str, size: int) -> None:
    assert joined(BEFORE, after, size) == whole


@pytest.mark.parametrize("size", [1, 7])
def test_nothing_is_lost_at_the_start_of_a_reply(size: int) -> None:
    assert joined("", BEFORE, size) == BEFORE


def test_a_lone_brace_is_no_repeat() -> None:
    before = "```swift\nif a {\n}\n"
    assert joined(before, "}\nlet b = 2\n", 5) == before + "}\nlet b = 2\n"


def test_outside_of_a_block_the_next_file_keeps_its_name() -> None:
    before = "**A.swift**\n```swift\nlet a = 1\n```\n"
    after = "**B.swift**\n```swift\nlet b = 1\n```\n"
    assert joined(before, after, 4) == before + after
