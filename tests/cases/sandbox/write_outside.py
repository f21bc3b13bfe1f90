# ruff: noqa: T201 - what it managed to do, it prints
"""Tries to write to the paths of the arguments, and by links in the writable folder, which is the first."""

import contextlib
import sys
from pathlib import Path

inside, *others = map(Path, sys.argv[1:])
SYSTEM = ("/usr/evil", "/etc/evil", "/evil", "/dev/evil", "/proc/sys/kernel/hostname", "/proc/sys/kernel/core_pattern")
for number, other in enumerate([*others, *map(Path, SYSTEM)]):
    link = inside / f"link{number}"
    with contextlib.suppress(OSError):
        link.symlink_to(other)
    for place in (other, link):
        with contextlib.suppress(OSError):
            place.write_text(place.read_text() if place.exists() else "evil")
            print("WROTE", place)
