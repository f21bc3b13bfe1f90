# ruff: noqa: E501 - lines of Swift templates; the signs of arithmetic are meant
"""The keypad calculator: an engine with a limit of digits, a display, keys, and a tape of what was computed."""

from swiftgen.composer.emit.names import literal
from swiftgen.composer.emit.views import view
from swiftgen.composer.kit import Kit
from swiftgen.composer.language.reading import Reading
from swiftgen.composer.parts.base import Claim, Part, Piece, Place, SwiftFile


def score(reading: Reading) -> float:
    """High for a calculator of keys, low for one of formulas."""
    if not reading.has(r"calculator|arithmetic|calculates?\b"):
        return 0
    keys = reading.hits(
        r"digits?\b|keypad|entry pad|arithmetic|operations?\b|addition|subtract|multipl|divid|division|history of results|basic|scientific"
    )
    return 4 * min(keys, 3) + (4 if reading.has(r"(a |simple |basic )*calculator( app)? (with|that)") else 0)


def claims(reading: Reading) -> tuple[Claim, ...]:
    """The calculator's features."""
    limit = _digits(reading)
    found = [
        Claim("display", "A display shows the number or the result", r"display|see\b|result"),
        Claim("digits", "Buttons for the digits 0 to 9", r"digits|buttons|entry pad"),
        Claim(
            "operations",
            "Buttons for +, \u2212, \u00d7, \u00f7 and =",
            r"operation|arithmetic|add|subtract|multipl|divi",
        ),
        Claim("clear", "C clears the entry, AC clears all", r"clear|'C'|'AC'"),
        Claim("limit", f"Digits after the first {limit} are ignored", r"ignored|digits long|maximum|enter numbers"),
        Claim("error", "ERR shows what cannot be displayed", r"ERR|error|exceed"),
    ]
    if reading.has(r"history|tape|previous|past results"):
        found.append(Claim("history", "Past results are listed and survive a relaunch", r"history|tape|previous|past"))
    return tuple(found)


def _digits(reading: Reading) -> int:
    return reading.number(r"(\d+) digits?", 9, low=3, high=9)


def build(reading: Reading, kit: Kit) -> Piece:
    """The engine, the keys and the screen."""
    whole = reading.has(r"integers?|whole numbers?")
    engine, key = (
        kit.type(kit.pick("engine", "Calculator", "Arithmetic", "Computation", "Adder")),
        kit.type(kit.pick("key", "Key", "PadKey", "CalculatorKey")),
    )
    operation = kit.type(kit.pick("operation", "Operation", "Operator", "Calculation"))
    screen = kit.type(kit.pick("calc-screen", "CalculatorView", "KeypadScreen", "DeskView", "CalculatorScreen"))
    keys = kit.type(kit.pick("keypad", "KeypadView", "KeyGrid", "PadView"))
    history = reading.has(r"history|tape|previous|past results")
    names = {"engine": engine, "Key": key, "Operation": operation, "keys": keys, "Value": "Int" if whole else "Double"}
    files = [
        SwiftFile(f"Models/{engine}.swift", _engine(kit, names, str(_digits(reading)), history=history, whole=whole)),
        SwiftFile(f"Models/{key}.swift", _key(kit, names, whole=whole)),
        SwiftFile(f"Views/{keys}.swift", _keys(kit, names)),
        SwiftFile(f"Views/{screen}.swift", _screen(kit, screen, names, history=history)),
    ]
    places = [
        Place(f"{screen}()", kit.pick("calc-title", "Calculator", "Calculate", "Sums"), "plus.forwardslash.minus")
    ]
    if history:
        name = kit.type(kit.pick("history-name", "HistoryView", "TapeView", "PastResultsView"))
        files.append(SwiftFile(f"Views/{name}.swift", _history(kit, name, engine)))
        places.append(Place(f"{name}()", "History", "clock"))
    return Piece(tuple(files), tuple(places), claims(reading), (engine,))


