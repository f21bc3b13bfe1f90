"""Writes the preview's symbols.json: the icons that icons.tsv names, and which SF Symbol each stands for.

Run it after icons.tsv has changed: ``pip install py-phosphor-icons`` (MIT), then ``python scripts/icons.py``.
"""

import json
import re
import sys
from importlib import resources
from pathlib import Path

PREVIEW = Path(__file__).parents[1] / "src" / "swiftgen" / "preview"
STYLES = ("regular", "bold", "fill")
DATA = re.compile(r' d="([^"]+)"')
NUMBER = re.compile(r"-?\d*\.\d+")


def names() -> dict[str, str]:
    """SF name to icon, as icons.tsv has it."""
    lines = (PREVIEW / "icons.tsv").read_text().splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


def outline(icon: str, style: str) -> str:
    """The path data of an icon; empty when the set has no such icon."""
    file = icon if style == "regular" else f"{icon}-{style}"
    source = resources.files("py_phosphor_icons.svgs") / "flat" / style / f"{file}.svg"
    if not source.is_file():
        return ""
    paths = DATA.findall(source.read_text())
    return NUMBER.sub(lambda match: f"{float(match[0]):.1f}".rstrip("0").rstrip("."), "".join(paths))


def main() -> int:
    """Write the file; 1 when an icon is missing from the set."""
    mapping = names()
    wanted = sorted({value.split(":")[0] for value in mapping.values()})
    icons = {icon: {style: outline(icon, style) for style in STYLES} for icon in wanted}
    missing = [icon for icon, styles in icons.items() if not all(styles.values())]
    if missing:
        print(f"The icon set has no {', '.join(missing)}.", file=sys.stderr)
        return 1
    text = json.dumps({"names": mapping, "icons": icons}, separators=(",", ":"))
    (PREVIEW / "client" / "symbols.json").write_text(text + "\n")
    print(f"{len(mapping)} names, {len(icons)} icons, {len(text) // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
