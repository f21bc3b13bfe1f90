"""Cut the fonts that the page serves, and write the advance tables by which Swift measures text in them.

Run it by hand after changing a font or the covered characters: `uv run scripts/fonts.py`. It writes
`src/swiftgen/preview/client/fonts/` (woff2, licences, `fonts.json`, `fonts.css`), the Swift tables
`sdk/Sources/SwiftUICore/TextLayout/Tables/*.swift` and the cases `tests/preview/font_cases.json`.
"""
# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools", "brotli", "fontpkg-inter==4.1.post1", "fontpkg-nunito==3.602",
#   "fontpkg-source-serif-4==4.4", "fontpkg-jetbrains-mono==2.211"]
# ///

from __future__ import annotations

import base64
import importlib.util
import json
import shutil
import struct
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

ROOT = Path(__file__).resolve().parent.parent
CLIENT = ROOT / "src/swiftgen/preview/client/fonts"
TABLES = ROOT / "sdk/Sources/SwiftUICore/TextLayout/Tables"
CASES = ROOT / "tests/preview/font_cases.json"

COVERED = (
    "20-7e a0-24f 259 2b0-2ff 300-36f 370-3ff 400-52f 1e80-1e85 1e9e 1ea0-1ef9 2000-206f 2070-209f 20a0-20cf "
    "2100-218f 2190-22ff 2300-23ff 2460-24ff 2500-25ff 2600-27bf 2b00-2bff fffd"
)


@dataclass(frozen=True)
class Family:
    """One design of SwiftUI and the variable font that stands for it."""

    design: str
    name: str
    package: str
    stem: str
    upright: tuple[int, ...]
    italic: tuple[int, ...] = ()
    optical: float | None = None


FAMILIES = (
    Family("default", "Inter", "fontpkg_inter", "Inter", (300, 400, 500, 600, 700, 800, 900), (400, 600, 700), 20),
    Family("rounded", "Nunito", "fontpkg_nunito", "Nunito", (300, 400, 500, 600, 700, 800, 900)),
    Family("serif", "Source Serif 4", "fontpkg_source_serif_4", "SourceSerif4", (400, 500, 600, 700, 800), (400, 600)),
    Family("monospaced", "JetBrains Mono", "fontpkg_jetbrains_mono", "JetBrainsMono", (400, 500, 600, 700, 800)),
)
# Serif's optical size is pinned to that of running text.
OPTICAL = {"serif": 18.0}

SAMPLES = (
    "Hello, world!", "The quick brown fox jumps over the lazy dog", "AVATAR WAVE To. LT fi fl ffi", "0123456789",
    "1,234.56 € $9.99 £3 ¥100", "Settings", "Bearbeiten", "Größe ändern — fließend", "Żółć gęślą jaźń",
    "Čeština příliš žluťoučký", "Ελληνικά γράμματα", "Съешь ещё этих мягких", "№ 5 · 20 °C ± 1", "a != b -> c => d",
    "“Quoted” ‘single’ … – —", "iIl1| O0", "mmmmmwwwww", "Download (3)", "10:45 AM", "100% of 50",  # noqa: RUF001
)  # fmt: skip


def covered() -> list[int]:
    """The scalars that are kept where a font has them."""
    ranges = [part.split("-") for part in COVERED.split()]
    return [scalar for low, *high in ranges for scalar in range(int(low, 16), int(high[0] if high else low, 16) + 1)]


def source(family: Family, *, italic: bool) -> Path:
    """The variable font file inside its installed package."""
    spec = importlib.util.find_spec(family.package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"The package {family.package} is not installed: run this script with `uv run`.")
    stem = family.stem + ("-Italic" if italic else "")
    return next(Path(spec.origin).parent.glob(f"files/{stem}[[]*"))


def only_digits_tabular(font: TTFont) -> None:
    """Leave digits alone in `tnum`, as the digits of the system font behave, and spaces and points untouched."""
    digits = {font.getBestCmap()[ord(c)] for c in "0123456789"}
    gsub = font["GSUB"].table
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                swaps = getattr(table, "ExtSubTable", table)
                swaps.mapping = {a: b for a, b in swaps.mapping.items() if a in digits}


def kept(family: Family) -> list[int]:
    """The scalars that every face of the family has: page and tables must fall back for the same ones."""
    files = [source(family, italic=italic) for italic in ((False, True) if family.italic else (False,))]
    return sorted(set(covered()).intersection(*(TTFont(file).getBestCmap() for file in files)))


def cut(family: Family, weight: int, *, italic: bool) -> TTFont:
    """One static face with the covered characters, without kerning and without ligatures."""
    axes: dict[str, float] = {"wght": weight}
    font = TTFont(source(family, italic=italic), recalcTimestamp=False)
    optical = family.optical or OPTICAL.get(family.design)
    if optical is not None and any(axis.axisTag == "opsz" for axis in font["fvar"].axes):
        axes["opsz"] = optical
    font = instancer.instantiateVariableFont(font, axes)
    only_digits_tabular(font)
    options = subset.Options(
        layout_features=["tnum", "ccmp", "mark", "mkmk"], hinting=False, name_IDs=[0, 1, 2, 13, 14], notdef_outline=True
    )
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=kept(family))
    cutter.subset(font)
    font.flavor = "woff2"
    return font


