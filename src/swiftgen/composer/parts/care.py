# ruff: noqa: E501 - lines of Swift templates
"""Care of somebody: one profile with several logs of dated entries, a verdict on the latest weight, a chart."""

from textwrap import dedent

from swiftgen.composer.emit.names import literal, member_name, sentence
from swiftgen.composer.emit.views import view
from swiftgen.composer.kit import Kit
from swiftgen.composer.language.reading import Reading
from swiftgen.composer.parts.base import Claim, Part, Piece, Place, SwiftFile

# pattern of the words, name, symbol, unit of its value or nothing, usual days between two entries or 0
_LOGS = (
    (r"weigh", "Weight", "scalemass", "kg", 0),
    (r"vaccin|immuni[sz]|\bshots\b", "Vaccination", "syringe", "", 365),
    (r"face fold", "Face fold cleaning", "face.smiling", "", 2),
    (r"\bbaths?\b|bathing", "Bath", "shower", "", 28),
    (r"feed|bottle feed|meals", "Feeding", "fork.knife", "", 0),
    (r"sleep|\bnaps?\b", "Sleep", "bed.double", "h", 0),
    (r"diaper|nappy", "Diaper", "drop", "", 0),
    (r"\bwalks?\b", "Walk", "figure.walk", "min", 1),
    (r"medicat|medicine|deworm|flea", "Medication", "pills", "", 30),
    (r"groom|nail (?:trim|clip)", "Grooming", "scissors", "", 42),
    (r"blood pressure", "Blood pressure", "heart", "mmHg", 1),
    (r"blood sugar|glucose", "Blood sugar", "drop.fill", "mg/dL", 1),
    (r"temperature", "Temperature", "thermometer", "\u00b0C", 0),
    (r"\bsymptoms?\b", "Symptom", "waveform.path.ecg", "", 0),
    (r"vet\b|doctor|check-?up", "Check-up", "stethoscope", "", 180),
    (r"water(?: intake)?\b|hydrat", "Water", "drop", "glasses", 0),
    (r"\bsteps\b", "Steps", "figure.walk", "steps", 0),
)
_SUBJECT = r"\b(pug|dog|puppy|cat|kitten|pet|baby|newborn|toddler|horse|rabbit|hamster|health|body)\b"


def _logs(reading: Reading) -> tuple[tuple[str, str, str, str, int], ...]:
    return tuple(log for log in _LOGS if reading.has(log[0]))[:6]


def score(reading: Reading) -> float:
    """High when somebody is cared for in at least two ways."""
    count = len(_logs(reading))
    return 4 + 2.5 * count if count >= 2 and reading.first(_SUBJECT) else 0


def _subject(reading: Reading) -> str:
    match = reading.first(_SUBJECT)
    word = match[1] if match else "pet"
    return {"health": "profile", "body": "profile", "newborn": "baby"}.get(word, word)


def _weighs(reading: Reading) -> bool:
    return any(log[1] == "Weight" for log in _logs(reading))


def claims(reading: Reading) -> tuple[Claim, ...]:
    """A profile, each log, the verdict and the chart."""
    found = [
        Claim(
            "profile",
            f"A {_subject(reading)} profile with age and neutered",
            r"age\b|life stage|neutered|profile|my \w+ weighs",
        )
    ]
    found += [
        Claim(f"log-{member_name(name)}", f"{name} can be logged with its date", pattern)
        for pattern, name, *_ in _logs(reading)
    ]
    if _weighs(reading):
        found.append(Claim("verdict", "A verdict on the weight for the age", r"too much|enough|depends|weigh"))
        found.append(Claim("chart", "The weight is drawn as a line", r"weight|weigh"))
    found.append(Claim("notifications", "What is due next is shown in the app", r"remind"))
    found.append(Claim("persistence", "Data survives a relaunch", r"database|keep|manag|track|log|store|note\b"))
    return tuple(found)


