"""A member that a protocol asks for, under a misspelt name."""

import re
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.nearest import nearest
from swiftgen.swift.rules.base import Case, Rule, Sight

_WANTED = re.compile(r"requires (?:property|function|initializer|nested type) '(\w+)")
_KNOWN = {"View": ("body",), "App": ("body",), "Scene": ("body",), "PreviewProvider": ("previews",), "Shape": ("path",),
          "ViewModifier": ("body",), "Identifiable": ("id",), "ButtonStyle": ("makeBody",), "Hashable": ("hash",),
          "UIViewRepresentable": ("makeUIView", "updateUIView"), "PreferenceKey": ("defaultValue", "reduce"),
          "EnvironmentKey": ("defaultValue",), "Comparable": ("<",)}  # fmt: skip


def _propose(sight: Sight) -> Iterator[Fix]:
    owner = sight.around({"struct", "class", "enum", "extension"})
    if owner is None or not sight.quoted:
        return
    wanted = [found[1] for note in sight.finding.notes if (found := _WANTED.search(note.message))]
    for protocol in sight.quoted[1:2]:
        wanted += _KNOWN.get(protocol, ())
    names = {member.name: member for member in owner.members if member.name}
    for name in dict.fromkeys(wanted):
        if name in names:
            continue
        for other in nearest(name, names, 2):
            start = names[other].name_start
            edit = sight.edit(start, start + len(other.encode()), name)
            yield sight.fix(f"`{owner.name}` must have `{name}`; renamed `{other}`.", edit)
            for asked in sight.declared(name):
                if asked.owner in owner.conformances:
                    start = asked.name_start
                    edit = sight.edit(start, start + len(name.encode()), other, asked.path)
                    yield sight.fix(f"`{asked.owner}` asks for `{other}` everywhere else.", edit)


RULE = Rule(
    name="requirement",
    what="Renames a member whose name is nearly the one that a protocol asks for.",
    why="`body` is misspelt, and the type is then no view.",
    codes=("type_does_not_conform",),
    rank=9,
    propose=_propose,
    invalid=(
        Case(
            "struct ‸A: View {\n    var boddy: some View { Text(n) }\n}\n",
            "type 'A' does not conform to protocol 'View'",
            "struct A: View {\n    var body: some View { Text(n) }\n}\n",
        ),
    ),
    valid=(Case("struct ‸A: View {\n    var title = 1\n}\n", "type 'A' does not conform to protocol 'View'"),),
)
