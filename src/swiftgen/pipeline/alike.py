"""Views of two apps that do the same under other names: which they are, and how one takes the place of the other."""

import re
from collections.abc import Iterable, Iterator

import tree_sitter

from swiftgen.pipeline.counters import counted, counters
from swiftgen.swift.index.parts import Part
from swiftgen.swift.source import source_of

_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z]+|[a-z]+|\d+")
_SAME = {"backdrop": "background", "bg": "background", "tile": "card", "cell": "row", "meter": "bar", "bulb": "light"}
_NAME = re.compile(r"\.\s*(\w+)")
_EMPTY = frozenset({"view", "screen", "content", "main", "custom", "simple", "my"})
_LITERAL = re.compile(r'(?:Image|Text|Label|Gauge|ProgressView)\([^(){}]*"[^"\\]+"[^(){}]*\)$')
_CARE_OF_ONE = re.compile(r"accessibility(?:Label|Hidden|AddTraits|Hint)|minimumScaleFactor|symbolEffect")
_OBJECT = re.compile(r"@Environment\((\w+)\.self|:\s*(\w+)")
_CARE = re.compile(
    r"accessibility\w*|animation|contentTransition|sensoryFeedback|minimumScaleFactor|dynamicTypeSize|symbolEffect"
)


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name that say something, one of several for the same thing."""
    words = (word.lower() for word in _CAMEL.findall(name))
    return tuple(_SAME.get(word, word) for word in words if word not in _EMPTY)


def alike(mine: Part, other: Part) -> bool:
    """Whether two views may stand for each other: their names say the same last, or are alike and get the same."""
    if not (mine.is_view and other.is_view):
        return False
    ours, theirs = words_of(mine.name), words_of(other.name)
    if not ours or not theirs:
        return False
    types = sorted(kind for _, kind in mine.given)
    same_given = bool(types) and types == sorted(kind for _, kind in other.given)
    return ours[-1] == theirs[-1] or (same_given and bool(set(ours) & set(theirs)))


def adapted(mine: Part, other: Part) -> str:
    """The other view under our name, with an initialiser for the places that make ours; empty when it cannot be."""
    if other.surroundings and set(other.surroundings) - set(mine.surroundings):
        return ""  # what it wants from its surroundings is not there
    if mine.declaration.signature.count("<") or other.declaration.signature.count("<"):
        return ""
    text = re.sub(rf"\b{re.escape(other.name)}\b", mine.name, other.text)
    if mine.given == other.given:
        return text
    pairs = _paired(mine, other)
    if pairs is None or any(
        member.kind == "init" for member in (*mine.declaration.members, *other.declaration.members)
    ):
        return ""
    parameters = ", ".join(f"{name}: {_escaping(kind)}" for name, kind in mine.given)
    arguments = ", ".join(f"{theirs}: {ours}" for ours, theirs in pairs)
    return f"{text}\n\nextension {mine.name} {{\n  init({parameters}) {{\n    self.init({arguments})\n  }}\n}}"


def borrowed(
    mine: Part, other: Part, ours: Iterable[Part] = (), theirs: Iterable[Part] = ()
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Our view with what the other one does for accessibility and motion on its whole body, and the names of that.

    First all of it together, then each by itself: one may lean on what our view does not have. What the other view says
    of the object that it watches is said of ours; ``ours`` and ``theirs`` are the parts of both apps.
    """
    here, there = _root(mine), _root(other)
    if here is None or there is None:
        return
    rename = {their_name: our_name for our_name, their_name in _paired(mine, other) or ()}
    watched = _watched(mine, other, ours, theirs)
    taken: dict[str, str] = {}
    for name, text in _modifiers(there):
        if _CARE.fullmatch(name) and f".{name}" not in mine.text and name not in taken:
            said = text
            for theirs_said, ours_said in watched.items():
                said = re.sub(rf"(?<![.\w]){theirs_said}\b", ours_said, said)
            taken[name] = re.sub(r"(?<![.\w])[A-Za-z_]\w*", lambda found: rename.get(found[0], found[0]), said)
    choices = [tuple(taken), *((name,) for name in taken)] if len(taken) > 1 else [tuple(taken)]
    for names in choices:
        text = _with(mine, [(here, tuple(taken[name] for name in names))]) if names else ""
        said = " ".join(taken[name] for name in names)
        for counter in sorted(counters(other)):
            if text and re.search(rf"(?<![.\w]){counter}\b", said) and counter not in mine.words:
                text = counted(text, counter)
        if text:
            yield text, names


def _watched(mine: Part, other: Part, ours: Iterable[Part], theirs: Iterable[Part]) -> dict[str, str]:
    """How the object that the other view watches, and its properties, are called in our view; the longest first.

    A property that ours lacks is the only one of its type there.
    """
    here, there = _object(mine, ours), _object(other, theirs)
    if here is None or there is None:
        return {}
    (our_name, our_type), (their_name, their_type) = here, there
    names = {re.escape(their_name): our_name}
    for member, kind in their_type.given:
        same = [name for name, own in our_type.given if _plain(own) == _plain(kind)]
        if member not in our_type.members and kind and len(same) == 1:
            names[rf"{re.escape(their_name)}\.{re.escape(member)}"] = f"{our_name}.{same[0]}"
    return dict(sorted(names.items(), key=lambda pair: -len(pair[0])))


