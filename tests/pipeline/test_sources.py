from pathlib import Path

import pytest

from swiftgen.pipeline.sources import dialect_of, open_sources, version_of
from swiftgen.toolchain import Dialect


def test_files_and_folders_are_swift_5(tmp_path: Path) -> None:
    (tmp_path / "A.swift").write_text("let a = 1\n")
    sources = open_sources([tmp_path])
    assert list(sources.tree.files) == ["A.swift"]
    assert sources.dialect == Dialect()


def test_settings_of_the_newest_template() -> None:
    dialect = dialect_of(
        {
            "SWIFT_VERSION": "5.0",
            "SWIFT_DEFAULT_ACTOR_ISOLATION": "MainActor",
            "SWIFT_APPROACHABLE_CONCURRENCY": "YES",
            "SWIFT_UPCOMING_FEATURE_MEMBER_IMPORT_VISIBILITY": "YES",
            "SWIFT_UPCOMING_FEATURE_EXISTENTIAL_ANY": "NO",
            "SWIFT_ACTIVE_COMPILATION_CONDITIONS": "DEBUG $(inherited) MOCK",
            "IPHONEOS_DEPLOYMENT_TARGET": "26.0",
        }
    )
    assert dialect == Dialect(
        main_actor=True,
        features=("MemberImportVisibility", "InferIsolatedConformances", "NonisolatedNonsendingByDefault"),
        conditions=("DEBUG", "MOCK"),
        target="26.0",
    )
    assert dialect.flags() == [
        "-swift-version", "5", "-enable-bare-slash-regex", "-default-isolation", "MainActor",
        "-enable-upcoming-feature", "MemberImportVisibility",
        "-enable-upcoming-feature", "InferIsolatedConformances",
        "-enable-upcoming-feature", "NonisolatedNonsendingByDefault",
        "-D", "DEBUG", "-D", "MOCK",
    ]  # fmt: skip


def test_features_that_the_language_mode_has_are_not_switched_on_again() -> None:
    given = {"SWIFT_VERSION": "6.0", "SWIFT_UPCOMING_FEATURE_CONCISE_MAGIC_FILE": "YES"}
    assert dialect_of(given) == Dialect(version="6")


@pytest.mark.parametrize(
    ("text", "version"),
    [("iOS17", "17.0"), ("ios 17.4", "17.4"), ("16.4.1", "16.4"), ("", None), ("$(X)", None), ("macOS14", None)],
)
def test_versions_of_ios(text: str, version: str | None) -> None:
    assert version_of(text) == version
