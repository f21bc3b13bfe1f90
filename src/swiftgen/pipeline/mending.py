"""Repair by rules, as one function from a tree to the best tree: what stages and judges use."""

from collections.abc import Awaitable, Callable

from swiftgen.artifacts import Finding, Report, SourceTree
from swiftgen.pipeline.bench import Bench
from swiftgen.pipeline.mend import Check, Limits, mend

Mend = Callable[[SourceTree], Awaitable[tuple[SourceTree, Report]]]


def mender(bench: Bench, check: Check | None = None, limits: Limits = Limits()) -> Mend:  # noqa: B008 (frozen)
    """Rules and the compiler's fix-its; ``check`` is asked in place of the bench's own type-check."""

    async def asked(tree: SourceTree, focus: frozenset[str] | None = None) -> tuple[Finding, ...]:
        return await (bench.check(tree, focus) if check is None else check(tree))

    async def mended(tree: SourceTree) -> tuple[SourceTree, Report]:
        better, report = await mend(tree, asked, await bench.symbols(), limits=limits, parser=bench.parse)
        return await bench.formatted(tree, better), report

    return mended
