"""The Swift symbols that Xcode makes of an asset catalog: ``.accent`` for the colour ``AccentColor``."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from swiftgen.artifacts import SourceTree

GENERATED = "GeneratedAssetSymbols.swift"

_KINDS = {".colorset": "Color", ".imageset": "Image"}
_WORD = re.compile(r"[A-Za-z0-9]+")
_KEYWORDS = frozenset(
    (
        "as break case catch class continue default defer deinit do else enum extension fallthrough false for "
        "func guard if import in init inout internal is let nil operator private protocol public repeat rethrows "
        "return self static struct subscript super switch throw throws true try typealias var where while"
    ).split()
)
# Xcode leaves these out of Color and UIColor, which have them already.
_SYSTEM = frozenset(
    (
        "accentColor black blue brown clear cyan gray green indigo mint orange pink primary purple red secondary "
        "teal white yellow darkGray lightGray magenta label link separator tint"
    ).split()
)

_EXTENDED = re.compile(r"\bextension\s+(?:SwiftUI\.|UIKit\.)?(Color|ShapeStyle|UIColor|UIImage)\b[^{}]*\{")
_STATIC = re.compile(r"\bstatic\s+(?:let|var)\s+`?(\w+)")
_BRACE = re.compile(r"[{}]")


@dataclass
class _Names:
    """One level of a catalog: symbol to asset name, and the folders below that have a namespace of their own."""

    here: dict[str, str] = field(default_factory=dict)
    below: "dict[str, _Names]" = field(default_factory=dict)


def symbols(tree: SourceTree) -> str:
    """The text of Xcode's ``GeneratedAssetSymbols.swift``; empty when the tree holds no colour and no image set."""
    found = {kind: _Names() for kind in _KINDS.values()}
    spaces = set(_namespaces(tree))
    for path in tree.files:
        place = PurePosixPath(path).parent
        kind = _KINDS.get(place.suffix)
        if kind is None or path[len(str(place)) :] != "/Contents.json" or ".xcassets" not in str(place.parent):
            continue
        _enter(found[kind], place, kind, [parent.name for parent in reversed(place.parents) if str(parent) in spaces])
    if not any(names.here or names.below for names in found.values()):
        return ""
    lines = ["import SwiftUI", "import UIKit", ""]
    for kind, names in found.items():
        lines += [f"extension {kind}Resource {{", *_constants(names, kind, []), "}", ""]
    own = _declared(tree)
    without = _SYSTEM | own["Color"] | own["ShapeStyle"]
    lines += _extension("Color", found["Color"].here, "Color(.{})", without=without)
    lines += _extension("ShapeStyle where Self == Color", found["Color"].here, "Color(.{})", without=without)
    lines += _extension("UIColor", found["Color"].here, "UIColor(resource: .{})", without=_SYSTEM | own["UIColor"])
    lines += _extension("UIImage", found["Image"].here, "UIImage(resource: .{})", without=own["UIImage"])
    return "\n".join(lines)


def _declared(tree: SourceTree) -> dict[str, frozenset[str]]:
    """Static members that the app adds itself, by type: Xcode makes none of these for a project that is older."""
    found: dict[str, set[str]] = {"Color": set(), "ShapeStyle": set(), "UIColor": set(), "UIImage": set()}
    for text in tree.swift.values():
        for head in _EXTENDED.finditer(text):
            body = text[head.end() : _closing(text, head.end())]
            found[head[1]].update(_STATIC.findall(body))
    return {kind: frozenset(names) for kind, names in found.items()}


def _closing(text: str, start: int) -> int:
    """Where the block that is open at ``start`` ends; braces in strings are taken for code, for they come in pairs."""
    depth = 1
    for brace in _BRACE.finditer(text, start):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return brace.start()
    return len(text)


def _namespaces(tree: SourceTree) -> Iterable[str]:
    """Folders of catalogs whose names become part of the symbols below them."""
    for path, text in tree.files.items():
        if path.endswith("/Contents.json") and re.search(r'"provides-namespace"\s*:\s*true', text):
            yield path.removesuffix("/Contents.json")


def _enter(names: _Names, place: PurePosixPath, kind: str, spaces: list[str]) -> None:
    for space in spaces:
        names = names.below.setdefault(_symbol(space, "", upper=True), _Names())
    symbol = _symbol(place.stem, kind)
    if symbol:
        names.here.setdefault(symbol, "/".join([*spaces, place.stem]))


def _symbol(name: str, kind: str, *, upper: bool = False) -> str:
    """``Accent Color`` as ``accent``: words joined in camel case, the kind at the end dropped."""
    words = _WORD.findall(name)
    if not words:
        return ""
    joined = words[0] + "".join(word[:1].upper() + word[1:] for word in words[1:])
    if kind and joined.lower() != kind.lower() and joined.endswith(kind):
        joined = joined[: -len(kind)]
    head = re.match(r"[A-Z]+(?![a-z])|[A-Z]", joined)
    if upper:
        joined = joined[:1].upper() + joined[1:]
    elif head:
        joined = head.group().lower() + joined[head.end() :]
    return f"_{joined}" if joined[:1].isdigit() else joined


def _quoted(symbol: str) -> str:
    return f"`{symbol}`" if symbol in _KEYWORDS else symbol


def _constants(names: _Names, kind: str, outer: list[str]) -> list[str]:
    indent = "  " * (len(outer) + 1)
    lines = [
        f'{indent}static let {_quoted(symbol)} = {kind}Resource(name: "{asset}", bundle: .main)'
        for symbol, asset in names.here.items()
    ]
    for space, below in names.below.items():
        lines += [f"{indent}enum {_quoted(space)} {{", *_constants(below, kind, [*outer, space]), f"{indent}}}"]
    return lines


def _extension(of: str, names: dict[str, str], value: str, *, without: frozenset[str]) -> list[str]:
    kind = of.partition(" ")[0] if of.startswith(("UI", "Color")) else "Color"
    lines = [
        f"  static var {_quoted(symbol)}: {kind} {{ {value.format(_quoted(symbol))} }}"
        for symbol in names
        if symbol not in without
    ]
    return [f"extension {of} {{", *lines, "}", ""] if lines else []
