# ruff: noqa: E501 - lines of Swift templates and word lists
"""What a request says, as far as grammar and a lexicon can tell."""

import re
from dataclasses import dataclass
from functools import cached_property

from swiftgen.composer.language.things import Thing, find_things
from swiftgen.composer.language.words import tokens

_NEGATED = re.compile(
    r"\b(?:no|not|without|never|don'?t (?:want|need)|do not (?:want|need)|instead of)\s+((?:[\w'-]+\s*){1,4})", re.I
)
_MOODS = {
    "dark": r"\bdark\b", "light": r"\blight (mode|theme)|light/dark|dark/light|light and dark",
    "playful": r"\bplayful|whimsical|silly|\bfun\b", "kids": r"\bkids?\b|children|toddler", "cute": r"\bcute\b|adorable",
    "minimal": r"\bminimal", "clean": r"\bclean\b", "elegant": r"\belegant|aesthetic|luxur|high end|premium",
    "professional": r"\bprofess?ional|preofessional|business", "retro": r"\bretro|terminal|hacker|pixel|8-bit",
    "calm": r"\bcalm|relax|mindful|meditat|zen\b", "nature": r"\bplants?\b|garden|nature|forest", "ocean": r"\bocean|sea\b|water\b",
    "colorful": r"\bcolou?rful|vibrant|bright colou?r", "red": r"\bred (theme|accent|colou?r)", "blue": r"\bblue (theme|accent|colou?r)",
    "green": r"\bgreen (theme|accent|colou?r)", "purple": r"\bpurple (theme|accent|colou?r)", "pink": r"\bpink (theme|accent|colou?r)",
}  # fmt: skip
_PERSIST = r"persist|surviv|relaunch|database|local storage|stored?\b|\bsaves?d?\b|keep|track|remember|\blog|history|collection|manage"


@dataclass(frozen=True)
class Reading:
    """A request, read. All patterns are regular expressions over the text without what it says it does not want."""

    text: str

    @cached_property
    def wanted(self) -> str:
        """The text in lower case with one kind of blank, without negated phrases."""
        plain = re.sub(r"\s+", " ", self.text.replace("\u2019", "'"))
        return _NEGATED.sub(lambda match: " " * len(match[0]) if _is_negation(match[0]) else match[0], plain).lower()

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """Its words, numbers and punctuation."""
        return tokens(self.text)

    @cached_property
    def clauses(self) -> tuple[str, ...]:
        """Its sentences and list items, each at most 160 characters."""
        parts = re.split(r"(?<=[.!?;])\s+|\n+|\s+(?=\d\.\s)|(?<=\w)\s*;\s*", self.text)
        return tuple(part.strip(" -*\u2022\t")[:160] for part in parts if len(part.strip(" -*\u2022\t.")) > 2)

    @cached_property
    def things(self) -> tuple[Thing, ...]:
        """The things that the app keeps, the main one first."""
        return find_things(self.wanted)

    @cached_property
    def mood(self) -> tuple[str, ...]:
        """Words of the look."""
        return tuple(word for word, pattern in _MOODS.items() if re.search(pattern, self.wanted))

    @cached_property
    def persistent(self) -> bool:
        """Whether data must outlive a launch."""
        return self.has(_PERSIST)

    def has(self, pattern: str) -> bool:
        """Whether the pattern occurs in what is wanted."""
        return re.search(rf"\b(?:{pattern})", self.wanted) is not None

    def hits(self, pattern: str) -> int:
        """How many different places of what is wanted the pattern matches."""
        return len(re.findall(rf"\b(?:{pattern})", self.wanted))

    def first(self, pattern: str) -> re.Match[str] | None:
        """The first match of the pattern in what is wanted."""
        return re.search(pattern, self.wanted)

    def quote(self, pattern: str) -> str:
        """The request's own clause that matches the pattern; empty when none does."""
        if not pattern:
            return ""
        found = re.compile(rf"\b(?:{pattern})", re.I)
        return next((clause for clause in self.clauses if found.search(clause)), "")

    def number(self, pattern: str, default: int, *, low: int = 1, high: int = 9999) -> int:
        """The number that the pattern's first group holds, kept within bounds."""
        match = re.search(pattern, self.wanted)
        value = int(match[1]) if match else default
        return value if low <= value <= high else default


def _is_negation(phrase: str) -> bool:
    """``not only``, ``no matter`` and the like deny nothing."""
    return not re.match(
        r"(?i)(not (only|just|enough|to|sure|too|match)|no (matter|app|corresponding|key|longer)|instead of|never (mind|forget))",
        phrase,
    )
