from collections.abc import Iterator

import pytest

from swiftgen.artifacts import SourceTree
from swiftgen.swift.repair import Rule, known_rules, load_rules, repair_syntax
from swiftgen.swift.repair.rule import Case

RULES = load_rules()


def cases() -> Iterator[tuple[Rule, Case]]:
    for rule in RULES:
        for case in rule.invalid:
            yield rule, case


@pytest.mark.parametrize(
    ("rule", "case"), list(cases()), ids=lambda value: value.name if isinstance(value, Rule) else ""
)
def test_invalid_cases_are_mended(rule: Rule, case: Case) -> None:
    assert case.after in [change.text for change in rule.propose(case.before)]
    tree, repairs, _ = repair_syntax(SourceTree(files={"A.swift": case.before}))
    assert tree.files["A.swift"] == case.after
    assert repairs


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.valid])
def test_valid_cases_are_left_alone(rule: Rule, text: str) -> None:
    tree = SourceTree(files={"A.swift": text})
    assert repair_syntax(tree) == (tree, (), ())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_says_what_and_why(rule: Rule) -> None:
    assert rule.name in known_rules()
    assert rule.what.endswith(".")
    assert rule.why.endswith(".")
    assert rule.invalid
    assert rule.valid


def test_an_unknown_rule_lists_the_known() -> None:
    with pytest.raises(ValueError, match="Unknown rule 'x': known are invisible, quotes"):
        load_rules(("x",))
