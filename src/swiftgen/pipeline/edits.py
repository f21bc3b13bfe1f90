"""A model's edits as text come in, each addressed by declaration; the changed tree goes out, and what was removed.

**replace Type.member**, **replace Type**, **add to Type**, **add file Path.swift**, **remove Type.member**
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import tree_sitter

from swiftgen.artifacts import SourceTree, UnsafePathError
from swiftgen.swift.lines import is_placeholder
from swiftgen.swift.parsing import measure, parse

_HEAD = re.compile(
    r"^\s*(?:[-*]\s+)?(?:#+\s*)?\*\*\s*`?(?P<verb>replace|add to|add file|remove|delete)\s+"
    r"`?(?P<name>[^`*]+?)`?\s*\*\*\s*:?\s*$",
    re.I,
)
_TYPES = {"class_declaration", "protocol_declaration"}
_MEMBERS = {
    "function_declaration": "func", "property_declaration": "var", "init_declaration": "init", "enum_entry": "case",
    "typealias_declaration": "typealias", "subscript_declaration": "subscript", "protocol_function_declaration": "func",
}  # fmt: skip
_BODIES = ("class_body", "enum_class_body", "protocol_body")


class EditError(ValueError):
    """The edits cannot be carried out; the message says which and why, for the model that wrote them."""


@dataclass(frozen=True)
class Edit:
    """One edit: ``verb`` is ``replace``, ``add to``, ``add file`` or ``remove``."""

    verb: str
    name: str
    code: str = ""


@dataclass(frozen=True)
class Place:
    """A declaration: where it is in its file, in bytes, and its body if it is a type."""

    path: str
    address: str
    start: int
    end: int
    body_end: int = -1
    is_type: bool = False


def read_edits(text: str) -> tuple[Edit, ...]:
    """The edits of a reply. Raises EditError when there is none, or one lacks its code."""
    found: list[Edit] = []
    lines = iter(text.splitlines())
    for line in lines:
        match = _HEAD.match(line)
        if match is None:
            continue
        verb = match["verb"].lower().replace("delete", "remove")
        code = "" if verb == "remove" else _block(lines)
        if verb != "remove" and not code.strip():
            raise EditError(f"**{verb} {match['name']}** has no ```swift block")
        found.append(Edit(verb, match["name"].strip(), code))
    if not found:
        raise EditError("it holds no edit in the form that was asked for")
    return tuple(found)


def apply_edits(tree: SourceTree, edits: tuple[Edit, ...]) -> SourceTree:
    """All of them, or EditError."""
    for edit in edits:
        if any(is_placeholder(line) for line in edit.code.splitlines()):
            raise EditError(f"the code of {edit.name} leaves something out; give the whole declaration")
        tree = _applied(tree, edit)
    return tree


def addresses(tree: SourceTree) -> tuple[str, ...]:
    """All declarations, as edits name them."""
    return tuple(dict.fromkeys(place.address for place in _places(tree)))


def removed(before: SourceTree, after: SourceTree) -> tuple[str, ...]:
    """Declarations that are gone; members of a type that is gone are not named one by one."""
    left = {_bare(address) for address in addresses(after)}
    gone = [address for address in addresses(before) if _bare(address) not in left]
    return tuple(address for address in gone if not any(address.startswith(f"{other}.") for other in gone))


def _block(lines: Iterator[str]) -> str:
    code: list[str] = []
    inside = False
    for line in lines:
        if line.lstrip().startswith("```"):
            if inside:
                break
            inside = True
        elif inside:
            code.append(line)
        elif line.strip() and _HEAD.match(line):
            break
    return "\n".join(code) + "\n" if code else ""


def _applied(tree: SourceTree, edit: Edit) -> SourceTree:
    if edit.verb == "add file":
        try:
            return tree.with_file(edit.name, edit.code)
        except (UnsafePathError, ValueError) as error:
            raise EditError(f"the file {edit.name!r} cannot be added: {error}") from error
    place = _find(tree, edit.name)
    data = tree.files[place.path].encode()
    if edit.verb == "remove":
        return tree.with_file(place.path, _cut(data, place).decode())
    if edit.verb == "add to":
        if not place.is_type:
            raise EditError(f"{edit.name} is no type, nothing can be added to it")
        indent = _indent(data, place.start) + "  "
        added = "\n" + _indented(edit.code, indent) + _indent(data, place.start)
        new = data[: place.body_end].rstrip() + b"\n" + added.encode() + data[place.body_end :]
    else:
        code = _indented(edit.code, _indent(data, place.start)).strip()
        new = data[: place.start] + code.encode() + data[place.end :]
    text = new.decode()
    if measure(text).errors > measure(data.decode()).errors:
        raise EditError(f"after **{edit.verb} {edit.name}** the file {place.path} cannot be read as Swift")
    return tree.with_file(place.path, text)


def _find(tree: SourceTree, name: str) -> Place:
    wanted = re.sub(r"^(?:struct|class|enum|actor|protocol|extension|func|var|let)\s+", "", name).replace(" ", "")
    places = list(_places(tree))
    found = [place for place in places if place.address == wanted]
    found = found or [place for place in places if _bare(place.address) == _bare(wanted)]
    if not found:
        near = [
            place.address
            for place in places
            if _bare(place.address).rsplit(".", 1)[-1] == _bare(wanted).rsplit(".", 1)[-1]
        ]
        hint = f"; there is {', '.join(dict.fromkeys(near[:4]))}" if near else ""
        raise EditError(f"there is no {name}{hint}")
    if len(found) > 1 and not found[0].is_type:
        raise EditError(f"there are {len(found)} declarations {name}; name one with its parameters, as in `save(_:)`")
    return found[0]


def _places(tree: SourceTree) -> Iterator[Place]:
    for path, text in tree.swift.items():
        yield from _inside(path, parse(text).root_node, "")


def _inside(path: str, parent: tree_sitter.Node, prefix: str) -> Iterator[Place]:
    for node in parent.children:
        if node.type in _TYPES:
            name = _text(node.child_by_field_name("name"))
            body = next((child for child in node.children if child.type in _BODIES), None)
            end = body.end_byte - 1 if body else -1
            yield Place(path, prefix + name, node.start_byte, node.end_byte, end, is_type=True)
            if body:
                yield from _inside(path, body, f"{prefix}{name}.")
        elif node.type in _MEMBERS:
            yield Place(path, prefix + _member(node), node.start_byte, node.end_byte)


def _member(node: tree_sitter.Node) -> str:
    name = _text(node.child_by_field_name("name")) or _MEMBERS[node.type]
    if _MEMBERS[node.type] not in {"func", "init", "subscript"}:
        return name.strip()
    labels = [_label(child) for child in node.children if child.type == "parameter"]
    return f"{name}({''.join(f'{label}:' for label in labels)})"


def _label(parameter: tree_sitter.Node) -> str:
    outer = parameter.child_by_field_name("external_name") or parameter.child_by_field_name("name")
    return _text(outer)


def _bare(address: str) -> str:
    return address.split("(", maxsplit=1)[0]


def _cut(data: bytes, place: Place) -> bytes:
    """The file without the declaration and the empty line that it leaves."""
    start = data.rfind(b"\n", 0, place.start) + 1
    if data[start : place.start].strip():
        start = place.start
    rest = data[place.end :]
    return data[:start].rstrip(b" ") + rest.removeprefix(b"\n")


def _indent(data: bytes, at: int) -> str:
    line = data[data.rfind(b"\n", 0, at) + 1 : at]
    return line.decode() if not line.strip() else ""


def _indented(code: str, indent: str) -> str:
    lines = code.strip("\n").split("\n")
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return "\n".join(f"{indent}{line[margin:]}" if line.strip() else "" for line in lines) + "\n"


def _text(node: tree_sitter.Node | None) -> str:
    return (node.text or b"").decode("utf-8", "replace") if node else ""
