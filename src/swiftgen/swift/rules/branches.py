"""``some View`` whose branches give different types."""

import re
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_RETURN = re.compile(rb"\breturn\b[ \t]+")


def _propose(sight: Sight) -> Iterator[Fix]:
    found = sight.around({"property", "func"})
    if found is None or found.body is None or "@ViewBuilder" in found.attributes or "some View" not in found.signature:
        return
    body = sight.source.data[found.body[0] : found.body[1]]
    edits = [sight.edit(found.start, found.start, "@ViewBuilder ")]
    at = found.body[0]
    edits += [sight.edit(at + match.start(), at + match.end(), "") for match in _RETURN.finditer(body)]
    yield sight.fix(f"Made `{found.name}` a view builder.", *edits)


RULE = Rule(
    name="branches",
    what="Makes a function or property that gives `some View` a `@ViewBuilder` and takes its `return`s out.",
    why="Only `body` is a view builder by itself; in others all branches must give one type.",
    codes=(
        "opaque_type_mismatched_underlying_type_candidates",
        "opaque_type_no_underlying_type_candidates",
        "missing_return_decl",
        "type_does_not_conform_in_opaque_return",
        "return_type_not_satisfied",
    ),
    rank=10,
    propose=_propose,
    invalid=(
        Case(
            "struct A {\n    var ‸b: some View { if n { return T() } else { return I() } }\n}\n",
            "function declares an opaque return type 'some View', but the return statements in its body do not have matching"
            " underlying types",
            "struct A {\n    @ViewBuilder var b: some View { if n { T() } else { I() } }\n}\n",
        ),
    ),
    valid=(Case("func ‸f() -> Int { }\n", "missing return in global function", code="missing_return_decl"),),
)
