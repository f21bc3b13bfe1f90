"""Repairs that need no compiler, in the order in which they are tried."""

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.pipeline.mend import Rule
from swiftgen.swift.repair import repair_syntax


def syntax(tree: SourceTree) -> tuple[SourceTree, tuple[str, ...], tuple[Finding, ...]]:
    """What the parser alone can mend; of what it found, only what the compiler will not say again."""
    mended, repairs, findings = repair_syntax(tree)
    return mended, repairs, tuple(finding for finding in findings if finding.source != "parser")


RULES: tuple[Rule, ...] = (syntax,)
