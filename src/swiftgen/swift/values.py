"""A type's name comes in; expressions that give a value of it go out: names in reach first, then the plainest value."""

from collections.abc import Iterable, Sequence

from swiftgen.swift.index.declarations import Declaration, declarations_of, flattened
from swiftgen.swift.index.wrappers import is_passed
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

_DEEPEST = 3
"""How many values inside one another are made at most."""


def value_for(wanted: str, project: Iterable[Declaration], source: Source, at: int) -> list[str]:
    """Expressions of a type, the likeliest first; empty when none is known."""
    wanted = wanted.strip()
    found = [*_in_reach(wanted, source, at), *_plain(wanted, tuple(project))]
    return list(dict.fromkeys(found))


def _in_reach(wanted: str, source: Source, at: int) -> list[str]:
    """What is made above a place as ``let a = Type(…)``; parameters and properties around it of exactly this type."""
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
    made = [
        name.text
        for word, name, sign, kind in zip(*(source.tokens[skip:] for skip in range(4)), strict=False)
        if word.text in {"let", "var"} and sign.text == "=" and kind.text == wanted and kind.end < at
    ]
    return [*made[::-1], *names[::-1]][:2]


def arguments(given: Sequence[tuple[str, str]], project: Iterable[Declaration], depth: int = 0) -> str | None:
    """Labels and types as the arguments of a call; None when one of them has no known value."""
    known = tuple(project)
    found = [(label, _plain(kind, known, depth)) for label, kind in given]
    if not all(values for _, values in found):
        return None
    return ", ".join(values[0] if label == "_" else f"{label}: {values[0]}" for label, values in found)


def _plain(wanted: str, project: tuple[Declaration, ...], depth: int = 0) -> list[str]:
    if wanted.endswith("?") or wanted.startswith("Optional<"):
        return ["nil"]
    if wanted.startswith("[") and wanted.endswith("]"):
        return ["[:]" if ":" in wanted else "[]"]
    if wanted.startswith("Set<"):
        return ["[]"]
    if wanted.startswith("Binding<"):
        inner = _plain(wanted[8:-1], project, depth)
        return [f".constant({inner[0]})"] if inner else []
    if "->" in wanted:
        return [_closure(wanted, project)]
    if wanted in _PLAIN:
        return [_PLAIN[wanted]]
    return _of_app(wanted, project, depth)


def _closure(wanted: str, project: tuple[Declaration, ...]) -> str:
    given, _, back = wanted.rpartition("->")
    inner = given.strip().removeprefix("@escaping").strip()
    count = 0 if inner in {"()", "(Void)"} else inner.count(",") + 1
    values = _plain(back.strip(), project)
    body = "" if back.strip() in {"Void", "()"} else f" {values[0]} " if values else ' fatalError("not written") '
    head = f" {', '.join('_' * count)} in" if count else ""
    return f"{{{head}{body or (' ' if head else '')}}}"


def _of_app(wanted: str, project: tuple[Declaration, ...], depth: int) -> list[str]:
    for declaration in project:
        if declaration.name != wanted or declaration.kind not in {"enum", "struct", "class"}:
            continue
        if declaration.kind == "enum":
            return [f".{m.name}" for m in declaration.members if m.kind == "case" and "(" not in m.title][:1]
        shared = [m for m in declaration.members if m.kind == "property" and m.is_static and m.type in {"", wanted}]
        if shared:
            return [f".{shared[0].name}"]
        given = arguments(_needed(declaration), project, depth + 1) if depth < _DEEPEST else None
        if given is not None:
            return [f"{wanted}({given})"]
    return []


def _needed(declaration: Declaration) -> list[tuple[str, str]]:
    """Labels and types of what must be given to make one: of the shortest initializer, else of the properties."""
    made = [
        [(label, kind) for label, _, kind in member.parameters if not kind.endswith(" =")]
        for member in declaration.members
        if member.kind == "init"
    ]
    if made:
        return min(made, key=len)
    passed = [m for m in declaration.members if is_passed(m)]
    return [(m.name, m.type) for m in passed if not (m.type.endswith("?") and m.keyword == "var")]
