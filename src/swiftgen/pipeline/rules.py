"""Repairs that need no compiler, in the order in which they are tried."""

from collections.abc import Callable

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.swift.repair import repair_syntax

Rule = Callable[[SourceTree], tuple[SourceTree, tuple[str, ...], tuple[Finding, ...]]]
"""Gives a better tree, what it changed and what is to be said of that; the same tree when it has nothing to do."""


def syntax(tree: SourceTree) -> tuple[SourceTree, tuple[str, ...], tuple[Finding, ...]]:
    """What the parser alone can mend; of what it found, only what the compiler will not say again."""
    mended, repairs, findings = repair_syntax(tree)
    return mended, repairs, tuple(finding for finding in findings if finding.source != "parser")


RULES: tuple[Rule, ...] = (syntax,)
