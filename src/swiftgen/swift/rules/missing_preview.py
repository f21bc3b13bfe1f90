"""A file of views without a preview. No error: it is looked for only when it is asked for."""

import re
from collections.abc import Iterator

from swiftgen.artifacts import Finding, Fix, Position, Range, SourceTree
from swiftgen.swift.index.declarations import Declaration, declarations_of
from swiftgen.swift.index.wrappers import is_passed, wrapper_of
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.source import source_of
from swiftgen.swift.values import arguments, value_for

CODE = "missing-preview"
_HIDDEN = frozenset({"private", "fileprivate"})
_AROUND = re.compile(r"@Environment\((\w+)\.self\)")


def missing_previews(tree: SourceTree) -> tuple[Finding, ...]:
    """A finding at the first view of each file that shows none in a preview."""
    found = []
    for path, text in tree.swift.items():
        view = _shown_first(path, text)
        if view is not None:
            place = source_of(text).position(view.name_start)
            message = f"`{view.name}` has no preview."
            found.append(
                Finding(
                    severity="error", code=CODE, message=message, path=path,
                    range=Range(start=place, end=Position(line=place.line, column=place.column + len(view.name))),
                    source="rule",
                )
            )  # fmt: skip
    return tuple(found)


def _shown_first(path: str, text: str) -> Declaration | None:
    """The view that a preview should show; None when there is none, or a preview already."""
    declared = declarations_of(path, text)
    if any("#Preview" in each.signature or "PreviewProvider" in each.conformances for each in declared):
        return None
    views = (each for each in declared if each.kind == "struct" and "View" in each.conformances)
    return next((each for each in views if not _HIDDEN & set(each.modifiers) and "<" not in each.signature), None)


def _propose(sight: Sight) -> Iterator[Fix]:
    view = sight.around({"struct"})
    if view is None:
        return
    given = arguments([_given(m) for m in view.members if is_passed(m)], sight.project)
    around = [_around(sight, member) for member in view.members]
    if given is None or None in around:
        return
    shown = f"{view.name}({given})" + "".join(f"\n        {call}" for call in around if call)
    end = len(sight.source.data)
    edit = sight.edit(len(sight.source.data.rstrip()), end, f"\n\n#Preview {{\n    {shown}\n}}\n")
    yield sight.fix(f"Added a preview of `{view.name}`.", edit)


def _given(member: Declaration) -> tuple[str, str]:
    kind = f"Binding<{member.type}>" if wrapper_of(member) == "Binding" else member.type
    return member.name, kind


def _around(sight: Sight, member: Declaration) -> str | None:
    """The modifier that puts into the environment what a member takes from there; None when no value is known."""
    attribute = member.attributes[0] if member.attributes else ""
    shared = _AROUND.match(attribute)
    if shared is None and wrapper_of(member) != "EnvironmentObject":
        return ""
    found = value_for(shared[1] if shared else member.type, sight.project, sight.source, len(sight.source.data))
    name = "environment" if shared else "environmentObject"
    return f".{name}({found[0]})" if found else None


RULE = Rule(
    name="missing_preview",
    what="Adds a `#Preview` of a file's first view, with the plainest values for what it must be given.",
    why="A model leaves the preview out, and Xcode's canvas stays empty.",
    codes=(CODE,),
    rank=8,
    propose=_propose,
    invalid=(
        Case(
            "struct ‸A: View {\n    @Binding var on: Bool\n    let item: Item\n    @State private var n = 1\n}\n"
            "struct Item {\n    var title: String\n    let count: Int\n    var note: String?\n}\n",
            "`A` has no preview.",
            "struct A: View {\n    @Binding var on: Bool\n    let item: Item\n    @State private var n = 1\n}\n"
            "struct Item {\n    var title: String\n    let count: Int\n    var note: String?\n}\n"
            '\n#Preview {\n    A(on: .constant(false), item: Item(title: "", count: 0))\n}\n',
        ),
        Case(
            "final class Model: ObservableObject {}\nstruct ‸A: View {\n    @EnvironmentObject var model: Model\n}\n",
            "`A` has no preview.",
            "final class Model: ObservableObject {}\nstruct A: View {\n    @EnvironmentObject var model: Model\n}\n"
            "\n#Preview {\n    A()\n        .environmentObject(Model())\n}\n",
        ),
    ),
    valid=(
        Case("struct ‸A: View {\n    let given: Unknown\n}\n", "`A` has no preview."),
        Case("let ‸a = 1\n", "`A` has no preview."),
    ),
)
