"""What a syntax rule is, and the registry of all of them by name."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module

# In the order in which they are tried: first what hides other faults, last what drops code.
_RULES = (
    "invisible", "quotes", "fences", "prose", "strings", "truncation", "parentheses", "openers", "brackets", "closers",
    "tail",
)  # fmt: skip


@dataclass(frozen=True)
class Change:
    """One way to mend a text.

    Attributes:
        text: the whole new text.
        done: what was changed, one sentence for people.
        dropped: code that is no longer there; empty when nothing was lost.
        line: where, from 1.
    """

    text: str
    done: str
    line: int = 1
    dropped: str = ""


@dataclass(frozen=True)
class Case:
    """A broken text and what the rule makes of it, for tests and documentation."""

    before: str
    after: str


@dataclass(frozen=True)
class Rule:
    """One kind of fault and how it is mended. A rule only proposes; the engine keeps what leaves fewer errors.

    Attributes:
        name: also its module's name.
        what: what it does.
        why: how the fault comes about.
        propose: changes to try, the best first.
        invalid: texts that it mends.
        valid: texts that parse and that the repair leaves alone although the rule might see its fault in them.
    """

    name: str
    what: str
    why: str
    propose: Callable[[str], Iterator[Change]]
    invalid: tuple[Case, ...]
    valid: tuple[str, ...]


def known_rules() -> tuple[str, ...]:
    """Names of all rules, in the order in which they are tried."""
    return _RULES


def load_rules(names: tuple[str, ...] = _RULES) -> tuple[Rule, ...]:
    """The rules of these names.

    Raises:
        ValueError: no rule has such a name.
    """
    for name in names:
        if name not in _RULES:
            raise ValueError(f"Unknown rule {name!r}: known are {', '.join(_RULES)}.")
    modules = [import_module(f"swiftgen.swift.repair.{name}") for name in names]
    return tuple(module.RULE for module in modules)
