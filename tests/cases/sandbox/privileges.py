# ruff: noqa: T201 - what it managed to do, it prints
"""Tries to become root, to mount, to make namespaces."""

import contextlib
import ctypes
import os
import subprocess
from pathlib import Path

if os.getuid() == 0:
    print("ROOT")
with contextlib.suppress(OSError):
    os.setuid(0)
    print("SETUID")
status = dict(line.split(":\t", 1) for line in Path("/proc/self/status").read_text().splitlines() if ":\t" in line)
if int(status["CapEff"], 16) or int(status["CapBnd"], 16):
    print("CAPABLE", status["CapEff"], status["CapBnd"])
if status["NoNewPrivs"].strip() != "1":
    print("NEW PRIVILEGES")
libc = ctypes.CDLL(None)
if libc.unshare(0x10000000) == 0:
    print("NAMESPACE")
if libc.mount(b"none", b"/tmp", b"tmpfs", 0, None) == 0:
    print("MOUNTED")
with contextlib.suppress(OSError):
    if subprocess.run(["su", "-c", "id"], stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode == 0:
        print("SU")
