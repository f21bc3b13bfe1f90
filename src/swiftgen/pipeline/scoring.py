"""Plans and apps come in; how good their architecture, their logic and their screens are goes out, each from 0 to 1."""

import re
from collections.abc import Iterable, Sequence

from swiftgen.artifacts import Blueprint, Feature, Intent, RunReport, SourceTree
from swiftgen.artifacts.base import Artifact
from swiftgen.swift.index.parts import Part, parts_of

LONG_FILE, LONG_UNIT, MANY_TYPES = 400, 220, 6  # lines, lines, types of one file: from here on cohesion suffers
_POLISH = re.compile(
    r"\.(?:animation|transition|contentTransition|sensoryFeedback|symbolEffect|matchedGeometryEffect|refreshable|swipeActions)\b"
    r"|\bwithAnimation\b"
)
_ACCESS = re.compile(
    r"\.accessibility\w+|\.dynamicTypeSize|\.minimumScaleFactor|@ScaledMetric|accessibilityReduceMotion"
)
_EMPTY = re.compile(r"ContentUnavailableView|\.isEmpty\b")
_RISK = re.compile(r"\btry!|\bas!\s|(?<=[\w\])])!(?=[.\s)\],])|\bfatalError\(")
_WORD = re.compile(r"[a-z]{4,}")


class Score(Artifact):
    """How good an app is.

    Attributes:
        architecture: what was planned is there, files hold together, logic lies outside of views.
        logic: it runs, controls do something, what was asked for can be met.
        ui: screens that can be reached, names for who cannot see, variety, care.
        total: what candidates are compared by.
    """

    architecture: float
    logic: float
    ui: float
    total: float

    def told(self) -> str:
        """One line for people."""
        return f"{self.total:.3f} (architecture {self.architecture:.2f}, logic {self.logic:.2f}, ui {self.ui:.2f})"


def plan_score(blueprint: Blueprint, intent: Intent) -> float:
    """How good a plan is: what was asked for is planned, logic has places of its own, screens can be reached."""
    asked = {feature.id for feature in intent.features}
    planned = set(blueprint.built) | {each for screen in blueprint.screens for each in screen.features}
    coverage = len(asked & planned) / len(asked) if asked else 1.0
    names = {screen.name for screen in blueprint.screens}
    met, waiting = set[str](), [blueprint.root]
    leads = {screen.name: screen.leads_to for screen in blueprint.screens}
    while waiting:
        name = waiting.pop()
        if name in names and name not in met:
            met.add(name)
            waiting += leads[name]
    reached = len(met) / len(names) if names else 0.0
    logic = [kind for kind in blueprint.types if kind.methods]
    outside = min(1.0, len(logic) / 2)
    files = [len(file.holds) for file in blueprint.files] or [len(names) + len(blueprint.types)]
    cohesive = sum(number <= MANY_TYPES for number in files) / len(files)
    return 0.4 * coverage + 0.25 * reached + 0.2 * outside + 0.15 * cohesive


def app_score(tree: SourceTree, blueprint: Blueprint, intent: Intent, errors: int, run: RunReport | None) -> Score:
    """How good an app is, by its source and by what happened when it ran."""
    parts = parts_of(tree)
    architecture = _architecture(tree, parts, blueprint)
    logic = _logic(parts, intent, run)
    ui = _ui(parts, run)
    if errors:
        total = 0.1 * architecture / (1 + errors)
    elif run is None or not run.launched:
        total = 0.1 + 0.1 * architecture
    else:
        total = 0.2 + 0.8 * (0.3 * architecture + 0.4 * logic + 0.3 * ui)
        total *= 0.6 if run.crash else 1.0
    return Score(architecture=architecture, logic=logic, ui=ui, total=total)


def craft(unit: Part) -> float:
    """How carefully a single declaration is made, from 0 to 1; what compiles and runs is judged elsewhere."""
    lines = unit.text.count("\n") + 1
    safe = max(0.0, 1 - len(_RISK.findall(unit.text)) / 3)
    short = 1.0 if lines <= LONG_UNIT else LONG_UNIT / lines
    if not unit.is_view:
        return 0.6 * safe + 0.4 * short
    access = min(1.0, len(_ACCESS.findall(unit.text)) / max(1.0, lines / 40))
    polish = min(1.0, len(_POLISH.findall(unit.text)) / 2)
    empty = 1.0 if _EMPTY.search(unit.text) or "ForEach" not in unit.text else 0.0
    return 0.35 * access + 0.15 * polish + 0.15 * empty + 0.2 * safe + 0.15 * short


def _architecture(tree: SourceTree, parts: Sequence[Part], blueprint: Blueprint) -> float:
    planned = {kind.name for kind in blueprint.types} | {screen.name for screen in blueprint.screens}
    there = {unit.name for unit in parts}
    coverage = len(planned & there) / len(planned) if planned else 1.0
    types: dict[str, int] = {}
    for unit in parts:
        if unit.kind in {"struct", "class", "enum", "actor"}:
            types[unit.path] = types.get(unit.path, 0) + 1
    good = [types.get(path, 0) <= MANY_TYPES and text.count("\n") <= LONG_FILE for path, text in tree.swift.items()]
    cohesion = sum(good) / len(good) if good else 0.0
    return 0.4 * coverage + 0.3 * cohesion + 0.3 * _testability(parts)


def _testability(parts: Sequence[Part]) -> float:
    """The share of functions that can be called without a view; half of them is as much as a view app needs."""
    outside = sum(unit.text.count("func ") for unit in parts if not unit.is_view)
    inside = sum(unit.text.count("func ") for unit in parts if unit.is_view)
    return min(1.0, 2 * outside / (outside + inside)) if outside + inside else 0.5


def _logic(parts: Sequence[Part], intent: Intent, run: RunReport | None) -> float:
    own = [craft(unit) for unit in parts if not unit.is_view and unit.kind != "extension"]
    care = sum(own) / len(own) if own else 0.5
    if run is None or not run.launched:
        return 0.2 * care
    taps = [
        tap for tap in run.taps if tap.role in {"button", "link", "toggle", "cell", "tab", "field", "stepper", "slider"}
    ]
    alive = sum(tap.changed for tap in taps) / len(taps) if taps else 0.3
    return 0.2 * care + 0.4 * alive + 0.2 * features_met(intent.features, run) + 0.2 * (0.0 if run.crash else 1.0)


def features_met(features: Iterable[Feature], run: RunReport) -> float:
    """The share of features that the walk met: a screen speaks of it, or a control that did something."""
    wanted = [_words(f"{feature.id} {feature.text}") for feature in features]
    wanted = [words for words in wanted if words]
    if not wanted:
        return 1.0
    met = _words(" ".join([*run.screens, *(tap.label for tap in run.taps if tap.changed)]))
    return sum(bool(words & met) for words in wanted) / len(wanted)


def _ui(parts: Sequence[Part], run: RunReport | None) -> float:
    views = [craft(unit) for unit in parts if unit.is_view]
    care = sum(views) / len(views) if views else 0.0
    if run is None or not run.launched:
        return 0.3 * care
    screens = min(1.0, len(run.screens) / 4)
    named = sum(tap.role != "area" for tap in run.taps) / len(run.taps) if run.taps else 0.5
    variety = min(1.0, len({tap.role for tap in run.taps}) / 4)
    clean = 1.0 / (1 + sum(finding.code != "dead-control" for finding in run.findings))
    return 0.3 * care + 0.25 * screens + 0.2 * named + 0.15 * variety + 0.1 * clean


def _words(text: str) -> set[str]:
    return {word.rstrip("s") for word in _WORD.findall(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text).lower())}
