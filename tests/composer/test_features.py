"""The composed apps are used: of what their requests ask for, at least 60 % must be there, on screen or by tapping.

What is looked for are the features that a user would look for, as people listed them for the requests of these kinds.
"""

import re
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from swiftgen.artifacts import SourceTree
from swiftgen.composer import compose
from swiftgen.preview.launch import launch_for
from swiftgen.sandbox import open_sandbox
from swiftgen.settings import Settings
from swiftgen.toolchain import build, ensure_sdk, find_toolchain
from tests.composer.requests import REQUESTS
from tests.composer.user import User, user_of

pytestmark = pytest.mark.swift

Feature = tuple[str, bool]
LEAST = 0.6


async def keypad(user: User) -> AsyncIterator[Feature]:
    async def display(*keys: str) -> bool:
        await user.tap("AC")
        return await user.press(*keys)

    yield "a display shows what is entered", await display("4", "2") and user.sees(r"\b42\b")
    yield "digits", user.has(*"0123456789")
    yield "operations", user.has(r"\+", "[-\u2212]", "[/÷]", "=")
    yield "equals shows the result", await display("7", r"\+", "5", "=") and user.sees(r"\b12\b")
    yield "C clears the last entry", await display("7", r"\+", "5", "C") and not user.sees(r"^(Display )?5$")
    yield "AC goes back to 0", await display() and user.sees(r"^(Display )?0$")
    yield "a ninth digit is ignored", await display(*"123456789") and user.sees(r"12,?345,?678\b(?!9)")
    too_much = await display(*"99999999", "[\u00d7*]|\\+", *"99999999", "=")
    yield "ERR when a result is too long", too_much and user.sees("ERR")


async def quiz(user: User) -> AsyncIterator[Feature]:
    yield "a start button", await user.tap("Start.*")
    first = user.screen()
    answers = [label for label in user.labels() if label]
    yield "a question with four answers", "?" in first and len(answers) >= 4
    for _ in range(40):
        question = next((line for line in user.screen().splitlines() if line.endswith("?")), None)
        if question is None:
            break
        choices = [n for n in user.controls() if n.role in {"button", ""} and n.label and "?" not in n.label]
        await user.host.send({"t": "tap", "i": choices[-1].id})
        await user.host.settle()
        await user.tap("Next.*|Continue.*")
        if question in first:
            yield "an answer leads to the next question", user.screen() != first
    yield "a screen of results", user.sees("(?i)passed|failed|score|correct")
    yield "how many were right", user.sees(r"(?i)correct", r"\d+ of \d+|\d+/\d+|\d+")
    yield "the time taken", user.sees("(?i)time|seconds", r"\d+ s|\d+:\d+")
    yield "passed or failed", user.sees("Passed|Failed")


async def coin(user: User) -> AsyncIterator[Feature]:
    before = user.screen()
    changed = await user.tap("(?i).*flips.*increment.*|Increment|.*\\+.*") or await user.tap("10|5|25")
    yield "the number of flips can be chosen", (changed and user.screen() != before) or user.sees(r"Flips: \d+")
    yield "a flip button", await user.tap("Flip|Toss|Flip the coin")
    yield "the outcomes are listed", user.sees("^[HT]$|Heads|Tails")
    heads, tails = _number(user, "Heads"), _number(user, "Tails")
    yield "heads are counted", heads is not None
    yield "tails are counted", tails is not None
    flips = _number(user, "Flips")
    yield "heads and tails make all", None not in (heads, tails, flips) and (heads or 0) + (tails or 0) == flips


async def tip(user: User) -> AsyncIterator[Feature]:
    yield "a field for the bill", await user.write("Bill.*", "80")
    yield "a choice of the percentage", user.sees(r"(?i)tip[^\n]*\d+ ?%|\d+ ?%")
    yield "the tip is shown", user.sees("Tip", r"\$\d+")
    yield "the total is shown", user.sees("Total", r"\$9\d|\$8\d|\$1\d\d")
    before = user.screen()
    await user.write("Bill.*", "200")
    yield "values follow", user.screen() != before and user.sees(r"\$2\d\d")
    settings = await user.tap("Settings")
    yield "settings with a default percentage", settings and user.sees(r"(?i)default tip[^\n]*\d+")