def _object(view: Part, parts: Iterable[Part]) -> tuple[str, Part] | None:
    """The one object of the app that a view watches: its name there, and its class."""
    classes = {part.name: part for part in parts if part.kind == "class"}
    found = [(name, classes[kind]) for name, kind in view.given if kind in classes]
    for said in view.surroundings:
        name, kind = re.search(r"\bvar\s+(\w+)", said), _OBJECT.search(said)
        if name and kind and (kind[1] or kind[2]) in classes:
            found.append((name[1], classes[kind[1] or kind[2]]))
    return found[0] if len(found) == 1 else None


def cared(mine: Part, others: Iterable[Part]) -> tuple[str, tuple[str, ...]]:
    """Our view with what the other app does for accessibility on the same pictures and texts, and the names of that."""
    known: dict[str, dict[str, str]] = {}
    for other in others:
        for chain, said in _said(source_of(other.text).tree.root_node):
            for name, text in _modifiers(chain):
                if _CARE_OF_ONE.fullmatch(name):
                    known.setdefault(said, {}).setdefault(name, text)
    places: list[tuple[tree_sitter.Node, tuple[str, ...]]] = []
    names: dict[str, None] = {}
    for chain, said in _said(source_of(mine.text).tree.root_node):
        have = {name for name, _ in _modifiers(chain)}
        if not any(name.startswith("accessibility") for name in have):
            new = {name: text for name, text in known.get(said, {}).items() if name not in have}
            if new:
                places.append((chain, tuple(new.values())))
                names |= dict.fromkeys(new)
    return _with(mine, places), tuple(names)


def _with(part: Part, places: list[tuple[tree_sitter.Node, tuple[str, ...]]]) -> str:
    """The view's text with modifiers at the ends of calls."""
    source = source_of(part.text)
    text = part.text.encode()
    for node, modifiers in sorted(places, key=lambda place: -place[0].end_byte):
        last = source.line(source.position(node.end_byte - 1).line)
        indent = last[: len(last) - len(last.lstrip())]
        step = "" if last.lstrip().startswith(".") else "  "
        added = "".join(f"\n{indent}{step}{modifier}" for modifier in modifiers)
        text = text[: node.end_byte] + added.encode() + text[node.end_byte :]
    return text.decode()


def _said(node: tree_sitter.Node) -> Iterator[tuple[tree_sitter.Node, str]]:
    """Each chain of modifiers on a picture or a text that is written out, and what that is."""
    for child in node.children:
        if child.type == "call_expression" and (child.parent is None or child.parent.type != "navigation_expression"):
            first = child
            while first.children[0].type == "navigation_expression":
                if first.children[0].children[0].type != "call_expression":
                    break
                first = first.children[0].children[0]
            said = " ".join((first.text or b"").decode().split())
            if _LITERAL.match(said):
                yield child, said
        yield from _said(child)


def _paired(mine: Part, other: Part) -> list[tuple[str, str]] | None:
    """Which of what ours is given each need of the other view is met by: of its type, the most alike by name."""
    left = list(mine.given)
    pairs = []
    for theirs, kind in other.given:
        fitting = [name for name, ours in left if _plain(ours) == _plain(kind)]
        if not fitting:
            return None
        best = max(fitting, key=lambda name: len({*words_of(name)} & {*words_of(theirs)}) + (name == theirs))
        pairs.append((best, theirs))
        left = [each for each in left if each[0] != best]
    return pairs


def _plain(kind: str) -> str:
    return re.sub(r"\s|@escaping|@MainActor", "", kind)


def _escaping(kind: str) -> str:
    """A parameter's type: a function that is kept must say so."""
    return f"@escaping {kind}" if re.match(r"\([^()]*\)\s*(?:async\s*)?(?:throws\s*)?->", kind) else kind


def _root(part: Part) -> tree_sitter.Node | None:
    """The one expression that a view's body is; None when it is not a single call."""
    body = next((each for each in part.declaration.members if each.name == "body" and each.body), None)
    if body is None or body.body is None:
        return None
    start, end = (at - part.declaration.start for at in body.body)
    source = source_of(part.text)
    inside = [
        node
        for node in _statements(source.tree.root_node, start, end)
        if node.type not in {"comment", "multiline_comment"}
    ]
    return inside[-1] if len(inside) == 1 and inside[0].type == "call_expression" else None


def _statements(node: tree_sitter.Node, start: int, end: int) -> Iterator[tree_sitter.Node]:
    """The outermost nodes between two places."""
    for child in node.children:
        if start <= child.start_byte and child.end_byte <= end:
            if child.type == "statements":
                yield from child.children
            else:
                yield child
        elif child.start_byte < end and child.end_byte > start:
            yield from _statements(child, start, end)


def _modifiers(node: tree_sitter.Node) -> Iterator[tuple[str, str]]:
    """Name and text of each modifier of a chain, the first one first."""
    found = []
    while node.type == "call_expression" and node.children[0].type == "navigation_expression":
        inner = node.children[0].children[0]
        own = (node.text or b"")[inner.end_byte - node.start_byte :].decode().strip()
        if name := _NAME.match(own):
            found.append((name[1], own))
        node = inner
    yield from reversed(found)
