"""Xcode projects of both kinds: files listed one by one, and folders kept in step (Xcode 16)."""
# ruff: noqa: E501 - the lines of a project file are as long as Xcode makes them

from pathlib import Path

import pytest

from swiftgen.project.folder import AppFolderError
from swiftgen.project.xcode import app_around, find_project, read_project

HEAD = "// !$*UTF8*$!\n{ archiveVersion = 1; classes = {}; objectVersion = 77; objects = {\n"
TAIL = "}; rootObject = R; }\n"
SETTINGS = """
  C1 = { isa = XCConfigurationList; buildConfigurations = (D1); };
  D1 = { isa = XCBuildConfiguration; name = Debug; buildSettings = { IPHONEOS_DEPLOYMENT_TARGET = 16.4; SWIFT_VERSION = 5.0; }; };
  C2 = { isa = XCConfigurationList; buildConfigurations = (E2, D2); };
  E2 = { isa = XCBuildConfiguration; name = Release; buildSettings = { SWIFT_VERSION = 4.2; }; };
  D2 = { isa = XCBuildConfiguration; name = Debug; buildSettings = { SWIFT_VERSION = 6.0; SWIFT_DEFAULT_ACTOR_ISOLATION = MainActor; }; };
"""
LISTED = f"""{HEAD}
  R = {{ isa = PBXProject; buildConfigurationList = C1; mainGroup = G; targets = (W, T); }};
  W = {{ isa = PBXNativeTarget; name = Widgets; productType = "com.apple.product-type.app-extension"; buildPhases = (PW); }};
  T = {{ isa = PBXNativeTarget; name = "My App"; productType = "com.apple.product-type.application";
        buildConfigurationList = C2; buildPhases = (P, Q); }};
  PW = {{ isa = PBXSourcesBuildPhase; files = (B3); }};
  P = {{ isa = PBXSourcesBuildPhase; files = (B1, B2); }};
  Q = {{ isa = PBXResourcesBuildPhase; files = (B4); }};
  B1 = {{ isa = PBXBuildFile; fileRef = F1; }};
  B2 = {{ isa = PBXBuildFile; fileRef = F2; }};
  B3 = {{ isa = PBXBuildFile; fileRef = F3; }};
  B4 = {{ isa = PBXBuildFile; fileRef = F4; }};
  G = {{ isa = PBXGroup; children = (H, F3); sourceTree = "<group>"; }};
  H = {{ isa = PBXGroup; children = (F1, F2, F4); path = App; sourceTree = "<group>"; }};
  F1 = {{ isa = PBXFileReference; path = Main.swift; sourceTree = "<group>"; }};
  F2 = {{ isa = PBXFileReference; path = "../../outside.swift"; sourceTree = "<group>"; }};
  F3 = {{ isa = PBXFileReference; path = Widget.swift; sourceTree = "<group>"; }};
  F4 = {{ isa = PBXFileReference; path = Assets.xcassets; sourceTree = "<group>"; }};
{SETTINGS}{TAIL}"""
SYNCHRONISED = f"""{HEAD}
  R = {{ isa = PBXProject; buildConfigurationList = C1; mainGroup = G; targets = (T); }};
  T = {{ isa = PBXNativeTarget; name = App; productType = "com.apple.product-type.application";
        buildConfigurationList = C2; buildPhases = (); fileSystemSynchronizedGroups = (S); }};
  G = {{ isa = PBXGroup; children = (S); sourceTree = "<group>"; }};
  S = {{ isa = PBXFileSystemSynchronizedRootGroup; path = App; exceptions = (X); sourceTree = "<group>"; }};
  X = {{ isa = PBXFileSystemSynchronizedBuildFileExceptionSet; target = T; membershipExceptions = ("Old/Gone.swift"); }};
{SETTINGS}{TAIL}"""


def project(folder: Path, text: str) -> Path:
    place = folder / "App.xcodeproj"
    place.mkdir()
    (place / "project.pbxproj").write_text(text)
    return place


def test_a_listed_project_gives_its_apps_files_and_settings(tmp_path: Path) -> None:
    app = read_project(project(tmp_path, LISTED))
    assert app.name == "My App"
    assert app.sources == (tmp_path / "App" / "Main.swift",)  # what leads out of the folder is left out
    assert app.resources == (tmp_path / "App" / "Assets.xcassets",)
    assert app.settings["IPHONEOS_DEPLOYMENT_TARGET"] == "16.4"  # from the project
    assert app.settings["SWIFT_VERSION"] == "6.0"  # the target's own, for debugging


def test_another_target_by_name(tmp_path: Path) -> None:
    place = project(tmp_path, LISTED)
    assert read_project(place, "Widgets").sources == (tmp_path / "Widget.swift",)
    with pytest.raises(AppFolderError, match=r"no target Other. It has: Widgets, My App"):
        read_project(place, "Other")


def test_a_synchronised_folder_gives_all_but_its_exceptions(tmp_path: Path) -> None:
    place = project(tmp_path, SYNCHRONISED)
    for name in ("App/Main.swift", "App/Views/List.swift", "App/Old/Gone.swift", "App/Assets.xcassets/Contents.json"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    app = read_project(place)
    assert [path.name for path in app.sources] == ["Main.swift", "List.swift"]
    assert [path.name for path in app.resources] == ["Assets.xcassets"]


@pytest.mark.parametrize("text", ["", "{", "// nothing\n{ objects = {}; rootObject = R; }", "\x00\xff"])
def test_what_is_no_project_says_so(tmp_path: Path, text: str) -> None:
    with pytest.raises(AppFolderError, match="cannot be read as an Xcode project"):
        read_project(project(tmp_path, text))


def test_the_project_of_a_folder(tmp_path: Path) -> None:
    assert find_project(tmp_path) is None
    place = project(tmp_path, LISTED)
    assert find_project(tmp_path) == place
    assert find_project(place) == place


def test_a_folder_of_sources_belongs_to_the_project_above_it(tmp_path: Path) -> None:
    project(tmp_path, LISTED)
    (tmp_path / "App").mkdir()
    assert app_around(tmp_path / "App") is None  # a file that the project lists is not there
    (tmp_path / "App" / "Main.swift").write_text("")
    (tmp_path / "Widget").mkdir()
    found = app_around(tmp_path / "App")
    assert found is not None
    assert found.name == "My App"
    assert app_around(tmp_path / "Widget") is None


def test_a_project_is_not_looked_for_beyond_the_repository(tmp_path: Path) -> None:
    project(tmp_path, LISTED)
    (tmp_path / "App" / "Sources").mkdir(parents=True)
    (tmp_path / "App" / "Main.swift").write_text("")
    (tmp_path / "App" / ".git").mkdir()
    assert app_around(tmp_path / "App" / "Sources") is None