def _engine(kit: Kit, names: dict[str, str], limit: str, *, history: bool, whole: bool) -> str:
    kept = """
        private(set) var history: [String] {
          didSet { file.save(history) }
        }

        private let file = <<File>><[String]>(name: "history.json")
    """
    text_of = (
        "String(value)"
        if whole
        else "value.formatted(.number.grouping(.never).precision(.significantDigits(1...limit)))"
    )
    return kit.fill(
        """
        import Foundation
        import Observation

        @Observable
        final class <<engine>> {
          private(set) var display = "0"
          private(set) var pending: <<Operation>>?
          <<history>>
          private let limit = <<limit>>
          private var first: <<Value>>?
          private var isTyping = false

          <<begin>>

          func press(_ key: <<Key>>) {
            switch key {
            case .digit(let digit): type(digit)
            <<point>>
            case .operation(let operation): choose(operation)
            case .equals: finish()
            case .clear: clearEntry()
            case .allClear: clearAll()
            }
          }

          <<forget>>

          /// Digits beyond the limit are ignored.
          private func type(_ digit: Int) {
            if !isTyping || display == "0" {
              display = String(digit)
              isTyping = true
            } else if display.filter(\\.isNumber).count < limit {
              display += String(digit)
            }
          }

          <<type_point>>

          private func choose(_ operation: <<Operation>>) {
            if isTyping { finish() }
            guard let value = <<Value>>(display) else { return }
            first = value
            pending = operation
            isTyping = false
          }

          private func finish() {
            defer { isTyping = false }
            guard let pending, let first, let second = <<Value>>(display) else { return }
            <<remember_before>>
            self.pending = nil
            self.first = nil
            guard let result = pending.apply(first, second), fits(result) else {
              display = "ERR"
              return
            }
            display = text(of: result)
            <<remember>>
          }

          private func fits(_ value: <<Value>>) -> Bool {
            abs(value) < <<Value>>(pow(10, Double(limit)))
          }

          private func text(of value: <<Value>>) -> String {
            <<text_of>>
          }

          private func clearEntry() {
            display = "0"
            isTyping = false
          }

          private func clearAll() {
            clearEntry()
            pending = nil
            first = nil
          }
        }
        """,
        history=kit.fill(kept) if history else "",
        begin="init() {\n  history = file.load() ?? []\n}" if history else "",
        forget="func forget() {\n  history.removeAll()\n}" if history else "",
        remember='history.insert("\\(question) = \\(display)", at: 0)' if history else "",
        remember_before='let question = "\\(text(of: first)) \\(pending.rawValue) \\(text(of: second))"' if history else "",
        point="" if whole else "case .point: typePoint()",
        type_point="" if whole else 'private func typePoint() {\n  if !isTyping {\n    display = "0."\n    isTyping = true\n  } else if !display.contains(".") {\n    display += "."\n  }\n}',
        limit=limit,
        text_of=text_of,
        **names,
    )  # fmt: skip


def _key(kit: Kit, names: dict[str, str], *, whole: bool) -> str:
    zero = ".digit(0), .clear, .equals" if whole else ".digit(0), .point, .equals"
    top = [".operation(.divide)", ".operation(.multiply)", ".operation(.subtract)", ".operation(.add)"]
    digits = [[7, 8, 9], [4, 5, 6], [1, 2, 3]]
    texts = [", ".join(f".digit({d})" for d in row) for row in digits]
    side = kit.pick("operators", "right", "left", "top")
    ordered = kit.pick("operator-order", top, top[::-1])
    if side == "top":
        rows = [", ".join(ordered), *[f"{t}" for t in texts], zero, ".clear, .allClear" if not whole else ".allClear"]
    else:
        both = [f"{o}, {t}" if side == "left" else f"{t}, {o}" for o, t in zip(ordered[:3], texts, strict=True)]
        last = f"{ordered[3]}, {zero}" if side == "left" else f"{zero}, {ordered[3]}"
        rows = [*both, last]
        rows.insert(0 if kit.flip("clear-first") else 4, ".allClear" if whole else ".clear, .allClear")
    grid = "\n".join(f"    [{row}]," for row in rows)
    return kit.fill(
        """
        import Foundation

        enum <<Operation>>: String {
          case add = "+"
          case subtract = "\u2212"
          case multiply = "\u00d7"
          case divide = "\u00f7"

          /// The result; nil when there is none.
          func apply(_ first: <<Value>>, _ second: <<Value>>) -> <<Value>>? {
            switch self {
            case .add: first + second
            case .subtract: first - second
            case .multiply: first * second
            case .divide: second == 0 ? nil : first / second
            }
          }
        }

        enum <<Key>>: Hashable {
          case digit(Int)
          <<point>>
          case operation(<<Operation>>)
          case equals
          case clear
          case allClear

          static let rows: [[<<Key>>]] = [
            <<grid>>
          ]

          var title: String {
            switch self {
            case .digit(let digit): String(digit)
            <<point_title>>
            case .operation(let operation): operation.rawValue
            case .equals: "="
            case .clear: "C"
            case .allClear: "AC"
            }
          }

          var isDigit: Bool {
            if case .digit = self { true } else { false }
          }
        }
        """,
        grid=grid.replace("    [", "["),
        point="" if whole else "case point",
        point_title="" if whole else 'case .point: "."',
        **names,
    )


