"""Arithmetic that mixes kinds of numbers."""

from collections.abc import Iterator

import tree_sitter

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_NUMBERS = ("Double", "CGFloat", "Float", "Int", "TimeInterval")


def _propose(sight: Sight) -> Iterator[Fix]:
    kinds = [kind for kind in sight.quoted if kind in _NUMBERS]
    if len(kinds) < 2:
        return
    node = sight.source.tree.root_node.descendant_for_byte_range(sight.at, sight.at)
    while node is not None and node.type not in {
        "multiplicative_expression", "additive_expression", "comparison_expression", "equality_expression",
    }:  # fmt: skip
        node = node.parent
    if node is None or len(node.children) < 3:
        return
    left, right = node.children[0], node.children[-1]
    wider = kinds[0] if kinds[0] != "Int" else kinds[1]
    for kind, part in ((kinds[0], left), (kinds[1], right)):
        if kind != wider:
            yield _converted(sight, part, wider)
    for part in (left, right):
        yield _converted(sight, part, "Int" if "Int" in kinds else wider)


def _converted(sight: Sight, part: tree_sitter.Node, kind: str) -> Fix:
    text = (part.text or b"").decode()
    return sight.fix(f"Made `{text[:40]}` {kind}.", sight.edit(part.start_byte, part.end_byte, f"{kind}({text})"))


RULE = Rule(
    name="numbers",
    what="Converts the narrower side of an operation to the wider kind of number.",
    why="Swift converts no numbers by itself.",
    codes=("cannot_apply_binop_to_args", "cannot_apply_binop_to_same_args"),
    rank=18,
    propose=_propose,
    invalid=(
        Case(
            "let a = ‸x * n\n",
            "binary operator '*' cannot be applied to operands of type 'Double' and 'Int'",
            "let a = x * Double(n)\n",
        ),
    ),
    valid=(Case('let a = ‸x + "b"\n', "binary operator '+' cannot be applied to operands of type 'Int' and 'String'"),),
)
