"""Which requests are alike, and what is to be learnt from what became of them."""

import re
from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from swiftgen.feedback.record import Record

_WORD = re.compile(r"\w{3,}")
_COMMON = frozenset(
    ["app", "the", "and", "for", "with", "that", "can", "which", "want", "need", "make", "create", "simple"]
)
_CLOSE = 0.25
"""Least share of common words at which two requests are alike."""


def words(text: str) -> frozenset[str]:
    """The words of a request that tell what it is about."""
    return frozenset(word.rstrip("s") for word in _WORD.findall(text[:4000].lower())) - _COMMON


def ranked(request: str, others: Sequence[tuple[UUID, str]]) -> list[UUID]:
    """Those of the others that share enough words with the request, the closest first."""
    mine = words(request)
    scores = [(_likeness(mine, words(text)), key) for key, text in others]
    # sorted() is stable: of equals, the order in which they came is kept
    return [key for score, key in sorted(scores, key=lambda pair: -pair[0]) if score >= _CLOSE]


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0


def lesson(record: Record) -> str:
    """What a record teaches, in one short sentence; empty when it teaches nothing."""
    about = _short(record.request, 80)
    if record.user_action == "rejected":
        why = f": {_short(record.error_message, 160)}" if record.error_message else ""
        return f"An app for “{about}” was rejected{why}."
    if record.user_action == "modified" and record.modified_code:
        added, removed = _changed_lines(record.generated_code, record.modified_code)
        sample = max(added, key=len, default="")
        shown = f", such as `{_short(sample, 100)}`" if sample else ""
        return f"In an app for “{about}” the user added {len(added)} and removed {len(removed)} lines{shown}."
    return ""


def _changed_lines(before: str, after: str) -> tuple[list[str], list[str]]:
    """Lines that came and went, wherever they stood: an alignment of two long texts would take too long here."""
    old, new = Counter(_lines(before)), Counter(_lines(after))
    return list((new - old).elements()), list((old - new).elements())


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip(" \t{}()")]


def _short(text: str | None, length: int) -> str:
    plain = " ".join((text or "").split())
    return plain if len(plain) <= length else plain[: length - 1] + "…"
