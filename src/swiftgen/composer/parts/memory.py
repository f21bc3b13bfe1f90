# ruff: noqa: E501 - lines of Swift templates
"""The memory game: pairs of cards face down, levels, a clock, and kept statistics with best times."""

from swiftgen.composer.emit.views import view
from swiftgen.composer.kit import Kit
from swiftgen.composer.language.reading import Reading
from swiftgen.composer.parts.base import Claim, Part, Piece, Place, SwiftFile

_SETS = (
    (
        "leaf.fill",
        "flame.fill",
        "drop.fill",
        "bolt.fill",
        "moon.fill",
        "sun.max.fill",
        "snowflake",
        "star.fill",
        "cloud.fill",
        "heart.fill",
    ),
    (
        "car.fill",
        "airplane",
        "bicycle",
        "bus.fill",
        "tram.fill",
        "ferry.fill",
        "figure.walk",
        "house.fill",
        "flag.fill",
        "map.fill",
    ),
    (
        "star.fill",
        "heart.fill",
        "bell.fill",
        "gift.fill",
        "camera.fill",
        "book.fill",
        "key.fill",
        "clock.fill",
        "umbrella.fill",
        "music.note",
    ),
)


def score(reading: Reading) -> float:
    """High for cards that are turned over in pairs."""
    return (
        20
        if reading.has(
            r"memory (?:match|cards?)|card memory|memory game.{0,80}(?:cards|pairs|match)|match(?:ing)? (?:pairs|cards|image)|concentration game|find (?:the )?pairs"
        )
        else 0
    )


def claims(_: Reading) -> tuple[Claim, ...]:
    """The game's features."""
    return (
        Claim("cards", "A grid of cards lies face down", r"card|grid|image"),
        Claim("turn", "Tapping turns a card; other cards turn back", r"click|tap|flip|turn|match"),
        Claim("clock", "A clock runs until all pairs are found", r"time|counter|clock"),
        Claim("won", "Congratulations with the time at the end", r"congratulat|dialog|all the matches|finish|win"),
        Claim("levels", "Easy, medium and hard", r"level|difficult|easy"),
        Claim("statistics", "Games won and lost, best time for each level", r"statistic|won|lost|best time|score"),
        Claim("persistence", "Statistics survive a relaunch", r"persist|store|save"),
    )


def build(reading: Reading, kit: Kit) -> Piece:
    """The game, its records, the board and the statistics."""
    names = {
        "game": kit.type(kit.pick("game", "MemoryGame", "PairsGame", "Round", "Match")),
        "Card": kit.type(kit.pick("card-type", "MemoryCard", "PlayingCard", "PairCard")),
        "Level": kit.type(kit.pick("level", "Level", "Difficulty", "Grade")),
        "records": kit.type(kit.pick("records", "Records", "Scoreboard", "GameStats")),
        "board": kit.type(kit.pick("board", "BoardView", "GameView", "TableView")),
        "cardview": kit.type(kit.pick("card-view", "CardView", "CardFace", "FlipCard")),
        "stats": kit.type(kit.pick("stats", "StatisticsView", "ScoresView", "RecordsView")),
        "easy": kit.pick("easy", "4", "6"), "medium": kit.pick("medium", "8", "6"), "hard": kit.pick("hard", "10", "10"),
        "symbols": ", ".join(f'"{s}"' for s in kit.pick("cards", *_SETS)),
    }  # fmt: skip
    if names["easy"] == names["medium"]:
        names["medium"] = "8"
    files = (
        SwiftFile(f"Models/{names['game']}.swift", _game(kit, names)),
        SwiftFile(f"Models/{names['records']}.swift", _records(kit, names)),
        SwiftFile(f"Views/{names['board']}.swift", _board(kit, names)),
        SwiftFile(f"Views/{names['cardview']}.swift", _card(kit, names)),
        SwiftFile(f"Views/{names['stats']}.swift", _stats(kit, names)),
    )
    places = (
        Place(f"{names['board']}()", "Play", "square.grid.2x2"),
        Place(f"{names['stats']}()", "Statistics", "chart.bar"),
    )
    return Piece(files, places, claims(reading), (names["records"],))


