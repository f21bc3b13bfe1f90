"""Work of the main actor done from elsewhere."""

from collections.abc import Iterator

import tree_sitter

from swiftgen.artifacts import Fix
from swiftgen.swift.index.declarations import Declaration
from swiftgen.swift.rules.base import Case, Rule, Sight

_ELSEWHERE = ("nonisolated", "@concurrent")


def _propose(sight: Sight) -> Iterator[Fix]:
    if "main actor" not in sight.finding.message:
        return
    function = sight.around({"func", "init", "property", "subscript"})
    owner = sight.around({"struct", "class", "enum", "extension"})
    closure = _closure(sight, function)
    if closure is not None:
        yield from _in_task(sight, closure)
    for each, what in ((function, "is"), (owner, "is, as a whole,")):
        if each is not None and not _settled(each):
            title = f"`{each.name}` {what} the main actor's."
            yield sight.insert(each.start, "@MainActor ", title)


def _settled(declared: Declaration) -> bool:
    return "@MainActor" in declared.attributes or any(word in declared.modifiers for word in _ELSEWHERE)


def _closure(sight: Sight, inside: Declaration | None) -> tree_sitter.Node | None:
    """The innermost closure at the error."""
    node = sight.source.tree.root_node.descendant_for_byte_range(sight.at, sight.at + 1)
    while node is not None and node.type != "lambda_literal":
        node = node.parent
    return node if node is not None and (inside is None or node.start_byte > inside.start) else None


def _in_task(sight: Sight, closure: tree_sitter.Node) -> Iterator[Fix]:
    statements = next((child for child in closure.children if child.type == "statements"), None)
    if statements is not None:
        inner = sight.source.slice(statements.start_byte, statements.end_byte)
        edit = sight.edit(statements.start_byte, statements.end_byte, f"Task {{ @MainActor in {inner} }}")
        yield sight.fix("Ran the closure's work on the main actor.", edit)


RULE = Rule(
    name="main_actor",
    what="Puts a function or type on the main actor, or the work of a closure into a task there.",
    why="Views and models of views belong to the main actor, and helpers beside them do not say so.",
    codes=(
        "actor_isolated_call_decl",
        "actor_isolated_call",
        "actor_isolated_non_self_reference",
        "actor_isolated_self_reference",
        "actor_isolated_access_outside_of_actor_context",
        "actor_isolated_mutating_func",
    ),
    rank=16,
    propose=_propose,
    invalid=(
        Case(
            "func f(m: M) {\n    ‸m.go()\n}\n",
            "call to main actor-isolated instance method 'go()' in a synchronous nonisolated context",
            "@MainActor func f(m: M) {\n    m.go()\n}\n",
        ),
        Case(
            "class V {\n    let m = ‸M()\n}\n",
            "call to main actor-isolated initializer 'init()' in a synchronous nonisolated context",
            "@MainActor class V {\n    let m = M()\n}\n",
        ),
        Case(
            "func f(m: M) {\n    load { ‸m.go() }\n}\n",
            "call to main actor-isolated instance method 'go()' in a synchronous nonisolated context",
            "func f(m: M) {\n    load { Task { @MainActor in m.go() } }\n}\n",
        ),
    ),
    valid=(
        Case("@MainActor func f() { ‸go() }\n", "call to main actor-isolated global function 'go()'"),
        Case("func f(a: A) { ‸a.go() }\n", "call to actor-isolated instance method 'go()'"),
    ),
)
