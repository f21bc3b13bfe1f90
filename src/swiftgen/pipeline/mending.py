"""Repair by rules, as one function from a tree to the best tree: what stages and judges use."""

from collections.abc import Awaitable, Callable

from swiftgen.artifacts import Report, SourceTree
from swiftgen.pipeline.bench import Bench
from swiftgen.pipeline.mend import Check, mend
from swiftgen.pipeline.rules import RULES

Mend = Callable[[SourceTree], Awaitable[tuple[SourceTree, Report]]]


def mender(bench: Bench, check: Check | None = None) -> Mend:
    """Rules and the compiler's fix-its; ``check`` is asked in place of the bench's own type-check."""

    async def mended(tree: SourceTree) -> tuple[SourceTree, Report]:
        return await mend(tree, check or bench.check, RULES)

    return mended
