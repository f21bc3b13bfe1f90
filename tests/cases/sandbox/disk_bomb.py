"""Fills the writable folder with many small files: argument 1."""

import itertools
import sys
from pathlib import Path

for number in itertools.count():
    Path(sys.argv[1], f"{number}").write_bytes(b"x" * (1 << 20))
