"""An import that names no module."""

from collections import Counter
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_USUAL = ("SwiftUI", "Foundation")


def _propose(sight: Sight) -> Iterator[Fix]:
    """What the other files import, then what nearly all do; of these, that whose names the file uses first."""
    word = next((t for t in (sight.token(-1), sight.token(), sight.token(-2)) if t and t.text == "import"), None)
    if word is None or "import" not in sight.finding.message:
        return
    imported = Counter(each.name for each in sight.project if each.kind == "import" and each.path != sight.path)
    here = {each.name for each in sight.project if each.kind == "import" and each.path == sight.path}
    used = {token.text for token in sight.tokens if token.is_word and token.text[:1].isupper()}
    names = [name for name in dict.fromkeys([*imported, *_USUAL]) if name not in here]
    needed = Counter(name for name in names for word_ in used if name in sight.symbols.modules_of(word_))
    for name in sorted(names, key=lambda each: (-needed[each], -imported[each])):
        yield sight.insert(word.end, f" {name}", f"Imported `{name}`.")


RULE = Rule(
    name="lost_module",
    what="Names the module of an import that has none.",
    why="A word is lost where chunks of an answer meet.",
    codes=("decl_expected_module_name", "expected_identifier_in_decl"),
    rank=7,
    propose=_propose,
    invalid=(
        Case(
            'import\n\n‸struct A: View {\n    var body: some View { Text("a") }\n}\n',
            "expected module name in import declaration",
            'import SwiftUI\n\nstruct A: View {\n    var body: some View { Text("a") }\n}\n',
        ),
    ),
    valid=(
        Case("let a = ‸1\n", "expected module name in import declaration"),
        Case("import A\n‸struct {}\n", "expected identifier in struct declaration", code="expected_identifier_in_decl"),
    ),
)
