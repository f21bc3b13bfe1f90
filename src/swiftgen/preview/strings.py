"""A string catalogue of Xcode (`.xcstrings`) as one table for each language, in the form that Foundation reads."""

from collections.abc import Mapping
from typing import Any


def catalogue_languages(catalogue: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """The texts by language and key; a plural's form for one is under the key with ``|one`` after it."""
    found: dict[str, dict[str, str]] = {}
    for key, entry in (catalogue.get("strings") or {}).items():
        for language, told in ((entry or {}).get("localizations") or {}).items():
            for suffix, text in _forms(told).items():
                if text:
                    found.setdefault(language, {})[key + suffix] = text
    return found


def _forms(told: Mapping[str, Any]) -> dict[str, str]:
    if unit := told.get("stringUnit"):
        return {"": str(unit.get("value") or "")}
    variations = told.get("variations") or {}
    if plural := variations.get("plural"):
        other, one = (_forms(plural.get(name) or {}).get("", "") for name in ("other", "one"))
        return {"": other, "|one": one}
    device = variations.get("device") or {}
    return _forms(device.get("iphone") or device.get("other") or {}) if device else {}


def strings_file(texts: Mapping[str, str]) -> str:
    """The text of a `.strings` file."""
    return "".join(f'"{_escaped(key)}" = "{_escaped(text)}";\n' for key, text in sorted(texts.items()))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
