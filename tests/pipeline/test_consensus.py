"""Candidates become one app; the judge here is a function, so that each rule of the agreement can be seen."""

import re

import pytest

from swiftgen.artifacts import Blueprint, Finding, Intent, Position, Range, RunReport, SourceTree, TapResult
from swiftgen.pipeline.alike import borrowed
from swiftgen.pipeline.consensus import agree
from swiftgen.pipeline.grafts import grafted, grafts
from swiftgen.pipeline.judging import Verdict
from swiftgen.swift.index.parts import imports_of, parts_of

PLAN = Blueprint(app_name="A", display_name="A", root="HomeView")
INTENT = Intent(title="A", kind="tracker")
APP = "import SwiftUI\n\n@main struct AApp: App {\n  var body: some Scene { WindowGroup { HomeView() } }\n}\n"
STORE = "final class Store {\n  func add() {}\n  func remove() {}\n}\n"
PLAIN_HOME = "struct HomeView: View {\n  var body: some View { RowView() }\n}\n"
CAREFUL_HOME = (
    'struct HomeView: View {\n  var body: some View {\n    RowView()\n      .accessibilityLabel("All")\n'
    "      .animation(.spring, value: 1)\n"
    '      .accessibilityHint("Rows")\n  }\n}\n'
)
PLAIN_ROW = 'struct RowView: View {\n  var body: some View { Text("row") }\n}\n'
CAREFUL_ROW = (
    'struct RowView: View {\n  var body: some View {\n    Badge(color: .ink)\n      .accessibilityLabel("Row")\n'
    "      .animation(.snappy, value: 2)\n"
    "      .contentTransition(.opacity)\n  }\n}\n"
)
BADGE = "private struct Badge: View {\n  let color: Color\n  var body: some View { Circle().fill(color) }\n}\n"
COLOURS = "extension Color {\n  static let ink = Color.black\n  static let paper = Color.white\n}\n"


class FakeJudge:
    """Names must be declared, ``BROKEN`` is an error; every control of a view does something."""

    def __init__(self) -> None:
        self.checks = self.trials = 0
        self.refused: set[str] = set()

    async def check(self, tree: SourceTree) -> tuple[Finding, ...]:
        self.checks += 1
        declared = {part.name for part in parts_of(tree)}
        found = []
        for path, text in tree.files.items():
            for number, line in enumerate(text.splitlines(), 1):
                used = set(re.findall(r"\b([A-Z]\w+)\(", line)) - {"Text", "WindowGroup", "Circle", "Color"}
                if "BROKEN" in line or used - declared:
                    place = Range(start=Position(line=number, column=1), end=Position(line=number, column=2))
                    found.append(Finding(severity="error", code="e", message="m", path=path, range=place))
        return tuple(found)

    async def mended(self, tree: SourceTree) -> SourceTree:
        return SourceTree(files={path: text.replace("ALMOST_BROKEN", "right") for path, text in tree.files.items()})

    async def trial(self, tree: SourceTree) -> Verdict:
        self.trials += 1
        findings = await self.check(tree)
        text = "".join(tree.files.values())
        if "UNTRIABLE" in text:
            raise RuntimeError("the sandbox fell over")
        crash = "crashed" if any(word in text for word in self.refused) else ""
        tap = TapResult(label="Add", role="button", changed=True, milliseconds=1)
        return Verdict(
            tree, findings, None if findings else RunReport(launched=True, screens=("Home",), taps=(tap,), crash=crash)
        )


def app(home: str, row: str, *more: str) -> SourceTree:
    return SourceTree(
        files={"AApp.swift": APP, "Store.swift": STORE, "HomeView.swift": home, "RowView.swift": row + "".join(more)}
    )


CANDIDATES = {
    "one": app(CAREFUL_HOME, PLAIN_ROW),
    "two": app(PLAIN_HOME, CAREFUL_ROW, BADGE, COLOURS),
    "three": app(PLAIN_HOME, PLAIN_ROW.replace("Text", "BROKEN")),
}


async def test_the_best_of_each_becomes_one_app_that_is_better_than_the_best() -> None:
    agreed = await agree(CANDIDATES, PLAN, INTENT, FakeJudge())
    best = max(score.total for score in agreed.scores.values())
    assert agreed.score.total > best
    text = "".join(agreed.tree.files.values())
    assert 'accessibilityLabel("All")' in text
    assert 'accessibilityLabel("Row")' in text
    assert text.count("struct Badge") == 1
    assert "static let ink" in text
    assert len(agreed.taken) == 1
    assert {"one", "two", "three"} == set(agreed.scores)
    assert any(line.startswith("together:") for line in agreed.told)