async def memory(user: User) -> AsyncIterator[Feature]:
    def cards() -> list[int]:
        return [node.id for node in user.controls() if "Face-down" in node.label]

    down = cards()
    yield "a grid of face-down cards", len(down) >= 8
    if down:
        await user.host.send({"t": "tap", "i": down[0]})
        await user.host.settle()
    yield "a tap turns a card", len(cards()) == len(down) - 1
    yield "a timer or moves", user.sees("Time|Moves")
    yield "levels", user.has("(?i)easy.*", "(?i)medium.*", "(?i)hard.*") or user.sees("(?i)easy|medium|hard")
    yield "a new game", user.has("New game.*|Restart.*")
    yield "statistics with the best time", await user.tap("Statistics|Stats") and user.sees("Best time")


async def subscriptions(user: User) -> AsyncIterator[Feature]:
    yield "the cost per month", user.sees("(?i)per month|monthly", r"\$\d+")
    opened = await user.tap("Add subscription|Add")
    yield "a price and a cycle", opened and user.sees("Price", "(?i)cycle")
    yield "a category", user.sees("Category")
    yield "the next payment", user.sees("Next payment")
    added = (
        await user.write("Name", "Newspaper") and await user.write("Price", "12") and await user.tap("Save|Add|Done")
    )
    yield "one can be added", added and user.sees("Newspaper")
    await user.relaunch()
    yield "it is there after a relaunch", user.sees("Newspaper")
    yield (
        "payments in their order",
        await user.tap("Upcoming") and user.sees("(?i)in \\d+ days|today|tomorrow|newspaper"),
    )
    await user.tap("Subscriptions")
    detail = await user.tap("(?s).*Newspaper.*")
    yield "edit and delete", detail and user.has("Edit") and user.has("Delete.*")


async def pomodoro(user: User) -> AsyncIterator[Feature]:
    yield "the focus timer", user.sees(r"\b30:00\b", "Focus")
    started = await user.tap("Start") and user.has("Pause")
    yield "start, pause, reset", started and await user.tap("Pause") and user.has("Reset")
    yield "the break follows", await user.tap("Skip") and user.sees("(?i)short break|0?6:00")
    settings = await user.tap("Settings")
    yield "a long break after so many", settings and user.sees("(?i)long break after 3")
    yield "durations can be set", user.sees(r"(?i)focus: 30 min", r"(?i)short break: 6 min")
    yield "it goes on by itself", user.sees("(?i)next one by itself|auto")
    await user.tap("Start the next.*|Auto.*")
    after = user.screen()
    await user.relaunch()
    await user.tap("Settings")
    yield "settings are kept", settings and _line(user.screen(), "by itself") == _line(after, "by itself")
    await user.tap("Done|Close|Back")
    yield "totals and a streak", await user.tap("Progress|Statistics|Stats") and user.sees("Streak", r"\d+ min")


async def plants(user: User) -> AsyncIterator[Feature]:
    yield "a list of plants", user.sees("Monstera", "Basil")
    yield "a countdown", user.sees(r"In \d+ days|Today|Tomorrow|overdue")
    yield "a face", user.sees("(?i)happy|crying|worried|smil")
    opened = await user.tap("Add plant|Add")
    yield "an interval for each", opened and user.sees("(?i)watering interval: \\d+")
    added = await user.write("Name", "Fig") and await user.tap("Save|Add|Done")
    yield "one can be added with its name", added and user.sees("Fig")
    await user.relaunch()
    yield "it is there after a relaunch", user.sees("Fig")
    detail = await user.tap("(?s).*Monstera.*")
    before = user.screen()
    yield "water now", detail and await user.tap("Water now") and user.screen() != before
    yield "a happy face after watering", user.sees("(?i)happy")


