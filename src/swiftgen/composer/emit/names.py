"""Swift names and literals from words that anybody may have written."""

import re
import unicodedata

_RESERVED = frozenset(
    [
        "actor",
        "any",
        "as",
        "associatedtype",
        "async",
        "await",
        "borrowing",
        "break",
        "case",
        "catch",
        "class",
        "consuming",
        "continue",
        "convenience",
        "copy",
        "default",
        "defer",
        "deinit",
        "didset",
        "do",
        "dynamic",
        "else",
        "enum",
        "extension",
        "fallthrough",
        "false",
        "fileprivate",
        "final",
        "for",
        "func",
        "get",
        "guard",
        "if",
        "import",
        "in",
        "indirect",
        "infix",
        "init",
        "inout",
        "internal",
        "is",
        "isolated",
        "lazy",
        "let",
        "macro",
        "mutating",
        "nil",
        "nonisolated",
        "nonmutating",
        "open",
        "operator",
        "optional",
        "override",
        "package",
        "postfix",
        "precedencegroup",
        "prefix",
        "private",
        "protocol",
        "public",
        "repeat",
        "required",
        "rethrows",
        "return",
        "self",
        "sending",
        "set",
        "some",
        "static",
        "struct",
        "subscript",
        "super",
        "switch",
        "throw",
        "throws",
        "true",
        "try",
        "type",
        "typealias",
        "unowned",
        "var",
        "weak",
        "where",
        "while",
        "willset",
        "body",
        "id",
        "description",
        "hash",
        "hashvalue",
        "store",
        "library",
        "shelf",
        "keeper",
        "vault",
        "draft",
        "editing",
        "edited",
        "proposal",
        "shown",
        "visible",
        "matching",
        "found",
        "chosen",
        "filter",
        "picked",
        "narrowed",
        "search",
        "controls",
        "setup",
        "inputs",
        "knobs",
        "board",
        "stage",
        "table",
        "results",
        "figures",
        "numbers",
        "totals",
        "summary",
        "clock",
        "ticker",
        "pulse",
        "beat",
        "dismiss",
    ]
)
_TAKEN = frozenset(
    [
        "Any",
        "Self",
        "Type",
        "Protocol",
        "Int",
        "Double",
        "Float",
        "String",
        "Bool",
        "Character",
        "Date",
        "Data",
        "URL",
        "UUID",
        "Array",
        "Dictionary",
        "Set",
        "Optional",
        "Result",
        "Error",
        "Never",
        "Void",
        "Range",
        "View",
        "App",
        "Scene",
        "Text",
        "Image",
        "Label",
        "Button",
        "Toggle",
        "Slider",
        "Stepper",
        "Picker",
        "List",
        "Form",
        "Section",
        "Group",
        "Color",
        "Font",
        "Shape",
        "Path",
        "Circle",
        "Rectangle",
        "Capsule",
        "Ellipse",
        "Divider",
        "Spacer",
        "Link",
        "Menu",
        "Table",
        "Grid",
        "Gauge",
        "Chart",
        "Timer",
        "Task",
        "State",
        "Binding",
        "Environment",
        "Observable",
        "Theme",
        "Table",
        "Font",
        "Angle",
        "Axis",
        "Edge",
        "Alignment",
        "Animation",
        "Transition",
        "Transaction",
        "Image",
        "Canvas",
        "Window",
        "Preview",
        "Namespace",
        "Context",
        "Content",
        "Body",
        "Settings",
        "Calendar",
        "Locale",
        "Bundle",
        "Process",
        "Thread",
        "Notification",
        "Measurement",
        "Unit",
        "Dimension",
        "Locale",
        "Scanner",
        "Host",
        "Port",
        "Stream",
        "Operation",
        "Progress",
        "Category",
        "Item",
        "Entry",
        "Sequence",
        "Collection",
        "Iterator",
        "Mirror",
        "Comparable",
        "Equatable",
        "Hashable",
        "Codable",
        "Identifiable",
        "Regex",
        "Duration",
        "Clock",
        "Material",
        "Model",
        "Query",
        "Schema",
        "Attribute",
        "Selection",
        "Tag",
        "Toolbar",
        "Tab",
        "Layout",
        "Anchor",
        "Subview",
        "Record",
        "Character",
        "Index",
        "Slice",
        "Predicate",
        "Expression",
        "Publisher",
        "Subject",
        "Cancellable",
        "Just",
        "Future",
        "Record",
        "Deferred",
        "Fail",
        "Empty",
        "Published",
    ]
)
_LONGEST = 32


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.findall(r"[A-Za-z]+|\d+", plain.replace("'", ""))


def type_name(text: str, fallback: str = "Thing", avoid: frozenset[str] = frozenset()) -> str:
    """An UpperCamelCase name of at most 32 characters that shadows nothing of the SDK."""
    name = ""
    for word in _words(text):
        part = word[:1].upper() + word[1:]
        if len(name) + len(part) > _LONGEST:
            break
        name += part
    if not name or name[0].isdigit():
        name = fallback + name
    name = name[:_LONGEST]
    if name in _TAKEN:
        name = f"{name}Item" if name not in {"Item", "Entry"} else f"Kept{name}"
    number, base = 2, name
    while name in avoid:
        name = f"{base}{number}"
        number += 1
    return name


def member_name(text: str, fallback: str = "value") -> str:
    """A lowerCamelCase name that is no reserved word."""
    words = _words(text)
    if not words or words[0][0].isdigit():
        words = [fallback, *words]
    name = words[0].lower() + "".join(word[:1].upper() + word[1:].lower() for word in words[1:])
    name = name[:_LONGEST]
    return f"{name}Value" if name.lower() in _RESERVED else name


def literal(text: str, limit: int = 400) -> str:
    """A Swift string literal; control characters go, quotes, backslashes and line ends are escaped."""
    clean = "".join(char for char in text[:limit] if char in "\n\t" or (char.isprintable() and not _is_format(char)))
    escaped = clean.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _is_format(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn"}


def literals(texts: tuple[str, ...] | list[str]) -> str:
    """The inside of an array literal of strings, wrapped at about 90 columns, each line ending in a comma."""
    rows: list[str] = [""]
    for text in texts:
        piece = f"{literal(text)}, "
        if len(rows[-1]) + len(piece) > 88 and rows[-1]:
            rows.append("")
        rows[-1] += piece
    return "\n".join(row.rstrip() for row in rows)


def sentence(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def title_case(text: str) -> str:
    """Each word of the text with a capital first letter."""
    return " ".join(sentence(word) for word in text.split())
