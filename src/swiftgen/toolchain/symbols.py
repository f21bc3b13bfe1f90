"""What the SDK's modules and the toolchain's declare, read from their symbol graphs once and kept beside the SDK."""

import hashlib
import json
import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import astuple
from pathlib import Path
from typing import Any

from filelock import FileLock

from swiftgen.artifacts.symbol import Symbol
from swiftgen.toolchain.find import Toolchain, ToolchainError
from swiftgen.toolchain.sdk import Sdk

FORMAT = 2
"""Rises when what is kept changes its form."""

STANDARD = ("Swift", "Foundation", "FoundationEssentials", "Observation", "Dispatch")
"""Modules of the toolchain that every app meets; ``_Concurrency`` comes with ``Swift``."""

_KINDS = {
    "swift.struct": "struct", "swift.class": "class", "swift.enum": "enum", "swift.protocol": "protocol",
    "swift.typealias": "typealias", "swift.associatedtype": "associatedtype", "swift.macro": "macro",
    "swift.func": "func", "swift.method": "func", "swift.type.method": "func", "swift.init": "init",
    "swift.property": "property", "swift.type.property": "property", "swift.var": "property", "swift.enum.case": "case",
    "swift.subscript": "subscript", "swift.type.subscript": "subscript",
}  # fmt: skip
_SECONDS = 300.0


def sdk_symbols(sdk: Sdk, toolchain: Toolchain) -> tuple[Symbol, ...]:
    """All public declarations, in the order of their modules; only modules that changed are read anew.

    Raises:
        ToolchainError: the toolchain cannot read a module.
    """
    modules = (*sorted(module.stem for module in sdk.modules.glob("*.swiftmodule")), *STANDARD)
    shelf = sdk.folder / "symbols"
    shelf.mkdir(exist_ok=True)
    places = {module: shelf / f"{module}-{_key(module, sdk, toolchain)}.json" for module in modules}
    if not all(place.is_file() for place in places.values()):
        with FileLock(shelf / ".lock"):
            _extract_missing(places, sdk, toolchain)
    return tuple(dict.fromkeys(symbol for place in places.values() for symbol in _kept(place)))


def _key(module: str, sdk: Sdk, toolchain: Toolchain) -> str:
    digest = hashlib.sha256(f"{FORMAT}\0{toolchain.version_text}".encode())
    place = sdk.modules / f"{module}.swiftmodule"
    if place.is_file():
        found = place.stat()
        digest.update(f"\0{found.st_size}\0{found.st_mtime_ns}".encode())
    return digest.hexdigest()[:16]


def _kept(place: Path) -> Iterator[Symbol]:
    return (Symbol(*row) for row in json.loads(place.read_bytes()))


def _extract_missing(places: Mapping[str, Path], sdk: Sdk, toolchain: Toolchain) -> None:
    missing = {module: place for module, place in places.items() if not place.is_file()}
    triple = _target(toolchain)
    with tempfile.TemporaryDirectory(prefix="swiftgen-symbols-") as folder, ThreadPoolExecutor(2) as workers:
        jobs = [
            workers.submit(_extract, module, Path(folder) / module, place, sdk, toolchain, triple=triple)
            for module, place in missing.items()
        ]
        for job in jobs:
            job.result()


def _target(toolchain: Toolchain) -> str:
    done = subprocess.run(
        [toolchain.swiftc, "-print-target-info"], capture_output=True, text=True, timeout=60, check=False
    )
    found = re.search(r'"triple"\s*:\s*"([^"]+)"', done.stdout)
    if found is None:
        raise ToolchainError(f"{toolchain.swiftc} does not tell what it compiles for.")
    return found[1]


def _extract(module: str, graphs: Path, place: Path, sdk: Sdk, toolchain: Toolchain, *, triple: str) -> None:
    """Read one module's graphs and keep what they say; nothing is kept of a module that the toolchain lacks."""
    graphs.mkdir()
    command = [
        str(toolchain.root / "bin" / "swift-symbolgraph-extract"), "-module-name", module, "-I", str(sdk.modules),
        "-target", triple, "-output-dir", str(graphs), "-minimum-access-level", "public",
        "-skip-synthesized-members",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    if done.returncode != 0 and module not in STANDARD:
        said = (done.stderr or done.stdout).strip().splitlines()[-1:]
        raise ToolchainError(f"The symbols of module {module} cannot be read: {' '.join(said)}")
    found = [
        astuple(symbol)
        for graph in sorted(graphs.glob("*.symbols.json"))
        for symbol in read_graph(json.loads(graph.read_bytes()), module)
    ]
    for old in place.parent.glob(f"{module}-*.json"):
        old.unlink(missing_ok=True)
    part = place.with_suffix(".part")
    part.write_text(json.dumps(found, separators=(",", ":")))
    part.rename(place)


def read_graph(graph: Any, module: str) -> Iterator[Symbol]:
    """The declarations of one symbol graph; names that begin with an underscore are nobody's business."""
    for entry in graph.get("symbols", ()):
        kind = _KINDS.get(entry["kind"]["identifier"])
        path = entry["pathComponents"]
        if kind is None or any(part.startswith("_") for part in path):
            continue
        title = path[-1]
        fragments = entry.get("declarationFragments", ())
        declaration = " ".join("".join(part["spelling"] for part in fragments).split())
        since, renamed = _availability(entry.get("availability", ()))
        yield Symbol(
            name=title.partition("(")[0],
            title=title,
            kind=kind,
            owner=".".join(path[:-1]),
            module=module,
            declaration=declaration,
            static=".type." in entry["kind"]["identifier"] or kind == "case",
            since=since,
            renamed=renamed,
            doc=next((line["text"].strip() for line in entry.get("docComment", {}).get("lines", ())), ""),
            usr=entry.get("identifier", {}).get("precise", ""),
        )


def _availability(entries: Iterable[Any]) -> tuple[str, str]:
    since, renamed = "", ""
    for entry in entries:
        if entry.get("domain") == "iOS" and "introduced" in entry:
            found = entry["introduced"]
            since = f"{found.get('major', 0)}.{found.get('minor', 0)}"
        renamed = renamed or entry.get("renamed", "")
    return since, renamed
