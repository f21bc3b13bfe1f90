"""A preview that is not written as previews are, or that cannot be mended."""

import re
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.index.declarations import Declaration
from swiftgen.swift.rules.base import Case, Rule, Sight

_HEAD = re.compile(
    r"(?:static\s+)?(?:var|func|let)\s+(?:previews?|body|view)\b\s*(?:\(\s*\))?\s*(?:->|:)?\s*(?:some\s+View)?"
)


def _propose(sight: Sight) -> Iterator[Fix]:
    owner = sight.around({"struct"})
    if owner is not None and "PreviewProvider" in owner.conformances and "PreviewProvider" in sight.finding.message:
        yield from _as_provider(sight, owner)
    if sight.finding.code.endswith("circular_reference"):
        yield from _moved_out(sight)


def _moved_out(sight: Sight) -> Iterator[Fix]:
    """Read by tokens: the syntax tree has no place for a preview inside of a type."""
    depth, start, inside, preview = 0, 0, 0, (0, 0)
    for token in sight.tokens:
        if token.text == "#Preview" and depth:
            start, inside = token.start, depth
        depth += (token.text == "{") - (token.text == "}")
        if start and inside and token.text == "}" and depth == inside:
            preview, inside = (start, token.end), 0
        elif start and not inside and depth == 0:
            text = sight.source.slice(*preview)
            edits = (sight.edit(*preview, ""), sight.edit(token.end, token.end, f"\n\n{text}"))
            yield sight.fix("Moved the preview out of the type.", *edits)
            return


def _as_provider(sight: Sight, owner: Declaration) -> Iterator[Fix]:
    member = next((m for m in owner.members if m.name in {"previews", "preview", "body", "view"}), None)
    if member is None:
        views = [d for d in sight.project if "View" in d.conformances and owner.name.startswith(d.name)]
        if owner.body is not None and views:
            text = f"\n    static var previews: some View {{\n        {views[0].name}()\n    }}"
            yield sight.insert(owner.body[0], text, "Wrote the preview's `previews`.")
        return
    found = _HEAD.search(sight.source.slice(member.start, member.end))
    if found:
        start = member.start + len(sight.source.slice(member.start, member.end)[: found.start()].encode())
        edit = sight.edit(start, start + len(found[0].encode()), "static var previews: some View")
        yield sight.fix("A preview's views are its static `previews`.", edit)


RULE = Rule(
    name="previews",
    what="Gives a preview provider its static `previews`, and moves a `#Preview` out of the type that it stands in.",
    why="A preview is written like a view, or inside one.",
    codes=("type_does_not_conform", "macro_expand_circular_reference", "circular_reference"),
    rank=9,
    propose=_propose,
    invalid=(
        Case(
            "struct ‸A_Previews: PreviewProvider {\n    var previews: some View { A() }\n}\n",
            "type 'A_Previews' does not conform to protocol 'PreviewProvider'",
            "struct A_Previews: PreviewProvider {\n    static var previews: some View { A() }\n}\n",
        ),
        Case(
            "struct ‸A_Previews: PreviewProvider {\n    static func previews() -> some View { A() }\n}\n",
            "type 'A_Previews' does not conform to protocol 'PreviewProvider'",
            "struct A_Previews: PreviewProvider {\n    static var previews: some View { A() }\n}\n",
        ),
        Case(
            "struct A: View {}\nstruct ‸A_Previews: PreviewProvider {\n}\n",
            "type 'A_Previews' does not conform to protocol 'PreviewProvider'",
            "struct A: View {}\nstruct A_Previews: PreviewProvider {\n    static var previews: some View {\n"
            "        A()\n    }\n}\n",
        ),
        Case(
            "struct A: View {\n    ‸#Preview { A() }\n}\n",
            "circular reference expanding freestanding macro 'Preview'",
            "struct A: View {\n    \n}\n\n#Preview { A() }\n",
            "macro_expand_circular_reference",
        ),
    ),
    valid=(
        Case("struct ‸A: View {\n    var title = 1\n}\n", "type 'A' does not conform to protocol 'View'"),
        Case("‸#Preview { A() }\n", "circular reference", code="circular_reference"),
    ),
)
