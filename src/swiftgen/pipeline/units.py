"""A source tree comes in; its top-level declarations go out, each with its text, so that they can be exchanged."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import tree_sitter

from swiftgen.artifacts import SourceTree
from swiftgen.swift.parsing import parse

_TYPES = {"class_declaration", "protocol_declaration"}
_OTHERS = {"function_declaration", "typealias_declaration", "property_declaration"}
_MEMBERS = {
    "function_declaration",
    "property_declaration",
    "init_declaration",
    "typealias_declaration",
    "subscript_declaration",
}
_BODIES = ("class_body", "enum_class_body", "protocol_body")
_IMPORT = re.compile(r"^(?:@\w+\s+)*import\s+[\w.]+", re.M)
_WORD = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True)
class Unit:
    """A declaration at the top level of a file.

    Attributes:
        kind: ``struct``, ``class``, ``enum``, ``actor``, ``protocol``, ``extension``, ``func``, ``typealias``, ``let``.
        start, end: where it is in the file, in bytes.
        is_view: whether it says that it is a SwiftUI view.
    """

    path: str
    kind: str
    name: str
    text: str
    start: int
    end: int
    is_view: bool = False

    @property
    def words(self) -> set[str]:
        """Every name in it."""
        return set(_WORD.findall(self.text))


def units(tree: SourceTree) -> tuple[Unit, ...]:
    """All of them, in the order of the files."""
    return tuple(unit for path, text in tree.swift.items() for unit in _of(path, text))


def imports(text: str) -> tuple[str, ...]:
    """The import lines of a file."""
    return tuple(dict.fromkeys(_IMPORT.findall(text)))


def members(unit: Unit) -> dict[str, str]:
    """The members of an extension or a type, by name, with their texts."""
    root = parse(unit.text).root_node
    body = next((child for node in root.children for child in node.children if child.type in _BODIES), None)
    found: dict[str, str] = {}
    for member in body.children if body else ():
        if member.type in _MEMBERS and (name := _name(member)):
            found[name] = f"{found.get(name, '')}{_text(member)}\n"
    return found


def _of(path: str, text: str) -> Iterator[Unit]:
    for node in parse(text).root_node.children:
        if node.type in _TYPES:
            kind_node = node.child_by_field_name("declaration_kind")
            kind = _text(kind_node) if kind_node else "protocol"
        elif node.type in _OTHERS:
            kind = {"function_declaration": "func", "typealias_declaration": "typealias"}.get(node.type, "let")
        else:
            continue
        if name := _name(node):
            parents = [_text(child) for child in node.children if child.type == "inheritance_specifier"]
            yield Unit(path, kind, name, _text(node), node.start_byte, node.end_byte, "View" in parents)


def _name(node: tree_sitter.Node) -> str:
    if node.type == "init_declaration":
        return "init"
    name = node.child_by_field_name("name")
    return _text(name).strip() if name else ""


def _text(node: tree_sitter.Node | None) -> str:
    return (node.text or b"").decode("utf-8", "replace") if node else ""
