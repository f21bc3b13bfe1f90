"""Edits addressed by declaration, the form that writers are asked for.

    **replace HomeView.body**
    ```swift
    var body: some View { … }
    ```

and likewise **add to Type**, **add file Path.swift**, **remove Type.member**.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from swiftgen.artifacts import SourceTree, UnsafePathError
from swiftgen.swift.edits.address import find
from swiftgen.swift.edits.declarations import delete, insert, replace
from swiftgen.swift.edits.refused import EditRefusedError
from swiftgen.swift.edits.whole import apply_declarations
from swiftgen.swift.lines import is_placeholder
from swiftgen.swift.parsing import measure

_HEAD = re.compile(
    r"^\s*(?:[-*]\s+)?(?:#+\s*)?\*\*\s*`?(?P<verb>replace|add to|add file|remove|delete)\s+"
    r"`?(?P<name>[^`*]+?)`?\s*\*\*\s*:?\s*$",
    re.I,
)


@dataclass(frozen=True)
class Command:
    """One edit: ``verb`` is ``replace``, ``add to``, ``add file`` or ``remove``."""

    verb: str
    name: str
    code: str = ""


def commands_of(text: str) -> Iterator[Command]:
    """The edits of a reply in that form; ``code`` is empty where a block is missing."""
    lines = text.splitlines()
    heads = [number for number, line in enumerate(lines) if _HEAD.match(line)]
    for number, following in zip(heads, [*heads, len(lines)][1:], strict=True):
        match = _HEAD.match(lines[number])
        if match is not None:
            verb = match["verb"].lower().replace("delete", "remove")
            code = "" if verb == "remove" else _block(lines[number + 1 : following])
            yield Command(verb, match["name"].strip(), code)


def apply_command(tree: SourceTree, command: Command) -> SourceTree:
    """Carry it out. Raises EditRefusedError."""
    verb, name, code = command.verb, command.name, command.code
    if verb != "remove" and not code.strip():
        raise EditRefusedError(f"**{verb} {name}** has no ```swift block.")
    short = any(is_placeholder(line) for line in code.splitlines())
    if verb == "add file":
        return _with_file(tree, name, code, short=short)
    address = name.replace(" :", ":")
    path = find(tree, address).path
    if verb == "remove":
        after = delete(tree, address)
    elif verb == "add to":
        if short:
            raise EditRefusedError(f"The code of {name} leaves something out; give the whole declaration.")
        after = insert(tree, address, code, "inside")
    elif short:
        after = apply_declarations(tree, code, path, find(tree, address).owner)
    else:
        after = replace(tree, address, code)
    if measure(after.files[path]).errors > measure(tree.files[path]).errors:
        raise EditRefusedError(f"After **{verb} {name}** the file {path} cannot be read as Swift.")
    return after


def _with_file(tree: SourceTree, name: str, code: str, *, short: bool) -> SourceTree:
    if short:
        raise EditRefusedError(f"The code of {name} leaves something out; give the whole file.")
    try:
        return tree.with_file(name, code)
    except (UnsafePathError, ValueError) as error:
        raise EditRefusedError(f"The file {name!r} cannot be added: {error}") from error


def _block(lines: list[str]) -> str:
    """The first fenced block."""
    fences = [number for number, line in enumerate(lines) if line.lstrip().startswith("```")]
    if not fences:
        return ""
    end = fences[1] if len(fences) > 1 else len(lines)
    code = lines[fences[0] + 1 : end]
    return "\n".join(code) + "\n" if code else ""
