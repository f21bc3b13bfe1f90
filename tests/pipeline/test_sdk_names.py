from pathlib import Path

from swiftgen.pipeline.sdk_names import sdk_names

SOURCES = Path(__file__).parents[2] / "sdk" / "Sources"


def test_writers_are_told_what_the_sdk_has_in_a_few_thousand_characters() -> None:
    lines = dict(line.split(": ", 1) for line in sdk_names(SOURCES))
    assert {"Text", "List", "NavigationStack"} - set(lines["SwiftUI views"].split(", ")) <= {"Text"}
    assert {"padding", "navigationTitle", "sheet"} <= set(lines["SwiftUI modifiers"].split(", "))
    assert "Chart" in lines["Charts"] or "BarMark" in lines["Charts"]
    assert sum(map(len, lines.values())) < 12_000


def test_a_folder_without_modules_gives_nothing(tmp_path: Path) -> None:
    assert sdk_names(tmp_path) == ()
