"""An expression that the type checker gives up on."""

import textwrap
from collections.abc import Iterator

import tree_sitter

from swiftgen.artifacts import Fix, TextEdit
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.tokens import Token

_SUMS = frozenset({"+", "-", "??", "&&", "||"})
_PRODUCTS = frozenset({"*", "/", "%"})
_ENDS = frozenset({",", ":", "?", "=", "==", "!=", "<", ">", "<=", ">=", "...", "..<", "return", "in", ";"})
_OPEN, _CLOSED = frozenset("([{"), frozenset(")]}")
_LONG = 6
"""Lines of a container's content from which on it becomes a property of its own."""

Span = tuple[int, int]


def _propose(sight: Sight) -> Iterator[Fix]:
    statement = _statement(sight)
    if statement is not None:
        sums = _sums(sight, statement.start_byte, statement.end_byte)
        parts = [part for operands in sums for part in operands if _operators(sight, part)]
        if parts:
            yield _named(sight, statement, parts, "Gave the parts of a long expression names.")
        halves = [(operands[0][0], operands[(len(operands) - 1) // 2][1]) for operands in sums if len(operands) > 2]
        if halves:
            yield _named(sight, statement, halves, "Named the first half of a long expression.")
        yield from _content(sight, statement)


def _statement(sight: Sight) -> tree_sitter.Node | None:
    """The statement at the error."""
    node = sight.source.tree.root_node.descendant_for_byte_range(sight.at, sight.at + 1)
    while node is not None and (node.parent is None or node.parent.type != "statements"):
        node = node.parent
    return node


def _sums(sight: Sight, start: int, end: int) -> list[list[Span]]:
    """The operands of every sum between two bytes that is not in a closure; by tokens, since the tree errs here."""
    found: list[list[Span]] = []
    open_sums: list[list[list[Token]]] = [[[]]]
    closures = 0

    def close() -> None:
        operands = [operand for operand in open_sums[-1] if operand]
        if len(operands) > 1 and not closures:
            found.append([(operand[0].start, operand[-1].end) for operand in operands])
        open_sums[-1] = [[]]

    for token in sight.tokens[sight.source.token_at(start) : sight.source.token_at(end - 1) + 1]:
        if token.text in _CLOSED and len(open_sums) > 1:
            close()
            closures -= token.text == "}"
            open_sums.pop()
            open_sums[-1][-1].append(token)
        elif token.text in _OPEN:
            open_sums[-1][-1].append(token)
            closures += token.text == "{"
            open_sums.append([[]])
        elif token.text in _ENDS:
            close()
        elif token.text in _SUMS and open_sums[-1][-1]:
            open_sums[-1].append([])
        else:
            open_sums[-1][-1].append(token)
    close()
    return found


def _operators(sight: Sight, span: Span) -> bool:
    inside = sight.tokens[sight.source.token_at(span[0]) : sight.source.token_at(span[1] - 1) + 1]
    return any(token.text in _SUMS | _PRODUCTS for token in inside)


def _named(sight: Sight, statement: tree_sitter.Node, parts: list[Span], title: str) -> Fix:
    """Each part as a constant before the statement; what lies in another part goes with that one."""
    outer = [part for part in parts if not any(o != part and o[0] <= part[0] and part[1] <= o[1] for o in parts)]
    indent = sight.source.indent(statement.start_byte)
    names = {part: f"part{number}" for number, part in enumerate(dict.fromkeys(outer), 1)}
    lines = "".join(f"let {name} = {sight.source.slice(*part)}\n{indent}" for part, name in names.items())
    lead = lines + ("return " if _is_whole_body(sight, statement) else "")
    edits = [sight.edit(statement.start_byte, statement.start_byte, lead)]
    edits += [sight.edit(part[0], part[1], name) for part, name in names.items() if part[0] > statement.start_byte]
    at_start = [part for part in names if part[0] == statement.start_byte]
    if at_start:  # two edits at one place would be one too many
        edits[0] = sight.edit(statement.start_byte, at_start[0][1], lead + names[at_start[0]])
    return sight.fix(title, *edits)


def _is_whole_body(sight: Sight, statement: tree_sitter.Node) -> bool:
    """Whether the statement is what a function or property gives without saying `return`."""
    if statement.type.endswith("_declaration") or statement.type in {"control_transfer_statement", "assignment"}:
        return False
    around = sight.around({"func", "property"})
    block = statement.parent.parent if statement.parent else None
    if around is None or around.body is None or block is None or block.type == "lambda_literal":
        return False
    alone = statement.parent is not None and statement.parent.named_child_count == 1
    return alone and "some View" not in around.signature and "->" in around.signature + "->" * (around.kind != "func")


def _content(sight: Sight, statement: tree_sitter.Node) -> Iterator[Fix]:
    """The content of the longest container without parameters as a property of its own."""
    owner = sight.around({"struct", "extension", "class"})
    if owner is None or owner.body is None:
        return
    long = sorted(_closures(statement), key=lambda node: node.end_byte - node.start_byte, reverse=True)
    taken = {member.name for member in owner.members}
    name = next(f"content{number}" for number in range(1, 99) if f"content{number}" not in taken)
    for closure in long[:3]:
        inner = next(child for child in closure.children if child.type == "statements")
        text = sight.source.slice(inner.start_byte, inner.end_byte).rstrip()
        shown = textwrap.dedent(sight.source.indent(inner.start_byte) + text).replace("\n", "\n        ")
        member = f"\n    @ViewBuilder private var {name}: some View {{\n        {shown}\n    }}\n"
        edits: list[TextEdit] = [sight.edit(inner.start_byte, inner.start_byte + len(text.encode()), name)]
        edits.append(sight.edit(owner.body[1], owner.body[1], member))
        yield sight.fix("Made the content of a container a property of its own.", *edits)


def _closures(node: tree_sitter.Node) -> Iterator[tree_sitter.Node]:
    for child in node.children:
        if child.type == "lambda_literal" and not any(part.type == "lambda_function_type" for part in child.children):
            inner = next((part for part in child.children if part.type == "statements"), None)
            if inner is not None and inner.end_point.row - inner.start_point.row >= _LONG:
                yield child
        yield from _closures(child)


RULE = Rule(
    name="too_complex",
    what="Splits an expression that the type checker gives up on: parts get names, content becomes a property.",
    why="Long sums of mixed numbers, texts and calls have too many meanings to try.",
    codes=("expression_too_complex",),
    rank=15,
    propose=_propose,
    invalid=(
        Case(
            "func f() -> Double {\n    ‸2 * x + Double(n) * 3 - 1\n}\n",
            "the compiler is unable to type-check this expression in reasonable time",
            "func f() -> Double {\n    let part1 = 2 * x\n    let part2 = Double(n) * 3\n"
            "    return part1 + part2 - 1\n}\n",
        ),
        Case(
            'struct A: View {\n    var body: some View {\n        ‸Text("a" + String(x * 2) + b)\n    }\n}\n',
            "the compiler is unable to type-check this expression in reasonable time",
            "struct A: View {\n    var body: some View {\n        let part1 = String(x * 2)\n"
            '        Text("a" + part1 + b)\n    }\n}\n',
        ),
        Case(
            "func f() {\n    let t = ‸a + b + c + d\n}\n",
            "the compiler is unable to type-check this expression in reasonable time",
            "func f() {\n    let part1 = a + b\n    let t = part1 + c + d\n}\n",
        ),
        Case(
            "struct A: View {\n    var body: some View {\n        ‸VStack {\n"
            + "".join(f"            Text(t{n})\n" for n in range(7))
            + "        }\n    }\n}\n",
            "the compiler is unable to type-check this expression in reasonable time",
            "struct A: View {\n    var body: some View {\n        VStack {\n            content1\n        }\n    }\n\n"
            "    @ViewBuilder private var content1: some View {\n"
            + "".join(f"        Text(t{n})\n" for n in range(7))
            + "    }\n}\n",
        ),
    ),
    valid=(
        Case("let a = ‸b(c)\n", "the compiler is unable to type-check this expression in reasonable time"),
        Case("func f() {\n    ‸go(a)\n}\n", "the compiler is unable to type-check this expression in reasonable time"),
    ),
)
