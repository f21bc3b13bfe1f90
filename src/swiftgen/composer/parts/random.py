# ruff: noqa: E501 - lines of Swift templates
"""Coins and dice: random outcomes in their range, how many and of what kind, totals, tallies and a kept history."""

import re

from swiftgen.composer.emit.views import view
from swiftgen.composer.kit import Kit
from swiftgen.composer.language.reading import Reading
from swiftgen.composer.parts.base import Claim, Part, Piece, Place, SwiftFile


def _coin(reading: Reading) -> bool:
    return reading.has(r"coin|heads|tails")


def score(reading: Reading) -> float:
    """High when coins are flipped or dice rolled."""
    return (
        20
        if reading.has(
            r"(flip|toss)\w*.{0,30}coin|coin.{0,20}(flip|toss)|(roll|throw)\w*.{0,30}(dice|die)\b|dice.{0,20}(roll|simul)"
        )
        else 0
    )


def claims(reading: Reading) -> tuple[Claim, ...]:
    """The features of coins or dice."""
    coin = _coin(reading)
    verb = "flip" if coin else "roll"
    found = [
        Claim(
            "count",
            f"The number of {'flips' if coin else 'dice'} can be chosen",
            r"how ?ever many|how many|number of|customi|times",
        ),
        Claim("go", f"A {verb} button", rf"{verb}|simulat"),
        Claim("outcomes", "Each outcome is shown", r"outcome|result|show|see"),
        Claim("persistence", "Past results are listed and survive a relaunch", r"record|stor|previous|persist|history"),
    ]
    if coin:
        found.append(Claim("tally", "Heads and tails are counted and add up to the flips", r"count|heads|tails"))
    else:
        found.append(
            Claim("sides", "The type can be chosen: " + ", ".join(f"{n} sides" for n in _sides(reading)), r"sided|type")
        )
        found.append(Claim("total", "The total is shown", r"total|sum"))
    if reading.has(r"haptic|vibrat"):
        found.append(Claim("haptics", f"Haptic feedback on every {verb}", r"haptic|vibrat"))
    return tuple(found)


def _sides(reading: Reading) -> list[int]:
    return sorted({int(n) for n in re.findall(r"(\d+)[- ]sided", reading.wanted) if 2 <= int(n) <= 1000}) or [
        4,
        6,
        8,
        10,
        12,
        20,
    ]


def build(reading: Reading, kit: Kit) -> Piece:
    """The model of a throw, the store of throws, the table and the history."""
    coin = _coin(reading)
    one = kit.type(
        kit.pick("throw", "CoinRun", "Toss", "FlipRound") if coin else kit.pick("throw", "Roll", "Throw", "DiceRoll")
    )
    store = kit.type(one + kit.pick("throw-store", "History", "Log", "Store", "Book"))
    home = kit.type(("Flip" if coin else "Roll") + kit.pick("throw-view", "View", "Screen", "Table"))
    past = kit.type(kit.pick("past-view", "HistoryView", "PastView", "ResultsView"))
    names = {
        "one": one, "store": store, "home": home, "past": past, "verb": "Flip" if coin else "Roll",
        "sides": ", ".join(str(n) for n in _sides(reading)), "most": "100" if coin else "12",
        "first": "10" if coin else kit.pick("dice", "2", "1", "3"), "item": "flip" if coin else "die",
    }  # fmt: skip
    files = (
        SwiftFile(f"Models/{one}.swift", _model(kit, names, coin=coin)),
        SwiftFile(f"Models/{store}.swift", _store(kit, names, coin=coin)),
        SwiftFile(f"Views/{home}.swift", _home(kit, names, coin=coin, haptic=reading.has("haptic|vibrat"))),
        SwiftFile(f"Views/{past}.swift", _past(kit, names, coin=coin)),
    )
    title = (
        kit.pick("throw-title", "Flip", "Coin toss", "Heads or tails")
        if coin
        else kit.pick("throw-title", "Roll", "Dice", "The table")
    )
    places = (Place(f"{home}()", title, "circle.circle" if coin else "dice"), Place(f"{past}()", "History", "clock"))
    return Piece(files, places, claims(reading), (store,))


