"""Runs the rules over each broken file to a fixed point; a change stays only when it leaves fewer errors."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from swiftgen.artifacts import Finding, Position, Range, SourceTree
from swiftgen.swift.parsing import Measure, measure, syntax_findings
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
        (``dropped-code``), lines that stand for unwritten code (``placeholder``), and syntax errors that are left.
    """
    rules = load_rules()
    repairs: list[str] = []
    findings: list[Finding] = []
    for path, text in tree.swift.items():
        state = _State(path, text, _score(text, parses))
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
    score: Measure
    repairs: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def _score(text: str, parses: Parses | None, limit: Measure | None = None) -> Measure:
    """How broken a text is; the compiler is asked only when tree-sitter alone does not make it too bad to keep."""
    found = measure(text)
    if found == _CLEAN or parses is None or (limit is not None and found > limit):
        return found
    return _CLEAN if parses(text) else found


def _mend(state: _State, rules: tuple[Rule, ...], parses: Parses | None) -> None:
    for _ in range(_ROUNDS):
        if state.score == _CLEAN or not _one_change(state, rules, parses):
            return


def _one_change(state: _State, rules: tuple[Rule, ...], parses: Parses | None) -> bool:
    """Keep the first change that leaves no error, else the one of the first rule that leaves fewest."""
    best: tuple[Measure, Change] | None = None
    for change in _changes(state.text, rules):
        score = _score(change.text, parses, state.score)
        if score == _CLEAN:
            best = (score, change)
            break
        if score < (best[0] if best else state.score) and not change.dropped:
            best = (score, change)
    if best is None:
        return False
    state.score, change = best
    state.text = change.text
    state.repairs.append(f"{state.path}:{change.line}: {change.done}")
    if change.dropped:
        state.findings.append(_dropped(state.path, change))
    return True


def _changes(text: str, rules: tuple[Rule, ...]) -> Iterator[Change]:
    for rule in rules:
        for change in rule.propose(text):
            if change.text != text:
                yield change


def _dropped(path: str, change: Change) -> Finding:
    place = Position(line=change.line, column=1)
    shown = " ⏎ ".join(line.strip() for line in change.dropped.strip().split("\n")[:3])[:120]
    return Finding(
        severity="error",
        code="dropped-code",
        message=f"Code that was cut off or could not be read was dropped here: {shown}",
        path=path,
        range=Range(start=place, end=place),
        source="rule",
    )