async def test_what_crashes_together_falls_back_to_the_best_candidate() -> None:
    judge = FakeJudge()
    judge.refused = {'"Row"'}
    agreed = await agree({"one": CANDIDATES["one"], "two": CANDIDATES["two"]}, PLAN, INTENT, judge)
    assert agreed.tree == CANDIDATES["one"]
    assert agreed.score == agreed.scores["one"]
    assert any("is not above" in why for why in agreed.fell_back)


async def test_what_does_not_type_check_falls_back_part_by_part() -> None:
    other = app(CAREFUL_HOME.replace("RowView()", "RowView(MissingType())"), CAREFUL_ROW, BADGE, COLOURS)
    agreed = await agree({"one": app(PLAIN_HOME, PLAIN_ROW), "other": other}, PLAN, INTENT, FakeJudge())
    assert agreed.taken == (
        "RowView of other",
        "HomeView with .accessibilityLabel, .animation, .accessibilityHint of other",
    )
    assert any("HomeView of other: does not fit" in why for why in agreed.fell_back)


async def test_what_nearly_fits_is_repaired_before_it_is_given_up() -> None:
    almost = CAREFUL_ROW.replace("value: 2", "value: ALMOST_BROKEN")
    agreed = await agree(
        {"one": app(CAREFUL_HOME, PLAIN_ROW), "two": app(PLAIN_HOME, almost, BADGE, COLOURS)}, PLAN, INTENT, FakeJudge()
    )
    assert agreed.taken == ("RowView of two",)
    assert ".animation(.snappy, value: right)" in "".join(agreed.tree.files.values())


async def test_a_broken_declaration_is_replaced_by_one_that_compiles() -> None:
    agreed = await agree({"three": CANDIDATES["three"], "three again": CANDIDATES["three"], "plain": app(PLAIN_HOME + "let x = BROKEN\n", PLAIN_ROW)}, PLAN, INTENT, FakeJudge())  # fmt: skip  # noqa: E501
    assert agreed.score.total >= max(score.total for score in agreed.scores.values())


async def test_a_candidate_that_cannot_be_tried_only_narrows_the_field() -> None:
    ill = app(PLAIN_HOME + "// UNTRIABLE\n", PLAIN_ROW)
    agreed = await agree({"ill": ill, "one": CANDIDATES["one"]}, PLAN, INTENT, FakeJudge())
    assert set(agreed.scores) == {"one"}
    with pytest.raises(RuntimeError, match="fell over"):
        await agree({"ill": ill}, PLAN, INTENT, FakeJudge())


@pytest.mark.parametrize("name", CANDIDATES)
async def test_one_alone_stays_as_it_is(name: str) -> None:
    agreed = await agree({name: CANDIDATES[name]}, PLAN, INTENT, FakeJudge())
    assert agreed.tree == CANDIDATES[name]
    assert agreed.taken == ()


def test_a_graft_brings_what_it_needs_and_nothing_else() -> None:
    donor = CANDIDATES["two"].with_file("RowView.swift", "import Charts\n" + CANDIDATES["two"].files["RowView.swift"])
    [graft] = [graft for graft in grafts(CANDIDATES["one"], {"two": donor}, ()) if graft.told == "RowView of two"]
    text = grafted(CANDIDATES["one"], graft, donor).files["RowView.swift"]
    assert text.startswith("import Charts\n")
    assert "private struct Badge" in text
    assert "static let ink" in text
    assert "paper" not in text
    assert PLAIN_ROW not in text


def test_parts_are_read_from_real_syntax() -> None:
    found = {
        (part.kind, part.name): part
        for part in parts_of(SourceTree(files={"A.swift": APP + STORE + CAREFUL_ROW + COLOURS}))
    }
    assert set(found) == {("struct", "AApp"), ("class", "Store"), ("struct", "RowView"), ("extension", "Color")}
    assert found["struct", "RowView"].is_view
    assert set(found["extension", "Color"].members) == {"ink", "paper"}
    assert imports_of(APP) == ("import SwiftUI",)


