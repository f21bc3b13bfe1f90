"""A source tree with syntax errors comes in; one with fewer, what was changed, and what is still to say go out."""

from swiftgen.swift.repair.engine import repair_syntax
from swiftgen.swift.repair.rule import Rule, known_rules, load_rules

__all__ = ["Rule", "known_rules", "load_rules", "repair_syntax"]
