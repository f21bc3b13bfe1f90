"""The real command in a process of its own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import swiftgen as package

SOURCES = str(Path(package.__file__).parents[1])
RAN = [sys.executable, "-c", "from swiftgen.cli import main; main()"]
REPLY = Path(__file__).with_name("replies") / "tally.md"


def environment(folder: Path) -> dict[str, str]:
    """The user's own, for the built SDK is shared; what is kept goes below ``folder``."""
    return {**os.environ, "PYTHONPATH": SOURCES, "SWIFTGEN_DATA": str(folder / "data")}


def swiftgen(*arguments: str, folder: Path, stdin: str = "") -> tuple[int, dict[str, Any]]:
    """Status, and the one object that --json prints."""
    done = subprocess.run(
        [*RAN, *arguments, "--json"], capture_output=True, text=True, cwd=folder, env=environment(folder),
        input=stdin, check=False,
    )  # fmt: skip
    assert done.stdout.count("\n") == 1, done.stdout + done.stderr
    return done.returncode, json.loads(done.stdout)


def kill_in(stage: str, *arguments: str, folder: Path, how: signal.Signals = signal.SIGKILL) -> int:
    """Start the command and end it when ``stage`` begins; its status."""
    with subprocess.Popen(
        [*RAN, *arguments], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, cwd=folder,
        env=environment(folder),
    ) as child:  # fmt: skip
        assert child.stderr is not None
        for line in child.stderr:
            if f"] {stage} began" in line:
                child.send_signal(how)
                break
        child.stderr.read()
        return child.wait(30)