def build(reading: Reading, kit: Kit) -> Piece:
    """The profile, the entries, the dashboard and one screen for each log."""
    subject = _subject(reading)
    names = {
        "Profile": kit.type(sentence(subject) + ("Profile" if subject != "profile" else "Owner")),
        "Kind": kit.type(kit.pick("care-kind", "CareKind", "Routine", "CareTask", "LogKind")),
        "Note": kit.type(kit.pick("care-entry", "CareEntry", "LogEntry", "Mark", "CareNote")),
        "store": kit.type(kit.pick("care-store", "CareStore", "CareBook", "Journal", "Notebook")),
        "home": kit.type(kit.pick("care-home", "DashboardView", "TodayView", "OverviewScreen", "HomeView")),
        "log": kit.type(kit.pick("care-log", "LogView", "EntriesView", "TimelineView")),
        "editor": kit.type(kit.pick("care-editor", "EntryEditor", "NewEntryView", "LogSheet")),
        "profile": kit.type(kit.pick("care-profile", "ProfileView", "ProfileForm", "AboutView")),
        "subject": subject,
        "low": "6.3" if subject == "pug" else "0.0", "high": "8.1" if subject == "pug" else "0.0",
    }  # fmt: skip
    logs = _logs(reading)
    files = (
        SwiftFile(f"Models/{names['Profile']}.swift", _profile_model(kit, names, weighs=_weighs(reading))),
        SwiftFile(f"Models/{names['Kind']}.swift", _kind(kit, names, logs)),
        SwiftFile(f"Models/{names['store']}.swift", _store(kit, names)),
        SwiftFile(f"Views/{names['home']}.swift", _home(kit, names, weighs=_weighs(reading))),
        SwiftFile(f"Views/{names['log']}.swift", _log(kit, names)),
        SwiftFile(f"Views/{names['editor']}.swift", _editor(kit, names)),
        SwiftFile(f"Views/{names['profile']}.swift", _profile(kit, names, weighs=_weighs(reading))),
    )
    places = (
        Place(f"{names['home']}()", kit.pick("care-title", "Today", "Care", "Overview"), "heart.text.square"),
        Place(
            f"{names['profile']}()",
            sentence(subject),
            "pawprint" if subject in {"pug", "dog", "cat", "pet", "puppy", "kitten"} else "person",
        ),
    )
    return Piece(files, places, claims(reading), (names["store"],))


def _profile_model(kit: Kit, names: dict[str, str], *, weighs: bool) -> str:
    verdict = """
          /// What is healthy now: grown-up bounds, less for the young, a little more room when neutered.
          var healthyRange: ClosedRange<Double> {
            let growth = min(1, 0.25 + Double(months) / 12 * 0.75)
            let high = adultHigh * growth * (isNeutered ? 1.05 : 1)
            return adultLow * growth...max(adultLow * growth, high)
          }

          func verdict(on weight: Double) -> String {
            guard adultHigh > 0 else { return "Set a healthy range in the profile" }
            if weight < healthyRange.lowerBound { return "Not enough" }
            return weight > healthyRange.upperBound ? "Too much" : "Just right"
          }
    """
    return kit.fill(
        """
        import Foundation

        struct <<Profile>>: Codable {
          var name = ""
          var birthday = Date.now.addingTimeInterval(-3 * 365 * 86_400)
          var isNeutered = false
          <<bounds>>
          var notes = ""

          var months: Int {
            max(0, Calendar.current.dateComponents([.month], from: birthday, to: .now).month ?? 0)
          }

          var stage: String {
            switch months {
            case ..<12: "Young, \\(months) months"
            case ..<96: "Grown up, \\(months / 12) years"
            default: "Senior, \\(months / 12) years"
            }
          }

          <<verdict>>
        }
        """,
        bounds=f"var adultLow = {names['low']}\nvar adultHigh = {names['high']}" if weighs else "",
        verdict=dedent(verdict).strip("\n") if weighs else "",
        **names,
    )


