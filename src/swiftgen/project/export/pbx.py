"""The old property-list text of .pbxproj files, written with ids that depend on nothing but names."""

import hashlib
import re
from collections.abc import Mapping

_PLAIN = re.compile(r"[A-Za-z0-9_./]+")


def identifier(*parts: str) -> str:
    """24 hexadecimal digits, always the same for the same parts."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:24].upper()


def quoted(text: str) -> str:
    """A string as the format takes it; all that is not ASCII is written as UTF-8."""
    if _PLAIN.fullmatch(text) and "//" not in text:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def rendered(value: object, depth: int = 0) -> str:
    """A value as text: mappings in the order given, lists in parentheses."""
    pad, end = "\t" * (depth + 1), "\t" * depth
    if isinstance(value, Mapping):
        lines = [f"{pad}{quoted(str(key))} = {rendered(item, depth + 1)};\n" for key, item in value.items()]
        return "{\n" + "".join(lines) + end + "}"
    if isinstance(value, (list, tuple)):
        return "(\n" + "".join(f"{pad}{rendered(item, depth + 1)},\n" for item in value) + end + ")"
    return quoted(str(value))
