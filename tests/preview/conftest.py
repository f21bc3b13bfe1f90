import sys
from pathlib import Path

import pytest

from swiftgen.preview.launch import Launch

FAKE = Path(__file__).parent / "fake" / "main.py"


@pytest.fixture
def launch(tmp_path):
    """Makes a Launch of a scripted app by its name."""
    script = tmp_path / "app"
    script.write_text(f"#!/bin/sh\nexec {sys.executable} -B {FAKE}\n")
    script.chmod(0o755)

    def make(name: str, **keys) -> Launch:
        return Launch(
            script, tmp_path / "data", environment={"FAKE": name}, patience=keys.pop("patience", 10.0), **keys
        )

    return make