def _kind(kit: Kit, names: dict[str, str], logs: tuple[tuple[str, str, str, str, int], ...]) -> str:
    cases = "\n".join(f"  case {member_name(name)} = {literal(name)}" for _, name, *_ in logs)
    symbols = "\n".join(f"    case .{member_name(name)}: {literal(symbol)}" for _, name, symbol, *_ in logs)
    units = "\n".join(f"    case .{member_name(name)}: {literal(unit)}" for _, name, _, unit, _ in logs if unit)
    days = "\n".join(f"    case .{member_name(name)}: {every}" for _, name, _, _, every in logs if every)
    return kit.fill(
        f"""import Foundation

enum <<Kind>>: String, Codable, CaseIterable, Identifiable {{
{cases}

  var id: Self {{ self }}

  var symbol: String {{
    switch self {{
{symbols}
    }}
  }}

  /// The unit of its value; nil when only the date counts.
  var unit: String? {{
    switch self {{
{units}
{'    default: nil' if len([x for x in logs if x[3]]) < len(logs) else ''}
    }}
  }}

  /// The usual days from one to the next.
  var interval: Int? {{
    switch self {{
{days}
{'    default: nil' if len([x for x in logs if x[4]]) < len(logs) else ''}
    }}
  }}
}}

struct <<Note>>: Identifiable, Codable {{
  var id = UUID()
  let kind: <<Kind>>
  var date = Date.now
  var value = 0.0
  var text = ""
}}""",
        **names,
    )  # fmt: skip


def _store(kit: Kit, names: dict[str, str]) -> str:
    return kit.fill(
        """
        import Foundation
        import Observation

        @Observable
        final class <<store>> {
          var profile: <<Profile>> {
            didSet { profileFile.save(profile) }
          }
          private(set) var entries: [<<Note>>] {
            didSet { entriesFile.save(entries) }
          }

          private let profileFile = <<File>><<<Profile>>>(name: "profile.json")
          private let entriesFile = <<File>><[<<Note>>]>(name: "entries.json")

          init() {
            profile = profileFile.load() ?? <<Profile>>()
            entries = entriesFile.load() ?? []
          }

          /// The newest first.
          func entries(of kind: <<Kind>>) -> [<<Note>>] {
            entries.filter { $0.kind == kind }.sorted { $0.date > $1.date }
          }

          func values(of kind: <<Kind>>) -> [Double] {
            entries(of: kind).reversed().map(\\.value)
          }

          func add(_ entry: <<Note>>) {
            entries.append(entry)
          }

          func delete(_ entry: <<Note>>) {
            entries.removeAll { $0.id == entry.id }
          }

          /// When it was last done, and when it is due again.
          func status(of kind: <<Kind>>) -> String {
            guard let last = entries(of: kind).first else { return "Nothing yet" }
            if let unit = kind.unit { return "\\(last.value.formatted()) \\(unit)" }
            guard let interval = kind.interval else {
              return last.date.formatted(date: .abbreviated, time: .omitted)
            }
            let passed = Calendar.current.dateComponents([.day], from: last.date, to: .now).day ?? 0
            return passed >= interval ? "Due now" : "Due in \\(interval - passed) days"
          }
        }
        """,
        **names,
    )


