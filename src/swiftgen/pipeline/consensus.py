"""Several candidates for one app come in; one app goes out, never worse than the best of them.

The candidate with the best architecture, the best whole one, and those that nearly compile are each taken as a base.
For every declaration that another candidate made better, the better one is put in its place; the type checker decides
whether it fits, and the running app whether it is better. What does not hold together falls back part by part, at last
to the best candidate.
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from swiftgen.artifacts import Blueprint, Intent, SourceTree
from swiftgen.pipeline.grafts import Graft, grafted, grafts, settled
from swiftgen.pipeline.judging import Judge, Verdict
from swiftgen.pipeline.mend import errors
from swiftgen.pipeline.scoring import Score, app_score

MOST_GRAFTS = 12  # declarations that are tried in one base
FEW = 4  # errors of a candidate that is still worth mending with the parts of others
TRIALS = 3  # builds of a combination before it falls back to the base


@dataclass(frozen=True)
class Agreed:
    """What came of the candidates.

    Attributes:
        tree: the app.
        score: its score.
        scores: of each candidate, by writer.
        base: whose architecture it has.
        taken: what comes from others, ``Type of writer``.
        fell_back: what was tried and did not hold together, and why.
        told: all of it, as lines for people.
    """

    tree: SourceTree
    score: Score
    scores: Mapping[str, Score]
    base: str
    taken: tuple[str, ...] = ()
    fell_back: tuple[str, ...] = ()
    told: tuple[str, ...] = ()


@dataclass
class _Work:
    """A combination on its way."""

    name: str
    tree: SourceTree
    score: Score
    taken: list[Graft] = field(default_factory=list)
    fell_back: list[str] = field(default_factory=list)


async def agree(candidates: Mapping[str, SourceTree], blueprint: Blueprint, intent: Intent, judge: Judge) -> Agreed:
    """The best app that can be made of the candidates. Raises ValueError when there is none."""
    verdicts = await _trials(candidates, judge)
    scores = {name: _score(verdict, blueprint, intent) for name, verdict in verdicts.items()}
    best = max(scores, key=lambda name: scores[name].total)
    trees = {name: verdict.tree for name, verdict in verdicts.items()}
    bases = dict.fromkeys((best, max(_sound(verdicts), key=lambda name: scores[name].architecture), *_near(verdicts)))
    works = []
    for name in bases:
        others = {other: tree for other, tree in trees.items() if other != name}
        work = _Work(name, trees[name], scores[name])
        await _improve(work, verdicts[name], others, lambda verdict: _score(verdict, blueprint, intent), judge)
        works.append(work)
    chosen = max(works, key=lambda work: work.score.total)
    if chosen.score.total < scores[best].total:
        chosen = _Work(best, trees[best], scores[best])
    fell_back = tuple(f"{work.name}: {why}" for work in works for why in work.fell_back)
    taken = tuple(graft.told for graft in chosen.taken)
    told = (
        *(f"{name}: {score.told()}" for name, score in scores.items()),
        *(f"fell back, {why}" for why in fell_back),
        f"together: {chosen.score.told()}, architecture of {chosen.name}, "
        + (", ".join(taken) or "nothing taken over"),
    )
    return Agreed(chosen.tree, chosen.score, scores, chosen.name, taken, fell_back, told)


async def _trials(candidates: Mapping[str, SourceTree], judge: Judge) -> dict[str, Verdict]:
    """Each candidate's trial; one that cannot be tried is left out, unless none can."""
    results = await asyncio.gather(*(judge.trial(tree) for tree in candidates.values()), return_exceptions=True)
    verdicts = {
        name: result for name, result in zip(candidates, results, strict=True) if not isinstance(result, BaseException)
    }
    if not verdicts:
        raise next(result for result in results if isinstance(result, BaseException))
    return verdicts


def _sound(verdicts: Mapping[str, Verdict]) -> list[str]:
    """Those that compile; all when none does."""
    return [name for name, verdict in verdicts.items() if not verdict.errors] or list(verdicts)


def _near(verdicts: Mapping[str, Verdict]) -> list[str]:
    """Those that a part of another might mend: few errors are left in them."""
    return [name for name, verdict in verdicts.items() if 0 < verdict.errors <= FEW]


def _score(verdict: Verdict, blueprint: Blueprint, intent: Intent) -> Score:
    return app_score(verdict.tree, blueprint, intent, verdict.errors, verdict.run)


async def _improve(
    work: _Work, verdict: Verdict, donors: dict[str, SourceTree], score: Callable[[Verdict], Score], judge: Judge
) -> None:
    """Put in place what is better elsewhere, as long as it fits and the whole becomes better."""
    fitting = await _fitting(work, verdict, donors, judge)
    for trial in range(TRIALS):
        if not fitting:
            return
        tree, held = await _combined(work, fitting, donors, verdict.errors, judge)
        if not held:
            return
        tried = await judge.trial(tree)
        reached = score(tried)
        if reached.total > work.score.total:
            work.tree, work.score, work.taken = tried.tree, reached, held
            return
        why = f"{', '.join(graft.told for graft in held)}: {reached.total:.3f} is not above {work.score.total:.3f}"
        work.fell_back.append(why)
        fitting = held[: len(held) // 2] if trial + 1 < TRIALS else []  # the more promising half


async def _fitting(work: _Work, verdict: Verdict, donors: dict[str, SourceTree], judge: Judge) -> list[Graft]:
    """Those that the type checker accepts, each by itself."""
    found: list[Graft] = []
    for offered in grafts(work.tree, donors, verdict.findings)[:MOST_GRAFTS]:
        if any(other.name == offered.name for other in found):
            continue
        graft = offered
        tree = grafted(work.tree, graft, donors[graft.donor])
        left = errors(await judge.check(tree))
        if not _fits(left, verdict) and left <= verdict.errors + FEW:
            # Names differ between apps: what repair finds for them is looked for before it is given up.
            graft = settled(graft, await judge.mended(tree))
            left = min(left, errors(await judge.check(grafted(work.tree, graft, donors[graft.donor]))))
        if _fits(left, verdict):
            found.append(graft)
        else:
            work.fell_back.append(f"{graft.told}: does not fit ({left} errors)")
    return found


def _fits(left: int, verdict: Verdict) -> bool:
    """Whether a base with so many errors is better than, or as good as, it was."""
    return left < verdict.errors or left == verdict.errors == 0


async def _combined(
    work: _Work, fitting: list[Graft], donors: dict[str, SourceTree], before: int, judge: Judge
) -> tuple[SourceTree, list[Graft]]:
    """As many together as the type checker accepts; the rest falls back, part by part."""
    tree = work.tree
    for graft in fitting:
        tree = grafted(tree, graft, donors[graft.donor])
    if errors(await judge.check(tree)) == 0:
        return tree, fitting
    tree, held, left = work.tree, [], before
    for graft in fitting:
        further = grafted(tree, graft, donors[graft.donor])
        now = errors(await judge.check(further))
        if now <= left and (now == 0 or now < left):
            tree, left = further, now
            held.append(graft)
        else:
            work.fell_back.append(f"{graft.told}: does not fit beside the others")
    return tree, held
