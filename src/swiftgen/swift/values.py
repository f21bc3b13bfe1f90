"""A type's name comes in; expressions that give a value of it go out: names in reach first, then the plainest value."""

from collections.abc import Iterable

from swiftgen.swift.index.declarations import Declaration, declarations_of, flattened
from swiftgen.swift.source import Source

_PLAIN = {
    "String": '""', "LocalizedStringKey": '""', "Int": "0",
    "Double": "0", "CGFloat": "0", "Float": "0", "Bool": "false",
    "Date": "Date()", "UUID": "UUID()", "Color": ".primary", "Character": '" "', "TimeInterval": "0", "Substring": '""',
    "CGSize": ".zero", "CGPoint": ".zero", "CGRect": ".zero", "Void": "()", "()": "()", "Data": "Data()",
    "some View": "EmptyView()", "Image": 'Image(systemName: "circle")', "Font": ".body", "Int64": "0", "UInt": "0",
    "Decimal": "0", "Text": 'Text("")', "URL": 'URL(string: "https://example.com")!', "Angle": ".zero",
    "Content": "EmptyView()",
    "Calendar": ".current", "Locale": ".current", "ObjectIdentifier": "ObjectIdentifier(Self.self)", "S": '""',
}  # fmt: skip


def value_for(wanted: str, project: Iterable[Declaration], source: Source, at: int) -> list[str]:
    """Expressions of a type, the likeliest first; empty when none is known."""
    wanted = wanted.strip()
    found = [*_in_reach(wanted, source, at), *_plain(wanted, tuple(project))]
    return list(dict.fromkeys(found))


def _in_reach(wanted: str, source: Source, at: int) -> list[str]:
    """Parameters and stored properties around a place that have exactly this type."""
    names: list[str] = []
    for declaration in flattened(declarations_of("", source.text)):
        if not declaration.start <= at <= declaration.end:
            continue
        names += [name for _, name, declared in declaration.parameters if declared.removesuffix(" =") == wanted]
        names += [
            member.name
            for member in declaration.members
            if member.kind == "property" and member.type == wanted and not member.start <= at <= member.end
        ]
    return names[::-1][:2]


def _plain(wanted: str, project: tuple[Declaration, ...]) -> list[str]:
    if wanted.endswith("?") or wanted.startswith("Optional<"):
        return ["nil"]
    if wanted.startswith("[") and wanted.endswith("]"):
        return ["[:]" if ":" in wanted else "[]"]
    if wanted.startswith("Set<"):
        return ["[]"]
    if wanted.startswith("Binding<"):
        inner = _plain(wanted[8:-1], project)
        return [f".constant({inner[0]})"] if inner else []
    if "->" in wanted:
        return [_closure(wanted, project)]
    if wanted in _PLAIN:
        return [_PLAIN[wanted]]
    return _of_app(wanted, project)


def _closure(wanted: str, project: tuple[Declaration, ...]) -> str:
    given, _, back = wanted.rpartition("->")
    inner = given.strip().removeprefix("@escaping").strip()
    count = 0 if inner in {"()", "(Void)"} else inner.count(",") + 1
    values = _plain(back.strip(), project)
    body = "" if back.strip() in {"Void", "()"} else f" {values[0]} " if values else ' fatalError("not written") '
    head = f" {', '.join('_' * count)} in" if count else ""
    return f"{{{head}{body}}}"


def _of_app(wanted: str, project: tuple[Declaration, ...]) -> list[str]:
    for declaration in project:
        if declaration.name != wanted or declaration.kind not in {"enum", "struct", "class"}:
            continue
        if declaration.kind == "enum":
            return [f".{m.name}" for m in declaration.members if m.kind == "case" and "(" not in m.signature][:1]
        shared = [m for m in declaration.members if m.kind == "property" and m.is_static and m.type in {"", wanted}]
        if shared:
            return [f".{shared[0].name}"]
        needed = [
            m for m in declaration.members if m.stored and not m.value and not m.type.endswith("?") and not m.is_static
        ]
        if not needed or any(m.kind == "init" and not m.parameters for m in declaration.members):
            return [f"{wanted}()"]
    return []