def _model(kit: Kit, names: dict[str, str], *, coin: bool) -> str:
    if coin:
        text = """
            import Foundation

            enum Side: String, Codable {
              case heads = "Heads"
              case tails = "Tails"
            }

            /// Some flips in a row.
            struct <<one>>: Identifiable, Codable {
              var id = UUID()
              var date = Date.now
              let outcomes: [Side]

              var heads: Int {
                outcomes.filter { $0 == .heads }.count
              }

              var tails: Int {
                outcomes.count - heads
              }

              static func random(count: Int) -> <<one>> {
                <<one>>(outcomes: (0..<count).map { _ in Bool.random() ? .heads : .tails })
              }
            }
        """
    else:
        text = """
            import Foundation

            /// Dice thrown together.
            struct <<one>>: Identifiable, Codable {
              static let kinds = [<<sides>>]

              var id = UUID()
              var date = Date.now
              let sides: Int
              let values: [Int]

              var total: Int {
                values.reduce(0, +)
              }

              static func random(count: Int, sides: Int) -> <<one>> {
                <<one>>(sides: sides, values: (0..<count).map { _ in Int.random(in: 1...sides) })
              }
            }
        """
    return kit.fill(text, **names)


def _store(kit: Kit, names: dict[str, str], *, coin: bool) -> str:
    tallies = (
        "var heads: Int {\n  past.reduce(0) { $0 + $1.heads }\n}\n\nvar tails: Int {\n  past.reduce(0) { $0 + $1.tails }\n}"
        if coin
        else ""
    )
    return kit.fill(
        """
        import Foundation
        import Observation

        @Observable
        final class <<store>> {
          /// The newest first.
          private(set) var past: [<<one>>] {
            didSet { file.save(past) }
          }

          private let file = <<File>><[<<one>>]>(name: "past.json")

          init() {
            past = file.load() ?? []
          }

          <<tallies>>

          func add(_ new: <<one>>) {
            past.insert(new, at: 0)
          }

          func clear() {
            past.removeAll()
          }
        }
        """,
        tallies=tallies, **names,
    )  # fmt: skip


def _home(kit: Kit, names: dict[str, str], *, coin: bool, haptic: bool) -> str:
    grid = "LazyVGrid(columns: [GridItem(.adaptive(minimum: <<cell>>))], spacing: 10)"
    if coin:
        face = kit.pick(
            "coin-face",
            'Text(side == .heads ? "H" : "T")',
            'Image(systemName: side == .heads ? "sun.max.fill" : "moon.fill")',
        )
        each = f"ForEach(Array(current.outcomes.enumerated()), id: \\.offset) {{ _, side in\n  {face}\n    .font(.headline)\n    .foregroundStyle(side == .heads ? <<T>>.onAccent : <<T>>.accent)\n    .frame(width: 44, height: 44)\n    .background(side == .heads ? <<T>>.accent : <<T>>.accent.opacity(0.16), in: Circle())\n    .accessibilityLabel(side.rawValue)\n}}"
        figures = 'HStack {\n  <<Stat>>(label: "Heads", value: "\\(current.heads)")\n  <<Stat>>(label: "Tails", value: "\\(current.tails)")\n  <<Stat>>(label: "Flips", value: "\\(current.outcomes.count)")\n}'
        roll, picker = f"{names['one']}.random(count: count)", ""
    else:
        shape = kit.pick(
            "die-shape", "RoundedRectangle(cornerRadius: 14)", "Circle()", "RoundedRectangle(cornerRadius: 6)"
        )
        each = f'ForEach(Array(current.values.enumerated()), id: \\.offset) {{ index, value in\n  Text("\\(value)")\n    .font(<<T>>.display(28))\n    .foregroundStyle(<<T>>.onAccent)\n    .frame(width: 64, height: 64)\n    .background(<<T>>.accent, in: {shape})\n    .accessibilityLabel("Die \\(index + 1): \\(value)")\n}}'
        figures = 'VStack(spacing: 2) {\n  Text("\\(current.total)")\n    .font(<<T>>.display(64))\n    .foregroundStyle(<<T>>.text)\n    .contentTransition(.numericText())\n  Text("Total")\n    .foregroundStyle(<<T>>.muted)\n}\n.frame(maxWidth: .infinity)\n.accessibilityElement(children: .combine)'
        roll = f"{names['one']}.random(count: count, sides: sides)"
        picker = kit.pick(
            "sides-control",
            'Picker("Type", selection: $sides) {\n  ForEach(<<one>>.kinds, id: \\.self) { sides in\n    Text("\\(sides)-sided")\n  }\n}\n.pickerStyle(.menu)\n.frame(maxWidth: .infinity, alignment: .leading)',
            'ScrollView(.horizontal, showsIndicators: false) {\n  HStack {\n    ForEach(<<one>>.kinds, id: \\.self) { kind in\n      <<Chip>>(title: "\\(kind)-sided", isOn: kind == sides) { sides = kind }\n    }\n  }\n}',
        )
    board = (
        f"if let current {{\n  {kit.fill(figures, **names).replace(chr(10), chr(10) + '  ')}\n  {kit.fill(grid, cell='52' if coin else '72')} {{\n"
        + "\n".join(f"    {line}" for line in kit.fill(each).split("\n"))
        + "\n  }\n} else {\n"
        + f'  <<Empty>>(title: "Ready", message: "Choose how many, then tap {names["verb"]}.", symbol: "{"circle.circle" if coin else "dice"}")\n}}'
    )
    word = "Flips" if coin else "Dice"
    amount = kit.pick(
        "count-control",
        f'Stepper("{word}: \\(count)", value: $count, in: 1...<<most>>)',
        f'VStack(alignment: .leading) {{\n  Text("{word}: \\(count)")\n  Slider(value: $amount, in: 1...<<most>>, step: 1)\n    .accessibilityLabel("{word}")\n}}',
    )
    slider = "amount" in amount
    controls = (
        f"VStack(alignment: .leading, spacing: 12) {{\n  {amount.replace(chr(10), chr(10) + '  ')}\n"
        + ("\n".join(f"  {line}" for line in picker.split("\n")) if picker else "")
        + "\n}\n.<<card>>()"
    )
    order = kit.pick(
        "throw-order", ("controls", "board", "button"), ("board", "controls", "button"), ("board", "button", "controls")
    )
    body = (
        "ScrollView {\n  VStack(spacing: <<T>>.spacing * 1.5) {\n"
        + "\n".join(f"    <<{part}>>" for part in order)
        + '\n  }\n  .padding()\n}\n.<<screen>>()\n.navigationTitle("'
        + ("Coin toss" if coin else "Dice")
        + '")'
        + ("\n.sensoryFeedback(.impact, trigger: store.past.count)" if haptic else "")
    )
    props = (
        f"@Environment({names['store']}.self) private var store\n@State private var current: {names['one']}?\n"
        + (
            f"@State private var amount = {names['first']}.0"
            if slider
            else f"@State private var count = {names['first']}"
        )
        + (
            ""
            if coin
            else f"\n@State private var sides = {'6' if '6' in names['sides'].split(', ') else names['sides'].split(', ')[0]}"
        )
    )
    return view(
        kit,
        names["home"],
        props=props,
        layout=body,
        blocks={
            "board": kit.fill(board),
            "controls": kit.fill(controls, **names),
            "button": f'Button("{names["verb"]}", action: {names["verb"].lower()})\n  .buttonStyle(.<<primary>>)',
        },
        members=("private var count: Int {\n  Int(amount)\n}\n\n" if slider else "")
        + f"private func {names['verb'].lower()}() {{\n  let new = {roll}\n  withAnimation({kit.pick('throw-animation', '.spring(duration: 0.4)', '.bouncy', '.easeOut(duration: 0.25)')}) {{\n    current = new\n  }}\n  store.add(new)\n}}",
        stores=(names["store"],),
    )


