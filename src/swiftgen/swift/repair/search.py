"""Repair led by the compiler: errors come in, fixes that rules and the compiler propose are tried, what helps stays.

A change is kept only when the type checker says that the errors became fewer, or that they moved on: the error is gone,
there are no more than before, and none of them was seen before. At the end the best tree of the way is the result.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from swiftgen.artifacts import Finding, Fix, SourceTree
from swiftgen.swift.repair.engine import repair_syntax
from swiftgen.swift.rules.base import Rule, Sight
from swiftgen.swift.source import apply_edits
from swiftgen.swift.symbols import SymbolTable

FATAL = frozenset({"sema_no_import", "compiler-limit", "compiler-crash", "compiler-failed"})
COMPILER_RANK = 30
SYNTAX_RANK = 34
DROPPING_RANK = 60
"""What loses code is tried when nothing else helps."""
TRIED = 20
"""Most fixes that are tried before it is given up."""

COMPARED = 4
"""Ways to make a text readable that are compared when none of them leaves a text without errors."""

PARSED = 150
"""Most texts that are parsed at a time."""

LOOKED_AT = 12
"""Errors for which fixes are looked for at a time."""


class Compiler(Protocol):
    """The type checker."""

    def __call__(self, tree: SourceTree, focus: frozenset[str] | None = None) -> Awaitable[tuple[Finding, ...]]:
        """The findings of all files, or of those in ``focus`` alone (the others are only read)."""
        ...


Parser = Callable[[Sequence[str]], Awaitable[tuple[int, ...]]]
"""The compiler's parser: how many syntax errors each of some texts has; far cheaper than one type-check."""


@dataclass(frozen=True)
class Candidate:
    """A way to mend one error."""

    rule: str
    rank: float
    fix: Fix
    tree: SourceTree
    why: str = ""
    remarks: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Step:
    """A change that was kept: which rule, what it did, for which error, and the tree before and after."""

    rule: str
    title: str
    why: str
    finding: Finding
    safe: bool
    before: SourceTree
    after: SourceTree
    remarks: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Limits:
    """How long repair may go on."""

    seconds: float = 30.0
    checks: int = 80


@dataclass(frozen=True)
class Outcome:
    """The best tree, what is left to say of it, and the way there."""

    tree: SourceTree
    findings: tuple[Finding, ...]
    steps: tuple[Step, ...]
    errors_before: int
    checks: int


@dataclass
class _State:
    tree: SourceTree
    findings: tuple[Finding, ...]
    steps: list[Step] = field(default_factory=list)

    @property
    def weight(self) -> tuple[int, int, int]:
        return weight(self.findings)


async def repair(
    tree: SourceTree,
    compiler: Compiler,
    symbols: SymbolTable,
    rules: Sequence[Rule],
    *,
    limits: Limits = Limits(),
    findings: tuple[Finding, ...] | None = None,
    parser: Parser | None = None,
) -> Outcome:
    """Mend what can be mended; ``findings`` are those of a check that was made already."""
    search = _Search(compiler, symbols, rules, limits=limits, parser=parser)
    state = _State(tree, findings if findings is not None else await search.check(tree))
    before = len(errors_of(state.findings))
    for _ in range(3):
        state = await search.run(state)
        if not search.focused:
            break
        state.findings = await search.check(state.tree)  # the whole of it: other files may depend on what changed
        if not errors_of(state.findings) or search.over:
            break
    return Outcome(state.tree, state.findings, tuple(state.steps), before, search.checks)


