"""Swift sources come in; the types and screens that they declare go out, as a blueprint when one is needed."""

from collections.abc import Iterator
from dataclasses import dataclass

import tree_sitter

from swiftgen.artifacts import Blueprint, Field, FilePlan, Method, Screen, SourceTree, TypePlan
from swiftgen.swift.parsing import parse

_TYPE_NODES = ("class_declaration", "protocol_declaration")
_BODIES = ("class_body", "enum_class_body", "protocol_body")
_PRIVATE_WRAPPERS = (
    "State",
    "StateObject",
    "AppStorage",
    "SceneStorage",
    "FocusState",
    "Environment",
    "EnvironmentObject",
    "Query",
)
_FUNCTIONS = ("function_declaration", "init_declaration", "protocol_function_declaration")


@dataclass(frozen=True)
class TypeOutline:
    """A type as its source declares it.

    Attributes:
        path: the file that holds it.
        attributes: names with their ``@`` (``@main``, ``@Observable``).
        titles: literal texts given to ``navigationTitle`` in its body.
        uses: names of the types that its body calls.
    """

    path: str
    kind: str
    name: str
    attributes: tuple[str, ...]
    conformances: tuple[str, ...]
    fields: tuple[Field, ...]
    methods: tuple[Method, ...]
    cases: tuple[str, ...]
    titles: tuple[str, ...]
    uses: tuple[str, ...]

    @property
    def is_screen(self) -> bool:
        """Whether it is a SwiftUI view."""
        return "View" in self.conformances

    @property
    def is_app(self) -> bool:
        """Whether it is the app's entry point."""
        return "App" in self.conformances or "@main" in self.attributes


def outline_of(tree: SourceTree) -> tuple[TypeOutline, ...]:
    """All types of all Swift files, nested ones left out, extensions merged into what they extend."""
    found = [outline for path, text in tree.swift.items() for outline in _types(path, text)]
    types = {outline.name: outline for outline in found if outline.kind != "extension"}
    for extension in (outline for outline in found if outline.kind == "extension"):
        if extension.name in types:
            types[extension.name] = _merged(types[extension.name], extension)
    return tuple(types.values())


def blueprint_of(outlines: tuple[TypeOutline, ...], title: str = "") -> Blueprint:
    """The plan that these sources follow; for writers that write without one."""
    screens = [outline for outline in outlines if outline.is_screen]
    names = {outline.name for outline in screens}
    app = next((outline for outline in outlines if outline.is_app), None)
    app_name = app.name.removesuffix("App") if app and app.name != "App" else "App"
    first = next((use for use in app.uses if use in names), "") if app else ""
    files: dict[str, list[str]] = {}
    for outline in outlines:
        files.setdefault(outline.path, []).append(outline.name)
    return Blueprint(
        app_name=app_name,
        display_name=title or app_name,
        types=tuple(_type_plan(outline) for outline in outlines if not outline.is_screen and not outline.is_app),
        screens=tuple(_screen(outline, names) for outline in screens),
        root=first or (screens[0].name if screens else ""),
        files=tuple(FilePlan(path=path, holds=tuple(holds)) for path, holds in files.items()),
    )


def _type_plan(outline: TypeOutline) -> TypePlan:
    kinds = {"struct": "struct", "class": "class", "enum": "enum", "actor": "actor", "protocol": "protocol"}
    return TypePlan.model_validate(
        {
            "name": outline.name,
            "kind": kinds[outline.kind],
            "conformances": (*outline.attributes, *outline.conformances),
            "fields": outline.fields,
            "methods": outline.methods,
            "cases": outline.cases,
        }
    )


def _screen(outline: TypeOutline, screens: set[str]) -> Screen:
    leads = tuple(use for use in outline.uses if use in screens and use != outline.name)
    return Screen(
        name=outline.name,
        title=outline.titles[0] if outline.titles else "",
        fields=tuple(field for field in outline.fields if not _is_own_state(field)),
        leads_to=leads,
    )


def _is_own_state(field: Field) -> bool:
    """What a view keeps or finds for itself is not given to it by its caller."""
    return any(field.wrapper.removeprefix("@").split("(")[0] == name for name in _PRIVATE_WRAPPERS)


