"""A value that is computed on the last line and not returned."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight


def _propose(sight: Sight) -> Iterator[Fix]:
    node = sight.source.tree.root_node.descendant_for_byte_range(max(0, sight.at - 1), sight.at)
    while node is not None and node.type not in {"function_body", "computed_property", "lambda_literal"}:
        node = node.parent
    if node is None:
        return
    statements = next((child for child in node.children if child.type == "statements"), None)
    real = [c for c in statements.children if c.type not in {"comment", ";", "multiline_comment"}] if statements else []
    if real and real[-1].type.endswith(("expression", "literal", "identifier")):
        yield sight.insert(real[-1].start_byte, "return ", "Returned the last value.")


RULE = Rule(
    name="returns",
    what="Returns the value of the last line.",
    why="`return` may be left out only when the body is one expression.",
    codes=("missing_return_decl", "missing_return_closure", "missing_return_init", "missing_return_last_expr"),
    rank=12,
    propose=_propose,
    invalid=(
        Case(
            "func f(_ a: Int) -> String {\n    let b = a + 1\n    g(b)\n‸}\n",
            "missing return in global function expected to return 'String'",
            "func f(_ a: Int) -> String {\n    let b = a + 1\n    return g(b)\n}\n",
        ),
    ),
    valid=(Case("func f() -> Int {\n    let b = 1\n‸}\n", "missing return in global function"),),
)
