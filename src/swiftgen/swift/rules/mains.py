"""Two entry points, or two declarations of one type."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight


def _merged(sight: Sight) -> Iterator[Fix]:
    """A file in which another file's whole text stands too."""
    for path, text in sight.tree.swift.items():
        wanted = text.strip()
        for other, whole in sight.tree.swift.items():
            if other != path and len(wanted) > 40 and len(wanted) < len(whole.strip()) and wanted in whole:
                start = len(whole[: whole.rindex(wanted)].encode())
                edit = sight.edit(start, start + len(wanted.encode()), "", other)
                yield sight.fix(f"Removed from {other} what {path} holds already.", edit)


def _propose(sight: Sight) -> Iterator[Fix]:
    found = sight.around({"struct", "class", "enum", "func", "property", "protocol", "actor"})
    if found is None:
        return
    if "@main" in found.attributes and sight.finding.code == "attr_ApplicationMain_multiple":
        others = [d for d in sight.project if "@main" in d.attributes]
        if others and (others[0].path, others[0].start) != (found.path, found.start):
            at = sight.source.data.find(b"@main", found.start)
            yield sight.fix("Kept one entry point.", sight.edit(at, at + 5, ""))
        return
    yield from _merged(sight)
    same = [d for d in sight.declared(found.name, {found.kind}) if d.owner == found.owner and d.title == found.title]
    if len(same) > 1:
        mine = sight.source.slice(found.start, found.end)
        other = next(d for d in same if (d.path, d.start) != (found.path, found.start))
        theirs = sight.tree.files[other.path].encode()[other.start : other.end].decode()
        drop, keep = (found, other) if len(mine) <= len(theirs) else (other, found)
        for each in (drop, keep):
            edit = sight.edit(each.lead, each.end, "", each.path)
            yield sight.fix(f"Removed the second declaration of `{found.name}`.", edit)


RULE = Rule(
    name="mains",
    what="Keeps one `@main`, and the longer of two declarations of one name.",
    why="A type is written again in another file of the answer.",
    codes=(
        "attr_ApplicationMain_multiple",
        "invalid_redecl",
        "ambiguous_type_base",
        "ambiguous_decl_ref",
        "invalid_redecl_init",
    ),
    rank=24,
    propose=_propose,
    invalid=(
        Case(
            "struct A { var n: Int; var m: Int }\nstruct ‸A { var n: Int }\n",
            "invalid redeclaration of 'A'",
            "struct A { var n: Int; var m: Int }\n\n",
            "invalid_redecl",
        ),
        Case(
            "@main struct X {}\n‸@main struct Y {}\n",
            "'main' attribute can only apply to one type in a module",
            "@main struct X {}\n struct Y {}\n",
            "attr_ApplicationMain_multiple",
        ),
    ),
    valid=(Case("struct ‸A {}\n", "invalid redeclaration of 'A'", code="invalid_redecl"),),
)
