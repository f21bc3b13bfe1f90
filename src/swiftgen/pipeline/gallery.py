"""The gallery: replies of a model to real requests, recorded and shipped; any of them becomes an app with no key."""

import json
import shutil
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from swiftgen import __version__
from swiftgen.artifacts import Finding, Report
from swiftgen.artifacts.base import Artifact
from swiftgen.pipeline.rules import RULES
from swiftgen.project.folder import require_free, write_app
from swiftgen.project.record import AppRecord
from swiftgen.settings import Settings
from swiftgen.swift.outline import blueprint_of, outline_of
from swiftgen.swift.reply import read_reply

PLACE = Path(__file__).parents[1] / "gallery"


class UnknownEntryError(Exception):
    """There is no such app in the gallery; the message names those that there are."""


class Entry(Artifact):
    """A recorded app.

    Attributes:
        name: how it is opened.
        request: the words that the model was given.
        reply: path of what it wrote.
        picture: path of a picture of the running app; empty for none.
    """

    name: str
    request: str
    reply: str
    picture: str = ""


def entries(place: Path = PLACE) -> tuple[Entry, ...]:
    """All of them, by name."""
    listed = (
        json.loads((place / "gallery.json").read_text(encoding="utf-8")) if (place / "gallery.json").exists() else []
    )
    found = []
    for each in listed:
        picture = place / f"{each['name']}.png"
        found.append(
            Entry(
                name=each["name"],
                request=each["request"],
                reply=str(place / f"{each['name']}.md"),
                picture=str(picture) if picture.exists() else "",
            )
        )
    return tuple(found)


def made(settings: Settings, name: str, out: Path | None = None) -> Path:
    """The app's folder: ``out``, or one in the cache that is made anew each time. Raises UnknownEntryError."""
    entry = next((each for each in entries() if each.name == name), None)
    if entry is None:
        known = ", ".join(each.name for each in entries()) or "none"
        raise UnknownEntryError(f"There is no {name!r} in the gallery. There are: {known}.")
    tree = read_reply(Path(entry.reply).read_text(encoding="utf-8")).tree
    remarks: tuple[Finding, ...] = ()
    for rule in RULES:
        tree, _, remarks = rule(tree)
    folder = out.absolute() if out else settings.cache_dir / "gallery" / name
    if out is None:
        shutil.rmtree(folder, ignore_errors=True)
    require_free(folder)
    record = AppRecord(
        run=uuid5(NAMESPACE_URL, f"swiftgen:gallery:{name}"), request=entry.request, writer=f"gallery:{name}", seed=0,
        swiftgen=__version__, fingerprint=tree.fingerprint, blueprint=blueprint_of(outline_of(tree), title=name),
        report=Report(findings=remarks),
    )  # fmt: skip
    write_app(folder, tree, record, Path(entry.picture) if entry.picture else None, f"Recorded reply: {name}")
    return folder
