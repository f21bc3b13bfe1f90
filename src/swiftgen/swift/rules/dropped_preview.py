"""A preview that nothing else could mend."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight


def _propose(sight: Sight) -> Iterator[Fix]:
    for each in (sight.around({"macro"}), sight.around({"struct"})):
        if each is not None and ("#Preview" in each.signature or "PreviewProvider" in each.conformances):
            yield sight.fix("Left out a preview that does not compile.", sight.edit(each.lead, each.end, ""))
            return


RULE = Rule(
    name="dropped_preview",
    what="Leaves out a preview that no other rule can mend.",
    why="A preview shows a view that has changed since; the app itself does without.",
    codes=("any",),
    rank=70,
    propose=_propose,
    invalid=(
        Case("struct A {}\n\n#Preview { ‸Gone() }\n", "cannot find 'Gone' in scope", "struct A {}\n\n\n"),
        Case(
            "struct A_Previews: PreviewProvider {\n    static var previews: some View { ‸Gone() }\n}\n",
            "cannot find 'Gone' in scope",
            "\n",
        ),
    ),
    valid=(Case("struct A: View { var body: some View { ‸Gone() } }\n", "cannot find 'Gone' in scope"),),
)
