"""The view at a position is wrapped in a container, or gets a modifier."""

import re

import tree_sitter

from swiftgen.artifacts import Position, SourceTree
from swiftgen.swift.edits.declarations import splice
from swiftgen.swift.edits.refused import EditRefusedError
from swiftgen.swift.source import Source, source_of

_MODIFIER = re.compile(r"\.?(?P<name>[A-Za-z_]\w*)\s*(?P<rest>[({].*)?", re.S)


def wrap(tree: SourceTree, path: str, place: Position, container: str) -> SourceTree:
    """Put the view at a place, with all its modifiers, into a container: ``VStack``, ``HStack(spacing: 8)``."""
    source = _source(tree, path)
    node = view_at(source, place)
    indent = source.indent(node.start_byte)
    step = "  " if _step(source) == 2 else "    "
    text = source.slice(node.start_byte, node.end_byte)
    moved = "\n".join(
        f"{step}{line}" if line.strip() and number else line for number, line in enumerate(text.split("\n"))
    )
    return splice(tree, path, node.start_byte, node.end_byte, f"{container} {{\n{indent}{step}{moved}\n{indent}}}")


def set_modifier(tree: SourceTree, path: str, place: Position, modifier: str) -> SourceTree:
    """Give the view at a place a modifier (``.padding(8)``), or change it when the view has it already."""
    match = _MODIFIER.fullmatch(modifier.strip())
    if match is None or not match["rest"]:
        raise EditRefusedError(f"`{modifier}` is no modifier. Write it as `.padding(8)`.")
    source = _source(tree, path)
    node = view_at(source, place)
    name = match["name"]
    for call in _chain(node):
        target = call.children[0]
        if target.type == "navigation_expression" and (target.text or b"").endswith(f".{name}".encode()):
            return splice(tree, path, call.children[1].start_byte, call.end_byte, match["rest"])
    text = f".{name}{match['rest']}"
    many = b"\n" in source.data[node.start_byte : node.end_byte]
    if not many:
        step = "  " if _step(source) == 2 else "    "
        return splice(tree, path, node.end_byte, node.end_byte, f"\n{source.indent(node.start_byte)}{step}{text}")
    last = source.line(source.position(node.end_byte).line)
    lead = last[: len(last) - len(last.lstrip())]
    return splice(tree, path, node.end_byte, node.end_byte, f"\n{lead}{text}")


def view_at(source: Source, place: Position) -> tree_sitter.Node:
    """The call with all its modifiers that a place is in: the smallest one that stands as a statement.

    Raises:
        EditRefusedError: there is no view at the place.
    """
    at = source.offset(place)
    line = source.line(place.line)
    at += max(0, len(line[place.column - 1 :]) - len(line[place.column - 1 :].lstrip()))
    node: tree_sitter.Node | None = source.tree.root_node.descendant_for_byte_range(at, min(at + 1, len(source.data)))
    while node is not None:
        parent = node.parent
        if node.type == "call_expression" and parent is not None and parent.type in {"statements", "source_file"}:
            name = re.match(rb"\w+", source.data[node.start_byte :])
            if name and name.group()[:1].isupper():
                return node
        node = parent
    raise EditRefusedError(f"There is no view at line {place.line}, column {place.column}.")


def _chain(node: tree_sitter.Node) -> list[tree_sitter.Node]:
    """The calls of a chain of modifiers, the last one first."""
    found = []
    while node.type == "call_expression":
        found.append(node)
        target = node.children[0]
        if target.type != "navigation_expression":
            break
        node = target.children[0]
    return found


def _source(tree: SourceTree, path: str) -> Source:
    if path not in tree.swift:
        raise EditRefusedError(f"There is no Swift file {path}.")
    return source_of(tree.files[path])


def _step(source: Source) -> int:
    widths = [len(line) - len(line.lstrip(" ")) for line in source.text.split("\n") if line.startswith(" ")]
    return min(widths, default=4)
