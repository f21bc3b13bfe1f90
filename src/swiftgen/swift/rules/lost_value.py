"""An expression that is missing: after ``=``, in an argument, after an operator."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.rules.calls import callee, look
from swiftgen.swift.tokens import Token


def _propose(sight: Sight) -> Iterator[Fix]:
    before = sight.token(-1)
    for value in dict.fromkeys(_values(sight)):
        title = f"Put in `{value}` where a value is missing."
        yield sight.fill(before, value, title) if before is not None else sight.insert(0, value, title)


def _values(sight: Sight) -> Iterator[str]:
    """``self.x = x``; what the app says elsewhere in such a place; then names in reach; then the plainest values."""
    tokens, index = sight.tokens, sight.index
    before = sight.token(-1)
    if before is not None and before.text in {"=", ":"} and index >= 2 and tokens[index - 2].is_word:
        assigned = tokens[index - 2].text
        if index >= 4 and tokens[index - 4].text == "self":
            yield assigned
        yield from (t.text for t in _same(sight, assigned, before.text))
    yield from _of_the_other_branch(sight)
    yield from _as_elsewhere(sight)
    yield from _locals(sight)
    context = before.text if before is not None else ""
    used = Counter(
        tokens[at + 1].text
        for at in range(len(tokens) - 2)
        if tokens[at].text == context and (tokens[at + 1].is_word or tokens[at + 1].kind in {"number", "string"})
    )
    yield from (text for text, _ in used.most_common(3))
    here = sight.around({"func", "init"})
    if here is not None:
        yield from (name for _, name, _ in here.parameters)
    yield from ("0", '""', "nil", "true", "[]", "self", "{ }")


def _of_the_other_branch(sight: Sight) -> Iterator[str]:
    """Between a question mark and its colon, or after that: a value like the one in the other branch."""
    tokens, index = sight.tokens, sight.index
    near = [t.text for t in tokens[max(0, index - 4) : index + 2]]
    if "?" not in near or ":" not in near:
        return
    around = [*tokens[index : index + 3], *tokens[max(0, index - 3) : index]]
    other = next((t for t in around if t.kind in {"number", "string"} or t.text in {"true", "false", "."}), None)
    if other is not None and other.text == ".":
        said = Counter(t.text for dot, t in pairwise(tokens) if dot.text == "." and t.is_word)
        yield from (f".{name}" for name, _ in said.most_common(3))
    elif other is not None:
        yield from {"number": ("0", "1"), "string": ('""',)}.get(other.kind, ("true", "false"))


def _as_elsewhere(sight: Sight) -> Iterator[str]:
    """The plainest value of the look that the same argument has in other calls; what a view is made of is a text."""
    name, number = callee(sight.tokens, sight.index)
    looks = Counter(
        look(sight.tokens[at + 2])
        for at in range(len(sight.tokens) - 2)
        if sight.tokens[at].text == name and sight.tokens[at + 1].text == "(" and not number
    )
    del looks[","], looks[")"]
    for each in [*(kind for kind, _ in looks.most_common(1)), *(["string"] if name[:1].isupper() else [])]:
        yield from {"string": ('""',), "number": ("0",)}.get(each, ())


def _locals(sight: Sight) -> Iterator[str]:
    """What is named above in the function or closure, the nearest first."""
    here = sight.around({"func", "init", "property"})
    start = here.start if here is not None else 0
    above = [t for t in sight.tokens[: sight.index] if t.start >= start]
    named = [
        token.text
        for at, token in enumerate(above[:-1])
        if token.is_word and (above[at + 1].text == "in" or (at and above[at - 1].text in {"let", "var", "for", "("}))
        and any(t.text in {"=", "in"} for t in above[at + 1 : at + 6])
    ]  # fmt: skip
    yield from dict.fromkeys(named[:-4:-1])


def _same(sight: Sight, name: str, mark: str) -> Iterator[Token]:
    """What the same name is set to, or is given as an argument, elsewhere in the file."""
    tokens = sight.tokens
    for at in range(len(tokens) - 2):
        if tokens[at].text == name and tokens[at + 1].text == mark and tokens[at + 2].start != sight.at:
            value = tokens[at + 2]
            if value.is_word or value.kind in {"string", "number"} or value.text in {"true", "false", "nil"}:
                yield value


RULE = Rule(
    name="lost_value",
    what="Puts in a value where an expression is missing: what the file says elsewhere in such a place, or the plainest.",
    why="A value is lost where chunks of an answer meet.",
    codes=(
        "expected_expr_assignment",
        "expected_init_value",
        "expected_expr_in_expr_list",
        "expected_expr_return",
        "expected_expr_after_operator",
        "expected_expr",
        "expected_expr_after_case_colon",
        "expected_expr_unary",
        "expected_expr_throw",
        "expected_initializer",
        "expected_expr_in_collection_literal",
        "expected_expr_after_ternary_question",
        "expected_expr_after_ternary_colon",
        "expected_expr_after_unary_operator",
        "expected_expr_after_await",
        "expected_expr_conditional",
        "expected_expr_conditional_var",
        "expected_switch_expr",
        "expected_value_in_dictionary_literal",
        "expected_foreach_container",
        "unexpected_separator",
    ),
    rank=39,
    propose=_propose,
    invalid=(
        Case(
            "struct A {\n    init(name: String) { self.name = ‸}\n}\n",
            "expected expression in assignment",
            "struct A {\n    init(name: String) { self.name = name }\n}\n",
        ),
        Case(
            "func f(a: Bool) -> Double {\n    a ? ‸: 1\n}\n",
            "expected expression after '?' in ternary expression",
            "func f(a: Bool) -> Double {\n    a ? 0 : 1\n}\n",
            "expected_expr_after_ternary_question",
        ),
        Case(
            "func f() {\n    let (data, _) = g()\n    h(from: ‸)\n}\n",
            "expected expression in list of expressions",
            "func f() {\n    let (data, _) = g()\n    h(from: data)\n}\n",
            "expected_expr_in_expr_list",
        ),
        Case(
            "let a = Picker(‸, selection: b)\n",
            "unexpected ',' separator",
            'let a = Picker("", selection: b)\n',
            "unexpected_separator",
        ),
        Case("var a: Int =‸\n", "expected initial value after '='", "var a: Int = 0\n", "expected_init_value"),
    ),
)