async def dice(user: User) -> AsyncIterator[Feature]:
    yield "types of dice", user.has(".*4.sided.*|d4", ".*100.sided.*|d100")
    await user.tap(".*6.sided.*")
    before = user.screen()
    more = await user.tap("(?i).*increment.*")
    yield "how many", (more and user.screen() != before) or user.sees(r"Dice: \d+")
    yield "a roll button", await user.tap("Roll")
    values = [int(found) for found in re.findall(r"Die \d+: (\d+)", user.screen())]
    yield "each value", bool(values)
    yield "within the die's range", bool(values) and all(1 <= value <= 6 for value in values)
    yield "their total", user.sees("Total") and str(sum(values)) in user.screen()
    yield "earlier rolls", await user.tap("History.*|Rolls.*") and user.sees("6-sided")
    await user.relaunch()
    yield "they are there after a relaunch", await user.tap("History.*|Rolls.*") and user.sees("6-sided")


async def pug(user: User) -> AsyncIterator[Feature]:
    yield "vaccinations", user.sees("(?i)vaccination")
    yield "face folds", user.sees("(?i)face fold")
    yield "baths", user.sees("(?i)bath")
    yield "a verdict on the weight", user.sees("(?i)too much|not enough|just right|7\\.2|set a healthy range")
    opened = await user.tap("(?i)(?s).*weight.*")
    yield "a log of weights", opened and user.sees("(?i)weight")
    logged = await user.tap("Log.*") and await user.write("Value.*", "8") and await user.tap("Save")
    yield "a weight can be logged", logged and user.sees(r"8(\.0)? kg")
    await user.relaunch()
    yield "it is there after a relaunch", user.sees(r"\b8(\.0)? kg")
    yield "a profile", await user.tap("Pug|Profile|About") and user.sees("Birthday|Age", "Neutered")


STORIES: dict[str, Callable[[User], AsyncIterator[Feature]]] = {
    "keypad": keypad, "quiz": quiz, "coin": coin, "tip": tip, "memory": memory, "subscriptions": subscriptions,
    "pomodoro": pomodoro, "plants": plants, "dice": dice, "pug": pug,
}  # fmt: skip


@pytest.mark.parametrize("name", STORIES)
async def test_most_of_what_was_asked_for_is_there(name: str, tmp_path: Path) -> None:
    settings = Settings.from_environment()
    toolchain = find_toolchain(settings)
    sdk = ensure_sdk(toolchain, settings)
    tree = SourceTree(files=compose(REQUESTS[name], 0).files)
    built = build(tree, sdk=sdk, toolchain=toolchain, out=tmp_path / "build")
    assert built.executable is not None, built.findings
    launch = launch_for(built.executable, sdk=sdk, toolchain=toolchain)
    (tmp_path / "home").mkdir()
    user = user_of(launch, tmp_path / "home", open_sandbox())
    await user.open()
    try:
        found = [feature async for feature in STORIES[name](user)]
    finally:
        await user.close()
    missing = [feature for feature, there in found if not there]
    print(f"{name}: {len(found) - len(missing)} of {len(found)}; missing: {missing}")  # noqa: T201 - read by who judges the composer
    assert len(found) - len(missing) >= LEAST * len(found), f"missing: {missing}\n{user.last}"


def _number(user: User, label: str) -> int | None:
    """The number that stands beside or below a label."""
    lines = user.screen().splitlines()
    for index, line in enumerate(lines):
        if same := re.fullmatch(rf"{label}:? (\d+)", line):
            return int(same[1])
        if line == label:
            near = [each for each in lines[max(0, index - 1) : index + 2] if re.fullmatch(r"\d+", each)]
            if near:
                return int(near[-1])
    return None


def _line(screen: str, part: str) -> str:
    return next((line for line in screen.splitlines() if part in line), "")
