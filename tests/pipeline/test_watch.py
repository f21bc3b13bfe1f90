"""Streams are watched: good ones go through, hopeless ones are stopped at the last good declaration."""

import pytest

from swiftgen.artifacts import Finding, Position, Range, SourceTree
from swiftgen.pipeline.watch import Watch

GOOD = "**A.swift**\n```swift\nimport SwiftUI\n\nstruct A {\n  let a = 1\n}\n"
BAD = "\nstruct B {\n  let b: Int = wrong(1)\n}\n"
WORSE = "\nstruct C {\n  let c = wrong(2)\n  let d = wrong(3)\n}\n```\n"


def error(line: int, message: str = "extra argument 'x' in call", code: str = "extra_argument") -> Finding:
    place = Range(start=Position(line=line, column=1), end=Position(line=line, column=2))
    return Finding(severity="error", code=code, message=message, path="A.swift", range=place)


def wrong_lines(tree: SourceTree) -> tuple[Finding, ...]:
    lines = tree.files.get("A.swift", "").splitlines()
    return tuple(error(number) for number, line in enumerate(lines, 1) if "wrong(" in line)


async def compiler(tree: SourceTree) -> tuple[Finding, ...]:
    return wrong_lines(tree)


@pytest.mark.parametrize("size", [1, 7, 1000])
async def test_the_same_class_of_error_thrice_stops_at_the_last_good_declaration(size: int) -> None:
    text = GOOD + BAD + WORSE + "struct D {}\n"
    watch = Watch(compiler)
    for start in range(0, len(text), size):
        hopeful = watch.feed(text[start : start + size])
        await watch.settle()
        if not hopeful or watch.hopeless:
            break
    assert watch.hopeless is not None
    assert watch.hopeless.kept.rstrip() == GOOD.rstrip()
    assert "extra argument 'x' in call (near `let b: Int = wrong(1)`)" in watch.hopeless.finding
    assert watch.hopeless.thrown >= len(BAD + WORSE) - 6


async def test_two_errors_of_a_class_are_left_to_repair() -> None:
    watch = Watch(compiler)
    assert watch.feed(GOOD + BAD + "```\n")
    await watch.settle()
    assert watch.hopeless is None
    assert watch.checks == 1


async def test_names_that_are_not_written_yet_are_no_fault() -> None:
    watch = Watch(planned=frozenset({"Store"}))
    watch.feed(GOOD)
    watch.judge([error(5, "value of type 'Store' has no member 'x'", "no_member")] * 3)
    watch.judge([error(5, "cannot find 'helper' in scope", "cannot_find_in_scope")] * 3)
    assert watch.hopeless is None
    watch.judge([error(5, "value of type 'Text' has no member 'x'", "no_member")] * 3)
    assert watch.hopeless is not None


async def test_a_declaration_that_cannot_be_read_stops_the_stream_without_a_compiler() -> None:
    watch = Watch()
    text = GOOD + "\nstruct B {\n  let let = = 3 for in (]\n  var x: 5 -> -> }\n}\n\nstruct C {\n}\n\nstruct D {\n}\n"
    stopped = not watch.feed(text)
    assert stopped
    assert watch.hopeless is not None
    assert watch.hopeless.kept.rstrip() == GOOD.rstrip()
    assert "cannot be read as Swift" in watch.hopeless.finding


async def test_what_repair_can_mend_goes_through() -> None:
    watch = Watch()
    assert watch.feed(GOOD + "\nstruct B {\n  let b = \u201chello\u201d\n}\n")
    assert watch.hopeless is None
    assert set(watch.tree().files) == {"A.swift"}


async def test_a_compiler_that_fails_stops_nothing() -> None:
    async def broken(_: SourceTree) -> tuple[Finding, ...]:
        raise RuntimeError("no compiler")

    watch = Watch(broken)
    assert watch.feed(GOOD + BAD)
    await watch.settle()
    await watch.end()
    assert watch.hopeless is None


async def test_what_leans_on_a_name_that_is_still_to_come_proves_nothing() -> None:
    code = "\nstruct B {\n  let b = later()\n}\n\nstruct C {\n  let c = B().b.d\n}\n\nstruct D {\n}\n"
    watch = Watch()
    watch.feed(GOOD + code)
    to_come = error(6, "cannot find 'later' in scope", "cannot_find_in_scope")
    guess = "cannot infer contextual base in reference to member 'd'"
    watch.judge(
        [to_come, *[error(line, guess, "no_base") for line in (6, 6, 10)]]
    )  # in B itself, and in C that uses it
    assert watch.hopeless is None
    watch.judge([to_come, *[error(3, guess, "no_base")] * 3])  # A leans on nothing
    assert watch.hopeless is not None
