# ruff: noqa: T201, PTH208, PTH211 - what it managed to do, it prints
"""Tries to read the file of argument 1, by its name, by a link and through other processes' roots."""

import contextlib
import os
import sys
from pathlib import Path

secret = Path(sys.argv[1])
with contextlib.suppress(OSError):
    os.symlink(secret, "link")
pids = [name for name in os.listdir("/proc") if name.isdigit()]
for place in [secret, Path("link"), *(Path(f"/proc/{pid}/root{secret}") for pid in pids)]:
    with contextlib.suppress(OSError):
        print("READ", place.read_text())
for folder in ("/root", "/home", str(secret.parent)):
    with contextlib.suppress(OSError):
        for name in os.listdir(folder):
            print("SEEN", folder, name)
