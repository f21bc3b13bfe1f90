"""Repair led by the compiler: errors come in, fixes that rules and the compiler propose are tried, what helps stays.

A change is kept only when the type checker says that the errors became fewer, or that they moved on: the error is gone,
there are no more than before, and none of them was seen before. A way that ends with errors is left for the next best
one from where it forked. At the end the best tree of all ways is the result.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.swift.repair.candidates import COMPARED, Candidate, Meant, best_first, few, in_turns
from swiftgen.swift.repair.errors import Key, Weight, errors_of, is_unreadable, key, keys, weight
from swiftgen.swift.rules.base import Rule
from swiftgen.swift.source import apply_edits
from swiftgen.swift.symbols import SymbolTable

PARSED = 150
"""Most texts that are parsed at a time."""

FORKS = 4
"""How often a way that ends with errors is left for another."""


SHORT, BESIDE = 6, 3
"""Most fixes that are tried at a time, and most states gone to, beside a way that is known to end without errors.

That way loses code, or it would have been gone.
"""


class Compiler(Protocol):
    """The type checker."""

    def __call__(self, tree: SourceTree, focus: frozenset[str] | None = None) -> Awaitable[tuple[Finding, ...]]:
        """The findings of all files, or of those in ``focus`` alone (the others are only read)."""
        ...


Parser = Callable[[Sequence[str]], Awaitable[tuple[int, ...]]]
"""The compiler's parser: how many syntax errors each of some texts has; far cheaper than one type-check."""


@dataclass(frozen=True)
class Step:
    """A change that was kept: which rule, what it did, for which error, and the tree before and after."""

    rule: str
    title: str
    why: str
    finding: Finding
    safe: bool
    before: SourceTree
    after: SourceTree
    remarks: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Limits:
    """How long repair may go on."""

    seconds: float = 30.0
    checks: int = 80


@dataclass(frozen=True)
class Outcome:
    """The best tree, what is left to say of it, and the way there."""

    tree: SourceTree
    findings: tuple[Finding, ...]
    steps: tuple[Step, ...]
    errors_before: int
    checks: int


@dataclass
class _State:
    tree: SourceTree
    findings: tuple[Finding, ...]
    steps: tuple[Step, ...] = ()

    @property
    def weight(self) -> Weight:
        return weight(self.findings)

    @property
    def errors(self) -> list[Finding]:
        return errors_of(self.findings)

    def after(self, candidate: Candidate, finding: Finding, findings: tuple[Finding, ...]) -> "_State":
        """The state that a candidate leads to."""
        return _State(candidate.tree, findings, (*self.steps, _step(candidate, finding, self.tree, candidate.tree)))


@dataclass
class _Fork:
    """A state from which several ways lead on: those not tried yet, and those that help, not gone yet.

    Each of the latter with whether it makes new errors, and whether it loses code.
    """

    state: _State
    waiting: list[Meant]
    found: list[tuple[bool, bool, _State]] = field(default_factory=list)
    gone: bool = False

    def best(self) -> _State | None:
        """Take the best way, of equal ones the first: no new errors, then no code lost, then fewest errors.

        When that came to nothing, one that is known to end without errors comes before all others.
        """
        ways = [each for each in self.found if self.gone and not each[2].errors] or self.found
        if not ways:
            return None
        self.gone = True
        chosen = min(ways, key=lambda each: (each[0], each[1], each[2].weight))
        self.found.remove(chosen)
        return chosen[2]

    @property
    def has_other_end(self) -> bool:
        """Whether a way that was not gone ends without errors."""
        return any(not state.errors for *_, state in self.found)

    @property
    def is_enough(self) -> bool:
        """Whether no further fix is tried. What only made a text readable may have made it say something else."""
        better = [state for new, _, state in self.found if not new and state.weight < self.state.weight]
        if not any(is_unreadable(finding) for finding in self.state.errors):
            return bool(better)
        compared = len(better) >= COMPARED and not any(candidate.loses for _, candidate in self.waiting)
        return any(not state.errors for state in better) or compared


