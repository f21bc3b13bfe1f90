"""An app and a wish come in; the app with that one thing changed goes out, or a reason why not. Bytes outside stay."""

from swiftgen.swift.edits.address import find, import_of
from swiftgen.swift.edits.declarations import add_import, delete, insert, move, replace
from swiftgen.swift.edits.refused import EditRefusedError
from swiftgen.swift.edits.removed import addresses, removed
from swiftgen.swift.edits.rename import Occurrence, rename
from swiftgen.swift.edits.reply import apply_reply
from swiftgen.swift.edits.views import set_modifier, wrap

__all__ = [
    "EditRefusedError", "Occurrence", "add_import", "addresses", "apply_reply", "delete", "find", "import_of", "insert",
    "move", "removed", "rename", "replace", "set_modifier", "wrap",
]  # fmt: skip
