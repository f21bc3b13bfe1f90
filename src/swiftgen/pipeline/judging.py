"""Trees come in; what compiler, repair and a walk through the running app say of them goes out, once for each."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from swiftgen.artifacts import DROPPED, Finding, RunReport, SourceTree
from swiftgen.pipeline.bench import Bench
from swiftgen.pipeline.mend import Limits, errors
from swiftgen.pipeline.mending import mender
from swiftgen.pipeline.stage import Tools
from swiftgen.preview.walk import Bounds, walk

BOUNDS = Bounds(actions=40, seconds=20.0)
"""Bounded by actions: a busy machine must not decide who is better."""


FITTING = Limits(seconds=20.0, checks=12)
"""What fits is mended in a few steps; a longer search goes on to no end."""


@dataclass(frozen=True)
class Verdict:
    """What came of a tree.

    Attributes:
        tree: as repair left it.
        findings: what the compiler still says.
        run: the walk; None when it does not compile.
    """

    tree: SourceTree
    findings: tuple[Finding, ...] = ()
    run: RunReport | None = None

    @property
    def errors(self) -> int:
        """How many errors keep it from being built."""
        return errors(each for each in self.findings if each.code != DROPPED)


class Judge(Protocol):
    """Who decides between trees."""

    async def check(self, tree: SourceTree) -> tuple[Finding, ...]:
        """The compiler's word."""
        ...

    async def mended(self, tree: SourceTree) -> SourceTree:
        """The tree as repair leaves it."""
        ...

    async def trial(self, tree: SourceTree) -> Verdict:
        """Repair it, build it, walk through it."""
        ...


class BenchJudge:
    """The compiler and the sandbox."""

    def __init__(self, bench: Bench, folder: Path, seed: int) -> None:
        self._bench, self._folder, self._seed = bench, folder, seed
        self._checked: dict[str, tuple[Finding, ...]] = {}
        self._tried: dict[str, Verdict] = {}
        self._one_build = asyncio.Lock()  # a build uses all processors by itself

    async def check(self, tree: SourceTree) -> tuple[Finding, ...]:
        """The compiler's word, once for each tree."""
        key = tree.fingerprint
        if key not in self._checked:
            self._checked[key] = await self._bench.check(tree)
        return self._checked[key]

    async def mended(self, tree: SourceTree) -> SourceTree:
        """Rules and fix-its, as far as a part of another app is worth."""
        return (await mender(self._bench, self.check, FITTING)(tree))[0]

    async def trial(self, tree: SourceTree) -> Verdict:
        """Repaired, built and walked, once for each tree."""
        key = tree.fingerprint
        if key not in self._tried:
            mended, report = await mender(self._bench, self.check)(tree)
            run = await self._walk(mended) if report.builds else None
            self._tried[key] = self._tried[mended.fingerprint] = Verdict(mended, report.findings, run)
        return self._tried[key]

    async def _walk(self, tree: SourceTree) -> RunReport:
        async with self._one_build:
            place = self._folder / tree.fingerprint[:16]
            built = await self._bench.program(tree, place / "build")
            if built.executable is None:
                return RunReport(launched=False, findings=built.findings, build_seconds=built.seconds)
            launch = self._bench.launch(built.executable, place / "walk")
            bounds = Bounds(BOUNDS.actions, BOUNDS.seconds, self._seed)
            return await walk(launch, self._bench.sandbox, bounds, build_seconds=built.seconds)


def open_judge(tools: Tools, bench: Bench, seed: int) -> Judge:
    """A judge whose builds lie in the run's own folder."""
    return BenchJudge(bench, tools.workspace / "candidates", seed)