def _game(kit: Kit, names: dict[str, str]) -> str:
    return kit.fill(
        """
        import Foundation
        import Observation

        enum <<Level>>: String, Codable, CaseIterable {
          case easy = "Easy"
          case medium = "Medium"
          case hard = "Hard"

          var pairs: Int {
            switch self {
            case .easy: <<easy>>
            case .medium: <<medium>>
            case .hard: <<hard>>
            }
          }
        }

        struct <<Card>>: Identifiable {
          let id = UUID()
          let symbol: String
          var isUp = false
          var isFound = false
        }

        @Observable
        final class <<game>> {
          private(set) var level: <<Level>>
          private(set) var cards: [<<Card>>]
          private(set) var moves = 0
          private(set) var seconds = 0

          init(level: <<Level>>) {
            self.level = level
            let symbols = [<<symbols>>].shuffled().prefix(level.pairs)
            cards = (symbols + symbols).shuffled().map { <<Card>>(symbol: $0) }
          }

          var isWon: Bool {
            cards.allSatisfy(\\.isFound)
          }

          var isRunning: Bool {
            moves > 0 && !isWon
          }

          private var open: [Int] {
            cards.indices.filter { cards[$0].isUp && !cards[$0].isFound }
          }

          func tick() {
            if isRunning { seconds += 1 }
          }

          /// Turns a card; returns whether two different ones now lie open.
          func turn(_ card: <<Card>>) -> Bool {
            guard let index = cards.firstIndex(where: { $0.id == card.id }) else { return false }
            guard open.count < 2, !cards[index].isUp else { return false }
            cards[index].isUp = true
            moves += 1
            let pair = open
            guard pair.count == 2 else { return false }
            guard cards[pair[0]].symbol == cards[pair[1]].symbol else { return true }
            for index in pair {
              cards[index].isFound = true
            }
            return false
          }

          func turnBack() {
            for index in open {
              cards[index].isUp = false
            }
          }
        }
        """,
        **names,
    )


def _records(kit: Kit, names: dict[str, str]) -> str:
    return kit.fill(
        """
        import Foundation
        import Observation

        struct LevelRecord: Codable {
          var won = 0
          var lost = 0
          var best: Int?
        }

        @Observable
        final class <<records>> {
          private(set) var byLevel: [String: LevelRecord] {
            didSet { file.save(byLevel) }
          }

          private let file = <<File>><[String: LevelRecord]>(name: "records.json")

          init() {
            byLevel = file.load() ?? [:]
          }

          func record(of level: <<Level>>) -> LevelRecord {
            byLevel[level.rawValue] ?? LevelRecord()
          }

          func won(_ level: <<Level>>, in seconds: Int) {
            var record = record(of: level)
            record.won += 1
            record.best = min(record.best ?? seconds, seconds)
            byLevel[level.rawValue] = record
          }

          /// A game that was begun and given up.
          func lost(_ level: <<Level>>) {
            byLevel[level.rawValue, default: LevelRecord()].lost += 1
          }
        }
        """,
        **names,
    )


def _board(kit: Kit, names: dict[str, str]) -> str:
    levels = kit.pick(
        "level-control",
        'Picker("Level", selection: $level) {\n  ForEach(<<Level>>.allCases, id: \\.self) { level in\n    Text(level.rawValue)\n  }\n}\n.pickerStyle(.segmented)',
        "HStack {\n  ForEach(<<Level>>.allCases, id: \\.self) { option in\n    <<Chip>>(title: option.rawValue, isOn: option == level) { level = option }\n  }\n}",
    )
    figures = kit.pick(
        "figures",
        'HStack {\n  <<Stat>>(label: "Time", value: "\\(game.seconds) s")\n  <<Stat>>(label: "Moves", value: "\\(game.moves)")\n}\n.<<card>>()',
        'HStack {\n  Label("\\(game.seconds) s", systemImage: "clock")\n  Spacer()\n  Label("\\(game.moves) moves", systemImage: "hand.tap")\n}\n.font(.headline)\n.foregroundStyle(<<T>>.muted)',
    )
    order = kit.pick(
        "board-order",
        ("levels", "figures", "grid", "again"),
        ("figures", "grid", "levels", "again"),
        ("figures", "levels", "grid", "again"),
    )
    columns = kit.pick("columns", "4", "4", "3")
    return view(
        kit,
        names["board"],
        props=kit.fill('@Environment(<<records>>.self) private var records\n@State private var level = <<Level>>.easy\n@State private var game = <<game>>(level: .easy)\n@State private var isCelebrating = false\n\nprivate let clock = Timer.publish(every: 1, on: .main, in: .common).autoconnect()', **names),
        layout="ScrollView {\n  VStack(spacing: <<T>>.spacing) {\n" + "\n".join(f"    <<{part}>>" for part in order) + '\n  }\n  .padding()\n}\n.<<screen>>()\n.navigationTitle("Find the pairs")\n.navigationBarTitleDisplayMode(.inline)\n.onReceive(clock) { _ in game.tick() }\n.onChange(of: level) { start() }\n.alert("Congratulations!", isPresented: $isCelebrating) {\n  Button("Play again", action: start)\n} message: {\n  Text("You found every pair in \\(game.seconds) seconds.")\n}',
        blocks={
            "levels": kit.fill(levels, **names),
            "figures": figures,
            "grid": kit.fill("LazyVGrid(columns: Array(repeating: GridItem(.flexible(), spacing: 10), count: <<columns>>), spacing: 10) {\n  ForEach(game.cards) { card in\n    <<cardview>>(card: card) { turn(card) }\n  }\n}", columns=columns, **names),
            "again": 'Button("New game", action: start)\n  .buttonStyle(.<<soft>>)',
        },
        members=kit.fill(
            """
            private func turn(_ card: <<Card>>) {
              let mismatch = withAnimation(<<animation>>) { game.turn(card) }
              if game.isWon {
                records.won(game.level, in: game.seconds)
                isCelebrating = true
              } else if mismatch {
                Task {
                  try? await Task.sleep(for: .seconds(0.9))
                  withAnimation(<<animation>>) { game.turnBack() }
                }
              }
            }

            private func start() {
              if game.isRunning { records.lost(game.level) }
              game = <<game>>(level: level)
            }
            """,
            animation=kit.pick("turn-animation", ".easeInOut(duration: 0.25)", ".spring(duration: 0.35)", ".snappy"), **names,
        ),
        stores=(names["records"],),
    )  # fmt: skip


