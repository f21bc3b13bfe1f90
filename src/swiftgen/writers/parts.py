"""A blueprint comes in; its files go out in the order in which they can be written, independent ones side by side."""

import re

from swiftgen.artifacts import Blueprint, FilePlan

AT_ONCE = 4  # parts that are written at the same time
_WORD = re.compile(r"[A-Za-z_]\w*")


def waves(blueprint: Blueprint) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Waves of parts of paths: a part uses only what waves before it hold (or its own wave, where uses go in a circle).

    Few files make few parts: each part is a call to a model.
    """
    files = [file for file in blueprint.files if file.path.endswith(".swift")] or _unplanned(blueprint)
    left = {file.path: _needs(file, files, blueprint) for file in files}
    found: list[tuple[tuple[str, ...], ...]] = []
    done: set[str] = set()
    while left:
        ready = [path for path, needs in left.items() if needs <= done]
        if not ready:  # a circle: those that wait for least
            fewest = min(len(needs - done) for needs in left.values())
            ready = [path for path, needs in left.items() if len(needs - done) == fewest]
        found.append(_shared_out(ready))
        done |= set(ready)
        for path in ready:
            del left[path]
    return tuple(_joined(found))


def _needs(file: FilePlan, files: list[FilePlan], blueprint: Blueprint) -> set[str]:
    """Paths of the files that hold what ``file`` names."""
    used = {word for name in file.holds for word in _words(name, blueprint)}
    if any(
        name.removesuffix("App") == blueprint.app_name or name == f"{blueprint.app_name}App" for name in file.holds
    ) or (file.path.rsplit("/", 1)[-1] == f"{blueprint.app_name}App.swift"):
        used |= {blueprint.root, *(kind.name for kind in blueprint.types)}
    return {other.path for other in files if other.path != file.path and used & set(other.holds)}


def _words(name: str, blueprint: Blueprint) -> set[str]:
    for kind in blueprint.types:
        if kind.name == name:
            text = [
                *kind.conformances,
                *(field.type for field in kind.fields),
                *(m.signature for m in kind.methods),
                *kind.cases,
            ]
            return set(_WORD.findall(" ".join(text))) - {name}
    for screen in blueprint.screens:
        if screen.name == name:
            return {*_WORD.findall(" ".join(field.type for field in screen.fields)), *screen.leads_to} - {name}
    return set()


def _unplanned(blueprint: Blueprint) -> list[FilePlan]:
    names = [*(kind.name for kind in blueprint.types), *(screen.name for screen in blueprint.screens)]
    own = [FilePlan(path=f"{name}.swift", holds=(name,)) for name in names]
    return [*own, FilePlan(path=f"{blueprint.app_name}App.swift", holds=(f"{blueprint.app_name}App",))]


def _shared_out(paths: list[str]) -> tuple[tuple[str, ...], ...]:
    number = min(AT_ONCE, len(paths))
    return tuple(tuple(paths[start::number]) for start in range(number))


def _joined(found: list[tuple[tuple[str, ...], ...]]) -> list[tuple[tuple[str, ...], ...]]:
    """A wave of one file goes with the next wave of one: one call writes both in order."""
    joined: list[tuple[tuple[str, ...], ...]] = []
    for wave in found:
        alone = len(wave) == 1 and bool(joined) and len(joined[-1]) == 1
        if alone and len(joined[-1][0]) + len(wave[0]) <= AT_ONCE:
            joined[-1] = ((*joined[-1][0], *wave[0]),)
        else:
            joined.append(wave)
    return joined
