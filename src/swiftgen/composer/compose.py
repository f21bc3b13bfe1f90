"""From a request and a seed to the blueprint and the whole source of its app."""

import json
import re
from dataclasses import dataclass
from functools import lru_cache

from swiftgen.artifacts import Blueprint, Entity, Feature, Intent, Screen, TypePlan
from swiftgen.composer import naming
from swiftgen.composer.chance import Chance
from swiftgen.composer.components.library import called
from swiftgen.composer.components.theme import theme_source
from swiftgen.composer.design.style import style_for
from swiftgen.composer.emit.names import type_name
from swiftgen.composer.emit.template import tidy
from swiftgen.composer.kit import Kit
from swiftgen.composer.language.limits import unbuilt
from swiftgen.composer.language.reading import Reading
from swiftgen.composer.parts.base import Claim, Part, Piece, SwiftFile
from swiftgen.composer.parts.registry import PARTS
from swiftgen.composer.plan import declared
from swiftgen.composer.shell import shell


@dataclass(frozen=True)
class Composition:
    """A composed app: what it means, its plan, and its files in order of reading."""

    intent: Intent
    blueprint: Blueprint
    files: dict[str, str]


def analyse(text: str, seed: int) -> Intent:
    """What the request means. The same text and seed give the same intent."""
    reading, chance = Reading(text), Chance(text, seed)
    part = _choose(reading)
    claims = part.claims(reading)
    limits = unbuilt(reading, claims)
    return Intent(
        title=naming.title(reading, chance, part.titles_for(reading)),
        kind=part.kind,
        complexity="complex" if len(text) > 400 or len(claims) > 6 else "simple",
        entities=tuple(
            Entity(name=type_name(thing.words), words=thing.words, facts=tuple(fact.words for fact in thing.facts))
            for thing in (reading.things if part.kind == "tracker" else ())
        ),
        features=tuple(_feature(reading, claim) for claim in claims)
        + tuple(Feature(id=limit.id, text=limit.text, source=limit.source) for limit in limits),
        mood=reading.mood,
        persistent=reading.persistent,
    )


def _feature(reading: Reading, claim: Claim) -> Feature:
    return Feature(id=claim.id, text=claim.text, source=reading.quote(claim.words))


def _choose(reading: Reading) -> Part:
    return max(PARTS, key=lambda part: part.score(reading))


@lru_cache(maxsize=8)
def compose(text: str, seed: int) -> Composition:
    """The whole app. The same text and seed give the same bytes."""
    reading, chance = Reading(text), Chance(text, seed)
    intent = analyse(text, seed)
    kit = Kit(chance, style_for(intent.mood, chance), type_name(intent.title, "My"), intent.title)
    part = _choose(reading)
    piece = part.build(reading, kit)
    outside = shell(kit, piece.places, piece.stores)
    files = _files(kit, outside.files, piece)
    types, screens, plans = [], [], []
    for file in files:
        some_types, some_screens, plan = declared(file, dict(piece.purposes))
        types += some_types
        screens += some_screens
        plans.append(plan)
    limits = unbuilt(reading, piece.claims)
    blueprint = Blueprint(
        app_name=kit.app_name,
        display_name=kit.display_name,
        types=tuple(types),
        screens=_linked(screens, files, piece),
        root=kit.names["Root"],
        look=kit.style.look(outside.navigation),
        files=tuple(plans),
        built=tuple(claim.id for claim in piece.claims),
        not_built=tuple(limit.sentence for limit in limits),
        notes=json.dumps({"part": part.name, "seed": seed}),
    )
    _check_names(types, screens)
    return Composition(intent, blueprint, {file.path: file.text for file in files})


def _check_names(types: list[TypePlan], screens: list[Screen]) -> None:
    names = [kind.name for kind in types] + [screen.name for screen in screens]
    doubled = {name for name in names if names.count(name) > 1}
    if doubled:
        raise AssertionError(f"composed twice: {sorted(doubled)}")


def _files(kit: Kit, outside: tuple[SwiftFile, ...], piece: Piece) -> tuple[SwiftFile, ...]:
    """All files, tidied, with the components and theme tokens that they call."""
    written = [*outside, *piece.files]
    done: set[str] = set()
    while True:
        more = [part for part in called(kit, [file.text for file in written]) if part.key not in done]
        if not more:
            break
        for component in more:
            done.add(component.key)
            name = component.file or kit.names[component.key]
            written.append(SwiftFile(f"{component.folder}/{name}.swift", component.write(kit)))
    theme = theme_source(kit, [file.text for file in written])
    written.append(SwiftFile(f"Design/{kit.names['T']}.swift", theme))
    return tuple(SwiftFile(file.path, tidy(kit.in_own_words(file.text))) for file in written)


def _linked(screens: list[Screen], files: tuple[SwiftFile, ...], piece: Piece) -> tuple[Screen, ...]:
    """The screens with what they lead to; the part's features are carried by its home."""
    names = {screen.name for screen in screens}
    home = piece.places[0].view.split("(")[0]
    text = {file.path: file.text for file in files}
    whole = {name: next(t for t in text.values() if re.search(rf"struct {name}\b", t)) for name in names}
    return tuple(
        screen.model_copy(
            update={
                "leads_to": tuple(sorted(n for n in names - {screen.name} if f"{n}(" in whole[screen.name])),
                "features": tuple(claim.id for claim in piece.claims) if screen.name == home else (),
            }
        )
        for screen in screens
    )
