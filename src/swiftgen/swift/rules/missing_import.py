"""A name whose module is not imported."""

import re
from collections.abc import Iterator

from swiftgen.artifacts import Finding, Fix
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.symbols import UMBRELLA

_IMPORT = re.compile(r"^\s*(?:@\w+\s+)?import\s+(\w+)", re.M)
_ORDER = ("SwiftUI", "Foundation", "Combine", "Observation", "UIKit")
_WITH_FOUNDATION = frozenset({"Combine", "Observation", "CoreGraphics"})
_NOT_SEEN = frozenset({"Swift", "SDKBase", "FoundationEssentials", "FoundationAdditions", "Dispatch"})


def _propose(sight: Sight) -> Iterator[Fix]:
    """One module that has all names that the file lacks comes first; SwiftUI brings Foundation's with it."""
    name = _name(sight.finding)
    text = sight.source.text
    imported = set(_IMPORT.findall(text))
    modules = _modules(sight, name)
    if "SwiftUI" in imported:
        modules = [module for module in modules if module not in UMBRELLA]
    missing = [_modules(sight, _name(f)) for f in sight.findings if f.path == sight.path and f.code in RULE.codes]
    if "SwiftUI" not in modules and modules and any("SwiftUI" in each for each in missing):
        modules = ["SwiftUI", *modules] if set(modules) & UMBRELLA else modules
    if not imported and modules and set(modules) <= _WITH_FOUNDATION:
        modules = ["Foundation", *modules]  # what a new file of Xcode's imports brings these too
    for module in sorted(modules, key=lambda each: _ORDER.index(each) if each in _ORDER else len(_ORDER)):
        if module not in imported and module != "Swift":
            at = _place(text, module)
            yield sight.insert(
                len(text[:at].encode()), f"import {module}\n", f"Imported {module} for `{name}`.", safe=True
            )


def _name(finding: Finding) -> str:
    quoted = finding.message.split("'")[1::2]
    return quoted[0].partition("(")[0] if quoted else ""


def _modules(sight: Sight, name: str) -> list[str]:
    return list(dict.fromkeys(_importable(module) for module in sight.symbols.modules_of(name)))


def _importable(module: str) -> str:
    return "Foundation" if module in _NOT_SEEN and module != "Swift" else module


def _place(text: str, module: str) -> int:
    """Among the imports by the alphabet, else after the comments that open the file."""
    found = list(_IMPORT.finditer(text))
    for each in found:
        if each[1] > module:
            return text.index("import", each.start()) if text[each.start()] != "@" else each.start()
    if found:
        end = text.find("\n", found[-1].end())
        return end + 1 if end >= 0 else len(text)
    at = 0
    while (match := re.compile(r"[ \t]*(?://[^\n]*)?\n").match(text, at)) and match.end() > at:
        at = match.end()
    return at


RULE = Rule(
    name="missing_import",
    what="Imports the module that declares a name.",
    why="Files beside the views are written without their imports.",
    codes=(
        "cannot_find_in_scope",
        "cannot_find_type_in_scope",
        "unknown_attribute",
        "unknown_attr_name",
        "macro_undefined",
        "candidate_from_missing_import",
        "could_not_find_value_member",
        "attribute_not_found",
    ),
    rank=4,
    propose=_propose,
    invalid=(
        Case(
            '// A.swift\n\nlet a = ‸Text("a")\n',
            "cannot find 'Text' in scope",
            '// A.swift\n\nimport SwiftUI\nlet a = Text("a")\n',
            "cannot_find_in_scope",
        ),
    ),
    valid=(Case("import SwiftUI\nlet a = ‸Text\n", "cannot find 'Text' in scope", code="cannot_find_in_scope"),),
)
