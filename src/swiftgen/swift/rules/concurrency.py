"""``await`` in a closure or function that is not asynchronous."""

from collections.abc import Iterator

import tree_sitter

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight


def _propose(sight: Sight) -> Iterator[Fix]:
    closure = _closure(sight)
    if closure is not None:
        yield _in_task(sight, closure, "Ran the closure's work in a task.")
    function = sight.around({"func"})
    if function is not None and function.body is not None and "async" not in function.signature.split():
        start, end = function.body
        inner = sight.source.slice(start, end)
        if "->" not in function.signature:
            yield sight.fix("Ran the function's work in a task.", sight.edit(start, end, _wrapped(inner)))


def _closure(sight: Sight) -> tree_sitter.Node | None:
    """The innermost closure at the error, or the one that begins there."""
    node = sight.source.tree.root_node.descendant_for_byte_range(sight.at, sight.at)
    while node is not None and node.type != "lambda_literal":
        node = node.parent
    if node is not None and node.start_byte == sight.at:
        return node
    here = sight.source.tree.root_node.descendant_for_byte_range(sight.at, sight.at)
    while here is not None and here.type != "call_expression":
        here = here.parent
    suffix = here.children[-1] if here is not None else None
    inner = [child for child in suffix.children if child.type == "lambda_literal"] if suffix is not None else []
    return inner[0] if inner else node


def _in_task(sight: Sight, closure: tree_sitter.Node, title: str) -> Fix:
    statements = next((child for child in closure.children if child.type == "statements"), None)
    if statements is None:
        return sight.fix(title)
    inner = (statements.text or b"").decode()
    return sight.fix(title, sight.edit(statements.start_byte, statements.end_byte, f"Task {{ {inner} }}"))


def _wrapped(inner: str) -> str:
    return f" Task {{{inner}}} "


RULE = Rule(
    name="concurrency",
    what="Runs asynchronous work of a button or of a plain function in a `Task`.",
    why="A button's action is synchronous, and models await in it.",
    codes=(
        "cannot_pass_async_func_to_sync_parameter",
        "async_in_nonasync_function",
        "cannot_convert_argument_value_async",
    ),
    rank=14,
    propose=_propose,
    invalid=(
        Case(
            'let b = Button("x") ‸{ await go() }\n',
            "cannot pass function of type '() async -> Void' to parameter expecting synchronous function type",
            'let b = Button("x") { Task { await go() } }\n',
        ),
        Case(
            "func h() {\n    ‸go()\n}\n",
            "'async' call in a function that does not support concurrency",
            "func h() { Task {\n    go()\n} }\n",
            "async_in_nonasync_function",
        ),
    ),
    valid=(Case("let a = ‸1\n", "'async' call in a function that does not support concurrency"),),
)
