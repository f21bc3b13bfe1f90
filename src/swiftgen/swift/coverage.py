"""The SDK's own sources come in; what each module declares, and how far it behaves, goes out.

A declaration *runs* unless its body reports that it does nothing yet (``reportUnsupported``, or a helper that does);
then it only *checks*. What is ``@available(*, unavailable)`` is known by name and rejected with a message.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tree_sitter import Node

from swiftgen.swift.parsing import parse

_REPORT = "reportUnsupported"
_MEMBERS = frozenset(
    "function_declaration property_declaration init_declaration subscript_declaration typealias_declaration "
    "protocol_function_declaration protocol_property_declaration macro_declaration".split()
)
_TYPES = frozenset(["class_declaration", "protocol_declaration"])
_HELPER = re.compile(r"unsupported|report|ignored|unchecked|absent|placeholder", re.IGNORECASE)
_UNAVAILABLE = re.compile(r"@available\(\s*(\*|iOS)\s*,\s*unavailable")


@dataclass
class ModuleCoverage:
    """What one module declares.

    Attributes:
        runs: public declarations that behave.
        checks: those that type-check and say at run time that they do nothing yet.
        unavailable: those that are known and rejected.
    """

    name: str
    runs: int = 0
    checks: list[str] = field(default_factory=list)
    unavailable: list[str] = field(default_factory=list)

    @property
    def declared(self) -> int:
        """All that code may use."""
        return self.runs + len(self.checks)


def coverage(files: Mapping[str, str]) -> tuple[ModuleCoverage, ...]:
    """Coverage of ``Module/…/File.swift`` texts, by module name."""
    by_module: dict[str, list[str]] = {}
    for path, text in files.items():
        by_module.setdefault(path.split("/", 1)[0], []).append(text)
    return tuple(_module(name, texts) for name, texts in sorted(by_module.items()))


def _module(name: str, texts: list[str]) -> ModuleCoverage:
    found = ModuleCoverage(name)
    roots = [parse(text).root_node for text in texts]
    reporters = {_REPORT} | {helper for root in roots for helper in _helpers(root)}
    calls = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(reporters)))})\s*\(")
    for root in roots:
        for owner, node in _public(root, "", open_to_all=False):
            title = _title(owner, node)
            if _UNAVAILABLE.search(_head(node)):
                found.unavailable.append(title)
            elif node.type not in _TYPES and calls.search(_text(node)):
                found.checks.append(title)
            else:
                found.runs += 1
    found.checks = sorted(set(found.checks))
    found.unavailable = sorted(set(found.unavailable))
    return found


def _helpers(node: Node) -> Iterator[str]:
    """Functions that are not public, say by their name that they report, and do: what calls them reports too."""
    for child in node.children:
        hidden = child.type == "function_declaration" and not _is_public(child)
        if hidden and f"{_REPORT}(" in _text(child) and _HELPER.search(_name(child)):
            yield _name(child)
        yield from _helpers(child)


def _public(node: Node, owner: str, *, open_to_all: bool) -> Iterator[tuple[str, Node]]:
    """Public declarations with the type that they belong to."""
    for child in node.children:
        if child.type in _TYPES:
            name = _name(child)
            extension = any(part.type == "extension" for part in child.children)
            shown = _is_public(child)
            inner = f"{owner}.{name}" if owner else name
            if shown and not extension:
                yield owner, child
            if shown or extension:
                below = shown and (extension or child.type == "protocol_declaration")
                for body in child.children:
                    yield from _public(body, inner, open_to_all=below)
        elif child.type in _MEMBERS and (_is_public(child) or (open_to_all and not _is_hidden(child))):
            yield owner, child
        elif child.type == "enum_entry" and owner:
            continue
        elif not child.is_named or child.type in {"#if", "statements"}:
            yield from _public(child, owner, open_to_all=open_to_all)


def _head(node: Node) -> str:
    modifiers = next((child for child in node.children if child.type == "modifiers"), None)
    return _text(modifiers)


def _is_public(node: Node) -> bool:
    return bool(re.search(r"\b(?:public|open)\b(?!\()", _head(node)))


def _is_hidden(node: Node) -> bool:
    return bool(re.search(r"\b(?:private|fileprivate|internal|package)\b", _head(node)))


def _name(node: Node) -> str:
    for child in node.children:
        if child.type in {"simple_identifier", "type_identifier", "user_type", "pattern"}:
            return re.split(r"[<\s]", _text(child), maxsplit=1)[0]
        if child.type in {"init", "subscript"}:
            return child.type
    return ""


def _title(owner: str, node: Node) -> str:
    """``View.padding(_:)`` as documentation writes it."""
    name = _name(node)
    if node.type in {"init_declaration", "function_declaration", "subscript_declaration"}:
        name = (name or node.type.partition("_")[0]) + f"({''.join(_labels(node))})"
    return f"{owner}.{name}" if owner else name


def _labels(node: Node) -> Iterator[str]:
    for child in node.children:
        if child.type == "parameter":
            names = [part for part in child.children if part.type == "simple_identifier"]
            yield f"{_text(names[0])}:" if names else "_:"


def _text(node: Node | None) -> str:
    return (node.text or b"").decode(errors="replace") if node is not None else ""
