"""An import of a module that does not exist."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.nearest import nearest
from swiftgen.swift.rules.base import Case, Rule, Sight


def _propose(sight: Sight) -> Iterator[Fix]:
    name = sight.quoted[0] if sight.quoted else ""
    token = sight.token()
    if token is None or not name:
        return
    for other in nearest(name, sight.symbols.modules, 2):
        yield sight.replace(token, other, f"There is no module {name}; imported {other}.")
    place = sight.source.position(sight.at).line
    start = sight.source.starts[place - 1]
    end = sight.source.starts[place] if place < len(sight.source.starts) else len(sight.source.data)
    if name not in KNOWN:
        yield sight.fix(f"There is no module {name}; removed its import.", sight.edit(start, end, ""))


KNOWN = frozenset(
    "SwiftData Charts MapKit CoreLocation WidgetKit AVFoundation AVKit PhotosUI Photos StoreKit UserNotifications CoreData"
    " HealthKit ActivityKit AppIntents WebKit CoreML Vision SpriteKit SceneKit RealityKit ARKit GameplayKit GameKit"
    " CryptoKit LocalAuthentication MessageUI SafariServices EventKit Contacts CoreImage CoreMotion CoreHaptics TipKit"
    " UniformTypeIdentifiers OSLog Network CloudKit MultipeerConnectivity Speech NaturalLanguage PDFKit PencilKit".split()
)
"""Apple's own: an import of one that the SDK lacks is right, and it is not removed."""

RULE = Rule(
    name="no_module",
    what="Imports the module of the nearest name, or takes out the import of a module that is no part of iOS.",
    why="Models import third-party packages, or misspell a module.",
    codes=("sema_no_import",),
    rank=12,
    propose=_propose,
    invalid=(
        Case("import ‸swiftui\nlet a = 1\n", "no such module 'swiftui'", "import SwiftUI\nlet a = 1\n"),
        Case("import ‸Alamofire\nlet a = 1\n", "no such module 'Alamofire'", "let a = 1\n"),
    ),
    valid=(Case("import ‸HealthKit\n", "no such module 'HealthKit'"),),
)
