"""An app before and after a change comes in; the declarations that are gone go out."""

from swiftgen.artifacts import SourceTree
from swiftgen.swift.index.declarations import every_declaration

_NAMELESS = frozenset({"import", "macro", "extension"})


def removed(before: SourceTree, after: SourceTree) -> tuple[str, ...]:
    """Their addresses; members of a type that is gone are not named one by one, nor one whose namesake is left."""
    left = {_bare(address) for address in addresses(after)}
    gone = [address for address in addresses(before) if _bare(address) not in left]
    return tuple(address for address in gone if not any(address.startswith(f"{other}.") for other in gone))


def addresses(tree: SourceTree) -> tuple[str, ...]:
    """All declarations, as edits name them, in the order of the files."""
    return tuple(
        dict.fromkeys(
            declaration.address
            for path, text in tree.swift.items()
            for declaration in every_declaration(path, text)
            if declaration.kind not in _NAMELESS
        )
    )


def _bare(address: str) -> str:
    return address.split("(", maxsplit=1)[0]
