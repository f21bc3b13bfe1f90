"""A counter that nothing but taps moves, and what hangs on it (a tap that is felt): from one view to another."""

import re
from collections.abc import Iterator

import tree_sitter

from swiftgen.swift.index.parts import Part
from swiftgen.swift.source import source_of

_PLAIN = {"{", "}", "statements", "comment", "multiline_comment"}


def counters(view: Part) -> frozenset[str]:
    """Names of the view's own states that begin at 0 and are only ever counted up by one."""
    names = re.findall(r"@State\s+private\s+var\s+(\w+)(?:\s*:\s*Int)?\s*=\s*0\s*$", view.text, re.MULTILINE)
    return frozenset(name for name in names if re.search(rf"(?<![.\w]){name}\s*\+=\s*1\b", view.text))


def counted(text: str, name: str) -> str:
    """A view's text with such a counter, which each of its buttons moves; empty when it has no button."""
    source = source_of(text)
    actions = [lambda_ for lambda_ in _actions(source.tree.root_node) if {c.type for c in lambda_.children} <= _PLAIN]
    firsts = [next((c for c in action.children if c.type == "statements"), None) for action in actions]
    data = text.encode()
    for first in sorted((each for each in firsts if each is not None), key=lambda node: -node.start_byte):
        line = source.line(source.position(first.start_byte).line)
        stands_alone = line.lstrip().encode().startswith((first.text or b"").splitlines()[0])
        after = f"\n{line[: len(line) - len(line.lstrip())]}" if stands_alone else "; "
        data = data[: first.start_byte] + f"{name} += 1{after}".encode() + data[first.start_byte :]
    if data == text.encode():
        return ""
    place = text.encode().index(b"{") + 1  # every button stands after it
    return (data[:place] + f"\n  @State private var {name} = 0".encode() + data[place:]).decode()


def _actions(node: tree_sitter.Node) -> Iterator[tree_sitter.Node]:
    """What the buttons below do."""
    for child in node.children:
        if child.type == "call_expression" and _callee(child) == b"Button":
            suffix = child.children[-1]
            named = [
                each
                for arguments in suffix.children
                if arguments.type == "value_arguments"
                for each in arguments.children
                if (each.text or b"").startswith(b"action:")
            ]
            inside = named[0].children if named else suffix.children
            yield from [each for each in inside if each.type == "lambda_literal"][:1]
        yield from _actions(child)


def _callee(call: tree_sitter.Node) -> bytes:
    first = call.children[0]
    return (first.children[0] if first.type == "call_expression" else first).text or b""
