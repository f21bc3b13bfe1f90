"""Repairs that need no compiler, in the order in which they are tried."""

from swiftgen.pipeline.mend import Rule

RULES: tuple[Rule, ...] = ()
