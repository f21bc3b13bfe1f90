"""Ways to change an accepted file so that Xcode surely rejects it; each maker finds the places for one kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tree_sitter import Node

from swiftgen.swift.parsing import parse


@dataclass(frozen=True)
class Mutation:
    """Bytes ``start`` to ``end`` of a file become ``text``; an error must show in ``lines`` (None: anywhere)."""

    kind: str
    path: str
    start: int
    end: int
    text: str
    lines: tuple[int, int] | None
    shown: str = ""


Made = tuple[int, int, str]
Maker = Callable[[Node], Iterator[Made]]
MAKERS: dict[str, Maker] = {}
ALONE = frozenset(["missing conformance"])


def maker(kind: str) -> Callable[[Maker], Maker]:
    """Register what makes one kind of mutation of a member."""

    def register(make: Maker) -> Maker:
        MAKERS[kind] = make
        return make

    return register


def nodes(node: Node, *types: str) -> Iterator[Node]:
    """All nodes below of these types."""
    if node.type in types:
        yield node
    for child in node.children:
        yield from nodes(child, *types)


def text_of(node: Node | None) -> str:
    return (node.text or b"").decode() if node is not None else ""


def callee(call: Node) -> str:
    """The last name of what is called."""
    head = call.children[0]
    if head.type == "navigation_expression":
        head = next(iter(reversed(head.children)))
        return text_of(head).lstrip(".").strip()
    return text_of(head) if head.type == "simple_identifier" else ""


def arguments(call: Node) -> list[Node]:
    """The arguments in parentheses of a call."""
    for suffix in call.children:
        if suffix.type == "call_suffix":
            for part in suffix.children:
                if part.type == "value_arguments":
                    return [child for child in part.children if child.type == "value_argument"]
    return []


def label(argument: Node) -> Node | None:
    return next((child for child in argument.children if child.type == "value_argument_label"), None)


def value(argument: Node) -> Node:
    return argument.children[-1]


@maker("misspelt member")
def _misspelt(member: Node) -> Iterator[Made]:
    for suffix in nodes(member, "navigation_suffix"):
        name = suffix.children[-1]
        if name.type == "simple_identifier" and len(text_of(name)) > 3:
            spelt = text_of(name)
            yield name.start_byte, name.end_byte, spelt[0] + spelt[2] + spelt[1] + spelt[3:] + "e"


@maker("wrong label")
def _wrong_label(member: Node) -> Iterator[Made]:
    for argument in nodes(member, "value_argument"):
        if (name := label(argument)) is not None and text_of(name)[:1].isalpha():
            yield name.start_byte, name.end_byte, text_of(name) + "Of"


_LABELLED = frozenset(
    "frame cornerRadius navigationDestination sheet alert animation VStack HStack Toggle TextField TabView"
    " ForEach onChange".split()
)
_LABELS = frozenset("width isPresented isOn spacing id text".split())


@maker("missing label")
def _missing_label(member: Node) -> Iterator[Made]:
    for call in nodes(member, "call_expression"):
        if callee(call) in _LABELLED:  # not Image(systemName:): without its label it is the name of an asset
            for argument in arguments(call):
                name = label(argument)
                if name is not None and text_of(name) in _LABELS:
                    yield name.start_byte, value(argument).start_byte, ""


_NUMBERS = frozenset(
    "frame cornerRadius opacity lineLimit rotationEffect scaleEffect blur zIndex VStack HStack padding".split()
)
_TEXTS = frozenset("Image navigationTitle navigationBarTitle Label Text Button TextField tabItem".split())


@maker("wrong argument type")
def _wrong_type(member: Node) -> Iterator[Made]:
    for call in nodes(member, "call_expression"):
        name, given = callee(call), arguments(call)
        if name in _NUMBERS:
            for argument in given:
                if value(argument).type == "integer_literal":
                    yield value(argument).start_byte, value(argument).end_byte, '"wide"'
        elif name in _TEXTS and given and value(given[0]).type == "line_string_literal":
            yield value(given[0]).start_byte, value(given[0]).end_byte, "42"


_NEEDY = frozenset(
    "Image Text font foregroundColor foregroundStyle navigationTitle opacity listStyle buttonStyle pickerStyle tag "
    "sheet".split()
)


@maker("missing argument")
def _missing_argument(member: Node) -> Iterator[Made]:
    for call in nodes(member, "call_expression"):
        given = arguments(call)
        if callee(call) in _NEEDY and given:
            yield given[0].start_byte, given[-1].end_byte, ""


@maker("undeclared name")
def _undeclared(member: Node) -> Iterator[Made]:
    for argument in nodes(member, "value_argument"):
        name = value(argument)
        if name.type == "simple_identifier" and re.fullmatch(r"\$?[a-z]\w+", text_of(name)):
            yield name.start_byte, name.end_byte, text_of(name) + "Unknown"


@maker("mutation of a let")
def _let(member: Node) -> Iterator[Made]:
    for body in nodes(member, "function_body"):
        assigned = {text_of(a.children[0]) for a in nodes(body, "assignment")}
        for declared in nodes(body, "property_declaration"):
            binding = next((c for c in declared.children if c.type == "value_binding_pattern"), None)
            pattern = next((c for c in declared.children if c.type == "pattern"), None)
            initial = any(c.type == "=" for c in declared.children)
            if binding is not None and text_of(binding) == "var" and text_of(pattern) in assigned and initial:
                yield binding.start_byte, binding.end_byte, "let"


@maker("non-exhaustive switch")
def _switch(member: Node) -> Iterator[Made]:
    for switch in nodes(member, "switch_statement"):
        entries = [child for child in switch.children if child.type == "switch_entry"]
        last = entries[-1] if entries else None
        plain = all(re.match(r"case\s+\.\w+\s*(,\s*\.\w+\s*)*:", text_of(entry)) for entry in entries)
        if last is not None and len(entries) > 2 and plain and "default" not in text_of(switch):
            yield last.start_byte, last.end_byte, "\n" * text_of(last).count("\n")


@maker("missing return")
def _return(member: Node) -> Iterator[Made]:
    for function in nodes(member, "function_declaration"):
        body = next((child for child in function.children if child.type == "function_body"), None)
        if (
            body is None
            or "->" not in text_of(function).split("{", 1)[0]
            or "some " in text_of(function).split("{", 1)[0]
        ):
            continue
        statements = next((child for child in body.children if child.type == "statements"), None)
        children = [child for child in statements.named_children if child.type != "comment"] if statements else []
        if len(children) > 1 and children[-1].type == "control_transfer_statement" and len(children[-1].children) > 1:
            first = children[-1]
            if text_of(first).startswith("return") and "\n" not in text_of(first):
                yield first.start_byte, first.end_byte, ""


@maker("unwrapped optional")
def _optional(member: Node) -> Iterator[Made]:
    for call in nodes(member, "call_expression"):
        if callee(call) not in {"Text", "Image", "opacity", "frame", "Int", "Double"}:
            continue
        for argument in arguments(call):
            both = value(argument)
            if both.type == "nil_coalescing_expression" and len(both.children) == 3:
                yield both.children[0].end_byte, both.end_byte, ""


@maker("wrong binding")
def _binding(member: Node) -> Iterator[Made]:
    for argument in nodes(member, "value_argument"):
        name = label(argument)
        if name is not None and text_of(name) in {"text", "isOn", "isPresented", "selection", "value"}:
            given = value(argument)
            if text_of(given).startswith("$") and re.fullmatch(r"\$\w+", text_of(given)):
                yield given.start_byte, given.start_byte + 1, ""


@maker("modifier on the wrong type")
def _wrong_modifier(member: Node) -> Iterator[Made]:
    for call in nodes(member, "call_expression"):
        given = arguments(call)
        plain = call.children[0].type == "simple_identifier"
        if callee(call) == "Text" and plain and given and value(given[0]).type == "line_string_literal":
            yield call.end_byte, call.end_byte, ".resizable()"
        if callee(call) == "Image" and plain and given and text_of(label(given[0])) == "systemName":
            yield call.end_byte, call.end_byte, ".trim(from: 0, to: 1)"


@maker("missing conformance")
def _conformance(declared: Node) -> Iterator[Made]:
    """Of a whole type: a view that is shown somewhere is no view any more."""
    head = text_of(declared).split("{", 1)[0]
    found = re.search(r":\s*View\s*$", head)
    if declared.type == "class_declaration" and head.lstrip().startswith("struct") and found:
        yield (
            declared.start_byte + len(head[: found.start()].encode()),
            declared.start_byte + len(head.rstrip().encode()),
            "",
        )


def mutations(path: str, text: str, everything: str) -> Iterator[Mutation]:
    """All that can be made of one file."""
    root = parse(text).root_node
    for declared in nodes(root, "class_declaration"):
        name = text_of(next((c for c in declared.children if c.type == "type_identifier"), None))
        shown = re.search(rf"(?<!struct )\b{name}\s*\(", everything) if name else None
        if shown and "preview" not in name.lower():
            for start, end, new in _conformance(declared):
                yield Mutation("missing conformance", path, start, end, new, None, name)
    for body in nodes(root, "class_body"):
        for member in body.children:
            if member.type not in {"property_declaration", "function_declaration"} or member.has_error:
                continue
            lines = (member.start_point.row + 1, member.end_point.row + 1)
            for kind, make in MAKERS.items():
                if kind not in ALONE:
                    for start, end, new in make(member):
                        shown_text = text.encode()[start:end].decode(errors="replace")[:60]
                        yield Mutation(kind, path, start, end, new, lines, f"{shown_text} -> {new}"[:100])
