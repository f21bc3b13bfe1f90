"""The index of an app. A file is read once for each text that it has: after an edit only that file is read again."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

import tree_sitter

from swiftgen.artifacts import SourceTree
from swiftgen.swift.index.declarations import Declaration, declarations_of, flattened
from swiftgen.swift.index.wrappers import STATE, wrapper_of
from swiftgen.swift.source import source_of

_LEADS = ("NavigationLink", "sheet", "fullScreenCover", "popover", "navigationDestination", "alert", "TabView")
_SHOWN_AS = {"NavigationLink": "push", "navigationDestination": "push", "fullScreenCover": "cover", "TabView": "tab"}
_ASSET = re.compile(r"\b(?:Image|Color|UIImage)\(\s*(?:named:\s*)?\"([^\"\\]+)\"\s*\)")
_STRING = re.compile(
    r"\b(?:Text|Button|Label|navigationTitle|Toggle|Section|TextField|Picker|LocalizedStringKey|alert)\(\s*\"([^\"\\]+)\""
)


@dataclass(frozen=True)
class Use:
    """A name that a declaration uses: ``count`` times, in the way ``how`` (``call``, ``type``, ``name``)."""

    path: str
    user: str
    name: str
    how: str
    count: int = 1


@dataclass(frozen=True)
class ViewNode:
    """A view of the app and what it has to do with others.

    Attributes:
        name, path: the type and its file.
        shows: views in its body, each with the labels of the data that it is given.
        leads_to: views that it opens, with how (``push``, ``sheet``, ``cover``, ``popover``, ``tab``).
        owns: state that it keeps: name, wrapper and type.
        given: what comes from outside by binding, environment or as a plain property.
    """

    name: str
    path: str
    shows: tuple[tuple[str, tuple[str, ...]], ...]
    leads_to: tuple[tuple[str, str], ...]
    owns: tuple[tuple[str, str, str], ...]
    given: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class ProjectIndex:
    """Everything that is known of an app without the compiler."""

    tree: SourceTree

    @cached_property
    def declarations(self) -> tuple[Declaration, ...]:
        """All declarations, in the order of the files."""
        return tuple(d for path, text in self.tree.swift.items() for d in flattened(declarations_of(path, text)))

    @cached_property
    def types(self) -> dict[str, Declaration]:
        """Types by name; extensions are left out."""
        return {d.name: d for d in self.declarations if d.is_type and d.kind != "extension"}

    @cached_property
    def uses(self) -> tuple[Use, ...]:
        """Who uses a declaration of the app, as far as names tell."""
        known = {d.name for d in self.declarations if d.kind != "import"}
        return tuple(u for path, text in self.tree.swift.items() for u in _uses(path, text) if u.name in known)

    def references(self, name: str) -> tuple[Use, ...]:
        """The uses of one name."""
        return tuple(use for use in self.uses if use.name == name)

    @cached_property
    def views(self) -> tuple[ViewNode, ...]:
        """The app's views, in the order of the files."""
        return tuple(self._view(d) for d in self.types.values() if {"View", "App", "Scene"} & set(d.conformances))

    @cached_property
    def roots(self) -> tuple[str, ...]:
        """Views that no other view shows or opens."""
        shown = {name for view in self.views for name, _ in (*view.shows, *view.leads_to)}
        return tuple(view.name for view in self.views if view.name not in shown)

    @cached_property
    def assets(self) -> tuple[str, ...]:
        """Names of images and colours that the code asks the catalogue for."""
        return _distinct(_ASSET, self.tree)

    @cached_property
    def strings(self) -> tuple[str, ...]:
        """Texts that users read."""
        return _distinct(_STRING, self.tree)

    def _view(self, declared: Declaration) -> ViewNode:
        source = source_of(self.tree.files[declared.path])
        members = [m for d in self.declarations if d.name == declared.name and d.is_type for m in d.members]
        views = {d.name for d in self.types.values() if "View" in d.conformances}
        shows: dict[str, tuple[str, ...]] = {}
        leads: dict[str, str] = {}
        root = source.tree.root_node.descendant_for_byte_range(declared.start, declared.end - 1)
        for name, labels, how in _shown(root, declared) if root is not None else ():
            if name in views and name != declared.name:
                if how:
                    leads.setdefault(name, how)
                else:
                    shows.setdefault(name, labels)
        stored = [m for m in members if m.stored and not m.is_static]
        return ViewNode(
            name=declared.name,
            path=declared.path,
            shows=tuple(shows.items()),
            leads_to=tuple(leads.items()),
            owns=tuple((m.name, _wrapper(m), m.type) for m in stored if wrapper_of(m) in STATE),
            given=tuple((m.name, _wrapper(m), m.type) for m in stored if wrapper_of(m) not in STATE and not m.value),
        )


def index_of(tree: SourceTree) -> ProjectIndex:
    """The index of a tree; files whose text was seen before are not read again."""
    return ProjectIndex(tree)


def _wrapper(member: Declaration) -> str:
    """With its arguments."""
    return member.attributes[0].removeprefix("@") if member.attributes else ""


def _distinct(pattern: re.Pattern[str], tree: SourceTree) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found for text in tree.swift.values() for found in pattern.findall(text)))


@lru_cache(maxsize=512)
def _uses(path: str, text: str) -> tuple[Use, ...]:
    """Names in a file by the declaration at its top level (or its member) that they stand in."""
    source = source_of(text)
    counted: dict[tuple[str, str, str], int] = defaultdict(int)
    spans = [d for d in flattened(declarations_of(path, text)) if d.kind != "import"]
    tokens = source.tokens
    inside: list[Declaration] = []
    waiting = iter(sorted(spans, key=lambda d: (d.start, -d.end)))
    upcoming = next(waiting, None)
    for number, token in enumerate(tokens):
        while upcoming is not None and upcoming.start <= token.start:
            inside.append(upcoming)
            upcoming = next(waiting, None)
        while inside and inside[-1].end <= token.start:
            inside.pop()
        names = [token.text.removeprefix("$")] if token.is_word else []
        if token.kind == "string" and "\\(" in token.text:
            names = re.findall(r"\\\((?:self\.)?([A-Za-z_]\w*)", token.text)
        for name in names:
            if inside and token.start != inside[-1].name_start:
                following = tokens[number + 1].text if number + 1 < len(tokens) else ""
                how = "call" if following in {"(", "{"} else "type" if name[:1].isupper() else "name"
                counted[inside[-1].address, name, how] += 1
    return tuple(Use(path, user, name, how, count) for (user, name, how), count in counted.items())


def _shown(root: tree_sitter.Node, declared: Declaration) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Every call of a type inside a declaration: its name, the labels that it is given, and what opens it."""
    waiting: list[tuple[tree_sitter.Node, str]] = [(root, "")]
    while waiting:
        node, how = waiting.pop()
        if node.end_byte <= declared.start or node.start_byte >= declared.end:
            continue
        if node.type == "call_expression" and len(node.children) > 1:
            head = node.children[0]
            name = (head.text or b"").decode(errors="replace").rpartition(".")[2].strip()
            if name in _LEADS:
                opens = _SHOWN_AS.get(name, name if name != "alert" else "")
                waiting += [(child, opens) for child in reversed(node.children[1:])]
                waiting.append((head, how))
                continue
            if head.type == "simple_identifier" and name[:1].isupper():
                labels = re.findall(rb"(?:^\(|,)\s*(\w+)\s*:", node.children[1].text or b"")
                yield name, tuple(label.decode() for label in labels), how
        waiting += [(child, how) for child in reversed(node.children)]
