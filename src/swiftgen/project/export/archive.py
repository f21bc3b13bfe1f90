"""A zip file of an app's sources: the same app gives the same bytes."""

import json
import zipfile
from pathlib import Path

from swiftgen.artifacts import SourceTree
from swiftgen.project.export.atomic import beside
from swiftgen.project.export.names import AppNames

_MOMENT = (1980, 1, 1, 0, 0, 0)
_MODE = 0o100644 << 16


def write(tree: SourceTree, names: AppNames, out: Path) -> Path:
    """Write the file. Raises ExportError."""
    files = dict(tree.files)
    about = {"name": names.display, "fingerprint": tree.fingerprint, "files": sorted(tree.swift)}
    files.setdefault("swiftgen.json", json.dumps(about, indent=2, ensure_ascii=False) + "\n")
    with beside(out) as draft, zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, text in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{names.product}/{path}", _MOMENT)
            entry.external_attr = _MODE
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode())
    return out
