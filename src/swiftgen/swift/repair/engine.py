"""Runs the rules over each broken file to a fixed point; a change stays only when it leaves fewer errors."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from swiftgen.artifacts import DROPPED, Finding, Position, Range, SourceTree
from swiftgen.swift.parsing import Measure, Variants, syntax_findings
from swiftgen.swift.repair.rule import Change, Rule, load_rules
from swiftgen.swift.reply import placeholder_findings

_ROUNDS = 40  # changes kept in one file; a text that needs more is not one that rules can mend
_CLEAN = Measure(0, 0)

Parses = Callable[[str], bool]


def repair_syntax(
    tree: SourceTree, parses: Parses | None = None
) -> tuple[SourceTree, tuple[str, ...], tuple[Finding, ...]]:
    """Mend the syntax of every Swift file that does not parse; files that parse are left as they are.

    Args:
        tree: the files.
        parses: the compiler's own word on a text (``swiftc -frontend -parse`` succeeds), asked only where
            tree-sitter sees an error; tree-sitter alone decides when there is none to ask.

    Returns:
        The new tree; what was changed, one sentence each, with path and line; and findings: what was dropped
        (``DROPPED``), lines that stand for unwritten code (``placeholder``), and syntax errors that are left.
    """
    rules = load_rules()
    repairs: list[str] = []
    findings: list[Finding] = []
    for path, text in tree.swift.items():
        state = _State(path, text, Variants(text))
        state.score = _score(state.parsed.own, text, parses)
        _mend(state, rules, parses)
        if state.text != text:
            tree = tree.with_file(path, state.text)
        repairs.extend(state.repairs)
        findings.extend(state.findings)
        findings.extend(placeholder_findings(path, text))
        if state.score != _CLEAN:
            findings.extend(syntax_findings(state.text, path))
    return tree, tuple(repairs), tuple(findings)


@dataclass
class _State:
    """A file under repair."""

    path: str
    text: str
    parsed: Variants
    score: Measure = _CLEAN
    repairs: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def _score(found: Measure, text: str, parses: Parses | None) -> Measure:
    """How broken a text is; the compiler is asked only when tree-sitter sees an error."""
    return _CLEAN if found != _CLEAN and parses is not None and parses(text) else found


def _mend(state: _State, rules: tuple[Rule, ...], parses: Parses | None) -> None:
    for _ in range(_ROUNDS):
        if state.score == _CLEAN or not _one_change(state, rules, parses):
            return


def _one_change(state: _State, rules: tuple[Rule, ...], parses: Parses | None) -> bool:
    """Keep the first change that leaves no error, else the one of the first rule that leaves fewest.

    The last rule, which drops what it cannot read, is asked only when no other one helps.
    """
    best: tuple[Measure, Change] | None = None
    seen: set[str] = set()
    for rule in rules:
        if rule is rules[-1] and best is not None:
            break
        for change in _changes(state.text, rule, seen):
            score = state.parsed.measure(change.text)
            if score == _CLEAN or (parses is not None and score <= state.score):
                score = _score(Variants(change.text).own, change.text, parses)
            if score == _CLEAN:
                return _keep(state, score, change)
            if score < (best[0] if best else state.score) and not change.dropped:
                best = (score, change)
    return best is not None and _keep(state, *best)


def _keep(state: _State, score: Measure, change: Change) -> bool:
    state.text, state.parsed, state.score = change.text, Variants(change.text), score
    state.repairs.append(f"{state.path}:{change.line}: {change.done}")
    if change.dropped:
        state.findings.append(_dropped(state.path, change))
    return True


def _changes(text: str, rule: Rule, seen: set[str]) -> Iterator[Change]:
    """What a rule proposes and none before it did."""
    for change in rule.propose(text):
        if change.text != text and change.text not in seen:
            seen.add(change.text)
            yield change


def _dropped(path: str, change: Change) -> Finding:
    place = Position(line=change.line, column=1)
    shown = " ⏎ ".join(line.strip() for line in change.dropped.strip().split("\n")[:3])[:120]
    return Finding(
        severity="error",
        code=DROPPED,
        message=f"Code that was cut off or could not be read was dropped here: {shown}",
        path=path,
        range=Range(start=place, end=place),
        source="rule",
    )