def _home(kit: Kit, names: dict[str, str], *, weighs: bool) -> str:
    hero = 'VStack(alignment: .<<side>>, spacing: 6) {\n  Text(store.profile.name.isEmpty ? "Your <<subject>>" : store.profile.name)\n    .font(<<T>>.display(34))\n    .foregroundStyle(<<T>>.text)\n  Text(store.profile.stage)\n    .foregroundStyle(<<T>>.muted)\n}\n.frame(maxWidth: .infinity, alignment: .<<side>>)'
    verdict = (
        'if let weight = store.entries(of: .weight).first {\n  VStack(alignment: .leading, spacing: 12) {\n    HStack(alignment: .firstTextBaseline) {\n      Text("\\(weight.value.formatted()) kg")\n        .font(<<T>>.display(40))\n      Spacer()\n      Text(store.profile.verdict(on: weight.value))\n        .font(.headline)\n        .foregroundStyle(<<T>>.accent)\n    }\n    <<Line>>(values: store.values(of: .weight))\n    Text("A guide, not a vet\u2019s word.")\n      .font(.footnote)\n      .foregroundStyle(<<T>>.muted)\n  }\n  .<<card>>()\n}'
        if weighs
        else ""
    )
    tile = (
        "NavigationLink {\n  <<log>>(kind: kind)\n} label: {\n  "
        + kit.pick(
            "care-tile",
            "VStack(alignment: .leading, spacing: 8) {\n    Image(systemName: kind.symbol)\n      .font(.title2)\n      .foregroundStyle(<<T>>.accent)\n    Text(kind.rawValue)\n      .font(.headline)\n      .foregroundStyle(<<T>>.text)\n    Text(store.status(of: kind))\n      .font(.subheadline)\n      .foregroundStyle(<<T>>.muted)\n  }\n  .frame(maxWidth: .infinity, minHeight: 84, alignment: .leading)",
            "HStack(spacing: 14) {\n    Image(systemName: kind.symbol)\n      .frame(width: 28)\n      .foregroundStyle(<<T>>.accent)\n    Text(kind.rawValue)\n      .font(.headline)\n      .foregroundStyle(<<T>>.text)\n    Spacer()\n    Text(store.status(of: kind))\n      .font(.subheadline)\n      .foregroundStyle(<<T>>.muted)\n  }",
        )
        + "\n  .<<card>>()\n}\n.buttonStyle(.plain)"
    )
    rows = "minHeight: 84" not in tile
    tiles = (
        "VStack(spacing: 10)"
        if rows
        else "LazyVGrid(columns: [GridItem(.flexible()), GridItem(.flexible())], spacing: 12)"
    ) + " {\n  ForEach(<<Kind>>.allCases) { kind in\n    <<tile>>\n  }\n}"
    quick = '"Log"'
    side = kit.pick("care-side", "leading", "center")
    order = kit.pick("care-order", ("hero", "verdict", "tiles"), ("hero", "tiles", "verdict"))
    return view(
        kit,
        names["home"],
        props=kit.fill("@Environment(<<store>>.self) private var store\n@State private var logging: <<Kind>>?", **names),
        layout="ScrollView {\n  VStack(spacing: <<T>>.spacing) {\n" + "\n".join(f"    <<{part}>>" for part in order) + "\n  }\n  .padding()\n}\n.<<screen>>()\n.navigationTitle(" + literal(kit.display_name) + ")\n.toolbar {\n  ToolbarItem(placement: .topBarTrailing) {\n    Menu {\n      ForEach(" + names["Kind"] + f".allCases) {{ kind in\n        Button(kind.rawValue, systemImage: kind.symbol) {{ logging = kind }}\n      }}\n    }} label: {{\n      Label({quick}, systemImage: \"plus\")\n    }}\n  }}\n}}\n.sheet(item: $logging) {{ kind in\n  {names['editor']}(kind: kind)\n}}",
        blocks={"hero": kit.fill(hero, side=side, **names), "verdict": verdict, "tiles": kit.fill(tiles, tile=kit.fill(tile, **names), **names)},
        stores=(names["store"],),
    )  # fmt: skip


