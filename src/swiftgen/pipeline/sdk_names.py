"""The SDK's sources come in; what writers may use goes out: views and modifiers, types of the modules that apps use."""

import re
from functools import lru_cache
from pathlib import Path

_TYPE = re.compile(
    r"^(?:@\w+(?:\([^)]*\))? )*(?:public|open) (?:final |indirect )?(?:struct|class|enum|protocol|actor) ([A-Z]\w*)",
    re.M,
)
_VIEW = re.compile(r"^public struct ([A-Z]\w*)[^{\n]*:[^{\n]*\bView\b", re.M)
_MODIFIER = re.compile(r"^\s+(?:nonisolated )?public func ([a-z]\w*)\s*[<(](?:[^{}]|\n)*?-> some View\b", re.M)
MOST = 24  # types of one module that are named; who needs more knows them
_USED = (
    "ActivityKit", "AppIntents", "Charts", "Combine", "CoreLocation", "MapKit", "PhotosUI", "StoreKit", "SwiftData",
    "SwiftUI", "WidgetKit",
)  # fmt: skip


@lru_cache(maxsize=2)
def sdk_names(sources: Path) -> tuple[str, ...]:
    """Lines like ``Charts: AreaMark, BarMark, Chart``; empty when the folder holds no module."""
    lines: list[str] = []
    for folder in sorted(path for path in sources.glob("*") if path.is_dir() and path.name in _USED):
        text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.swift")))
        if folder.name == "SwiftUI":
            lines.insert(0, f"SwiftUI views: {_joined(_VIEW.findall(text))}")
            lines.insert(1, f"SwiftUI modifiers: {_joined(_MODIFIER.findall(text))}")
        elif names := _TYPE.findall(text):
            lines.append(f"{folder.name}: {_joined(names, MOST)}")
    return tuple(lines)


def _joined(names: list[str], most: int | None = None) -> str:
    return ", ".join(sorted(dict.fromkeys(names))[:most])
