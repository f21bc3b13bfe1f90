"""An address (``Model.add(_:)``, ``Theme.dark``) comes in; the declaration that it names goes out."""

from swiftgen.artifacts import SourceTree
from swiftgen.swift.edits.refused import EditRefusedError
from swiftgen.swift.index.declarations import Declaration, declarations_of, flattened
from swiftgen.swift.nearest import nearest

_WORDS = ("enum", "struct", "class", "actor", "protocol", "extension", "func", "var", "let", "case", "static")


def find(tree: SourceTree, address: str) -> Declaration:
    """The one declaration at an address.

    ``File.swift#Model.add`` names the file too; labels may be left out when one function has the name;
    ``extension Model`` names the first extension; ``enum Theme.case dark`` says what kind is meant.

    Raises:
        EditRefusedError: there is none, or more than one.
    """
    path, _, rest = address.rpartition("#")
    kind, name = _plain(rest)
    everything = [
        declaration
        for file, text in tree.swift.items()
        if not path or file == path or file.endswith(f"/{path}")
        for declaration in flattened(declarations_of(file, text))
    ]
    named = [d for d in everything if d.address == name or _bare(d) == name]
    found = [d for d in named if d.address == name] if "(" in name else named
    if kind:
        found = [d for d in found if kind in {d.kind, d.keyword}] or found
    if kind != "extension" and any(d.kind != "extension" for d in found):
        found = [d for d in found if d.kind != "extension"]
    if not found:
        near = nearest(name, (d.address for d in everything), 3)
        meant = f" Near it: {', '.join(near)}." if near else ""
        raise EditRefusedError(f"There is no `{rest}`{f' in {path}' if path else ''}.{meant}")
    if len(found) > 1 and kind != "extension":
        places = ", ".join(f"{d.path}#{d.address}" for d in found[:4])
        raise EditRefusedError(f"`{rest}` names {len(found)} declarations ({places}). Give the labels or the file.")
    return found[0]


def import_of(tree: SourceTree, path: str, module: str) -> Declaration | None:
    """A file's import of a module."""
    found = declarations_of(path, tree.files.get(path, ""))
    return next((d for d in found if d.kind == "import" and d.name == module), None)


def _plain(address: str) -> tuple[str, str]:
    """The kind that an address says, and the address without such words."""
    kind, parts = "", []
    for part in address.strip().replace("`", "").split("."):
        words = part.split()
        while len(words) > 1 and words[0] in _WORDS:
            kind = words.pop(0)
        parts.append(" ".join(words))
    if address.strip().startswith("extension "):
        kind = "extension"
    return kind, ".".join(parts)


def _bare(declaration: Declaration) -> str:
    """The address without labels."""
    return f"{declaration.owner}.{declaration.name}" if declaration.owner else declaration.name
