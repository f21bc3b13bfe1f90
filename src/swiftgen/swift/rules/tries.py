"""A call that may throw, without ``try``."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight


def _propose(sight: Sight) -> Iterator[Fix]:
    line = sight.source.position(sight.at).line
    start = sight.at
    here = [t for t in sight.tokens if sight.source.position(t.start).line == line and t.start < sight.at]
    for token in reversed(here):
        if token.text not in {".", "await"} and not token.is_word and token.text != "self":
            break
        if token.text in {"return", "let", "var"}:
            break
        start = token.start
    before = next((t for t in reversed(here) if t.start < start), None)
    if before is not None and before.text == "try":
        yield sight.fix("Made a failure nil.", sight.edit(before.end, before.end, "?"))
        return
    yield sight.insert(start, "try ", "Marked a call that can throw.")
    yield sight.insert(start, "try? ", "Made the failure of a call nil.")
    function = sight.around({"func", "init"})
    if function is not None and function.body is not None and "throws" not in function.signature:
        yield sight.fix(
            "Said that the function throws.",
            sight.edit(start, start, "try "),
            sight.edit(function.body[0] - 1, function.body[0] - 1, "throws "),
        )


RULE = Rule(
    name="tries",
    what="Marks a call that can throw with `try`, or makes its failure nil where nobody handles it.",
    why="That a function throws is seen only in its declaration.",
    codes=(
        "tryless_throwing_call_unhandled",
        "throwing_call_unhandled",
        "throwing_call_without_try",
        "throw_in_nonthrowing_function",
        "throwing_call_in_nonthrowing_autoclosure",
    ),
    rank=16,
    propose=_propose,
    invalid=(
        Case(
            "func h() { let y = ‸g(); print(y) }\n",
            "call can throw, but it is not marked with 'try' and the error is not handled",
            "func h() { let y = try? g(); print(y) }\n",
        ),
    ),
)
