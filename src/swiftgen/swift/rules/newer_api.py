"""API that is newer than the oldest iOS of the app."""

import re
from collections.abc import Iterator

import tree_sitter

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_SINCE = re.compile(r"only available in iOS (\d+(?:\.\d+)*)")


def _propose(sight: Sight) -> Iterator[Fix]:
    since = _SINCE.search(sight.finding.message)
    if since is None:
        return
    statement = _statement(sight)
    function = sight.around({"func", "property"})
    builder = function is not None and "some View" in function.signature
    if statement is not None and (builder or statement.type != "control_transfer_statement"):
        yield from _guarded(sight, statement, since[1])
    for each in (function, sight.around({"struct", "class", "enum", "extension"})):
        if each is not None and not any(a.startswith("@available") for a in each.attributes):
            text = f"@available(iOS {since[1]}, *)\n{sight.source.indent(each.start)}"
            yield sight.insert(each.start, text, f"`{each.name}` is for iOS {since[1]} and newer.")


def _statement(sight: Sight) -> tree_sitter.Node | None:
    """The statement at the error that is no declaration."""
    node = sight.source.tree.root_node.descendant_for_byte_range(sight.at, sight.at + 1)
    while node is not None and (node.parent is None or node.parent.type != "statements"):
        node = node.parent
    return None if node is None or node.type.endswith("_declaration") else node


def _guarded(sight: Sight, statement: tree_sitter.Node, since: str) -> Iterator[Fix]:
    text = sight.source.slice(statement.start_byte, statement.end_byte)
    indent = sight.source.indent(statement.start_byte)
    shown = text.replace("\n", "\n    ")
    inside = f"if #available(iOS {since}, *) {{\n{indent}    {shown}\n{indent}}}"
    modifier = _modifier(sight, statement)
    if modifier is not None:
        start, end = modifier[0] - statement.start_byte, modifier[1] - statement.start_byte
        data = text.encode()
        plain = (data[:start].rstrip() + data[end:]).decode().replace("\n", "\n    ")
        otherwise = f"{inside} else {{\n{indent}    {plain}\n{indent}}}"
        edit = sight.edit(statement.start_byte, statement.end_byte, otherwise)
        yield sight.fix(f"Used a modifier of iOS {since} only where there is one.", edit)
    edit = sight.edit(statement.start_byte, statement.end_byte, inside)
    yield sight.fix(f"Guarded what needs iOS {since}.", edit)


def _modifier(sight: Sight, statement: tree_sitter.Node) -> tuple[int, int] | None:
    """The bytes of the modifier at the error, from its dot to the end of its call."""
    node = sight.source.tree.root_node.descendant_for_byte_range(sight.at, sight.at + 1)
    while node is not None and node != statement and node.type not in {"navigation_suffix", "value_arguments"}:
        node = node.parent
    if node is None or node.type != "navigation_suffix" or node.parent is None:
        return None
    call = node.parent.parent
    if call is None or call.type != "call_expression" or call.children[0] != node.parent:
        return None
    return node.start_byte, call.end_byte


RULE = Rule(
    name="newer_api",
    what="Guards API that is newer than the app's oldest iOS by `#available`, without a modifier that it lacks.",
    why="The app shall run on an older iOS, and models write for the newest.",
    codes=("availability_decl_only_version_newer",),
    rank=14,
    propose=_propose,
    invalid=(
        Case(
            "struct A: View {\n    var body: some View {\n        Text(a)\n            .font(.body)\n"
            "            .‸newer(1)\n    }\n}\n",
            "'newer' is only available in iOS 18 or newer; use `if #available(iOS 18, *)`",
            "struct A: View {\n    var body: some View {\n        if #available(iOS 18, *) {\n            Text(a)\n"
            "                .font(.body)\n                .newer(1)\n        } else {\n            Text(a)\n"
            "                .font(.body)\n        }\n    }\n}\n",
        ),
        Case(
            "struct A: View {\n    var body: some View {\n        VStack {\n            Text(a)\n            ‸New(b)\n"
            "        }\n    }\n}\n",
            "'New' is only available in iOS 17 or newer",
            "struct A: View {\n    var body: some View {\n        VStack {\n            Text(a)\n"
            "            if #available(iOS 17, *) {\n                New(b)\n            }\n        }\n    }\n}\n",
        ),
        Case(
            "func f() {\n    ‸go()\n}\n",
            "'go()' is only available in iOS 17.4 or newer",
            "func f() {\n    if #available(iOS 17.4, *) {\n        go()\n    }\n}\n",
        ),
        Case(
            "struct A {\n    var m: ‸Model\n}\n",
            "'Model' is only available in iOS 17 or newer",
            "@available(iOS 17, *)\nstruct A {\n    var m: Model\n}\n",
        ),
    ),
    valid=(Case("let a = ‸1\n", "'x' is only available in application extensions"),),
)
