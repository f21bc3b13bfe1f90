"""An app's files come in; what they declare, who uses what, which view shows which, and a map of it all go out."""

from swiftgen.swift.index.declarations import Declaration, declarations_of, every_declaration
from swiftgen.swift.index.map import map_of
from swiftgen.swift.index.project import ProjectIndex, Use, ViewNode, index_of

__all__ = [
    "Declaration", "ProjectIndex", "Use", "ViewNode", "declarations_of", "every_declaration", "index_of", "map_of",
]  # fmt: skip
