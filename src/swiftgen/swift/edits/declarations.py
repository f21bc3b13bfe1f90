"""Declarations are put in, replaced, taken out and moved; comments and lines around them stay as they are."""

import textwrap
from typing import Literal

from swiftgen.artifacts import SourceTree
from swiftgen.swift.edits.address import find, import_of
from swiftgen.swift.edits.refused import EditRefusedError
from swiftgen.swift.index.declarations import Declaration, declarations_of
from swiftgen.swift.parsing import parse
from swiftgen.swift.source import source_of

Where = Literal["after", "before", "inside", "first"]


def replace(tree: SourceTree, address: str, code: str) -> SourceTree:
    """Put ``code`` in the place of a declaration. Raises EditRefusedError when it is not one that can be read."""
    found = find(tree, address)
    _alone(found)
    start = found.lead if code.lstrip().startswith(("//", "/*")) else found.start
    return splice(tree, found.path, start, found.end, laid_out(tree, found.path, start, code))


def delete(tree: SourceTree, address: str) -> SourceTree:
    """Take a declaration out, with the comments above it and one blank line."""
    found = find(tree, address)
    _alone(found)
    data = tree.files[found.path].encode()
    start, end = line_span(data, found.lead, found.end)
    before, after = data[:start], data[end:]
    if before.endswith(b"\n\n") and after.startswith(b"\n"):
        end += 1
    elif before.endswith(b"\n\n") and after.lstrip(b" \t").startswith(b"}"):
        start -= 1
    return splice(tree, found.path, start, end, "")


def insert(tree: SourceTree, address: str, code: str, where: Where = "after") -> SourceTree:
    """Put a declaration after, before or (as its last or first member) inside the one at ``address``."""
    found = find(tree, address)
    _readable(code, member=bool(found.owner) or where in {"inside", "first"})
    data = tree.files[found.path].encode()
    if where in {"inside", "first"}:
        return _into(tree, found, code, last=where == "inside")
    if where == "after":
        _, end = line_span(data, found.start, found.end)
        text = indented(code, source_of(tree.files[found.path]).indent(found.start))
        lead = "" if data[:end].endswith(b"\n") else "\n"
        gap = "" if _is_line(found) and _is_one_line(code) else "\n"
        following = data[end:].split(b"\n", 1)[0].strip()
        tail = "\n" if gap and following and not following.startswith(b"}") else ""
        return splice(tree, found.path, end, end, f"{lead}{gap}{text}\n{tail}")
    start, _ = line_span(data, found.lead, found.end)
    text = indented(code, source_of(tree.files[found.path]).indent(found.start))
    return splice(
        tree, found.path, start, start, f"{text}\n{'' if _is_line(found) and _is_one_line(code) else chr(10)}"
    )


def move(tree: SourceTree, address: str, path: str) -> SourceTree:
    """Move a declaration at the top level to the end of another file, which is made when it is not there."""
    found = find(tree, address)
    if found.owner:
        raise EditRefusedError(
            f"`{address}` is a member of {found.owner}: only declarations at the top level can move."
        )
    if path == found.path:
        raise EditRefusedError(f"`{address}` is in {path} already.")
    code = tree.files[found.path].encode()[found.lead : found.end].decode()
    imports = [d for d in declarations_of(found.path, tree.files[found.path]) if d.kind == "import"]
    tree = delete(
        tree, f"{found.path}#{found.kind} {address}" if found.kind == "extension" else f"{found.path}#{address}"
    )
    if path not in tree.files:
        head = "".join(f"{each.signature}\n" for each in imports)
        return tree.with_file(path, f"{head}\n{code}\n" if head else f"{code}\n")
    for each in imports:
        tree = add_import(tree, path, each.name)
    old = tree.files[path]
    return tree.with_file(path, f"{old}{'' if old.endswith(chr(10)) else chr(10)}\n{code}\n")


