"""Errors come in; ways to mend them go out, the most trusted first: of rules, of the compiler, of the text alone."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from swiftgen.artifacts import Finding, Fix, SourceTree
from swiftgen.swift.repair.engine import repair_syntax
from swiftgen.swift.repair.errors import FATAL, errors_of, is_unreadable
from swiftgen.swift.rules.base import Rule, Sight
from swiftgen.swift.source import apply_edits
from swiftgen.swift.symbols import SymbolTable

COMPILER_RANK = 30
SYNTAX_RANK = 34
GUESS_RANK = 50
"""A `;` between two statements: it makes nearly all readable and is nearly never what was meant."""

DROPPING_RANK = 60
"""What loses code is tried when nothing else helps."""

TURNS = 3
"""How many ways of a rule that names the diagnostic are tried for one of any other rule."""

TRIED = 20
"""Most fixes that are tried before it is given up."""

COMPARED = 8
"""Ways to make a text readable that are compared when none of them leaves a text without errors."""

LOOKED_AT = 12
"""Errors for which fixes are looked for at a time."""


@dataclass(frozen=True)
class Candidate:
    """A way to mend one error."""

    rule: str
    rank: float
    fix: Fix
    tree: SourceTree
    why: str = ""
    remarks: tuple[Finding, ...] = ()
    named: bool = False
    """Whether the rule names this very diagnostic."""

    @property
    def loses(self) -> bool:
        """Whether code goes."""
        return self.rank >= DROPPING_RANK


Meant = tuple[Finding, Candidate]
"""An error, and a way to mend it."""


def best_first(
    tree: SourceTree, findings: tuple[Finding, ...], symbols: SymbolTable, rules: Sequence[Rule]
) -> list[Meant]:
    """What may mend any of the errors, the most trusted first."""
    found: list[Meant] = []
    errors = errors_of(findings)
    if any(_hides(finding) for finding in errors):  # the others may come of these
        errors = [finding for finding in errors if _hides(finding)]
    for finding in errors[:LOOKED_AT]:
        sight = Sight(tree, finding, symbols, findings)
        found += [(finding, candidate) for candidate in _candidates(sight, rules)]
    return sorted(found, key=lambda each: each[1].rank)


def in_turns(better: list[tuple[int, Meant]]) -> list[Meant]:
    """What leaves nothing unreadable first; of each rule the first one, then of each the second: rules differ more.

    A rule that names the diagnostic has more turns; guesses come after all others.
    """
    turns: Counter[tuple[bool, str]] = Counter()
    ordered: list[tuple[bool, bool, int, int, Meant]] = []
    for place, (count, each) in enumerate(better):
        turn = (count > 0, each[1].rule)
        round_ = turns[turn] // (TURNS if each[1].named else 1)
        ordered.append((count > 0, each[1].rank >= GUESS_RANK, round_, place, each))
        turns[turn] += 1
    return [each for *_, each in sorted(ordered, key=lambda one: one[:4])]


def few(waiting: list[Meant]) -> list[Meant]:
    """The most trusted, and among them a place for what drops code: without it nothing might help at all."""
    dropping = [each for each in waiting if each[1].loses][:2]
    others = [each for each in waiting if not each[1].loses]
    return [*others[:COMPARED], *dropping, *others[COMPARED : TRIED - len(dropping)]]


def _hides(finding: Finding) -> bool:
    return finding.code in FATAL or is_unreadable(finding)


def _candidates(sight: Sight, rules: Sequence[Rule]) -> list[Candidate]:
    """Every way to mend an error, the most trusted first."""
    finding = sight.finding
    unreadable = is_unreadable(finding)
    found: list[Candidate] = []
    for rule in rules:
        named = finding.code in rule.codes
        if named or "any" in rule.codes or (unreadable and "*" in rule.codes):
            for order, fix in enumerate(rule.propose(sight)):
                _add(found, sight.tree, rule.name, (rule.rank + order / 100, fix, rule.why), named=named)
    for order, fix in enumerate(finding.fixes):
        if not any("<#" in edit.text for edit in fix.edits) and not _forces_a_view(finding, fix):
            rank = GUESS_RANK if all(edit.text.strip() == ";" for edit in fix.edits) else COMPILER_RANK
            _add(found, sight.tree, "compiler", (rank + order / 100, fix, finding.message))
    if unreadable and finding.path in sight.tree.files:
        found += _by_syntax(sight.tree, finding)
    return sorted(found, key=lambda candidate: candidate.rank)


def _forces_a_view(finding: Finding, fix: Fix) -> bool:
    """Whether it casts a view that is made by modifiers to a view that it never is: the app would die of it."""
    return "'some View'" in finding.message and any(" as! " in edit.text for edit in fix.edits)


def _add(
    found: list[Candidate], before: SourceTree, rule: str, what: tuple[float, Fix, str], *, named: bool = False
) -> None:
    rank, fix, why = what
    try:
        tree = apply_edits(before, fix.edits)
    except ValueError:
        return
    if tree != before and all(tree != other.tree for other in found):
        found.append(Candidate(rule, rank, fix, tree, why, named=named))


def _by_syntax(before: SourceTree, finding: Finding) -> list[Candidate]:
    """What the rules of the text alone make of the file."""
    text = before.files[finding.path]
    mended, repairs, said = repair_syntax(SourceTree(files={finding.path: text}))
    if mended.files[finding.path] == text:
        return []
    tree = before.with_file(finding.path, mended.files[finding.path])
    remarks = tuple(each for each in said if each.source != "parser" and each.code != "placeholder")
    rank = SYNTAX_RANK if not remarks else DROPPING_RANK
    title = " ".join(repair.split(": ", 1)[-1] for repair in repairs)
    return [
        Candidate("syntax", rank, Fix(title=title, edits=()), tree, "The text could not be read as Swift.", remarks)
    ]
