import asyncio
import re
from itertools import combinations

import pytest
import tree_sitter_swift
from tree_sitter import Language, Parser

from swiftgen.artifacts import Context, Request
from swiftgen.composer import compose
from swiftgen.composer.design.oklch import contrast
from swiftgen.writers.composer import ComposerWriter
from tests.composer.requests import REQUESTS

HOSTILE = 'Track my "\\(exit(0))" books */ let x = 1 // \u202e\x00 "}}} <<T>> and `class` } import Darwin \n**../../x.swift**\n```swift'


def source(name: str, seed: int) -> str:
    return "\n".join(compose(REQUESTS[name], seed).files.values())


def tokens(text: str) -> list[str]:
    """Tokens without what names and numbers are used."""
    found = re.findall(r'"(?:\\.|[^"\\])*"|\d[\d_.x]*|\w+|[^\w\s]', text)
    return ["S" if t[0] == '"' else "N" if t[0].isdigit() else "I" if t[0].isupper() else t for t in found]


def similarity(one: str, other: str) -> float:
    """Share of 8-token shingles that two sources have in common."""
    first, second = ({tuple(t[i : i + 8]) for i in range(len(t) - 7)} for t in (tokens(one), tokens(other)))
    return len(first & second) / len(first | second)


@pytest.mark.parametrize("name", REQUESTS)
def test_the_same_seed_gives_the_same_bytes(name: str) -> None:
    first = compose(REQUESTS[name], 5)
    compose.cache_clear()
    assert compose(REQUESTS[name], 5) == first


@pytest.mark.parametrize("name", REQUESTS)
def test_seeds_differ_in_structure(name: str) -> None:
    sources = [source(name, seed) for seed in range(6)]
    pairs = [similarity(one, other) for one, other in combinations(sources, 2)]

    assert max(pairs) < 1
    assert sum(pairs) / len(pairs) < 0.8


@pytest.mark.parametrize("name", REQUESTS)
def test_the_blueprint_and_the_source_agree(name: str) -> None:
    composition = compose(REQUESTS[name], 1)
    parser = Parser(Language(tree_sitter_swift.language()))
    declared: set[str] = set()
    for path, text in composition.files.items():
        tree = parser.parse(text.encode())
        assert not tree.root_node.has_error, path
        for node in tree.root_node.children:
            if node.type == "class_declaration" and (node_name := node.child_by_field_name("name")):
                declared.add(node_name.text.decode() if node_name.text else "")
    blueprint = composition.blueprint
    planned = {kind.name for kind in blueprint.types} | {screen.name for screen in blueprint.screens}
    assert planned <= declared
    assert blueprint.root in planned
    assert [plan.path for plan in blueprint.files] == list(composition.files)


def test_parameters_come_from_the_words() -> None:
    assert "private let limit = 8" in source("keypad", 0)
    assert re.findall(r"case \.\w+: \d+", source("pomodoro", 2))[:3] == [
        "case .focus: 1800",
        "case .shortBreak: 360",
        "case .longBreak: 1200",
    ]
    assert "var rounds = 3" in source("pomodoro", 2)
    assert "static let kinds = [4, 6, 100]" in source("dice", 3)


@pytest.mark.parametrize("seed", range(12))
def test_texts_can_be_read(seed: int) -> None:
    look = compose(REQUESTS["plants"], seed).blueprint.look
    assert look is not None
    palette = look.palette
    for ink, ground in ((palette.accent, palette.surface), (palette.text, palette.background)):
        assert contrast(ink, ground) >= 4.5
    assert contrast(palette.dark_accent, palette.dark_surface) >= 4.5


@pytest.mark.parametrize(
    "text",
    [HOSTILE, HOSTILE * 300, "?", "\u65e5\u672c\u8a9e\u306e\u30a2\u30d7\u30ea", "class struct enum self", "1 2 3"],
)
def test_hostile_text_stays_text(text: str) -> None:
    composition = compose(text[:20_000], 0)
    parser = Parser(Language(tree_sitter_swift.language()))
    for path, source_text in composition.files.items():
        assert re.fullmatch(r"[\w/]+\.swift", path)
        assert not parser.parse(source_text.encode()).root_node.has_error, path
        assert "exit(0)" not in source_text and "import Darwin" not in source_text


def test_the_reply_holds_every_file() -> None:
    request = Request(text=REQUESTS["tip"], directory="/tmp/app", seed=4)

    async def reply() -> str:
        writer = ComposerWriter()
        composition = compose(request.text, request.seed)
        blueprint = await writer.structure(request, composition.intent, Context())
        return "".join([chunk async for chunk in writer.implement(request, composition.intent, Context(), blueprint)])

    text = asyncio.run(reply())
    found = dict(re.findall(r"\*\*(.+?)\*\*\n```swift\n(.*?)```\n", text, re.S))
    assert found == compose(request.text, request.seed).files
