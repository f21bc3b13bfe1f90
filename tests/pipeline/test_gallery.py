"""The gallery that ships: recorded replies, labelled, each with a picture, and each an app with no key."""

from pathlib import Path

import pytest

from swiftgen.pipeline.gallery import PLACE, UnknownEntryError, entries, made
from swiftgen.project.folder import AppFolderError, read_record, read_tree
from swiftgen.settings import Settings


def settings(folder: Path) -> Settings:
    return Settings.from_environment({"SWIFTGEN_CACHE": str(folder), "SWIFTGEN_DATA": str(folder)})


def test_it_holds_apps_with_names_of_their_own() -> None:
    names = [each.name for each in entries()]
    assert len(set(names)) == len(names) >= 20
    assert all(each.request and Path(each.reply).is_file() and Path(each.picture).is_file() for each in entries())
    assert {path.suffix for path in PLACE.iterdir()} <= {".md", ".png", ".json"}


def test_each_is_labelled_as_recorded_with_its_source_and_licence() -> None:
    text = (PLACE / "gallery.json").read_text()
    assert text.count('"licence"') == text.count('"source"') == len(entries())


def test_one_becomes_an_app_without_a_key(tmp_path: Path) -> None:
    first = entries()[0]
    folder = made(settings(tmp_path), first.name)
    assert read_tree([folder]).swift
    assert read_record(folder).writer == f"gallery:{first.name}"
    assert made(settings(tmp_path), first.name) == folder  # as often as one likes
    own = made(settings(tmp_path), first.name, tmp_path / "mine")
    assert own == tmp_path / "mine"
    with pytest.raises(AppFolderError, match="not empty"):
        made(settings(tmp_path), first.name, own)


def test_an_unknown_name_lists_the_known(tmp_path: Path) -> None:
    with pytest.raises(UnknownEntryError, match=entries()[0].name):
        made(settings(tmp_path), "nope")
