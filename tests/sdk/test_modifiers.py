"""The modifiers that apps use most, each called once as an app calls it, are those that the SDK declares."""

from pathlib import Path

import pytest

from swiftgen.project.folder import read_tree
from swiftgen.settings import Settings
from swiftgen.toolchain import check, ensure_sdk, find_toolchain

pytestmark = pytest.mark.swift

PROBE = Path(__file__).parent / "probe"


def test_each_of_the_most_used_modifiers_type_checks() -> None:
    settings = Settings.from_environment()
    toolchain = find_toolchain(settings)
    sdk = ensure_sdk(toolchain, settings)
    tree = read_tree([PROBE])
    found = check(tree, sdk=sdk, toolchain=toolchain)
    assert [f"{one.path}:{one.range.start.line if one.range else 0} {one.message}" for one in found] == []


def test_what_xcode_rejects_is_rejected() -> None:
    settings = Settings.from_environment()
    toolchain = find_toolchain(settings)
    sdk = ensure_sdk(toolchain, settings)
    wrong = {
        "a tab is no view": 'VStack { Tab("A", systemImage: "a") { Text("") } }',
        "a sheet has no title": 'Text("").sheet("Title", isPresented: .constant(true)) { Text("") }',
        "a discrete effect has no end": 'Image(systemName: "a").symbolEffect(.replace, value: 1)',
        "a placement of toolbars": 'Text("").toolbar(.hidden, for: .principal)',
        "traits are no numbers": 'Text("").accessibilityAddTraits(1)',
    }
    tree = read_tree([PROBE])
    for name, line in wrong.items():
        source = f"import SwiftUI\nstruct Wrong: View {{ var body: some View {{ {line} }} }}\n"
        files = {
            "App.swift": 'import SwiftUI\n@main struct A: App { var body: some Scene { WindowGroup { Text("") } } }\n'
        }
        found = check(type(tree)(files={**files, "Wrong.swift": source}), sdk=sdk, toolchain=toolchain)
        assert found, name
