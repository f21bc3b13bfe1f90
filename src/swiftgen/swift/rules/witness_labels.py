"""A method whose argument labels are not those that the protocol asks for."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight


def _propose(sight: Sight) -> Iterator[Fix]:
    method = sight.around({"func", "init"})
    if method is None or len(sight.quoted) < 2:
        return
    have, wanted = (
        quoted.partition("(")[2].rstrip(")").split(":")[:-1] for quoted in (sight.quoted[0], sight.quoted[-1])
    )
    if len(have) != len(wanted):
        return
    edits = []
    for mine, theirs in zip(have, wanted, strict=True):
        if mine != theirs:
            inside = (t for t in sight.tokens if method.start <= t.start < method.end and t.text == mine)
            token = next(inside, None)
            if token is None:
                return
            edits.append(sight.edit(token.start, token.end, theirs))
    yield sight.fix(f"The protocol asks for `{sight.quoted[-1]}`.", *edits)


RULE = Rule(
    name="witness_labels",
    what="Gives a method the argument labels that its protocol asks for.",
    why="A label is misspelt or remembered wrongly, and the type does not conform.",
    codes=("witness_argument_name_mismatch",),
    rank=11,
    propose=_propose,
    invalid=(
        Case(
            "struct A: V {\n    func ‸update(_ a: Int, coontext: Int) { print(context) }\n}\n",
            "instance method 'update(_:coontext:)' has different argument labels from those required by protocol 'V' "
            "('update(_:context:)')",
            "struct A: V {\n    func update(_ a: Int, context: Int) { print(context) }\n}\n",
        ),
    ),
    valid=(Case("let a = ‸1\n", "instance method 'a(b:)' has different argument labels"),),
)