def _past(kit: Kit, names: dict[str, str], *, coin: bool) -> str:
    row = (
        'LabeledContent("\\(item.heads) heads, \\(item.tails) tails", value: "\\(item.outcomes.count)")'
        if coin
        else 'VStack(alignment: .leading) {\n  LabeledContent("\\(item.values.count) \u00d7 \\(item.sides)-sided", value: "\\(item.total)")\n    .font(.headline)\n  Text(item.values.map(String.init).joined(separator: " + "))\n    .font(.subheadline)\n    .foregroundStyle(<<T>>.muted)\n}'
    )
    top = (
        'Section("All flips") {\n  HStack {\n    <<Stat>>(label: "Heads", value: "\\(store.heads)")\n    <<Stat>>(label: "Tails", value: "\\(store.tails)")\n  }\n}\n.listRowBackground(<<T>>.surface)'
        if coin
        else ""
    )
    return view(
        kit,
        names["past"],
        props=f"@Environment({names['store']}.self) private var store",
        layout=kit.fill(
            """
            List {
              <<top>>
              ForEach(store.past) { item in
                <<row>>
                  .listRowBackground(<<T>>.surface)
              }
            }
            .scrollContentBackground(.hidden)
            .overlay {
              if store.past.isEmpty {
                <<Empty>>(title: "Nothing yet", message: "Results are listed here.", symbol: "clock")
              }
            }
            .<<screen>>()
            .navigationTitle("History")
            .toolbar {
              ToolbarItem(placement: .topBarTrailing) {
                Button("Clear", role: .destructive) { store.clear() }
                  .disabled(store.past.isEmpty)
              }
            }
            """,
            top=kit.fill(top), row=kit.fill(row),
        ),
        stores=(names["store"],),
    )  # fmt: skip


RANDOM = Part(
    "random",
    "game",
    score,
    claims,
    build,
    ("Toss", "Cast", "Lucky Throw", "Fair Play", "Chance", "Tumble", "Odds", "Rattle", "By Luck"),
)
