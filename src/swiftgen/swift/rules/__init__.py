"""An error of the compiler comes in; fixes that may mend it go out. A file with a ``RULE`` is a rule."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from swiftgen.swift.rules.base import Case, Rule, Sight

__all__ = ["Case", "Rule", "Sight", "load_rules"]


@cache
def load_rules() -> tuple[Rule, ...]:
    """All rules, the most trusted first."""
    modules = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__) if found.name != "base"]
    rules: list[Rule] = [module.RULE for module in modules if hasattr(module, "RULE")]
    return tuple(sorted(rules, key=lambda rule: (rule.rank, rule.name)))
