"""What a run may spend: time, model calls, dollars."""

import time
from dataclasses import dataclass, field

from swiftgen.writers.base import Usage, Writer, total


@dataclass(frozen=True)
class Budget:
    """Limits of one run; None is no limit.

    Attributes:
        seconds: time spent in stages, of all the processes that carried the run together.
        calls: requests to a model.
        dollars: US dollars.
    """

    seconds: float | None = 900.0
    calls: int | None = 40
    dollars: float | None = 5.0


class BudgetError(Exception):
    """A limit was reached; the message says which, and how much there was."""


@dataclass
class Meter:
    """Counts what a run has spent against its budget.

    Attributes:
        budget: the limits.
        spent: what the stages before used.
        seconds: time that the stages before used.
    """

    budget: Budget
    spent: Usage = field(default_factory=Usage)
    seconds: float = 0.0
    _began: float = field(default_factory=time.monotonic)
    _writers: list[Writer] = field(default_factory=list)

    def watch(self, writer: Writer) -> Writer:
        """Count what ``writer`` uses from now on."""
        self._writers.append(writer)
        return writer

    @property
    def fresh(self) -> Usage:
        """What the writers being watched have used."""
        return total(*(writer.usage for writer in self._writers))

    @property
    def remaining(self) -> float | None:
        """Seconds left, never below zero; None without a limit."""
        if self.budget.seconds is None:
            return None
        return max(0.0, self.budget.seconds - self.seconds - (time.monotonic() - self._began))

    def exceeded(self) -> str:
        """Which limit has been reached, as a sentence; empty when none has."""
        budget, spent = self.budget, total(self.spent, self.fresh)
        if self.remaining == 0.0:
            return f"The time budget of {budget.seconds:g} s is used up."
        if budget.calls is not None and spent.calls > budget.calls:
            return f"The budget of {budget.calls} model calls is used up."
        if budget.dollars is not None and spent.dollars > budget.dollars:
            return f"The budget of ${budget.dollars:.2f} is used up (${spent.dollars:.2f} spent)."
        return ""

    def check(self) -> None:
        """Raise BudgetError when a limit has been reached."""
        if reason := self.exceeded():
            raise BudgetError(reason)