def add_import(tree: SourceTree, path: str, module: str) -> SourceTree:
    """Import a module in a file, after its other imports."""
    if path not in tree.files:
        raise EditRefusedError(f"There is no file {path}.")
    if import_of(tree, path, module):
        return tree
    imports = [d for d in declarations_of(path, tree.files[path]) if d.kind == "import"]
    data = tree.files[path].encode()
    at = line_span(data, imports[-1].start, imports[-1].end)[1] if imports else 0
    return splice(tree, path, at, at, f"import {module}\n" + ("" if imports else "\n"))


def splice(tree: SourceTree, path: str, start: int, end: int, text: str) -> SourceTree:
    """Bytes of one file replaced."""
    data = tree.files[path].encode()
    return tree.with_file(path, (data[:start] + text.encode() + data[end:]).decode())


def line_span(data: bytes, start: int, end: int) -> tuple[int, int]:
    """The bytes widened to whole lines when nothing else stands on them."""
    first = data.rfind(b"\n", 0, start) + 1
    last = data.find(b"\n", end)
    last = len(data) if last < 0 else last + 1
    if data[first:start].strip():
        first = start
    rest = data[end:last].strip()
    return first, (end if rest and not rest.startswith(b"//") else last)


def laid_out(tree: SourceTree, path: str, start: int, code: str) -> str:
    """Code with the indentation of a place; its first line goes on where the place is."""
    return indented(code, source_of(tree.files[path]).indent(start)).lstrip(" \t")


def indented(code: str, indent: str) -> str:
    """Code without its own outer indentation, each line moved in; lines inside of long strings too."""
    lines = textwrap.dedent(code.strip("\n")).rstrip().split("\n")
    return "\n".join(f"{indent}{line}" if line.strip() else "" for line in lines)


def _into(tree: SourceTree, found: Declaration, code: str, *, last: bool) -> SourceTree:
    if not found.is_type or found.body is None:
        raise EditRefusedError(f"`{found.address}` is no type: it has no members.")
    source = source_of(tree.files[found.path])
    outer = source.indent(found.start)
    step = source.indent(found.members[0].start) if found.members else f"{outer}    "
    text = indented(code, step)
    if found.members and last:
        previous = found.members[-1]
        _, end = line_span(source.data, previous.start, previous.end)
        if end > found.body[1]:
            end = previous.end
        gap = "" if _is_line(previous) and _is_one_line(code) and previous.kind == _kind(code) else "\n"
        lead = "" if source.data[:end].endswith(b"\n") else "\n"
        tail = "" if source.data[end : found.body[1]].strip() or lead == "" else f"\n{outer}"
        return splice(
            tree, found.path, end, end, f"{lead}{gap}{text}\n{tail}" if lead == "" else f"{lead}{gap}{text}{tail}"
        )
    start = found.body[0]
    rest = source.data[start : found.body[1]]
    newline = rest.startswith(b"\n") or b"\n" in rest
    after = "\n" if found.members else f"\n{outer}" if not newline else ""
    return splice(tree, found.path, start, start, f"\n{text}{after}")


def _kind(code: str) -> str:
    return "case" if code.lstrip().startswith("case ") else "property"


def _is_line(declaration: Declaration) -> bool:
    return declaration.kind in {"case", "import", "typealias"} or (
        declaration.kind == "property" and declaration.body is None
    )


def _is_one_line(code: str) -> bool:
    return "\n" not in code.strip()


def _alone(found: Declaration) -> None:
    """Refuse what shares its bytes with others: ``case a, b``, ``var x = 1, y = 2``."""
    names = found.signature.count(",") if found.kind == "case" and "(" not in found.signature else 0
    if names:
        raise EditRefusedError(
            f"`{found.address}` shares its line with others: `{found.signature}`. Replace the whole line."
        )


def _readable(code: str, *, member: bool) -> None:
    text = f"enum E {{\n{code}\n}}" if member and code.lstrip().startswith("case ") else code
    text = f"struct S {{\n{code}\n}}" if member and text is code else text
    if not code.strip():
        raise EditRefusedError("There is no code to put in.")
    if parse(text).root_node.has_error and parse(code).root_node.has_error:
        raise EditRefusedError("The code to put in cannot be read as Swift.")
