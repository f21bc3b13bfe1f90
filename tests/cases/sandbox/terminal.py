# ruff: noqa: T201 - what it managed to do, it prints
"""Tries to type into a terminal."""

import contextlib
import fcntl
import os

for name in ("/dev/tty", "/dev/console", "/dev/stdin"):
    with contextlib.suppress(OSError):
        descriptor = os.open(name, os.O_RDWR | os.O_NOCTTY)
        fcntl.ioctl(descriptor, 0x5412, b"x")
        print("TYPED", name)
for descriptor in range(3):
    if os.isatty(descriptor):
        print("TERMINAL", descriptor)
