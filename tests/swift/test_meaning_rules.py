"""Every rule's own cases: what it must propose, and what it must leave alone."""

from collections.abc import Iterator

import pytest

from swiftgen.artifacts import Finding, Range, SourceTree
from swiftgen.swift.rules import Case, Rule, Sight, load_rules
from swiftgen.swift.rules.nearest_name import SYMBOLS
from swiftgen.swift.source import Source, apply_edits
from swiftgen.swift.symbols import SymbolTable

RULES = load_rules()
TABLE = SymbolTable(SYMBOLS)


def cases(kind: str) -> Iterator[object]:
    for rule in RULES:
        for number, case in enumerate(getattr(rule, kind)):
            yield pytest.param(rule, case, id=f"{rule.name}-{number}")


def proposed(rule: Rule, case: Case) -> list[str]:
    before, _, after = case.before.partition("‸")
    place = Source(before + after).position(len(before.encode()))
    found = Finding(
        severity="error",
        code=case.code or rule.codes[0],
        message=case.message,
        path="A.swift",
        range=Range(start=place, end=place),
    )
    tree = SourceTree(files={"A.swift": before + after})
    return [apply_edits(tree, fix.edits).files["A.swift"] for fix in rule.propose(Sight(tree, found, TABLE))]


@pytest.mark.parametrize(("rule", "case"), list(cases("invalid")))
def test_a_fault_is_mended(rule: Rule, case: Case) -> None:
    assert case.after in proposed(rule, case)


@pytest.mark.parametrize(("rule", "case"), list(cases("valid")))
def test_what_it_must_leave_alone(rule: Rule, case: Case) -> None:
    assert proposed(rule, case) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_says_what_and_why(rule: Rule) -> None:
    assert rule.what.endswith((".", "…"))
    assert rule.why.endswith(".")
    assert rule.codes
    assert rule.invalid or rule.codes == ("any",)
    assert all(case.code in ("", *rule.codes) or "*" in rule.codes for case in (*rule.invalid, *rule.valid))


def test_the_most_trusted_come_first() -> None:
    assert [rule.rank for rule in RULES] == sorted(rule.rank for rule in RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)
