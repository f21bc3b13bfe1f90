"""A file's text comes in; everything that it declares, nested declarations too, goes out with its place."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import tree_sitter

from swiftgen.swift.source import source_of

_NAMED = {
    "class_declaration": "",
    "protocol_declaration": "protocol",
    "function_declaration": "func",
    "protocol_function_declaration": "func",
    "init_declaration": "init",
    "deinit_declaration": "deinit",
    "subscript_declaration": "subscript",
    "property_declaration": "property",
    "protocol_property_declaration": "property",
    "enum_entry": "case",
    "typealias_declaration": "typealias",
    "associatedtype_declaration": "associatedtype",
    "macro_invocation": "macro",
}
TYPE_KINDS = frozenset({"struct", "class", "enum", "actor", "protocol", "extension"})
_BODIES = ("class_body", "enum_class_body", "protocol_body")
_LEADING = ("comment", "multiline_comment")


@dataclass(frozen=True)
class Declaration:
    """One declaration in one file; places are in bytes.

    Attributes:
        kind: ``struct``, ``class``, ``enum``, ``actor``, ``protocol``, ``extension``, ``func``, ``init``, ``deinit``,
            ``subscript``, ``property``, ``case``, ``typealias``, ``associatedtype``, ``macro`` or ``import``.
        name: without labels; a type's extension has the name of the type.
        title: with argument labels: ``add(_:to:)``.
        owner: the types around it, with dots.
        signature: its head on one line, without body.
        type: what a property is declared as; what a function returns; the element types of nothing else.
        attributes: with their ``@``.
        modifiers: keywords before it (``static``, ``private``).
        conformances: of a type, in order.
        start, end: its own bytes, attributes included.
        lead: where the comments right above it begin; ``start`` when there are none.
        body: the bytes inside its braces; None when it has none.
        stored: whether a property keeps a value of its own.
    """

    path: str
    kind: str
    name: str
    title: str
    owner: str
    signature: str
    start: int
    end: int
    lead: int
    name_start: int
    type: str = ""
    attributes: tuple[str, ...] = ()
    modifiers: tuple[str, ...] = ()
    conformances: tuple[str, ...] = ()
    parameters: tuple[tuple[str, str, str], ...] = ()
    body: tuple[int, int] | None = None
    stored: bool = False
    value: str = ""
    keyword: str = ""
    members: tuple["Declaration", ...] = field(default=(), repr=False)

    @property
    def address(self) -> str:
        """How edits name it: ``Model.add(_:to:)``."""
        own = self.title if self.kind in {"func", "init", "subscript"} else self.name
        return f"{self.owner}.{own}" if self.owner else own

    @property
    def is_type(self) -> bool:
        """Whether it is a type or the extension of one."""
        return self.kind in TYPE_KINDS

    @property
    def is_static(self) -> bool:
        """Whether it belongs to its type itself."""
        return "static" in self.modifiers or "class" in self.modifiers or self.kind == "case"


@lru_cache(maxsize=512)
def declarations_of(path: str, text: str) -> tuple[Declaration, ...]:
    """The declarations at the top level of a file, each with its members; what cannot be read is left out."""
    return tuple(_declared(path, source_of(text).tree.root_node, ""))


def every_declaration(path: str, text: str) -> Iterator[Declaration]:
    """All declarations of a file, each before its members."""
    yield from flattened(declarations_of(path, text))


def flattened(declarations: tuple[Declaration, ...]) -> Iterator[Declaration]:
    """Declarations and their members, each before its members."""
    for declaration in declarations:
        yield declaration
        yield from flattened(declaration.members)


def _declared(path: str, parent: tree_sitter.Node, owner: str) -> Iterator[Declaration]:
    previous: tree_sitter.Node | None = None
    lead: int | None = None
    for node in parent.children:
        if node.type in _LEADING:
            own_line = previous is None or previous.end_point.row < node.start_point.row
            joined = previous is not None and lead is not None and previous.end_point.row + 1 >= node.start_point.row
            if own_line and not joined:
                lead = node.start_byte
            previous = node
            continue
        if node.type in _NAMED:
            near = lead is not None and previous is not None and previous.end_point.row + 1 >= node.start_point.row
            yield from _one(path, node, owner, lead if near and lead is not None else node.start_byte)
        elif node.type == "import_declaration":
            yield _import(path, node, lead if lead is not None else node.start_byte)
        elif node.is_error:
            yield from _declared(path, node, owner)
        lead, previous = None, node


def _one(path: str, node: tree_sitter.Node, owner: str, lead: int) -> Iterator[Declaration]:
    kind = _NAMED[node.type] or _text(node.child_by_field_name("declaration_kind"))
    names = _names(node, kind)
    body = _body(node)
    head_end = body.start_byte if body else node.end_byte
    signature = " ".join((node.text or b"")[: head_end - node.start_byte].decode(errors="replace").split())
    attributes, modifiers = _modifiers(node)
    parameters = tuple(_parameters(node))
    for name, name_start, declared, value in names:
        labels = "".join(f"{label}:" for label, _, _ in parameters)
        title = f"{name}({labels})" if kind in {"func", "init", "subscript"} else name
        inside = f"{owner}.{name}" if owner else name
        yield Declaration(
            path=path, kind=kind, name=name, title=title, owner=owner, signature=signature.removesuffix(";"),
            start=node.start_byte, end=node.end_byte, lead=lead, name_start=name_start, type=declared or _returns(node),
            attributes=attributes, modifiers=modifiers, parameters=parameters, value=value,
            conformances=tuple(_text(c) for c in node.children if c.type == "inheritance_specifier"),
            body=(body.start_byte + 1, body.end_byte - 1) if body else None,
            stored=kind == "property" and body is None and node.type == "property_declaration",
            keyword=_keyword(node), members=tuple(_members(path, node, inside, kind)),
        )  # fmt: skip


def _members(path: str, node: tree_sitter.Node, inside: str, kind: str) -> Iterator[Declaration]:
    if kind in TYPE_KINDS:
        for child in node.children:
            if child.type in _BODIES:
                yield from _declared(path, child, inside)


def _import(path: str, node: tree_sitter.Node, lead: int) -> Declaration:
    name = next((child for child in node.children if child.type == "identifier"), node)
    return Declaration(
        path=path, kind="import", name=_text(name), title=_text(name), owner="", signature=_text(node),
        start=node.start_byte, end=node.end_byte, lead=lead, name_start=name.start_byte,
    )  # fmt: skip


def _names(node: tree_sitter.Node, kind: str) -> list[tuple[str, int, str, str]]:
    """Name, place, type and first value of each thing that a node declares."""
    if kind in {"init", "deinit", "subscript"}:
        return [(kind, node.start_byte, "", "")]
    if kind == "macro":
        child = next((c for c in node.children if c.type == "simple_identifier"), node)
        return [(f"#{_text(child)}", node.start_byte, "", "")]
    found: list[list[str | int]] = []
    for index, child in enumerate(node.children):
        role = node.field_name_for_child(index)
        if (role == "name" and child.type != "user_type") or (role == "name" and kind == "extension"):
            if child.type in {"array_type", "dictionary_type", "optional_type"} and found:
                continue
            bound = child.child_by_field_name("bound_identifier") or child
            found.append([_text(bound), bound.start_byte, "", ""])
        elif child.type == "type_annotation" and found:
            found[-1][2] = _text(child).removeprefix(":").strip()
        elif role == "value" and found:
            found[-1][3] = _text(child)
    if kind == "func" and found:
        found = found[:1]
    return [(str(name), int(start), str(declared), str(value)) for name, start, declared, value in found]


def _body(node: tree_sitter.Node) -> tree_sitter.Node | None:
    found = node.child_by_field_name("body") or node.child_by_field_name("computed_value")
    if found is None:
        found = next((c for c in node.children if c.type in {"computed_property", *_BODIES}), None)
    if found is None and node.type == "macro_invocation":
        suffix = next((c for c in node.children if c.type == "call_suffix"), None)
        found = next((c for c in suffix.children if c.type == "lambda_literal"), None) if suffix else None
    return found


def _modifiers(node: tree_sitter.Node) -> tuple[tuple[str, ...], tuple[str, ...]]:
    attributes: list[str] = []
    words: list[str] = []
    for child in node.children:
        if child.type == "modifiers":
            for part in child.children:
                (attributes if part.type == "attribute" else words).append(_text(part))
    return tuple(attributes), tuple(words)


def _parameters(node: tree_sitter.Node) -> Iterator[tuple[str, str, str]]:
    """Label, name and type of each parameter."""
    children = node.children
    for index, child in enumerate(children):
        if child.type != "parameter":
            continue
        outer, inner = child.child_by_field_name("external_name"), child.child_by_field_name("name")
        colon = next((part for part in child.children if part.type == ":"), None)
        declared = (child.text or b"")[colon.end_byte - child.start_byte :].decode().strip() if colon else ""
        name = next((part for part in child.children if part.type == "simple_identifier" and part != outer), inner)
        has_default = index + 1 < len(children) and children[index + 1].type == "="
        yield _text(outer) or _text(name), _text(name), declared + (" =" if has_default else "")


def _returns(node: tree_sitter.Node) -> str:
    arrow = next((index for index, child in enumerate(node.children) if child.type == "->"), None)
    return _text(node.children[arrow + 1]) if arrow is not None and arrow + 1 < len(node.children) else ""


def _keyword(node: tree_sitter.Node) -> str:
    binding = next((child for child in node.children if child.type == "value_binding_pattern"), None)
    return "".join(_text(binding).split()[-1:])  # a broken text may have one without words


def _text(node: tree_sitter.Node | None) -> str:
    return (node.text or b"").decode(errors="replace") if node else ""
