"""The SDK built from nothing, as the first `swiftgen new` on a machine does: wall time, processor time and memory."""

import os
import resource
import tempfile
import time
from pathlib import Path

from benchmarks.table import Table
from swiftgen.settings import Settings
from swiftgen.toolchain import find_toolchain
from swiftgen.toolchain.sdk_build import build_package
from swiftgen.toolchain.sdk_source import SdkSource, find_source


def main() -> Table:
    toolchain = find_toolchain(Settings.from_environment())
    source = SdkSource(find_source().folder)  # as the wheel carries it: nothing that was built before is used
    lines = sum(path.read_bytes().count(b"\n") for path in source.files())
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as scratch:
        build_package(source, toolchain, Path(scratch), lambda _message, _fraction: None)
        wall = time.monotonic() - began
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
    return Table(
        title="Building the SDK, once for a compiler",
        columns=["lines", "wall [s]", "processor [s]", "largest process [MB]", "load before"],
        rows=[[lines, wall, processor, used.ru_maxrss / 1024, os.getloadavg()[0]]],
    )


if __name__ == "__main__":
    print(main().markdown())