async def repair(
    tree: SourceTree,
    compiler: Compiler,
    symbols: SymbolTable,
    rules: Sequence[Rule],
    *,
    limits: Limits = Limits(),
    findings: tuple[Finding, ...] | None = None,
    parser: Parser | None = None,
) -> Outcome:
    """Mend what can be mended; ``findings`` are those of a check that was made already."""
    search = _Search(compiler, symbols, rules, limits=limits, parser=parser)
    state = _State(tree, findings if findings is not None else await search.check(tree))
    before = len(state.errors)
    for _ in range(3):
        state = await search.run(state)
        if not search.focused:
            break
        state.findings = await search.check(state.tree)  # the whole of it: other files may depend on what changed
        if not state.errors or search.over:
            break
    return Outcome(state.tree, state.findings, state.steps, before, search.checks)


class _Search:
    """Goes from state to state."""

    def __init__(
        self, compiler: Compiler, symbols: SymbolTable, rules: Sequence[Rule], *, limits: Limits, parser: Parser | None
    ) -> None:
        self.compiler, self.symbols, self.rules, self.limits = compiler, symbols, rules, limits
        self.parser = parser
        self.checks = 0
        self.focused = False
        self.ends = time.monotonic() + limits.seconds
        self.seen: set[Key] = set()
        self.tried: set[str] = set()
        self.left = FORKS

    @property
    def over(self) -> bool:
        return time.monotonic() > self.ends or self.checks >= self.limits.checks

    async def check(self, tree: SourceTree, focus: frozenset[str] | None = None) -> tuple[Finding, ...]:
        self.checks += 1
        self.focused = focus is not None
        return await self.compiler(tree, focus)

    async def run(self, state: _State) -> _State:
        best, forks, beside = state, list[_Fork](), 0
        self.tried, self.left = {state.tree.fingerprint}, FORKS
        while state.errors and not self.over:
            self.seen.update(keys(state.tree, state.findings))
            beside += any(fork.has_other_end for fork in forks)
            following = await self._onwards(state, forks, beside) if beside <= BESIDE else None
            following = following or await self._elsewhere(forks)
            if following is None:
                break
            state = following
            if state.weight < best.weight:
                best = state
        return best

    async def _onwards(self, state: _State, forks: list[_Fork], beside: int) -> _State | None:
        """The best way on from here."""
        candidates = best_first(state.tree, state.findings, self.symbols, self.rules)
        following = await self._all_at_once(state, candidates)
        if following is None:
            waiting = await self._worth_trying(state, candidates)
            forks.append(_Fork(state, waiting[:SHORT] if beside else waiting))
            following = await self._next(forks[-1])
        return following

    async def _elsewhere(self, forks: list[_Fork]) -> _State | None:
        """The next best way from an earlier fork: one that ends without errors, else from the nearest."""
        ending = next((fork for fork in forks if fork.has_other_end), None)
        if ending is not None:
            return ending.best()
        following = None
        while following is None and self.left and len(forks) > 1:
            self.left -= 1
            forks.pop()
            following = await self._next(forks[-1])
        return following

    async def _all_at_once(self, state: _State, best: list[Meant]) -> _State | None:
        """The fixes of the most trusted rule for all its errors together: right most of the time, and one check."""
        if any(is_unreadable(finding) for finding in state.errors):
            return None  # what is right for the first place is often what the others come of
        chosen = _apart(best)
        if len(chosen) < 2:
            return None
        tree = apply_edits(state.tree, [edit for _, candidate in chosen for edit in candidate.fix.edits])
        if tree.fingerprint in self.tried:
            return None
        self.tried.add(tree.fingerprint)
        findings = await self._checked(state, tree, chosen)
        if weight(findings) < state.weight and not _new(state, findings):
            steps = (_step(each, finding, state.tree, each.tree) for finding, each in chosen)
            return _State(tree, findings, (*state.steps, *steps))
        return None

    async def _worth_trying(self, state: _State, best: list[Meant]) -> list[Meant]:
        """The most trusted fixes of all errors, each changed tree once."""
        waiting: list[Meant] = []
        for finding, candidate in best:
            if candidate.tree.fingerprint not in self.tried:
                self.tried.add(candidate.tree.fingerprint)
                waiting.append((finding, candidate))
        return few(await self._readable(state, waiting))

    async def _next(self, fork: _Fork) -> _State | None:
        """Try fixes two by two until it is enough; the first that only helps, else the one that helps most."""
        state = fork.state
        while fork.waiting and not fork.is_enough and not self.over:
            pair = [fork.waiting.pop(0) for _ in fork.waiting[:2]]
            results = await asyncio.gather(
                *(self._checked(state, candidate.tree, [(finding, candidate)]) for finding, candidate in pair)
            )
            for (finding, candidate), result in zip(pair, results, strict=True):
                if self._helps(state, finding, candidate.tree, result):
                    way = (bool(_new(state, result)), candidate.loses, state.after(candidate, finding, result))
                    fork.found.append(way)
        return fork.best()

    async def _readable(self, state: _State, waiting: list[Meant]) -> list[Meant]:
        """Of what shall mend syntax, only that which the parser likes better, the most readable first."""
        meant = [(f, c) for f, c in waiting if is_unreadable(f) and f.path in c.tree.files][:PARSED]
        if self.parser is None or not meant:
            return waiting
        paths = list(dict.fromkeys(finding.path for finding, _ in meant))
        texts = [*(state.tree.files[path] for path in paths), *(c.tree.files[f.path] for f, c in meant)]
        counts = await self.parser(texts)
        before = dict(zip(paths, counts, strict=False))
        scored = list(zip(counts[len(paths) :], meant, strict=True))
        if not any(before.values()):
            return waiting
        better = [(count, each) for count, each in scored if count < before[each[0].path]]
        rest = [each for each in waiting if each not in meant]
        return [*in_turns(better), *rest]

    def _helps(self, state: _State, target: Finding, tree: SourceTree, findings: tuple[Finding, ...]) -> bool:
        now = weight(findings)
        if now < state.weight:
            return True
        after = keys(tree, findings)
        moved_on = key(state.tree, target) not in after and now <= state.weight
        return moved_on and not any(each in self.seen for each in after - keys(state.tree, state.findings))

    async def _checked(self, state: _State, tree: SourceTree, chosen: Iterable[Meant]) -> tuple[Finding, ...]:
        """The findings of a changed tree: only files that changed, or that have errors, are checked anew."""
        paths = {edit.path for _, candidate in chosen for edit in candidate.fix.edits}
        paths |= {finding.path for finding in state.errors}
        paths |= {path for path, text in tree.files.items() if state.tree.files.get(path) != text}
        whole = state.weight[0] > 0 or not all(path in tree.swift for path in paths)
        focus = None if whole or len(tree.swift) == 1 else frozenset(paths)
        findings = await self.check(tree, focus)
        if focus is None:
            return findings
        known = {(f.path, f.code, f.message) for f in findings}
        kept = [f for f in state.findings if f.path not in focus and (f.path, f.code, f.message) not in known]
        return (*findings, *kept)