class _Search:
    """Goes from state to state."""

    def __init__(
        self, compiler: Compiler, symbols: SymbolTable, rules: Sequence[Rule], *, limits: Limits, parser: Parser | None
    ) -> None:
        self.compiler, self.symbols, self.rules, self.limits = compiler, symbols, rules, limits
        self.parser = parser
        self.checks = 0
        self.focused = False
        self.ends = time.monotonic() + limits.seconds
        self.seen: set[tuple[str, str, str, str]] = set()
        self.tried: set[str] = set()

    @property
    def over(self) -> bool:
        return time.monotonic() > self.ends or self.checks >= self.limits.checks

    async def check(self, tree: SourceTree, focus: frozenset[str] | None = None) -> tuple[Finding, ...]:
        self.checks += 1
        self.focused = focus is not None
        return await self.compiler(tree, focus)

    async def run(self, state: _State) -> _State:
        best = state
        self.tried = {state.tree.fingerprint}
        while errors_of(state.findings) and not self.over:
            self.seen.update(_keys(state))
            best_first = self._best_first(state)
            following = await self._all_at_once(state, best_first) or await self._one(state, best_first)
            if following is None:
                break
            state = following
            if state.weight < best.weight:
                best = state
        return best

    async def _all_at_once(self, state: _State, best: list[tuple[Finding, Candidate]]) -> _State | None:
        """The fixes of the most trusted rule for all its errors together: right most of the time, and one check."""
        chosen: list[tuple[Finding, Candidate]] = []
        spans: list[tuple[str, int, int]] = []
        firsts: dict[int, tuple[Finding, Candidate]] = {}
        for finding, candidate in best:
            firsts.setdefault(id(finding), (finding, candidate))
        rule = best[0][1].rule if best else ""
        for finding, first in firsts.values():
            theirs = [
                (
                    e.path,
                    e.range.start.line * 10000 + e.range.start.column,
                    e.range.end.line * 10000 + e.range.end.column,
                )
                for e in first.fix.edits
            ]
            if (
                first.rule == rule
                and theirs
                and not any(p == q and s <= f and b <= e for p, s, e in theirs for q, b, f in spans)
            ):
                spans += theirs
                chosen.append((finding, first))
        if len(chosen) < 2:
            return None
        tree = apply_edits(state.tree, [edit for _, candidate in chosen for edit in candidate.fix.edits])
        if tree.fingerprint in self.tried:
            return None
        self.tried.add(tree.fingerprint)
        findings = await self._checked(state, tree, chosen)
        if weight(findings) < state.weight and not self._new(state, findings):
            steps = [*state.steps, *(_step(each, finding, state.tree, each.tree) for finding, each in chosen)]
            return _State(tree, findings, steps)
        return None

    async def _one(self, state: _State, best: list[tuple[Finding, Candidate]]) -> _State | None:
        """The most trusted fixes of all errors, two by two; the first that only helps, else the one that helps most."""
        waiting: list[tuple[Finding, Candidate]] = []
        for finding, candidate in best:
            if candidate.tree.fingerprint not in self.tried:
                self.tried.add(candidate.tree.fingerprint)
                waiting.append((finding, candidate))
        waiting = _few(await self._readable(state, waiting))
        found: list[tuple[int, tuple[int, int, int], int, Finding, Candidate, tuple[Finding, ...]]] = []
        for at in range(0, len(waiting), 2):
            if self.over:
                break
            pair = waiting[at : at + 2]
            results = await asyncio.gather(
                *(self._checked(state, candidate.tree, [(finding, candidate)]) for finding, candidate in pair)
            )
            for (finding, candidate), result in zip(pair, results, strict=True):
                if self._helps(state, finding, candidate.tree, result):
                    new = len(self._new(state, result))
                    found.append((new, weight(result), len(found), finding, candidate, result))
            if self._is_enough(state, [(new, score) for new, score, *_ in found]):
                break
        if not found:
            return None
        *_, finding, candidate, result = min(found, key=lambda each: (each[0] > 0, each[1], each[2]))
        return _State(candidate.tree, result, [*state.steps, _step(candidate, finding, state.tree, candidate.tree)])

    def _is_enough(self, state: _State, found: list[tuple[int, tuple[int, int, int]]]) -> bool:
        """Whether no further fix is tried. What only made a text readable may have made it say something else."""
        better = [score for new, score in found if new == 0 and score < state.weight]
        if not any(is_unreadable(finding) for finding in errors_of(state.findings)):
            return bool(better)
        return any(score[2] == 0 for score in better) or len(better) >= COMPARED

    async def _readable(
        self, state: _State, waiting: list[tuple[Finding, Candidate]]
    ) -> list[tuple[Finding, Candidate]]:
        """Of what shall mend syntax, only that which the parser likes better, the most readable first."""
        meant = [(f, c) for f, c in waiting if is_unreadable(f) and f.path in c.tree.files][:PARSED]
        if self.parser is None or not meant:
            return waiting
        paths = list(dict.fromkeys(finding.path for finding, _ in meant))
        texts = [*(state.tree.files[path] for path in paths), *(c.tree.files[f.path] for f, c in meant)]
        counts = await self.parser(texts)
        before = dict(zip(paths, counts, strict=False))
        scored = list(zip(counts[len(paths) :], meant, strict=True))
        if not any(before.values()):
            return waiting
        better = [(count, each) for count, each in scored if count < before[each[0].path]]
        rest = [each for each in waiting if each not in meant]
        return [*_in_turns(better), *rest]

    def _helps(self, state: _State, target: Finding, tree: SourceTree, findings: tuple[Finding, ...]) -> bool:
        now = weight(findings)
        if now < state.weight:
            return True
        after = _State(tree, findings)
        gone = _key(state.tree, target) not in _keys(after)
        return gone and now <= state.weight and not any(key in self.seen for key in _fresh(state, after))

    def _new(self, state: _State, findings: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
        """Errors that were not there before; those that an earlier kind of error had hidden do not count."""
        if weight(findings)[:2] < state.weight[:2]:
            return []
        known = Counter((f.path, f.code, f.message) for f in errors_of(state.findings))
        now = Counter((f.path, f.code, f.message) for f in errors_of(findings))
        return list((now - known).elements())

    async def _checked(
        self, state: _State, tree: SourceTree, chosen: Iterable[tuple[Finding, Candidate]]
    ) -> tuple[Finding, ...]:
        """The findings of a changed tree: only files that changed, or whose errors are meant, are checked anew."""
        paths = {edit.path for _, candidate in chosen for edit in candidate.fix.edits}
        paths |= {finding.path for finding, _ in chosen}
        paths |= {path for path, text in tree.files.items() if state.tree.files.get(path) != text}
        whole = state.weight[0] > 0 or not all(path in tree.swift for path in paths)
        focus = None if whole or len(tree.swift) == 1 else frozenset(paths)
        findings = await self.check(tree, focus)
        if focus is None:
            return findings
        known = {(f.path, f.code, f.message) for f in findings}
        kept = [f for f in state.findings if f.path not in focus and (f.path, f.code, f.message) not in known]
        return (*findings, *kept)

    def _best_first(self, state: _State) -> list[tuple[Finding, Candidate]]:
        """What may mend any of the errors, the most trusted first; each changed tree once."""
        found: list[tuple[Finding, Candidate]] = []
        errors = errors_of(state.findings)
        if any(finding.code in FATAL or is_unreadable(finding) for finding in errors):  # the others may come of these
            errors = [finding for finding in errors if finding.code in FATAL or is_unreadable(finding)]
        for finding in errors[:LOOKED_AT]:
            found += [(finding, candidate) for candidate in self._candidates(state, finding)]
        return sorted(found, key=lambda each: each[1].rank)

    def _candidates(self, state: _State, finding: Finding) -> list[Candidate]:
        """Every way to mend an error, the most trusted first."""
        sight = Sight(state.tree, finding, self.symbols, state.findings)
        unreadable = is_unreadable(finding)
        found: list[Candidate] = []
        for rule in self.rules:
            if finding.code in rule.codes or "any" in rule.codes or (unreadable and "*" in rule.codes):
                for order, fix in enumerate(rule.propose(sight)):
                    self._add(found, state, rule.name, (rule.rank + order / 100, fix, rule.why))
        for order, fix in enumerate(finding.fixes):
            if not any("<#" in edit.text for edit in fix.edits):
                self._add(found, state, "compiler", (COMPILER_RANK + order / 100, fix, finding.message))
        if unreadable and finding.path in state.tree.files:
            found += _by_syntax(state, finding)
        return sorted(found, key=lambda candidate: candidate.rank)

    def _add(self, found: list[Candidate], state: _State, rule: str, what: tuple[float, Fix, str]) -> None:
        rank, fix, why = what
        try:
            tree = apply_edits(state.tree, fix.edits)
        except ValueError:
            return
        if tree != state.tree and all(tree != other.tree for other in found):
            found.append(Candidate(rule, rank, fix, tree, why))


def _in_turns(better: list[tuple[int, tuple[Finding, Candidate]]]) -> list[tuple[Finding, Candidate]]:
    """What leaves nothing unreadable first; of each rule the first one, then of each the second: rules differ more."""
    turns: Counter[tuple[bool, str]] = Counter()
    ordered: list[tuple[bool, int, int, tuple[Finding, Candidate]]] = []
    for place, (count, each) in enumerate(better):
        key = (count > 0, each[1].rule)
        ordered.append((count > 0, turns[key], place, each))
        turns[key] += 1
    return [each for *_, each in sorted(ordered, key=lambda one: one[:3])]


def _few(waiting: list[tuple[Finding, Candidate]]) -> list[tuple[Finding, Candidate]]:
    """The most trusted, and a place at the end for what drops code: without it nothing might help at all."""
    dropping = [each for each in waiting if each[1].rank >= DROPPING_RANK][:2]
    others = [each for each in waiting if each[1].rank < DROPPING_RANK]
    return [*others[: TRIED - len(dropping)], *dropping]


def _by_syntax(state: _State, finding: Finding) -> list[Candidate]:
    """What the rules of the text alone make of the file."""
    text = state.tree.files[finding.path]
    mended, repairs, said = repair_syntax(SourceTree(files={finding.path: text}))
    if mended.files[finding.path] == text:
        return []
    tree = state.tree.with_file(finding.path, mended.files[finding.path])
    remarks = tuple(each for each in said if each.source != "parser" and each.code != "placeholder")
    rank = SYNTAX_RANK if not remarks else DROPPING_RANK
    title = " ".join(repair.split(": ", 1)[-1] for repair in repairs)
    return [
        Candidate("syntax", rank, Fix(title=title, edits=()), tree, "The text could not be read as Swift.", remarks)
    ]


def _step(candidate: Candidate, finding: Finding, before: SourceTree, after: SourceTree) -> Step:
    return Step(
        candidate.rule,
        candidate.fix.title,
        candidate.why,
        finding,
        candidate.fix.safe,
        before,
        after,
        candidate.remarks,
    )


def errors_of(findings: Iterable[Finding]) -> list[Finding]:
    """The errors, those first that hide others."""
    found = [finding for finding in findings if finding.severity == "error"]
    return sorted(found, key=lambda f: (f.code not in FATAL, not is_unreadable(f)))


def is_unreadable(finding: Finding) -> bool:
    """Whether it is the parser that speaks, or what it says when a declaration could not be read as one."""
    return finding.source == "parser" or finding.code.startswith(_PARSER)


_PARSER = (
    "expected_", "unexpected_", "extra_rbrace", "extra_tokens", "extra_whitespace", "extraneous_", "statement_begins",
    "statement_same_line", "declaration_same_line", "lex_", "consecutive_", "number_cant_start", "let_cannot_be",
    "keyword_cant_be", "case_outside_of_switch", "missing_condition_after", "repeated_identifier", "func_decl_without",
    "var_not_allowed", "dollar_", "operator_decl", "else_", "tuple_type", "parameter_", "initializer_decl",
    "stmt_", "catch_", "guard_", "if_", "conditional_", "class_func", "single_line", "multi_", "unterminated_",
    "disallowed_", "illegal_top_level_expr", "escaped_parameter", "protocol_method_with_body", "array_type",
    "forbidden_",
)  # fmt: skip


def weight(findings: Iterable[Finding]) -> tuple[int, int, int]:
    """How bad it is: what hides everything, what hides types, and all errors."""
    errors = [finding for finding in findings if finding.severity == "error"]
    fatal = sum(finding.code in FATAL for finding in errors)
    return fatal, sum(is_unreadable(finding) for finding in errors) and 1, len(errors)


def _key(tree: SourceTree, finding: Finding) -> tuple[str, str, str, str]:
    """What makes an error the same one although lines moved: its file, its words and its line's text."""
    line = ""
    if finding.range is not None:
        lines = tree.files.get(finding.path, "").split("\n")
        number = finding.range.start.line
        line = lines[number - 1].strip() if 0 < number <= len(lines) else ""
    return finding.path, finding.code, finding.message, line


def _keys(state: _State) -> set[tuple[str, str, str, str]]:
    return {_key(state.tree, finding) for finding in errors_of(state.findings)}


def _fresh(before: _State, after: _State) -> set[tuple[str, str, str, str]]:
    return _keys(after) - _keys(before)