def _log(kit: Kit, names: dict[str, str]) -> str:
    return view(
        kit,
        names["log"],
        props=kit.fill(
            "let kind: <<Kind>>\n\n@Environment(<<store>>.self) private var store\n@State private var isLogging = false",
            **names,
        ),
        layout=kit.fill(
            """
            List {
              if kind.unit != nil, store.values(of: kind).count > 1 {
                <<Line>>(values: store.values(of: kind))
                  .listRowBackground(<<T>>.surface)
              }
              ForEach(store.entries(of: kind)) { entry in
                VStack(alignment: .leading, spacing: 4) {
                  HStack {
                    Text(entry.date.formatted(date: .abbreviated, time: .shortened))
                    Spacer()
                    if let unit = kind.unit {
                      Text("\\(entry.value.formatted()) \\(unit)")
                        .font(.headline)
                    }
                  }
                  if !entry.text.isEmpty {
                    Text(entry.text)
                      .font(.subheadline)
                      .foregroundStyle(<<T>>.muted)
                  }
                }
                .listRowBackground(<<T>>.surface)
                .swipeActions {
                  Button("Delete", role: .destructive) { store.delete(entry) }
                }
              }
            }
            .scrollContentBackground(.hidden)
            .overlay {
              if store.entries(of: kind).isEmpty {
                <<Empty>>(title: "Nothing yet", message: "Log the first one with the plus button.", symbol: kind.symbol)
              }
            }
            .<<screen>>()
            .navigationTitle(kind.rawValue)
            .toolbar {
              ToolbarItem(placement: .topBarTrailing) {
                Button {
                  isLogging = true
                } label: {
                  Label("Log \\(kind.rawValue)", systemImage: "plus")
                }
              }
            }
            .sheet(isPresented: $isLogging) {
              <<editor>>(kind: kind)
            }
            """,
            **names,
        ),
        stores=(names["store"],),
        call=f"{names['log']}(kind: {names['Kind']}.allCases[0])",
    )


def _editor(kit: Kit, names: dict[str, str]) -> str:
    return view(
        kit,
        names["editor"],
        props=kit.fill("let kind: <<Kind>>\n\n@Environment(<<store>>.self) private var store\n@Environment(\\.dismiss) private var dismiss\n@State private var date = Date.now\n@State private var value = 0.0\n@State private var text = \"\"", **names),
        layout=kit.fill(
            """
            NavigationStack {
              Form {
                DatePicker("Date", selection: $date)
                if let unit = kind.unit {
                  LabeledContent("Value in \\(unit)") {
                    <<Number>>(title: "Value", value: $value)
                  }
                }
                TextField("Note", text: $text, axis: .vertical)
              }
              .navigationTitle(kind.rawValue)
              .navigationBarTitleDisplayMode(.inline)
              .toolbar {
                ToolbarItem(placement: .cancellationAction) {
                  Button("Cancel") { dismiss() }
                }
                ToolbarItem(placement: .confirmationAction) {
                  Button("Save") {
                    store.add(<<Note>>(kind: kind, date: date, value: value, text: text))
                    dismiss()
                  }
                  .disabled(kind.unit != nil && value <= 0)
                }
              }
            }
            """,
            **names,
        ),
        stores=(names["store"],),
        call=f"{names['editor']}(kind: {names['Kind']}.allCases[0])",
        stack=False,
    )  # fmt: skip


def _profile(kit: Kit, names: dict[str, str], *, weighs: bool) -> str:
    bounds = (
        'Section("Healthy weight when grown up") {\n  LabeledContent("From (kg)") {\n    <<Number>>(title: "From", value: $store.profile.adultLow)\n  }\n  LabeledContent("To (kg)") {\n    <<Number>>(title: "To", value: $store.profile.adultHigh)\n  }\n}'
        if weighs
        else ""
    )
    return view(
        kit,
        names["profile"],
        props=kit.fill("@Environment(<<store>>.self) private var store", **names),
        layout=kit.fill(
            """
            @Bindable var store = store
            return Form {
              Section {
                TextField("Name", text: $store.profile.name)
                DatePicker("Birthday", selection: $store.profile.birthday, displayedComponents: .date)
                LabeledContent("Life stage", value: store.profile.stage)
                <<neutered>>
              }
              <<bounds>>
              Section("Notes") {
                TextField("Notes", text: $store.profile.notes, axis: .vertical)
              }
            }
            .scrollContentBackground(.hidden)
            .<<screen>>()
            .navigationTitle("Profile")
            """,
            bounds=kit.fill(bounds),
            neutered="" if names["subject"] in {"baby", "toddler", "profile"} else 'Toggle("Neutered", isOn: $store.profile.isNeutered)',
        ),
        stores=(names["store"],),
    )  # fmt: skip


CARE = Part(
    "care",
    "health",
    score,
    claims,
    build,
    ("Good Care", "Wellkept", "Heartbook", "Day by Day", "Snug", "Soft Paws", "Looked After"),
)