def _apart(best: list[Meant]) -> list[Meant]:
    """The first fix of each error, as far as they are of the most trusted rule and do not touch each other."""
    chosen: list[Meant] = []
    spans: list[tuple[str, tuple[int, int], tuple[int, int]]] = []
    firsts: dict[int, Meant] = {}
    for finding, candidate in best:
        firsts.setdefault(id(finding), (finding, candidate))
    for finding, first in firsts.values():
        theirs = [
            (e.path, (e.range.start.line, e.range.start.column), (e.range.end.line, e.range.end.column))
            for e in first.fix.edits
        ]
        touch = any(p == q and s <= f and b <= e for p, s, e in theirs for q, b, f in spans)
        if first.rule == best[0][1].rule and theirs and not touch:
            spans += theirs
            chosen.append((finding, first))
    return chosen


def _new(state: _State, findings: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
    """Errors that were not there before; those that an earlier kind of error had hidden do not count."""
    if weight(findings)[:2] < state.weight[:2]:
        return []
    known = Counter((f.path, f.code, f.message) for f in state.errors)
    now = Counter((f.path, f.code, f.message) for f in errors_of(findings))
    return list((now - known).elements())


def _step(candidate: Candidate, finding: Finding, before: SourceTree, after: SourceTree) -> Step:
    return Step(
        candidate.rule,
        candidate.fix.title,
        candidate.why,
        finding,
        candidate.fix.safe,
        before,
        after,
        candidate.remarks,
    )