def tabular(font: TTFont) -> list[int]:
    """The advances of 0…9 with tabular figures."""
    cmap, metrics = font.getBestCmap(), font["hmtx"].metrics
    swaps: dict[str, str] = {}
    if "GSUB" in font:
        gsub = font["GSUB"].table
        for record in gsub.FeatureList.FeatureRecord:
            if record.FeatureTag == "tnum":
                for index in record.Feature.LookupListIndex:
                    for table in gsub.LookupList.Lookup[index].SubTable:
                        swaps |= getattr(table, "ExtSubTable", table).mapping
    names = [cmap[ord(c)] for c in "0123456789"]
    return [metrics[swaps.get(name, name)][0] for name in names]


def advance(font: TTFont, glyph: str) -> int:
    """The advance that a shaper gives: marks take no room."""
    gdef = font["GDEF"].table.GlyphClassDef if "GDEF" in font else None
    if gdef is not None and gdef.classDefs.get(glyph) == 3:
        return 0
    return int(font["hmtx"].metrics[glyph][0])


def pack(faces: list[tuple[int, bool, TTFont]]) -> bytes:
    """A family's table, little endian: scalars as ranges, then each face's header and its advances in that order."""
    scalars = sorted(set.intersection(*({*font.getBestCmap()} for _, _, font in faces)))
    ranges: list[list[int]] = []
    for scalar in scalars:
        if ranges and scalar == ranges[-1][0] + ranges[-1][1]:
            ranges[-1][1] += 1
        else:
            ranges.append([scalar, 1])
    out = struct.pack("<HH", len(ranges), len(faces)) + b"".join(struct.pack("<HH", *pair) for pair in ranges)
    for weight, italic, font in faces:
        head, hhea, os2 = font["head"], font["hhea"], font["OS/2"]
        header = (weight, italic, head.unitsPerEm, hhea.ascent, -hhea.descent, hhea.lineGap)
        heights = (os2.sCapHeight, os2.sxHeight)
        cmap = font.getBestCmap()
        advances = [advance(font, cmap[scalar]) for scalar in scalars]
        out += struct.pack(f"<8H10H{len(advances)}H", *header, *heights, *tabular(font), *advances)
    return out


def swift_table(family: Family, packed: bytes) -> str:
    """The Swift source that holds a family's table as one string literal."""
    text = base64.b64encode(packed).decode()
    lines = "\\\n".join("    " + text[i : i + 112] for i in range(0, len(text), 112))
    return (
        f"// Made by scripts/fonts.py from {family.name}; change that, not this.\n\n"
        f'extension FontTables {{\n  static let {family.design}Text = """\n{lines}\n    """\n}}\n'
    )


def css_face(entry: dict[str, object]) -> str:
    style = "italic" if entry["italic"] else "normal"
    return (
        f'@font-face {{ font-family: "{entry["family"]}"; font-weight: {entry["weight"]}; font-style: {style}; '
        f'font-display: block; src: url("{entry["file"]}") format("woff2"); }}\n'
    )


def samples(family: Family, weight: int, font: TTFont, *, italic: bool) -> list[dict[str, object]]:
    """Widths in thousandths of an em of the sample strings that this face covers."""
    cmap, scale = font.getBestCmap(), 1000 / font["head"].unitsPerEm
    return [
        {"design": family.design, "weight": weight, "italic": italic, "text": text,
         "width": round(sum(advance(font, cmap[ord(c)]) for c in text) * scale, 3)}
        for text in SAMPLES
        if all(ord(c) in cmap for c in text)
    ]  # fmt: skip


def main() -> None:
    entries: list[dict[str, object]] = []
    cases: list[dict[str, object]] = []
    shutil.rmtree(CLIENT, ignore_errors=True)
    for folder in (CLIENT, TABLES, CASES.parent):
        folder.mkdir(parents=True, exist_ok=True)
    for family in FAMILIES:
        wanted = [(w, False) for w in family.upright] + [(w, True) for w in family.italic]
        faces = [(weight, italic, cut(family, weight, italic=italic)) for weight, italic in wanted]
        slug = family.name.lower().replace(" ", "-")
        licence = f"{slug}-OFL.txt"
        shutil.copy(source(family, italic=False).parent.parent / "LICENSE", CLIENT / licence)
        for weight, italic, font in faces:
            file = f"{slug}-{weight}{'-italic' if italic else ''}.woff2"
            font.save(CLIENT / file)
            entries.append(
                {"design": family.design, "family": f"swiftgen-{family.design}", "font": family.name, "weight": weight,
                 "italic": italic, "file": file, "licence": licence}
            )  # fmt: skip
            if weight in (400, 600):
                cases += samples(family, weight, font, italic=italic)
        (TABLES / f"{family.design.capitalize()}Table.swift").write_text(swift_table(family, pack(faces)))
    (CLIENT / "fonts.json").write_text(json.dumps(entries, indent=1) + "\n")
    (CLIENT / "fonts.css").write_text("".join(css_face(entry) for entry in entries))
    CASES.write_text("[\n" + ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases) + "\n]\n")
    total = sum(path.stat().st_size for path in CLIENT.iterdir())
    print(f"{len(entries)} faces, {total / 1e6:.2f} MB served, {len(cases)} cases")


if __name__ == "__main__":
    main()
