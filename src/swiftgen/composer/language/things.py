"""The things that a request is about and what it says is known of them."""

import json
import re
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from swiftgen.composer.language.words import IDLE, plural, singular

_TRIGGER = re.compile(
    r"\b(?:keep(?:s|ing)?\s+(?:a\s+)?(?:track|list|record|log|note)s?\s+of|track(?:s|ing)?|lists?\s+of|manag(?:e|es|ing)|organi[sz](?:e|es|ing)"
    r"|collections?\s+of|catalog(?:ue)?(?:s|ing)?|log(?:s|ging)?|add(?:s|ing)?|creat(?:e|es|ing)|record(?:s|ing)?|sav(?:e|es|ing)|stor(?:e|es|ing)"
    r"|defin(?:e|es|ing)|enter(?:s|ing)?|plan(?:s|ning)?|remember(?:s|ing)?|input|bank|inventory\s+of|delete|edit|browse|rate|review)\s+"
    r"((?:[\w'&()-]+\s+){0,5}[\w'-]+)"
)
_MAKER = re.compile(
    r"\b((?:[a-z'-]+\s+){0,1}[a-z'-]+)\s+(?:tracker|manager|list|log|logger|logging|journal|diary|planner|organi[sz]er|inventory|catalog(?:ue)?"
    r"|collection|database|book|reminder|library|tracking)\b"
)


@dataclass(frozen=True)
class Fact:
    """Something known of a thing: its words, its kind (``money``, ``date`` ...) and the options of a choice."""

    words: str
    kind: str
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class Thing:
    """A thing that is kept: its singular words, its facts, a symbol and samples of it."""

    words: str
    facts: tuple[Fact, ...]
    symbol: str = "square.stack"
    samples: tuple[str, ...] = ()
    known: bool = field(default=False)

    @property
    def many(self) -> str:
        """The plural."""
        return plural(self.words)


@cache
def _lexicon(name: str) -> dict[str, dict[str, str]]:
    text = (files("swiftgen.composer.language") / "data" / f"{name}.json").read_text(encoding="utf-8")
    loaded: dict[str, dict[str, str]] = json.loads(text)
    return loaded


@cache
def _fact_words() -> dict[str, str]:
    return {word: kind for kind, words in _lexicon("facts")["kinds"].items() for word in words.split()}


def parse_fact(text: str) -> Fact:
    """A fact from its compact form: ``words:kind`` or ``words:choice:first,second``."""
    words, kind, *options = text.split(":")
    return Fact(words, kind, tuple(options[0].split(",")) if options else ())


def find_things(text: str) -> tuple[Thing, ...]:
    """The things of a lower-case text, the main one first; never empty."""
    scores: dict[str, float] = {}
    known = _lexicon("things")
    aliases = {alias: name for name, facts in known.items() for alias in facts.get("also", "").split()}
    for position, word in enumerate(re.findall(r"[a-z'-]+", text)):
        noun = singular(word)
        name = aliases.get(noun, noun)
        if name in known:
            scores[name] = scores.get(name, 0) + 1.2 - min(position, 100) / 200
    for found in [*_TRIGGER.finditer(text), *_MAKER.finditer(text)]:
        for noun, weight in _nouns(found[1]):
            name = aliases.get(noun, noun)
            earlier = 1.5 if found.start() < 80 else 1
            scores[name] = scores.get(name, 0) + weight * earlier * (1.6 if name in known else 0.8)
    names = sorted(scores, key=lambda name: (-scores[name], text.find(name)))[:4] or ["item"]
    facts = facts_in(text)
    main, *others = names
    kept = [name for name in others if name in known and scores[name] >= max(1.0, scores[main] * 0.45)]
    return tuple(_thing(name, facts if name == main else ()) for name in (main, *kept))


def _nouns(phrase: str) -> list[tuple[str, float]]:
    """The head nouns of the first noun phrase, the last one heaviest."""
    words: list[str] = []
    for word in re.findall(r"[a-z'-]+|[(),]", phrase.split(" that ", maxsplit=1)[0].split(" which ", maxsplit=1)[0]):
        if (
            word in {"of", "the", "a", "an", "my", "your", "new", "each", "any", "all", "its", "their", "and", "(", ")"}
            and not words
        ):
            continue
        if words and (word in IDLE or word in "(),"):
            if word == "of":
                words = []
                continue
            break
        if word not in IDLE and len(word) > 2:
            words.append(word)
    words = [word for word in words if word not in _fact_words()] or []
    words = [
        word for word in words[:3] if not re.search(r"(ly|ing|able|ed)$", word) or word in {"building", "painting"}
    ]
    return [(singular(words[-1]), 1.5)] if words else []


def facts_in(text: str) -> tuple[Fact, ...]:
    """The facts that a lower-case text names: words of the field lexicon, with a noun before (``billing cycle``)."""
    found: dict[str, Fact] = {}
    named = _fact_words()
    words = re.findall(r"[a-z'-]+|[,.:;()]", text)
    for index, word in enumerate(words):
        noun = singular(word)
        kind = named.get(noun)
        before = words[index - 1] if index else ""
        if kind is None or (kind == "name" and "name" in found):
            continue
        joined = f"{before} {noun}"
        if before in {
            "buying",
            "selling",
            "due",
            "birth",
            "death",
            "release",
            "start",
            "end",
            "purchase",
            "payment",
            "expiry",
            "expiration",
        }:
            found[joined] = Fact(joined, kind)
        elif _is_listed(words, index):
            found.setdefault(noun, Fact(noun, kind))
    return tuple(found.values())[:10]


def _is_listed(words: list[str], index: int) -> bool:
    """Whether the word is one of a list of facts: punctuation or ``and`` near it, or a word of having before it."""
    near = words[max(0, index - 4) : index + 3]
    heads = {"with", "has", "have", "include", "includes", "including", "its", "know", "note", "notes", "set", "enter"}
    return any(word in {",", ":", "(", "and"} for word in near) or bool(heads & set(near))


def _thing(name: str, facts: tuple[Fact, ...]) -> Thing:
    entry = _lexicon("things").get(name, {})
    own = tuple(parse_fact(text) for text in entry.get("facts", "").split("; ") if text)
    held = {fact.words.split()[-1] for fact in own}
    extra = tuple(
        fact for fact in facts if fact.words.split()[-1] not in held and fact.words not in {"name", "title", name}
    )
    samples = tuple(text for text in entry.get("samples", "").split("; ") if text)
    own = own or (
        Fact("category", "choice", ("General", "Home", "Work", "Other")),
        Fact("date", "date"),
        Fact("notes", "note"),
    )
    return Thing(
        name, (own + extra)[:11], entry.get("symbol", "square.stack.3d.up"), samples, name in _lexicon("things")
    )
