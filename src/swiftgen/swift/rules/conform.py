"""A type of the app that lacks a conformance which the compiler can make by itself."""

import re
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_BY_ITSELF = (
    "Equatable",
    "Hashable",
    "Identifiable",
    "Codable",
    "Decodable",
    "Encodable",
    "CaseIterable",
    "Error",
    "Comparable",
)
_REQUIRES = re.compile(
    r"requires that '([\w.]+)' (?:conform to|be a) '(\w+)'|type '([\w.]+)' does not conform to protocol '(\w+)'"
)


def _propose(sight: Sight) -> Iterator[Fix]:
    found = _REQUIRES.search(sight.finding.message)
    if not found:
        return
    name, wanted = (found[1], found[2]) if found[1] else (found[3], found[4])
    wanted = {"Decodable": "Codable", "Encodable": "Codable"}.get(wanted, wanted)
    if wanted not in _BY_ITSELF:
        return
    for declared in sight.declared(name.rpartition(".")[2], {"struct", "class", "enum"})[:1]:
        data = sight.tree.files[declared.path].encode()
        at = declared.name_start + len(declared.name.encode())
        text = f": {wanted}"
        if declared.conformances:
            if wanted in declared.conformances:
                break
            last = declared.conformances[-1].encode()
            at = data.find(last, at) + len(last)
            text = f", {wanted}"
        edits = [sight.edit(at, at, text, declared.path)]
        if wanted == "Identifiable" and not any(m.name == "id" for m in declared.members) and declared.body:
            kind = "var id: Self { self }" if declared.kind == "enum" else "let id = UUID()"
            edits.append(sight.edit(declared.body[0], declared.body[0], f"\n    {kind}", declared.path))
        yield sight.fix(f"Made `{declared.name}` {wanted}.", *edits)


RULE = Rule(
    name="conform",
    what="Adds a conformance that the compiler makes by itself (Equatable, Hashable, Codable …); Identifiable with an `id`.",
    why="A type is used in a Set, a comparison, a list or a file, and its declaration does not say that it can be.",
    codes=(
        "type_does_not_conform",
        "type_does_not_conform_decl_owner",
        "type_does_not_conform_in_decl_ref",
        "type_cannot_conform",
        "requires_conformance_nominal_type",
        "cannot_convert_thrown_type",
    ),
    rank=18,
    propose=_propose,
    invalid=(
        Case(
            "struct A { var n: Int }\nlet s: ‸Set<A> = []\n",
            "type 'A' does not conform to protocol 'Hashable'",
            "struct A: Hashable { var n: Int }\nlet s: Set<A> = []\n",
        ),
        Case(
            "struct I: Codable {\n    var n: Int\n}\nlet a = ‸ForEach(xs) { x in }\n",
            "referencing initializer 'init(_:content:)' on 'ForEach' requires that 'I' conform to 'Identifiable'",
            "struct I: Codable, Identifiable {\n    let id = UUID()\n    var n: Int\n}\nlet a = ForEach(xs) { x in }\n",
        ),
    ),
    valid=(Case("let a = ‸1\n", "type 'Int' does not conform to protocol 'View'"),),
)
