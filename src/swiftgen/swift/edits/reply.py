"""A model's reply that asks for changes comes in, in any of the forms that models use; the changed app goes out."""

from swiftgen.artifacts import SourceTree
from swiftgen.swift.edits.blocks import apply_block, blocks_of
from swiftgen.swift.edits.commands import apply_command, commands_of
from swiftgen.swift.edits.patch import apply_patch, is_patch, patches_of
from swiftgen.swift.edits.refused import EditRefusedError
from swiftgen.swift.edits.whole import apply_declarations
from swiftgen.swift.lines import is_placeholder
from swiftgen.swift.reply import NoCodeError, read_reply


def apply_reply(tree: SourceTree, text: str) -> SourceTree:
    """Edits by declaration, search/replace blocks, a unified diff, or code with marks for what stays; all or nothing.

    Raises:
        EditRefusedError: some part fits no place, or more than one.
    """
    commands = list(commands_of(text))
    if commands:
        for command in commands:
            tree = apply_command(tree, command)
        return tree
    blocks = list(blocks_of(text))
    if blocks:
        for block in blocks:
            tree = apply_block(tree, block)
        return tree
    if is_patch(text):
        for patch in patches_of(text):
            tree = apply_patch(tree, patch)
        return tree
    try:
        reply = read_reply(text)
    except NoCodeError as error:
        raise EditRefusedError(str(error)) from error
    for path, code in reply.tree.files.items():
        whole = not any(is_placeholder(line) for line in code.split("\n"))
        known = next((p for p in tree.files if p == path or p.endswith(f"/{path}")), "")
        if whole and (known or path not in tree.files) and _is_file(code, named=path in text):
            tree = tree.with_file(known or path, code)
        else:
            tree = apply_declarations(tree, code, known)
    return tree


def _is_file(code: str, *, named: bool) -> bool:
    """Whether code is a whole file and not some declarations of one."""
    return named and ("import " in code or "struct " in code or "class " in code or "enum " in code)
