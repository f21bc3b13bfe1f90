"""Views, styles, shapes and gestures as apps write them: they type-check against the SDK, in every language mode."""

from pathlib import Path

import pytest

from swiftgen.artifacts import SourceTree
from swiftgen.settings import Settings
from swiftgen.toolchain import Sdk, Toolchain, check, ensure_sdk, find_toolchain
from swiftgen.toolchain.dialect import Dialect

pytestmark = pytest.mark.swift
PROBE = Path(__file__).parent / "views"


@pytest.fixture(scope="module")
def tools() -> tuple[Toolchain, Sdk]:
    settings = Settings.from_environment()
    toolchain = find_toolchain(settings)
    return toolchain, ensure_sdk(toolchain, settings)


def errors(text: str, tools: tuple[Toolchain, Sdk], dialect: Dialect | None = None) -> list[str]:
    toolchain, sdk = tools
    tree = SourceTree(files={"Probe.swift": text})
    found = check(tree, sdk=sdk, toolchain=toolchain, dialect=dialect or Dialect())
    return [finding.message for finding in found if finding.severity == "error"]


def test_the_constructors_that_apps_use_most(tools):
    assert errors((PROBE / "Constructors.swift").read_text(encoding="utf-8"), tools) == []


@pytest.mark.parametrize(
    "dialect",
    [
        Dialect(),
        Dialect(version="6"),
        Dialect(main_actor=True, features=("InferIsolatedConformances", "NonisolatedNonsendingByDefault")),
    ],
    ids=["swift 5", "swift 6", "xcode 26"],
)
def test_shapes_styles_and_modifiers_of_an_app_in_every_mode(tools, dialect):
    assert errors((PROBE / "Modes.swift").read_text(encoding="utf-8"), tools, dialect) == []


WRONG = {
    "a style is no colour": "Circle().fill(1)",
    "a stroke has a style": "Circle().stroke(lineWith: 2)",
    "a spring has no speed": "Circle().animation(.spring(speed: 2), value: 1)",
    "a list of what has no identity": 'List([Nameless()]) { _ in Text(verbatim: "A") }',
    "a drag has no double": "Circle().gesture(DragGesture(count: 2))",
    "a transition is no name": "Circle().transition(.fade)",
    "a toggle is bound": 'Toggle("A", isOn: true)',
}


@pytest.mark.parametrize("name", WRONG)
def test_what_xcode_rejects(tools, name):
    text = f"import SwiftUI\nstruct Nameless {{}}\nstruct Wrong: View {{ var body: some View {{ {WRONG[name]} }} }}\n"
    assert errors(text, tools)
