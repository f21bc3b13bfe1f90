"""A token that was written twice."""

from collections.abc import Iterator
from itertools import pairwise

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_AFTER, _LINES = 4, 6
_MAY_REPEAT = frozenset("()[]{}?!<>&|;-")


def _propose(sight: Sight) -> Iterator[Fix]:
    """The pair nearest to the error first; brackets last, for two of them are common."""
    tokens, at = sight.tokens, sight.index
    line = max(1, sight.source.position(sight.at).line - _LINES)
    first = sight.source.token_at(sight.source.starts[line - 1])
    order = sorted(range(first, min(len(tokens) - 1, at + _AFTER)), key=lambda each: abs(each - at))
    for strict in (False, True):
        for index in order:
            one, other = tokens[index], tokens[index + 1]
            if one.text != other.text or (one.text in _MAY_REPEAT) != strict:
                continue
            if one.end == other.start if strict else _between(sight, one.end, other.start):
                yield sight.fix(f"Removed the second `{one.text}`.", sight.edit(one.end, other.end, ""))
    for index in order:
        name, sign = tokens[index], tokens[index + 1]
        if sign.text == "==" and index and name.is_word and tokens[index - 1].text in {"let", "var"}:
            yield sight.replace(sign, "=")
    if "brace" in sight.finding.code:
        yield from _braces(sight)
    for one, other in pairwise(tokens):
        if one.kind == "attribute" and one.text == other.text:
            yield sight.fix(f"Removed the second `{one.text}`.", sight.edit(one.end, other.end, ""))


def _braces(sight: Sight) -> Iterator[Fix]:
    """Braces side by side anywhere: the compiler says only at the end of the file that the count is wrong."""
    for one, other in pairwise(sight.tokens):
        if one.text == other.text and one.text in {"{", "}"} and one.end == other.start:
            yield sight.fix(f"Removed the second `{one.text}`.", sight.edit(one.end, other.end, ""))


def _between(sight: Sight, start: int, end: int) -> bool:
    return not sight.source.slice(start, end).strip()


RULE = Rule(
    name="doubled",
    what="Removes the second of two equal tokens that follow each other.",
    why="Models stutter where a chunk of their answer ends.",
    codes=(
        "*",
        "cannot_find_in_scope",
        "could_not_find_value_member",
        "cannot_call_non_function_value",
        "invalid_redecl",
        "cannot_convert_argument_value",
        "no_overloads_match_exactly_in_call",
        "cannot_find_type_in_scope",
        "cannot_find_in_scope_corrected",
        "duplicate_attribute",
        "var_pattern_in_var",
        "wrong_module_selector",
    ),
    rank=6,
    propose=_propose,
    invalid=(
        Case(
            "let a‸ == 1\n",
            "consecutive statements on a line must be separated by ';'",
            "let a = 1\n",
            "statement_same_line_without_semi",
        ),
        Case(
            "let a = B.c‸..d()\n",
            "cannot find operator '..' in scope; did you mean '...'?",
            "let a = B.c.d()\n",
            "cannot_find_in_scope_corrected",
        ),
        Case(
            "struct A {\n    var b: C {{\n        D()\n    }\n    let a = 1\n    let c = 2\n}\n‸",
            "expected '}' in struct",
            "struct A {\n    var b: C {\n        D()\n    }\n    let a = 1\n    let c = 2\n}\n",
            "expected_rbrace_struct",
        ),
        Case(
            "struct A {\n    private ‸private var a = 1\n}\n",
            "duplicate modifier",
            "struct A {\n    private var a = 1\n}\n",
            "duplicate_attribute",
        ),
        Case(
            "struct A {\n    @State @State var b = 1\n    func c() {\n        d()\n        e()\n        f(‸$b)\n    }\n}\n",
            "cannot convert value of type 'Binding<State<Int>>' to expected argument type 'Binding<Int>'",
            "struct A {\n    @State var b = 1\n    func c() {\n        d()\n        e()\n        f($b)\n    }\n}\n",
            "cannot_convert_argument_value",
        ),
        Case(
            "let a = B(url:‸: c)\n",
            "'c' is not imported through module 'url'",
            "let a = B(url: c)\n",
            "wrong_module_selector",
        ),
        Case(
            "let a a‸ = 1\n",
            "consecutive statements on a line must be separated by newline or ';'",
            "let a = 1\n",
            "statement_same_line_without_semi",
        ),
        Case(
            "let a = f(1,,‸ 2)\n",
            "expected expression in list of expressions",
            "let a = f(1, 2)\n",
            "expected_expr_in_expr_list",
        ),
    ),
    valid=(
        Case("struct A {\n    var b: C\n‸", "expected '}' in struct", code="expected_rbrace_struct"),
        Case("let a = ‸b\n", "cannot find 'b' in scope", code="cannot_find_in_scope"),
    ),
)
