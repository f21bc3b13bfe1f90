"""Builds a source tree into a program, again and again in the same folder.

The frontends and the linker are called without the driver: it takes a third of a second for itself, twice what the
compilation of an edited file takes.
"""

import hashlib
import json
import re
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.sandbox import Command, Limits, Outcome, Sandbox, open_sandbox
from swiftgen.swift.interface import interface_key
from swiftgen.toolchain.c_modules import run_compiler
from swiftgen.toolchain.compiler import MODULE, death, language_flags, limits_for, plugin_flags, visible
from swiftgen.toolchain.diagnostics import read_diagnostics
from swiftgen.toolchain.dialect import DEFAULT, Dialect
from swiftgen.toolchain.find import Toolchain
from swiftgen.toolchain.sdk import Sdk
from swiftgen.toolchain.workplace import Workplace, lay_out, same_names

_JOBS = 2
_NO_MAIN = re.compile(rb"undefined (?:reference to|symbol:?) [`'\"]?main\b")
NO_MAIN = Finding(
    severity="error", code="missing-main",
    message="The app starts nowhere. Mark its `App` with `@main`, or write one that shows the first view.",
)  # fmt: skip


@dataclass(frozen=True)
class BuildResult:
    """How a build ended.

    Attributes:
        executable: the program, linked to the SDK where it lies now; None when the build failed.
        findings: what the compiler had to say.
        seconds: wall time.
    """

    executable: Path | None
    findings: tuple[Finding, ...]
    seconds: float


def build(
    tree: SourceTree,
    *,
    sdk: Sdk,
    toolchain: Toolchain,
    out: Path,
    sandbox: Sandbox | None = None,
    dialect: Dialect = DEFAULT,
    progress: Callable[[str, float | None], None] = lambda _message, _fraction: None,
) -> BuildResult:
    """Build for debugging into ``out``, which is kept by the caller: a second build compiles only what an edit touched.

    An edit of statements concerns its file alone; any other edit concerns all files.

    Raises:
        SandboxError: the sandbox cannot start.
        ToolchainError: the diagnostics cannot be read.
    """
    began = time.monotonic()
    if twice := same_names(tree):
        return BuildResult(None, twice, time.monotonic() - began)
    work = _Build(sdk, toolchain, sandbox or open_sandbox(), dialect, out.resolve(), limits_for(tree))
    executable, findings = work.run(tree, progress)
    return BuildResult(executable, findings, time.monotonic() - began)