def test_a_view_of_another_name_takes_the_place_of_one_that_is_given_the_same() -> None:
    plain = (
        "struct KeyButton: View {\n  let title: String\n  let action: () -> Void\n"
        "  var body: some View { Text(title) }\n}\n"
    )
    careful = (
        "struct PadButton: View {\n  let press: () -> Void\n  let text: String\n"
        "  var body: some View {\n    Text(text)\n"
        "      .accessibilityLabel(text)\n      .sensoryFeedback(.selection, trigger: text)\n  }\n}\n"
    )
    base, donor = SourceTree(files={"A.swift": plain}), SourceTree(files={"B.swift": careful})
    found = {graft.told: graft for graft in grafts(base, {"two": donor}, ())}
    assert set(found) == {
        "PadButton of two as KeyButton",
        "KeyButton with .accessibilityLabel, .sensoryFeedback of two",
        "KeyButton with .accessibilityLabel of two",
        "KeyButton with .sensoryFeedback of two",
    }
    whole = grafted(base, found["PadButton of two as KeyButton"], donor).files["A.swift"]
    assert "struct KeyButton: View {\n  let press" in whole
    assert "init(title: String, action: @escaping () -> Void) {\n    self.init(press: action, text: title)" in whole
    lent = grafted(base, found["KeyButton with .accessibilityLabel, .sensoryFeedback of two"], donor).files["A.swift"]
    assert ".accessibilityLabel(title)" in lent  # in the words of our view
    assert lent.startswith("struct KeyButton: View {\n  let title")


def test_what_a_view_wants_from_its_surroundings_must_be_there() -> None:
    plain = "struct ScoreCard: View {\n  var body: some View { Text(1) }\n}\n"
    careful = (
        "struct ResultCard: View {\n  @Environment(Game.self) private var game\n"
        "  var body: some View { Text(game.a).accessibilityLabel(game.b) }\n}\n"
    )
    base, donor = SourceTree(files={"A.swift": plain}), SourceTree(files={"B.swift": careful})
    assert [graft.told for graft in grafts(base, {"two": donor}, ()) if not graft.lent] == []


def test_what_another_view_says_of_its_object_is_said_of_ours() -> None:
    ours = parts_of(
        SourceTree(
            files={
                "A.swift": "final class Player {\n  var pace: Double\n  var step: Int?\n}\n"
                "struct LampRow: View {\n  @Environment(Player.self) private var player\n"
                '  var body: some View { Text("a") }\n}\n'
            }
        )
    )
    theirs = parts_of(
        SourceTree(
            files={
                "B.swift": "final class Show {\n  var pace: Double\n  var active: Int?\n}\n"
                "struct LightRow: View {\n  let show: Show\n  var body: some View {\n"
                '    Text("b")\n      .animation(.easeOut(duration: show.pace), value: show.active)\n  }\n}\n'
            }
        )
    )
    [(text, names)] = borrowed(ours[1], theirs[1], ours, theirs)
    assert names == ("animation",)
    assert ".animation(.easeOut(duration: player.pace), value: player.step)" in text


def test_a_tap_that_is_felt_comes_with_its_counter() -> None:
    mine, other = (
        parts_of(SourceTree(files={"A.swift": text}))[0]
        for text in (
            "struct KeyPad: View {\n  let press: (Int) -> Void\n  var body: some View {\n    HStack {\n"
            '      Button("1") { press(1) }\n      Button {\n        press(2)\n      } label: { Text("2") }\n'
            '      Button(action: { press(3) }) { Text("3") }\n    }\n  }\n}\n',
            "struct PadView: View {\n  @State private var taps = 0\n  @State private var shown = 0\n"
            '  var body: some View {\n    Button("x") { taps += 1 }\n      .sensoryFeedback(.impact, trigger: taps)\n'
            "  }\n}\n",
        )
    )
    [(text, names)] = borrowed(mine, other)
    assert names == ("sensoryFeedback",)
    assert "{ taps += 1; press(1) }" in text
    assert "      Button {\n        taps += 1\n        press(2)\n" in text
    assert "Button(action: { taps += 1; press(3) })" in text
    assert text.count("@State private var taps = 0") == 1
    assert "shown" not in text
    silent = mine.text.replace("Button", "Label")
    assert not list(borrowed(parts_of(SourceTree(files={"A.swift": silent}))[0], other))


def test_a_picture_is_named_as_the_other_app_names_it() -> None:
    plain = 'struct HomeView: View {\n  var body: some View { VStack { Image(systemName: "trash") } }\n}\n'
    careful = (
        'struct Bin: View {\n  var body: some View { Image(systemName: "trash").accessibilityLabel("Clear") }\n}\n'
    )
    base, donor = SourceTree(files={"A.swift": plain}), SourceTree(files={"B.swift": careful})
    [graft] = grafts(base, {"two": donor}, ())
    assert graft.told == "HomeView with .accessibilityLabel of two"
    assert 'Image(systemName: "trash")\n' in grafted(base, graft, donor).files["A.swift"]
    assert '.accessibilityLabel("Clear")' in grafted(base, graft, donor).files["A.swift"]
