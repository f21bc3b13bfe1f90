"""What other files can see of a Swift file: an edit that leaves it as it is concerns the file alone."""

import hashlib
from collections.abc import Iterator

import tree_sitter

from swiftgen.swift.parsing import parse

_BODIES = frozenset({"function_body", "computed_property", "computed_getter", "computed_setter", "computed_modify"})


def interface_key(text: str) -> str:
    """Changes with everything but the statements in bodies; of a text that does not parse, with everything."""
    content = text.encode()
    root = parse(text).root_node
    digest = hashlib.sha256()
    start = 0
    for node in () if root.has_error else _statements(root):
        digest.update(content[start : node.start_byte])
        start = node.end_byte
    digest.update(content[start:])
    return digest.hexdigest()


def _statements(node: tree_sitter.Node) -> Iterator[tree_sitter.Node]:
    """The outermost statements of functions and of computed properties, in order."""
    for child in node.children:
        if child.type == "statements" and node.type in _BODIES:
            yield child
        else:
            yield from _statements(child)
