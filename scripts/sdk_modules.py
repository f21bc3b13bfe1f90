"""Emit the SDK's modules alone, with no code in them: enough to type-check apps against, in seconds.

For who writes the SDK: `python scripts/sdk_modules.py [FOLDER]` (default `.build/modules`), then
`SWIFTGEN_SDK=FOLDER swiftgen check …`. Only modules whose sources, or whose dependencies, changed are emitted again.
Add `--bodies` to have function bodies type-checked too.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SDK = ROOT / "sdk"
SWIFT = ROOT / "scripts" / "swift"
MACROS = "SwiftGenMacros"


def targets() -> list[dict[str, object]]:
    """The package's library targets, each after what it depends on."""
    shown = subprocess.run(
        [SWIFT, "package", "--package-path", SDK, "dump-package"], check=True, capture_output=True, text=True
    ).stdout
    wanted = {target["name"]: target for target in json.loads(shown)["targets"] if target["type"] == "regular"}
    ordered: dict[str, dict[str, object]] = {}

    def visit(name: str) -> None:
        if name in ordered or name not in wanted:
            return
        for dependency in needs(wanted[name]):
            visit(dependency)
        ordered[name] = wanted[name]

    for name in wanted:
        visit(name)
    return list(ordered.values())


def needs(target: dict[str, object]) -> list[str]:
    """Names of the targets that this one is compiled against."""
    return [next(iter(d.values()))[0] for d in target["dependencies"]]  # type: ignore[attr-defined]


def macros(out: Path) -> None:
    """Build the macro plug-in when its sources changed."""
    mark = out / "macros.key"
    sources = sorted((SDK / "Macros").rglob("*.swift"))
    key = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
    if mark.is_file() and mark.read_text() == key:
        return
    scratch = out / "macros"
    subprocess.run(
        [SWIFT, "build", "--package-path", SDK, "--scratch-path", scratch, "--product", MACROS, "--quiet"], check=True
    )
    shutil.copy2(scratch / "debug" / f"lib{MACROS}.so", out)
    mark.write_text(key)


def emit(target: dict[str, object], out: Path, keys: dict[str, str], *, bodies: bool) -> bool:
    """Emit one module; whether it went well."""
    name = str(target["name"])
    sources = sorted((SDK / (target.get("path") or f"Sources/{name}")).rglob("*.swift"))  # type: ignore[operator]
    digest = hashlib.sha256(str(bodies).encode())
    for part in [keys[d] for d in needs(target) if d in keys]:
        digest.update(part.encode())
    for path in sources:
        digest.update(f"{path}\0".encode() + path.read_bytes())
    keys[name] = digest.hexdigest()
    mark = out / f"{name}.key"
    if mark.is_file() and mark.read_text() == keys[name]:
        return True
    began = time.monotonic()
    skip = [] if bodies else ["-Xfrontend", "-experimental-skip-non-inlinable-function-bodies"]
    done = subprocess.run(
        [
            "swiftc", "-emit-module", "-module-name", name, "-package-name", "sdk", "-parse-as-library",
            "-swift-version", "5",
            *skip, "-I", out / "Modules", "-Xfrontend", "-load-plugin-library",
            "-Xfrontend", out / f"lib{MACROS}.so",
            "-suppress-warnings", "-wmo", "-o", out / "Modules" / f"{name}.swiftmodule", *sources,
        ],
        check=False,
    )  # fmt: skip
    print(f"{name}: {time.monotonic() - began:.1f} s{'' if done.returncode == 0 else ', FAILED'}", flush=True)
    if done.returncode == 0:
        mark.write_text(keys[name])
    return done.returncode == 0


def main() -> int:
    """Emit what changed, in order; stop at the first module that has errors."""
    bodies = "--bodies" in sys.argv
    folders = [argument for argument in sys.argv[1:] if argument != "--bodies"]
    out = Path(folders[0] if folders else ROOT / ".build" / "modules").resolve()
    (out / "Modules").mkdir(parents=True, exist_ok=True)
    macros(out)
    keys: dict[str, str] = {"macros": (out / "macros.key").read_text()}
    plain = [target for target in targets() if target["name"] != MACROS]
    return 0 if all(emit(target, out, keys, bodies=bodies) for target in plain) else 1


if __name__ == "__main__":
    sys.exit(main())
