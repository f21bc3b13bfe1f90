# ruff: noqa: E501 - lines of Swift templates and word lists
"""The blueprint of composed source: what it declares, read off the declarations, so that plan and source agree."""

import re

from swiftgen.artifacts import Field, FilePlan, Method, Screen, TypePlan
from swiftgen.composer.parts.base import SwiftFile

_TOP = re.compile(
    r"^(?:private |fileprivate )?(?:final )?(struct|class|enum) (\w+)(?:<[^>]*>)?(?:: ([^{]+?))? ?\{", re.M
)
_STORED = re.compile(
    r"^  ((?:@\w+(?:\([^)\n]*\))? )*)(?:private\(set\) |private |static )*(?:let|var) (\w+)(?:: ([^={\n]+?))?(?: = ([^\n{]+))?$",
    re.M,
)
_METHOD = re.compile(r"^  ((?:static |mutating )*(?:func \w+|init)(?:<[^>]*>)?\([^{]*?) \{", re.M)
_LITERALS = {"true": "Bool", "false": "Bool", '"': "String"}


def declared(file: SwiftFile, purposes: dict[str, str]) -> tuple[list[TypePlan], list[Screen], FilePlan]:
    """The types and screens that a file declares."""
    types: list[TypePlan] = []
    screens: list[Screen] = []
    names: list[str] = []
    for match in _TOP.finditer(file.text):
        kind, name, parents = match[1], match[2], (match[3] or "").strip()
        body = _body(file.text, match.end())
        names.append(name)
        if re.search(r"\bView\b", parents):
            screens.append(_screen(name, body))
        elif "App" not in parents.split(", "):
            marks = ["@Observable"] if file.text[: match.start()].endswith("@Observable\n") else []
            types.append(_type(kind, name, [*marks, *parents.split(", ")], body, purposes.get(name, "")))
    return types, screens, FilePlan(path=file.path, holds=tuple(names))


def _body(text: str, start: int) -> str:
    end = re.compile(r"^\}", re.M).search(text, start)
    return text[start : end.start() if end else len(text)]


def _type(kind: str, name: str, parents: list[str], body: str, purpose: str) -> TypePlan:
    cases = re.findall(r"^  case ([^\n:]+)$", body, re.M) if kind == "enum" else []
    return TypePlan.model_validate(
        {
            "name": name,
            "kind": kind,
            "conformances": tuple(parent for parent in parents if parent),
            "fields": tuple(_fields(body)),
            "methods": tuple(Method(signature=" ".join(m.split())) for m in _METHOD.findall(body)),
            "cases": tuple(case.strip() for case in cases),
            "purpose": purpose,
        }
    )


def _fields(body: str) -> list[Field]:
    return [
        Field(name=name, type=kind.strip() or _inferred(default), default=default.strip(), wrapper=wrapper.strip())
        for wrapper, name, kind, default in _STORED.findall(body)
    ]


def _inferred(default: str) -> str:
    text = default.strip()
    for start, kind in _LITERALS.items():
        if text.startswith(start):
            return kind
    if re.fullmatch(r"-?\d+", text):
        return "Int"
    if re.fullmatch(r"-?\d+\.\d+", text):
        return "Double"
    call = re.match(r"([A-Z]\w*|\[[^\]]+\])", text)
    return call[1] if call else ""


def _screen(name: str, body: str) -> Screen:
    title = re.search(r'\.navigationTitle\("([^"\\]*)"\)', body)
    texts = re.findall(
        r'(?:Text|Label|Section|LabeledContent|TextField|Toggle|Picker|DatePicker)\("([^"\\]{2,})"', body
    )
    buttons = re.findall(r'Button\("([^"\\]+)"', body)
    own = [field for field in _fields(body) if not field.wrapper.startswith(("@State", "@Environment", "@AppStorage"))]
    return Screen(
        name=name,
        title=title[1] if title else "",
        fields=tuple(own),
        shows=tuple(dict.fromkeys(texts)),
        actions=tuple(dict.fromkeys(buttons)),
        leads_to=(),
    )
