"""What an app has besides code goes in; a bundle beside its program comes out: files, pictures, colours, translations.

Xcode puts an app's resources flat into its bundle and compiles asset catalogues and string catalogues. Here the same
happens by links: what Foundation finds by `Bundle.main` lies beside the program, an asset catalogue's pictures lie
there by their names, and `SwiftGenAssets.json` tells the SDK their sizes and the colours.
"""

import contextlib
import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from PIL import Image, UnidentifiedImageError

from swiftgen.preview.strings import catalogue_languages, strings_file

LISTING = "SwiftGenAssets.json"
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg")
MAX_FILES, MAX_BYTES = 5_000, 512 << 20
_CODE = {
    ".swift", ".h", ".m", ".mm", ".c", ".cpp", ".storyboard", ".xib", ".entitlements", ".pbxproj", ".xcconfig",
    ".metal", ".o", ".md", ".xcscheme", ".xcuserstate", ".xcworkspacedata", ".lock", ".resolved",
}  # fmt: skip
_LEFT_OUT = ("node_modules", "Pods", "Carthage", "build", "DerivedData", "Preview Content", "fastlane")
_LEFT_OUT_ENDINGS = (
    ".xcodeproj",
    ".xcworkspace",
    ".xcdatamodeld",
    ".xcdatamodel",
    ".app",
    ".framework",
    ".xcframework",
)
_SCALE = re.compile(r"@([123])x$")


def lay_bundle(folder: Path, program: Path, bundle: Path) -> Path:
    """Make ``bundle`` anew, of what lies in ``folder`` and of the program; gives the program in it.

    Links, and files that cannot be read, are left out: an app must not show what is not in its folder.
    """
    shutil.rmtree(bundle, ignore_errors=True)
    bundle.mkdir(parents=True)
    images: dict[str, dict[str, Any]] = {}
    colors: dict[str, dict[str, Any]] = {}
    for path in _resources(folder):
        with contextlib.suppress(OSError, ValueError, UnidentifiedImageError):
            if path.suffix == ".imageset":
                _picture_set(path, bundle, images)
            elif path.suffix == ".colorset":
                _color_set(path, colors)
            elif path.suffix == ".xcstrings":
                _translations(path, bundle)
            else:
                _file(path, bundle, images)
    (bundle / LISTING).write_text(json.dumps({"images": images, "colors": colors}), encoding="utf-8")
    inside = bundle / program.name
    inside.unlink(missing_ok=True)
    _link(program, inside)
    return inside


def _resources(folder: Path) -> Iterator[Path]:
    """Files that are no code, and the sets of asset catalogues."""
    files, size = 0, 0
    for at, names, leaves in os.walk(folder):
        names[:] = sorted(name for name in names if _enters(name))
        for name in [name for name in names if name.endswith((".imageset", ".colorset"))]:
            names.remove(name)
            yield Path(at, name)
        if ".xcassets" in at:
            continue
        for leaf in sorted(leaves):
            path = Path(at, leaf)
            if leaf.startswith(".") or path.suffix.lower() in _CODE or path.is_symlink():
                continue
            files, size = files + 1, size + path.stat().st_size
            if files > MAX_FILES or size > MAX_BYTES:
                return
            yield path


def _enters(name: str) -> bool:
    return not name.startswith(".") and name not in _LEFT_OUT and not name.endswith(_LEFT_OUT_ENDINGS)


def _link(source: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.exists():
        return
    try:
        os.link(source, place, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, place)


def _file(path: Path, bundle: Path, images: dict[str, dict[str, Any]]) -> None:
    language = next((part for part in path.parent.parts[::-1] if part.endswith(".lproj")), "")
    _link(path, bundle / language / path.name)
    if path.suffix.lower() in PICTURES:
        scale = _SCALE.search(path.stem)
        facts = {"size": _points(path, int(scale[1]) if scale else 1)}
        name = _SCALE.sub("", path.stem)
        images.setdefault(name, facts)
        images.setdefault(f"{name}{path.suffix}", facts)


# Asset catalogues


def _contents(folder: Path) -> Mapping[str, Any]:
    told = json.loads((folder / "Contents.json").read_text(encoding="utf-8"))
    if not isinstance(told, dict):
        raise TypeError(f"{folder} has a list that is no object.")
    return told


def _picture_set(folder: Path, bundle: Path, images: dict[str, dict[str, Any]]) -> None:
    told = _contents(folder)
    found: list[tuple[int, Path]] = []
    for entry in told.get("images", []):
        path = folder / str(entry.get("filename") or "-")
        usual = not entry.get("appearances") and entry.get("idiom") in {"universal", "iphone", None}
        if usual and path.suffix.lower() in PICTURES and path.is_file() and not path.is_symlink():
            found.append((int(str(entry.get("scale") or "1x")[0]), path))
    if not found:
        return
    scale, best = max(found)
    template = (told.get("properties") or {}).get("template-rendering-intent") == "template"
    images[folder.stem] = {"size": _points(best, scale), "template": template}
    _link(best, bundle / f"{folder.stem}{best.suffix.lower()}")


def _points(path: Path, scale: int) -> list[float]:
    if path.suffix.lower() == ".svg":
        head = path.read_text(encoding="utf-8", errors="replace")[:4000]
        sides = [re.search(rf'<svg[^>]*\b{side}="([0-9.]+)', head) for side in ("width", "height")]
        if all(sides):
            return [float(side[1]) for side in sides if side]
        box = re.search(r'viewBox="[0-9.-]+[ ,]+[0-9.-]+[ ,]+([0-9.]+)[ ,]+([0-9.]+)"', head)
        return [float(box[1]), float(box[2])] if box else [100.0, 100.0]
    with Image.open(path) as picture:
        return [picture.width / scale, picture.height / scale]


def _color_set(folder: Path, colors: dict[str, dict[str, Any]]) -> None:
    shades: dict[str, list[float]] = {}
    for entry in _contents(folder).get("colors", []):
        looks = {str(each.get("appearance")): each.get("value") for each in entry.get("appearances") or []}
        shade = "dark" if looks.get("luminosity") == "dark" else "light"
        if (rgba := _rgba(entry.get("color"))) and (not looks or "luminosity" in looks):
            shades.setdefault(shade, rgba)
    if shades:
        colors[folder.stem] = {"light": shades.get("light") or shades["dark"], **shades}


def _rgba(color: Any) -> list[float] | None:
    parts = (color or {}).get("components")
    if not parts:
        return None
    white = parts.get("white")
    names = ("white",) * 3 if white is not None else ("red", "green", "blue")
    return [*(_share(parts[name]) for name in names), float(parts.get("alpha", 1))]


def _share(value: Any) -> float:
    """A component from nothing to all: `0xFF`, `255` and `1.000` are the same."""
    text = str(value)
    if text.lower().startswith("0x"):
        return int(text, 16) / 255
    return float(text) if "." in text else int(text) / 255


# Translations


def _translations(path: Path, bundle: Path) -> None:
    for language, texts in catalogue_languages(json.loads(path.read_text(encoding="utf-8"))).items():
        place = bundle / f"{language}.lproj" / f"{path.stem}.strings"
        if not place.exists():
            place.parent.mkdir(exist_ok=True)
            place.write_text(strings_file(texts), encoding="utf-8")
