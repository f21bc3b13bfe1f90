# ruff: noqa: E501 - lines of Swift templates and word lists
"""Collections: things that are kept, listed, found, edited and deleted; with the abilities that their facts give them."""

from swiftgen.composer.kit import Kit
from swiftgen.composer.language.reading import Reading
from swiftgen.composer.language.things import Thing
from swiftgen.composer.parts.base import Claim, Part, Piece, Place, SwiftFile
from swiftgen.composer.parts.collection.detail import detail_view, editor_view
from swiftgen.composer.parts.collection.listing import list_view
from swiftgen.composer.parts.collection.model import model_file
from swiftgen.composer.parts.collection.overview import overview_view, upcoming_view
from swiftgen.composer.parts.collection.plan import Plan
from swiftgen.composer.parts.collection.row import row_view
from swiftgen.composer.parts.collection.store import store_file
from swiftgen.composer.parts.fields import fields_of

_KEEP = r"keep|track|list of|manag|organi[sz]|collection|add\b|adding|edit|delet|remember|store|save|log\b|logging|inventory|record"


def score(reading: Reading) -> float:
    """Always a little; more for words of keeping and for things that are known."""
    return 1 + 0.5 * min(6, reading.hits(_KEEP)) + sum(thing.known for thing in reading.things)


def claims(reading: Reading) -> tuple[Claim, ...]:
    """What is built for the first things of the reading."""
    thing = reading.things[0]
    one, many = thing.words, thing.many
    kinds = {fact.kind for fact in thing.facts}
    words = r"\b|".join(dict.fromkeys(word for fact in thing.facts for word in fact.words.split() if len(word) > 3))
    found = [
        Claim("add", f"A {one} can be added", r"add|creat|input|enter|new\b|define|saving|register"),
        Claim("list", f"All {many} are listed", r"list|track|all|view|browse|see\b|scroll|collection|manage"),
        Claim("edit", f"A {one} can be edited", r"edit|updat|chang|customi"),
        Claim("delete", f"A {one} can be deleted", r"delet|remov"),
        Claim("facts", f"Each {one} keeps: {', '.join(fact.words for fact in thing.facts)}", words),
        Claim("search", f"{many.capitalize()} can be searched", r"search|find\b|filter|sort"),
        Claim(
            "persistence",
            "Data survives a relaunch",
            r"persist|surviv|stor(?:e|ed)\b|sav(?:e|ed)|database|locally|keep",
        ),
    ]
    if "choice" in kinds:
        found.append(
            Claim("group", f"{many.capitalize()} are filtered by kind", r"categor|filter|group|section|type|folder|tag")
        )
    if {"interval", "last"} <= kinds:
        found.append(Claim("care", "Doing it now records the date", r"water|again|cycle"))
        found.append(Claim("notifications", "A countdown to the next time, shown in the app", r"remind|count ?down"))
        found.append(Claim("faces", "A happy, worried or crying face shows the state", r"face|happy|crying|worried"))
    if {"money", "due"} <= kinds:
        found += [
            Claim("monthly", "The total cost per month", r"total|cost|bills|subscription|efficient"),
            Claim("upcoming", "Upcoming payments in order", r"upcoming|next|subscription|efficient"),
        ]
    if "done" in kinds:
        found.append(Claim("done", f"A {one} can be marked done", r"done|mark|complet|cross|check|taken|finish"))
        if reading.has(r"reset"):
            found.append(Claim("reset", "All can be reset for a new day", r"reset"))
    if {"money", "count"} <= kinds:
        found.append(Claim("value", "The total value is shown", r"value|sum|total"))
    return tuple(found)


def build(reading: Reading, kit: Kit) -> Piece:
    """One collection for the main thing, and one for each further known thing, up to three."""
    pieces = [_collection(kit, reading, thing) for thing in reading.things[:3]]
    return Piece(
        files=tuple(file for piece in pieces for file in piece.files) + _money_file(kit, pieces),
        places=tuple(place for piece in pieces for place in piece.places),
        claims=claims(reading),
        stores=tuple(store for piece in pieces for store in piece.stores),
    )


def _money_file(kit: Kit, pieces: list[Piece]) -> tuple[SwiftFile, ...]:
    if not any(".asMoney" in file.text for piece in pieces for file in piece.files):
        return ()
    source = """
        import Foundation

        extension Double {
          /// The amount in the user's currency.
          var asMoney: String {
            formatted(.currency(code: Locale.current.currency?.identifier ?? "USD").presentation(.narrow))
          }
        }
        """
    return (SwiftFile("Models/Money.swift", kit.fill(source)),)


def _collection(kit: Kit, reading: Reading, thing: Thing) -> Piece:
    name = kit.type(thing.words)
    store = kit.type(name + kit.pick("store", "Store", "Library", "Collection", "Repository"))
    plan = Plan(kit, reading, thing, name, store, fields_of(kit, thing, name))
    files = [
        SwiftFile(f"Models/{name}.swift", model_file(plan)),
        SwiftFile(f"Models/{store}.swift", store_file(plan)),
        SwiftFile(f"Views/{plan.view('List')}.swift", list_view(plan)),
        SwiftFile(f"Views/{plan.view('Row')}.swift", row_view(plan)),
        SwiftFile(f"Views/{plan.view('Detail')}.swift", detail_view(plan)),
        SwiftFile(f"Views/{plan.view('Editor')}.swift", editor_view(plan)),
    ]
    places = [Place(f"{plan.view('List')}()", plan.title, thing.symbol)]
    if plan.one("due"):
        files.append(SwiftFile(f"Views/{plan.view('Upcoming')}.swift", upcoming_view(plan)))
        places.append(Place(f"{plan.view('Upcoming')}()", "Upcoming", "calendar"))
    if plan.chooser:
        files.append(SwiftFile(f"Views/{plan.view('Overview')}.swift", overview_view(plan)))
        places.append(
            Place(f"{plan.view('Overview')}()", kit.pick("overview", "Overview", "Insights", "Statistics"), "chart.bar")
        )
    return Piece(tuple(files), tuple(places), (), (store,))


COLLECTION = Part("collection", "tracker", score, claims, build)
