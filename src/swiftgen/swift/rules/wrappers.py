"""``@Observable`` models with wrappers for ``ObservableObject``, and the other way round."""

import re
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_NEW = {"StateObject": "@State", "ObservedObject": "@Bindable", "EnvironmentObject": "@Environment"}
_OLD = {"State": "@StateObject", "Bindable": "@ObservedObject"}


def _propose(sight: Sight) -> Iterator[Fix]:
    owner = sight.around({"struct", "class"})
    member = next((m for m in owner.members if m.start <= sight.at <= m.end), None) if owner else None
    if member is None or not member.attributes:
        return
    attribute = member.attributes[0]
    name = attribute.removeprefix("@").partition("(")[0]
    model = member.type or member.value.partition("(")[0]
    declared = sight.declared(model, {"class"})
    observable = any("@Observable" in d.attributes for d in declared)
    start = sight.source.data.find(attribute.encode(), member.start)
    end = start + len(attribute.encode())
    if observable and name in _NEW:
        new = f"@Environment({model}.self)" if name == "EnvironmentObject" else _NEW[name]
        if name == "EnvironmentObject":
            kept = re.sub(r":\s*" + re.escape(model), "", sight.source.slice(end, member.end), count=1)
            yield sight.fix(f"`{model}` is @Observable: {new}.", sight.edit(start, member.end, new + kept))
        else:
            yield sight.fix(f"`{model}` is @Observable: used {new}.", sight.edit(start, end, new))
    elif name in _OLD and any("ObservableObject" in d.conformances for d in declared):
        yield sight.fix(f"`{model}` is an ObservableObject: used {_OLD[name]}.", sight.edit(start, end, _OLD[name]))
    elif name in _NEW and declared:
        model_class = declared[0]
        yield _conform(sight, model_class.path, model_class.name_start, model, model_class.conformances)


def _conform(sight: Sight, path: str, at: int, model: str, conformances: tuple[str, ...]) -> Fix:
    end = at + len(model.encode())
    text = ": ObservableObject" if not conformances else ""
    if conformances:
        data = sight.tree.files[path].encode()
        end = data.find(conformances[-1].encode(), end) + len(conformances[-1].encode())
        text = ", ObservableObject"
    return sight.fix(f"Made `{model}` an ObservableObject.", sight.edit(end, end, text, path))


RULE = Rule(
    name="wrappers",
    what="Gives a property the wrapper that fits its model: `@State`, `@Bindable` and `@Environment` for `@Observable`.",
    why="Two generations of observation are mixed up.",
    codes=(
        "type_does_not_conform_decl_owner",
        "availability_decl_unavailable",
        "type_does_not_conform_in_decl_ref",
        "type_does_not_conform",
        "no_overloads_match_exactly_in_call",
    ),
    rank=16,
    propose=_propose,
    invalid=(
        Case(
            "@Observable class M { var n = 0 }\nstruct A: View {\n    ‸@StateObject var m = M()\n}\n",
            "generic struct 'StateObject' requires that 'M' conform to 'ObservableObject'",
            "@Observable class M { var n = 0 }\nstruct A: View {\n    @State var m = M()\n}\n",
        ),
        Case(
            "class M: ObservableObject {}\nstruct A: View {\n    ‸@Bindable var m: M\n}\n",
            "'init(wrappedValue:)' is unavailable",
            "class M: ObservableObject {}\nstruct A: View {\n    @ObservedObject var m: M\n}\n",
            "availability_decl_unavailable",
        ),
        Case(
            "@Observable class M {}\nstruct A: View {\n    ‸@EnvironmentObject var m: M\n}\n",
            "generic struct 'EnvironmentObject' requires that 'M' conform to 'ObservableObject'",
            "@Observable class M {}\nstruct A: View {\n    @Environment(M.self) var m\n}\n",
        ),
    ),
    valid=(Case("struct A: View {\n    var ‸m = 1\n}\n", "type 'Int' does not conform", code="type_does_not_conform"),),
)