def _card(kit: Kit, names: dict[str, str]) -> str:
    back = kit.pick(
        "card-back",
        "<<T>>.accent",
        "LinearGradient(\n  colors: [<<T>>.accent, <<T>>.second],\n  startPoint: .topLeading,\n  endPoint: .bottomTrailing\n)",
    )
    mark = kit.pick("card-mark", "questionmark", "sparkle", "circle.grid.2x2")
    return view(
        kit,
        names["cardview"],
        props=kit.fill("let card: <<Card>>\nlet turn: () -> Void", **names),
        layout=kit.fill(
            """
            Button(action: turn) {
              ZStack {
                if card.isUp || card.isFound {
                  shape.fill(<<T>>.surface)
                  shape.stroke(<<T>>.accent, lineWidth: 2)
                  Image(systemName: card.symbol)
                    .font(.title)
                    .foregroundStyle(card.isFound ? <<T>>.good : <<T>>.second)
                } else {
                  shape.fill(
                    <<back>>
                  )
                  Image(systemName: "<<mark>>")
                    .font(.headline)
                    .foregroundStyle(<<T>>.onAccent.opacity(0.7))
                }
              }
              .frame(height: <<height>>)
              .opacity(card.isFound ? 0.55 : 1)
            }
            .buttonStyle(.plain)
            .accessibilityLabel(card.isUp || card.isFound ? card.symbol : "Face-down card")
            """,
            back=kit.fill(back), mark=mark, height=kit.pick("card-height", "84", "96", "76"),
        ),
        members="private var shape: RoundedRectangle {\n  RoundedRectangle(cornerRadius: <<T>>.radius * 0.6, style: .continuous)\n}",
        call=kit.fill('<<cardview>>(card: <<Card>>(symbol: "star.fill")) {}', **names),
        stack=False,
    )  # fmt: skip


def _stats(kit: Kit, names: dict[str, str]) -> str:
    section = kit.pick(
        "stats-form",
        'Section(level.rawValue) {\n  LabeledContent("Won", value: "\\(record.won)")\n  LabeledContent("Lost", value: "\\(record.lost)")\n  LabeledContent("Best time", value: record.best.map { "\\($0) s" } ?? "None yet")\n}\n.listRowBackground(<<T>>.surface)',
        'Section(level.rawValue) {\n  HStack {\n    <<Stat>>(label: "Won", value: "\\(record.won)")\n    <<Stat>>(label: "Lost", value: "\\(record.lost)")\n    <<Stat>>(label: "Best time", value: record.best.map { "\\($0) s" } ?? "None")\n  }\n}\n.listRowBackground(<<T>>.surface)',
    )
    return view(
        kit,
        names["stats"],
        props=kit.fill("@Environment(<<records>>.self) private var records", **names),
        layout=kit.fill(
            """
            List {
              ForEach(<<Level>>.allCases, id: \\.self) { level in
                let record = records.record(of: level)
                <<section>>
              }
            }
            .scrollContentBackground(.hidden)
            .<<screen>>()
            .navigationTitle("Statistics")
            """,
            section=kit.fill(section), **names,
        ),
        stores=(names["records"],),
    )  # fmt: skip


MEMORY = Part(
    "memory",
    "game",
    score,
    claims,
    build,
    ("Pairs", "Recall", "Twice", "Matchbook", "Face Down", "Two of a Kind", "Mind Tiles", "Twins"),
)
