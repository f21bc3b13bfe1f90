"""A member that no type has, in an expression of which the compiler cannot say what is wrong."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.nearest import nearest
from swiftgen.swift.rules.base import Case, Rule, Sight

_COMPARED = 3


def _propose(sight: Sight) -> Iterator[Fix]:
    """Every such member of the declaration that the error is in."""
    if not sight.symbols.member_names:
        return
    own = {each.name for each in sight.project}
    here = sight.around({"func", "init", "property"})
    if here is None:
        return
    for index, token in enumerate(sight.tokens[1:], 1):
        inside = here.start <= token.start < here.end
        if inside and token.is_word and sight.tokens[index - 1].text == "." and token.text not in own:
            if sight.symbols.named(token.text):
                continue
            for other in nearest(token.text, [*own, *sight.symbols.member_names], _COMPARED):
                yield sight.replace(token, other, f"Nothing has a member `{token.text}`; used `{other}`.")


RULE = Rule(
    name="misspelt_member",
    what="Puts the nearest member that exists in place of one that neither the SDK nor the app has.",
    why="In a long expression a misspelt name is reported as one that takes too long, or at another place.",
    codes=("any",),
    rank=13,
    propose=_propose,
    invalid=(
        Case(
            "struct A: View {\n    var body: some View {\n        ‸print(b)\n        T(b).paddign(2)\n    }\n}\n",
            "the compiler is unable to type-check this expression in reasonable time",
            "struct A: View {\n    var body: some View {\n        print(b)\n        T(b).padding(2)\n    }\n}\n",
        ),
    ),
    valid=(Case("let a = ‸T(b).padding(2)\n", "type of expression is ambiguous without a type annotation"),),
)