def _keys(kit: Kit, names: dict[str, str]) -> str:
    shape = kit.pick(
        "key-shape",
        "Capsule()",
        "RoundedRectangle(cornerRadius: <<T>>.radius)",
        "Ellipse()",
        "RoundedRectangle(cornerRadius: 6)",
    )
    return view(
        kit,
        names["keys"],
        props=f"let press: ({names['Key']}) -> Void",
        layout=kit.fill(
            """
            VStack(spacing: <<gap>>) {
              ForEach(<<Key>>.rows, id: \\.self) { row in
                HStack(spacing: <<gap>>) {
                  ForEach(row, id: \\.self, content: button)
                }
              }
            }
            """,
            gap=kit.pick("key-gap", "8", "12", "14"), **names,
        ),
        members=kit.fill(
            """
            private func button(_ key: <<Key>>) -> some View {
              Button {
                press(key)
              } label: {
                Text(key.title)
                  .font(<<T>>.display(<<size>>))
                  .frame(maxWidth: .infinity, minHeight: <<height>>)
                  .foregroundStyle(key.isDigit ? <<T>>.text : key == .equals ? <<T>>.onAccent : <<T>>.accent)
                  .background(key == .equals ? <<T>>.accent : key.isDigit ? <<T>>.surface : <<T>>.accent.opacity(0.14), in: <<shape>>)
              }
              .buttonStyle(.plain)
            }
            """,
            size=kit.pick("key-size", "24", "28", "32"), height=kit.pick("key-height", "60", "68", "76"), shape=kit.fill(shape), **names,
        ),
        call=f"{names['keys']} {{ _ in }}",
        stack=False,
    )  # fmt: skip


def _screen(kit: Kit, name: str, names: dict[str, str], *, history: bool) -> str:
    tape = (
        "if let last = calculator.history.first {\n  Text(last)\n    .font(.subheadline)\n    .foregroundStyle(<<T>>.muted)\n}"
        if history
        else ""
    )
    display = kit.fill(
        """
        VStack(alignment: .<<side>>, spacing: 6) {
          <<tape>>
          Text(calculator.pending?.rawValue ?? " ")
            .font(.title3)
            .foregroundStyle(<<T>>.second)
          Text(calculator.display)
            .font(<<T>>.display(<<size>>))
            .foregroundStyle(calculator.display == "ERR" ? <<T>>.bad : <<T>>.text)
            .lineLimit(1)
            .minimumScaleFactor(0.4)
            .accessibilityLabel("Display")
            .accessibilityValue(calculator.display)
        }
        .frame(maxWidth: .infinity, alignment: .<<side>>)
        <<card>>
        """.replace("<<card>>", "." + "<<card>>()" if kit.flip("display-card") else ".padding(.horizontal, 8)"),
        tape=kit.fill(tape),
        side=kit.pick("display-side", "trailing", "leading", "trailing"),
        size=kit.pick("display-size", "56", "64", "72"),
    )
    return view(
        kit,
        name,
        props=f"@Environment({names['engine']}.self) private var calculator",
        layout="VStack(spacing: <<T>>.spacing) {\n  Spacer(minLength: 0)\n  <<display>>\n  "
        + kit.pick("between", "Spacer(minLength: 0)\n  ", "", "Divider()\n  ")
        + "<<keys>>\n}\n.padding()\n.<<screen>>()\n.navigationTitle(" + literal(kit.pick("calc-title", "Calculator", "Calculate", "Sums"))
        + ")\n.navigationBarTitleDisplayMode(.inline)",
        blocks={"display": display, "keys": f"{names['keys']} {{ calculator.press($0) }}"},
        stores=(names["engine"],),
    )  # fmt: skip


def _history(kit: Kit, name: str, engine: str) -> str:
    return view(
        kit,
        name,
        props=f"@Environment({engine}.self) private var calculator",
        layout="""
            List(Array(calculator.history.enumerated()), id: \\.offset) { _, line in
              Text(line)
                .font(.body.monospacedDigit())
                .listRowBackground(<<T>>.surface)
            }
            .scrollContentBackground(.hidden)
            .overlay {
              if calculator.history.isEmpty {
                <<Empty>>(title: "No results yet", message: "What you compute is listed here.", symbol: "clock")
              }
            }
            .<<screen>>()
            .navigationTitle("History")
            .toolbar {
              ToolbarItem(placement: .topBarTrailing) {
                Button("Clear", role: .destructive) { calculator.forget() }
                  .disabled(calculator.history.isEmpty)
              }
            }
        """,
        stores=(engine,),
    )


KEYPAD = Part(
    "keypad",
    "calculator",
    score,
    claims,
    build,
    ("Tally", "Figures", "Plus Minus", "Sum", "Abacus", "Reckon", "Ledger Key", "Desk Sum", "Carry One"),
)
