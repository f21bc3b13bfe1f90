"""What is exported opens: re-read by pbxproj, by the Swift parser and by checks of our own."""

import json
import re
import zipfile
from pathlib import Path

import pytest
import tree_sitter_swift
from pbxproj import XcodeProject
from tree_sitter import Language, Parser

from swiftgen.artifacts import SourceTree
from swiftgen.project.export import FORMATS, ExportError, Format, export
from swiftgen.project.export.names import AppNames

APP = SourceTree(
    files={"HabitApp.swift": "import SwiftUI\n", "Models/Habit.swift": "struct Habit {}\n", "notes.md": "# Notes\n"}
)
NAMES = [
    "Habits", "Bob's \"best\" app", "été à Paris", "日本語", "3D chess", "class", "SwiftUI", "a\\b/c", "  two\nlines ",
    "../../etc", "🎲🎲", "\\(evil)", "x" * 300, "",
]  # fmt: skip


def listing(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.mark.parametrize("name", NAMES)
def test_an_xcode_project_is_sound_whatever_the_name(name: str, tmp_path: Path) -> None:
    out = export(APP, name, "xcode", tmp_path / "out")
    (bundle,) = out.glob("*.xcodeproj")
    project = XcodeProject.load(str(bundle / "project.pbxproj"))
    assert str(project.objectVersion) == "77"
    (target,) = project.objects.get_objects_in_section("PBXNativeTarget")
    (group,) = project.objects.get_objects_in_section("PBXFileSystemSynchronizedRootGroup")
    assert list(target.fileSystemSynchronizedGroups) == [group.get_id()]
    folder = out / group.path
    assert listing(folder).keys() >= {"HabitApp.swift", "Models/Habit.swift", "Assets.xcassets/Contents.json"}
    settings = [
        config.buildSettings
        for config in project.objects.get_objects_in_section("XCBuildConfiguration")
        if config.get_id() in project.objects[target.buildConfigurationList].buildConfigurations
    ]
    assert len(settings) == 2
    for each in settings:
        assert each.SWIFT_VERSION == "5.0"
        assert each.GENERATE_INFOPLIST_FILE == "YES"
        assert re.fullmatch(r"[a-z0-9.]+", each.PRODUCT_BUNDLE_IDENTIFIER)
        assert each.INFOPLIST_KEY_CFBundleDisplayName == AppNames.of(name).display


def test_every_id_in_the_project_resolves_and_no_path_is_absolute(tmp_path: Path) -> None:
    out = export(APP, "Habits", "xcode", tmp_path / "out")
    text = (out / "Habits.xcodeproj/project.pbxproj").read_text()
    defined = set(re.findall(r"^\t\t([0-9A-F]{24}) = \{$", text, re.M))
    assert len(defined) == 15
    assert set(re.findall(r"\b[0-9A-F]{24}\b", text)) == defined
    assert not re.findall(r'path = "?/', text)
    assert "IPHONEOS_DEPLOYMENT_TARGET = 17.0;" in text
    assert str(tmp_path) not in text


def test_the_asset_catalog_has_an_icon_and_an_accent(tmp_path: Path) -> None:
    catalog = export(APP, "Habits", "xcode", tmp_path / "out") / "Habits/Assets.xcassets"
    for path in ("Contents.json", "AppIcon.appiconset/Contents.json", "AccentColor.colorset/Contents.json"):
        assert json.loads((catalog / path).read_text())["info"] == {"author": "xcode", "version": 1}


@pytest.mark.parametrize("name", NAMES)
def test_a_playground_has_a_manifest_that_parses_and_says_the_name(name: str, tmp_path: Path) -> None:
    out = export(APP, name, "playground", tmp_path / "Out")
    assert out == tmp_path / "Out.swiftpm"
    assert listing(out).keys() == {"Package.swift", "Sources/HabitApp.swift", "Sources/Models/Habit.swift"}
    manifest = (out / "Package.swift").read_bytes()
    root = Parser(Language(tree_sitter_swift.language())).parse(manifest).root_node
    assert not root.has_error
    literals = re.findall(r'name: ("(?:[^"\\]|\\.)*")', manifest.decode())
    assert [json.loads(text) for text in literals[:2]] == [AppNames.of(name).display] * 2
    assert ".iOSApplication(" in manifest.decode()


def test_a_zip_holds_the_sources_and_what_they_are(tmp_path: Path) -> None:
    out = export(APP, "Habits", "zip", tmp_path / "a.zip")
    with zipfile.ZipFile(out) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [
            "Habits/HabitApp.swift", "Habits/Models/Habit.swift", "Habits/notes.md", "Habits/swiftgen.json",
        ]  # fmt: skip
        about = json.loads(archive.read("Habits/swiftgen.json"))
    assert about["name"] == "Habits"
    assert about["files"] == ["HabitApp.swift", "Models/Habit.swift"]


@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_app_gives_the_same_bytes(kind: Format, tmp_path: Path) -> None:
    backwards = SourceTree(files=dict(reversed(APP.files.items())))
    one, other = export(APP, "A", kind, tmp_path / "one"), export(backwards, "A", kind, tmp_path / "other")
    if kind == "zip":
        assert one.read_bytes() == other.read_bytes()
    else:
        assert listing(one) == listing(other)


@pytest.mark.parametrize("kind", FORMATS)
def test_an_existing_target_is_not_touched(kind: Format, tmp_path: Path) -> None:
    target = tmp_path / "here.swiftpm"
    target.write_text("mine")
    with pytest.raises(ExportError, match="exists already"):
        export(APP, "A", kind, target)
    assert listing(tmp_path) == {"here.swiftpm": b"mine"}


@pytest.mark.parametrize("kind", FORMATS)
def test_nothing_is_left_when_writing_fails(kind: Format, tmp_path: Path) -> None:
    clash = SourceTree(files={"A.swift": "", "A.swift/B.swift": ""} if kind != "zip" else {"A.swift": "\ud800"})
    with pytest.raises((ExportError, UnicodeEncodeError)):
        export(clash, "A", kind, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_links_and_hidden_files_of_a_folder_stay_out(tmp_path: Path) -> None:
    app = tmp_path / "app"
    (app / ".git").mkdir(parents=True)
    (app / ".git/config.txt").write_text("secret")
    (app / "A.swift").write_text("struct A {}")
    (tmp_path / "secret.swift").write_text("secret")
    (app / "Link.swift").symlink_to(tmp_path / "secret.swift")
    (app / "Folder").symlink_to(tmp_path)
    out = export(app, "A", "zip", tmp_path / "a.zip")
    assert [name.rpartition("/")[2] for name in zipfile.ZipFile(out).namelist()] == ["A.swift", "swiftgen.json"]


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({}, "no Swift file"),
        ({"A.swift": b"\xff\xfe"}, "not UTF-8"),
        ({"A.swift": b" " * (5 << 20)}, "larger than 4 MB"),
    ],
)
def test_an_app_that_cannot_be_exported_says_why(files: dict[str, bytes], says: str, tmp_path: Path) -> None:
    app = tmp_path / "app"
    app.mkdir()
    for path, content in files.items():
        (app / path).write_bytes(content)
    with pytest.raises(ExportError, match=says):
        export(app, "A", "xcode", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_missing_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="is not a folder"):
        export(tmp_path / "none", "A", "zip", tmp_path / "a.zip")


def test_a_name_is_not_read_as_a_build_setting_by_xcode(tmp_path: Path) -> None:
    out = export(APP, "$(HOME) ${X} $5", "xcode", tmp_path / "out")
    (text,) = (path.read_text() for path in out.glob("*/project.pbxproj"))
    assert 'DisplayName = "$ (HOME) $ {X} $5";' in text
