"""Sources come in; what other files may call goes out, as a few lines of Swift without bodies."""

from collections.abc import Iterable

from swiftgen.artifacts import SourceTree
from swiftgen.swift.outline import TypeOutline, outline_of


def signatures(tree: SourceTree, names: Iterable[str] | None = None) -> str:
    """Each type with its stored properties and methods; only those named, if any are."""
    wanted = None if names is None else set(names)
    return "\n".join(_type(outline) for outline in outline_of(tree) if wanted is None or outline.name in wanted)


def _type(outline: TypeOutline) -> str:
    parents = f": {', '.join(outline.conformances)}" if outline.conformances else ""
    marks = "".join(f"{mark} " for mark in outline.attributes)
    lines = [f"{marks}{outline.kind} {outline.name}{parents} {{  // {outline.path}"]
    for field in outline.fields:
        wrapper = f"{field.wrapper} " if field.wrapper else ""
        kind = f": {field.type}" if field.type else ""
        default = f" = {field.default}" if field.default and not field.type else ""
        lines.append(f"  {wrapper}var {field.name}{kind}{default[:60]}")
    lines += [f"  {case}" for case in outline.cases]
    lines += [f"  {method.signature}" for method in outline.methods if "private " not in method.signature]
    return "\n".join([*lines, "}"])
