"""The map of an app, for people and for writers."""

from dataclasses import dataclass
from typing import Any

from swiftgen.artifacts import SourceTree
from swiftgen.swift.index import ProjectIndex, index_of, map_of


@dataclass(frozen=True)
class AppMap:
    """The ranked text, and the index that it was made from."""

    text: str
    index: ProjectIndex

    def as_dict(self) -> dict[str, Any]:
        """For ``--json``."""
        index = self.index
        return {
            "map": self.text,
            "declarations": [
                {
                    "path": d.path, "kind": d.kind, "address": d.address, "signature": d.signature, "type": d.type,
                    "attributes": list(d.attributes), "conformances": list(d.conformances),
                    "uses": sum(use.count for use in index.references(d.name)),
                }
                for d in index.declarations
                if d.kind != "import"
            ],
            "views": [
                {
                    "name": view.name, "path": view.path,
                    "shows": [{"view": name, "with": list(labels)} for name, labels in view.shows],
                    "leads_to": [{"view": name, "how": how} for name, how in view.leads_to],
                    "owns": [{"name": n, "wrapper": w, "type": t} for n, w, t in view.owns],
                    "given": [{"name": n, "wrapper": w, "type": t} for n, w, t in view.given],
                }
                for view in index.views
            ],
            "roots": list(index.roots),
            "assets": list(index.assets),
            "strings": list(index.strings),
        }  # fmt: skip


def mapped(tree: SourceTree, tokens: int) -> AppMap:
    """Read the app and rank what it declares."""
    index = index_of(tree)
    return AppMap(map_of(index, tokens), index)
