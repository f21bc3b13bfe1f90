"""An app's name in the forms that files, targets and bundle ids take."""

import re
import unicodedata
from dataclasses import dataclass

_MODULES = frozenset(["swift", "swiftui", "foundation", "combine", "uikit", "charts", "swiftdata", "app", "main"])


@dataclass(frozen=True)
class AppNames:
    """One name in all its forms.

    Attributes:
        display: what stands under the icon: the user's own words, on one line, at most 60 characters.
        product: of the target and its folder: ASCII letters and digits that begin with a letter; no module of Apple's.
        bundle: the bundle identifier.
    """

    display: str
    product: str
    bundle: str

    @classmethod
    def of(cls, name: str) -> "AppNames":
        """The forms of any text."""
        plain = "".join(" " if unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") else char for char in name)
        display = " ".join(plain.split())[:60].strip() or "App"
        ascii_only = unicodedata.normalize("NFKD", display).encode("ascii", "ignore").decode()
        words = re.findall(r"[A-Za-z0-9]+", ascii_only)
        product = "".join(word[0].upper() + word[1:] for word in words)[:40]
        if not product or not product[0].isalpha() or product.lower() in _MODULES:
            product = f"My{product or 'App'}"
        return cls(display=display, product=product, bundle=f"app.swiftgen.{product.lower()}")
