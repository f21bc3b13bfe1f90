"""Apps that the toolchain builds, for tests of what runs."""

from pathlib import Path
from typing import Any

from swiftgen.artifacts import SourceTree
from swiftgen.preview.launch import Launch, launch_for
from swiftgen.settings import Settings
from swiftgen.toolchain import build, ensure_sdk, find_toolchain


def built(tree: SourceTree, out: Path, **keys: Any) -> Launch:
    """The launch of the app that ``tree`` compiles to in ``out``; ``keys`` as ``launch_for`` takes them."""
    settings = Settings.from_environment()
    toolchain = find_toolchain(settings)
    sdk = ensure_sdk(toolchain, settings)
    result = build(tree, sdk=sdk, toolchain=toolchain, out=out)
    assert result.executable, result.findings
    return launch_for(result.executable, sdk=sdk, toolchain=toolchain, **keys)
