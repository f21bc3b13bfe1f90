"""A rename goes by the compiler's references, and is undone when the app breaks."""

import re

import pytest

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.artifacts.occurrence import Occurrence, Role
from swiftgen.pipeline.renaming import renamed
from swiftgen.swift.edits import EditRefusedError
from swiftgen.swift.source import source_of

TREE = SourceTree(
    files={
        "A.swift": "struct Model {\n    var count = 0\n    func twice() -> Int { count * 2 }\n}\n",
        "B.swift": "struct Other {\n    var count = 1\n}\nfunc sum(m: Model, o: Other) -> Int { m.count + o.count }\n",
    }
)
MEANT = {"A.swift": (0, 1), "B.swift": (1,)}
"""Which of the words `count` in each file are the model's."""


class Index:
    """A compiler that knows the words by hand, and dislikes a name."""

    async def occurrences(self, tree: SourceTree) -> tuple[Occurrence, ...]:
        found = []
        for path, text in tree.swift.items():
            for number, match in enumerate(re.finditer(r"\bcount\b", text)):
                usr = "model" if number in MEANT[path] else "other"
                place = source_of(text).position(match.start())
                found.append(Occurrence(path, place, usr, "count", Role.REFERENCE))
        return tuple(found)

    async def check(self, tree: SourceTree) -> tuple[Finding, ...]:
        bad = any("broken" in text for text in tree.files.values())
        return (Finding(severity="error", code="e", message="it is broken", path="A.swift"),) if bad else ()


async def test_only_what_the_compiler_says_is_meant_gets_the_name() -> None:
    tree = await renamed(Index(), TREE, "Model.count", "total")
    assert tree.files["A.swift"] == TREE.files["A.swift"].replace("count", "total")
    assert tree.files["B.swift"] == TREE.files["B.swift"].replace("m.count", "m.total")


async def test_a_name_with_which_the_app_breaks_is_refused() -> None:
    with pytest.raises(EditRefusedError, match="does not compile any more: it is broken"):
        await renamed(Index(), TREE, "Model.count", "broken")
