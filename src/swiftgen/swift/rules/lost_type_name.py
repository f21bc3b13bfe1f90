"""A type without a name."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.source import source_of

_TYPES = frozenset({"struct", "class", "enum", "protocol", "actor"})


def _propose(sight: Sight) -> Iterator[Fix]:
    before, here = sight.token(-1), sight.token()
    if before is None or before.text not in _TYPES or (here is not None and here.kind == "name"):
        return
    end = here.start if here is not None else before.end
    gap = "" if here is not None and here.text in {":", "<"} else " "
    for name in _names(sight):
        yield sight.fix(f"Named the type `{name}`.", sight.edit(before.end, end, f" {name}{gap}"))


def _names(sight: Sight) -> list[str]:
    """The names that the app uses and nobody declares, those of this file first; then the file's own name."""
    stem = re.sub(r"\W", "_", PurePosixPath(sight.path).stem)
    known = {each.name for each in sight.project}
    paths = sorted(sight.tree.swift, key=lambda each: each != sight.path)
    tokens = [token for path in paths for token in source_of(sight.tree.files[path]).tokens]
    used = dict.fromkeys(token.text for token in tokens if token.kind == "name" and token.text[:1].isupper())
    unknown = [name for name in used if name not in known and not sight.symbols.named(name)]
    own = [stem] if stem and stem not in known and not stem[0].isdigit() else []
    return list(dict.fromkeys([*(name for name in unknown if name == stem), *unknown[:3], *own]))


RULE = Rule(
    name="lost_type_name",
    what="Names a type after its file, or as the code that uses it does.",
    why="A word is lost where chunks of an answer meet.",
    codes=("expected_identifier_in_decl", "*"),
    rank=7,
    propose=_propose,
    invalid=(
        Case(
            "struct ‸: Text {\n    var b = 1\n}\n",
            "expected identifier in struct declaration",
            "struct A: Text {\n    var b = 1\n}\n",
        ),
        Case(
            "struct ‸: App {\n    var b = 1\n}\nlet c = Hidden()\n",
            "expected identifier in struct declaration",
            "struct Hidden: App {\n    var b = 1\n}\nlet c = Hidden()\n",
        ),
    ),
    valid=(Case("struct ‸B {}\n", "expected identifier in struct declaration"),),
)