def _merged(outline: TypeOutline, extension: TypeOutline) -> TypeOutline:
    return TypeOutline(
        path=outline.path,
        kind=outline.kind,
        name=outline.name,
        attributes=outline.attributes,
        conformances=_distinct((*outline.conformances, *extension.conformances)),
        fields=outline.fields,
        methods=(*outline.methods, *extension.methods),
        cases=outline.cases,
        titles=_distinct((*outline.titles, *extension.titles)),
        uses=_distinct((*outline.uses, *extension.uses)),
    )


def _types(path: str, text: str) -> Iterator[TypeOutline]:
    for node in parse(text).root_node.children:
        if node.type in _TYPE_NODES:
            yield _type(path, node)


def _type(path: str, node: tree_sitter.Node) -> TypeOutline:
    name, kind = node.child_by_field_name("name"), node.child_by_field_name("declaration_kind")
    body = next((child for child in node.children if child.type in _BODIES), None)
    members = body.children if body else []
    return TypeOutline(
        path=path,
        kind=_text(kind) if kind else "protocol",
        name=_text(name),
        attributes=tuple(_attributes(node)),
        conformances=tuple(_text(child) for child in node.children if child.type == "inheritance_specifier"),
        fields=tuple(field for member in members if member.type == "property_declaration" for field in _fields(member)),
        methods=tuple(Method(signature=_signature(member)) for member in members if member.type in _FUNCTIONS),
        cases=tuple(_text(member) for member in members if member.type == "enum_entry"),
        titles=_distinct(_titles(body)) if body else (),
        uses=_distinct(_uses(body)) if body else (),
    )


def _attributes(node: tree_sitter.Node) -> Iterator[str]:
    for child in node.children:
        if child.type == "modifiers":
            yield from (_text(part) for part in child.children if part.type == "attribute")


def _fields(member: tree_sitter.Node) -> Iterator[Field]:
    """Stored properties of an instance; each declarator of a ``var`` becomes one field."""
    modifiers = next((_text(child) for child in member.children if child.type == "modifiers"), "")
    if "static" in modifiers.split() or any(child.type == "computed_property" for child in member.children):
        return
    name, kind, default = "", "", ""
    for index, child in enumerate(member.children):
        role = member.field_name_for_child(index)
        if role == "name":
            if name:
                yield Field(name=name, type=kind, default=default, wrapper=" ".join(_attributes(member)))
            name, kind, default = _text(child), "", ""
        elif child.type == "type_annotation":
            kind = _text(child).removeprefix(":").strip()
        elif role == "value":
            default = _text(child)
    if name:
        yield Field(name=name, type=kind, default=default, wrapper=" ".join(_attributes(member)))


def _signature(member: tree_sitter.Node) -> str:
    body = member.child_by_field_name("body")
    source, start = member.text or b"", member.start_byte
    head = source[: body.start_byte - start] if body else source
    return " ".join(head.decode().split())


def _titles(node: tree_sitter.Node) -> Iterator[str]:
    for call in _calls(node):
        target = call.children[0]
        if target.type == "navigation_expression" and _text(target).endswith(".navigationTitle"):
            literal = _text(call.children[1]).removeprefix("(").removesuffix(")").strip()
            if literal.startswith('"') and literal.endswith('"') and "\\(" not in literal:
                yield literal[1:-1]


def _uses(node: tree_sitter.Node) -> Iterator[str]:
    for call in _calls(node):
        if call.children[0].type == "simple_identifier":
            name = _text(call.children[0])
            if name[:1].isupper():
                yield name


def _calls(node: tree_sitter.Node) -> Iterator[tree_sitter.Node]:
    waiting = [node]
    while waiting:
        current = waiting.pop()
        if current.type == "call_expression" and len(current.children) > 1:
            yield current
        waiting.extend(reversed(current.children))


def _distinct(items: Iterator[str] | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))


def _text(node: tree_sitter.Node | None) -> str:
    return (node.text or b"").decode() if node else ""
