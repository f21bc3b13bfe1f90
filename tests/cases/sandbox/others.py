# ruff: noqa: T201 - what it managed to do, it prints
"""Tries to see, signal and trace the process of argument 1."""

import contextlib
import ctypes
import os
import sys
from pathlib import Path

victim = int(sys.argv[1])
with contextlib.suppress(OSError):
    if sys.argv[2] in Path(f"/proc/{victim}/cmdline").read_text():
        print("SEEN")
with contextlib.suppress(OSError):
    os.kill(victim, 9)
    print("SIGNALLED")
if ctypes.CDLL(None).ptrace(16, victim, 0, 0) == 0:
    print("TRACED")
