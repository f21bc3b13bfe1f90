"""An app and what is wanted of it come in; the files that matter for it go out whole, the rest as signatures."""

import re
from collections.abc import Iterable

from swiftgen.artifacts import SourceTree
from swiftgen.swift.index.map import map_of
from swiftgen.swift.index.project import index_of
from swiftgen.writers.tasks import Excerpt

WHOLE = 60_000  # characters of an app that is shown whole
SHOWN = 40_000  # characters of files of a larger one
MAPPED = 4000  # tokens of signatures of the rest
_WORD = re.compile(r"[A-Za-z]{3,}")


def excerpts(tree: SourceTree, about: str, touched: Iterable[str] = ()) -> tuple[tuple[Excerpt, ...], str]:
    """The files that ``touched`` names or that speak most of ``about``, and the signatures of the others."""
    files = tree.swift
    if sum(map(len, files.values())) <= WHOLE:
        return tuple(Excerpt(path=path, text=text) for path, text in files.items()), ""
    first = set(touched)
    ranked = sorted(files, key=lambda path: (path not in first, -_relevance(path, files[path], about)))
    chosen: list[Excerpt] = []
    room = SHOWN
    for path in ranked:
        if len(files[path]) <= room or path in first:
            chosen.append(Excerpt(path=path, text=files[path]))
            room -= len(files[path])
    shown = {excerpt.path for excerpt in chosen}
    rest = SourceTree(files={path: text for path, text in files.items() if path not in shown})
    return tuple(chosen), map_of(index_of(rest), MAPPED)


def file_of(tree: SourceTree, declaration: str) -> str:
    """The file that holds the type of ``Type.member``; empty when there is none."""
    name = declaration.split(".", maxsplit=1)[0]
    found = index_of(tree).types.get(name)
    return found.path if found else ""


def _relevance(path: str, text: str, about: str) -> float:
    """How much a file speaks of the words, its name and short ones counting more."""
    words = {word.lower().rstrip("s") for word in _WORD.findall(about)}
    said = [
        word.lower().rstrip("s") for word in _WORD.findall(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", f"{path} {path} {text}"))
    ]
    return sum(word in words for word in said) / (len(said) + 200)