@dataclass(frozen=True)
class _Build:
    """The folders and tools of one build.

    The compiler may write to ``objects`` alone: what it leaves there cannot lead our own writes elsewhere by a link.
    """

    sdk: Sdk
    toolchain: Toolchain
    sandbox: Sandbox
    dialect: Dialect
    out: Path
    limits: Limits

    @property
    def objects(self) -> Path:
        return self.out / "objects"

    @property
    def executable(self) -> Path:
        return self.objects / MODULE

    def run(
        self, tree: SourceTree, progress: Callable[[str, float | None], None]
    ) -> tuple[Path | None, tuple[Finding, ...]]:
        self.objects.mkdir(parents=True, exist_ok=True)
        workplace = lay_out(tree, self.out / "sources")
        stale = self._stale(workplace)
        for path in stale:
            self._object(path).unlink(missing_ok=True)
        progress(f"Compiling {len(stale)} of {len(workplace.files)} files", None)
        with ThreadPoolExecutor(_JOBS) as pool:
            outcomes = list(pool.map(lambda group: self._compile(group, workplace), _shares(stale, workplace)))
        findings = self._findings(workplace)
        failed = [outcome for outcome in outcomes if outcome.code != 0]
        if failed:
            said = [finding for outcome in failed for finding in death(outcome, findings)]
            return None, (*findings, *dict.fromkeys(said))
        return self._link(workplace, findings)

    def _stale(self, workplace: Workplace) -> list[str]:
        """Files to compile; all of them when one of them looks different to the others, or the SDK is another."""
        place = self.out / "interfaces.json"
        settings = [str(self.sdk.folder), self.toolchain.version_text, *self.dialect.flags()]
        keys: dict[str, str] = {"": json.dumps(settings)}
        keys |= {path: interface_key(file.read_text()) for path, file in workplace.files.items()}
        known = json.loads(place.read_text()) if place.is_file() else None
        place.write_text(json.dumps(keys))
        if known != keys:
            return list(workplace.files)
        return [path for path in workplace.files if path in workplace.written or not self._object(path).is_file()]

    def _object(self, path: str) -> Path:
        return self.objects / f"{_stem(path)}.o"

    def _diagnostics(self, path: str) -> Path:
        return self.objects / f"{_stem(path)}.dia"

    def _compile(self, group: Sequence[str], workplace: Workplace) -> Outcome:
        own = frozenset(group)
        inputs: list[str] = []
        for path, place in workplace.files.items():
            inputs += ["-primary-file", str(place)] if path in own else [str(place)]
        ordered = [path for path in workplace.files if path in own]
        outputs = [part for path in ordered for part in ("-o", str(self._object(path)))]
        outputs += [part for path in ordered for part in ("-serialize-diagnostics-path", str(self._diagnostics(path)))]
        arguments = [
            str(self.toolchain.frontend), "-frontend", "-c", *inputs, *language_flags(self.dialect),
            *plugin_flags(self.toolchain), *self.sdk.frontend_flags, "-Onone", "-gline-tables-only",
            "-debug-diagnostic-names", *outputs,
        ]  # fmt: skip
        return self._call(arguments, self.out / "sources")

    def _link(self, workplace: Workplace, findings: tuple[Finding, ...]) -> tuple[Path | None, tuple[Finding, ...]]:
        objects = [str(self._object(path)) for path in workplace.files]
        libraries = self.objects / "libraries"
        tools, swift = self.toolchain.root / "bin", self.toolchain.root / "lib" / "swift" / "linux"
        named = self._call([str(tools / "swift-autolink-extract"), *objects, "-o", str(libraries)])
        start = next(swift.glob("*/swiftrt.o"))
        outcome = named if named.code != 0 else self._call([
            str(tools / "clang"), "-fuse-ld=lld", "-pie", str(start), *objects, f"@{libraries}",
            "-L", str(swift), "-lswiftCore", "-Xlinker", "-rpath", "-Xlinker", str(swift), *self.sdk.link_flags,
            "-o", str(self.executable),
        ])  # fmt: skip
        if outcome.code == 0 and self.executable.is_file() and not self.executable.is_symlink():
            return self.executable, findings
        if _NO_MAIN.search(outcome.stderr + outcome.stdout):
            return None, (*findings, NO_MAIN)
        return None, (*findings, *death(outcome, findings))

    def _call(self, arguments: list[str], *read: Path) -> Outcome:
        readable = (*visible(self.toolchain, *self.sdk.readable), *read)
        command = Command(arguments=arguments, read=readable, write=(self.objects,), directory=self.objects)
        return run_compiler(self.sandbox, command, self.limits)

    def _findings(self, workplace: Workplace) -> tuple[Finding, ...]:
        """What was said of each file when it was last compiled; several may report the same place."""
        found: dict[Finding, None] = {}
        for path in workplace.files:
            diagnostics = self._diagnostics(path)
            if diagnostics.is_file() and diagnostics.stat().st_size:
                found |= dict.fromkeys(read_diagnostics(diagnostics, self.toolchain, workplace.path_of))
        return tuple(found)


def _shares(paths: Sequence[str], workplace: Workplace) -> list[list[str]]:
    """The files in at most two groups of about the same size."""
    groups: list[list[str]] = [[] for _ in range(_JOBS)]
    sizes = [0] * _JOBS
    for path in sorted(paths, key=lambda each: -workplace.files[each].stat().st_size):
        least = sizes.index(min(sizes))
        groups[least].append(path)
        sizes[least] += workplace.files[path].stat().st_size + 1
    return [group for group in groups if group]


def _stem(path: str) -> str:
    """A name for a file's results: flat, and its own even when two folders hold files of one name."""
    return f"{Path(path).stem}-{hashlib.sha256(path.encode()).hexdigest()[:8]}"
