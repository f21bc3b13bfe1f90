# ruff: noqa: E501 - lines of Swift templates
"""Timers of phases: focus and breaks, breathing, sessions; with settings, statistics and a state that survives a relaunch."""

from dataclasses import dataclass

from swiftgen.composer.emit.names import literal, member_name, sentence
from swiftgen.composer.emit.views import view
from swiftgen.composer.kit import Kit
from swiftgen.composer.language.reading import Reading
from swiftgen.composer.parts.base import Claim, Part, Piece, Place, SwiftFile


@dataclass(frozen=True)
class Phases:
    """The phases of a timer in seconds; the last one is the long break when ``every`` is not 0."""

    kind: str
    names: tuple[str, ...]
    seconds: tuple[int, ...]
    every: int = 0

    @property
    def in_minutes(self) -> bool:
        """Whether the settings speak of minutes."""
        return self.kind != "breath"


def _phases(reading: Reading) -> Phases | None:
    if reading.has(r"pomodoro|focus timer|focus session|work sessions? and breaks?"):
        minutes = [
            reading.number(rf"{word}\D{{0,12}}(\d+) ?m", d, high=240)
            for word, d in ((r"(?:focus|work)", 25), (r"short(?:er)? break", 5), ("long(?:er)? break", 15))
        ]
        every = reading.number(r"after (?:every )?(\d+)", 4, high=12)
        return Phases("focus", ("Focus", "Short break", "Long break"), tuple(m * 60 for m in minutes), every)
    if reading.has(r"breath|inhale|exhale"):
        return (
            Phases("breath", ("Inhale", "Hold", "Exhale"), (4, 4, 6))
            if reading.has("hold|box")
            else Phases("breath", ("Inhale", "Exhale"), (4, 6))
        )
    if reading.has(
        r"(meditat\w*|interval|workout|study|countdown|kitchen|tabata|hiit|egg) (?:sessions? )?timer|timer (?:app )?for|interval training|countdown timer"
    ):
        return (
            Phases(
                "session",
                (sentence("Work") if reading.has("interval|workout|hiit|tabata") else "Session", "Rest"),
                (600, 60),
            )
            if not reading.has("interval t|hiit|tabata")
            else Phases("session", ("Work", "Rest"), (60, 30))
        )
    return None


def score(reading: Reading) -> float:
    """High when time shall run in phases."""
    return 15 if _phases(reading) else 0


def claims(reading: Reading) -> tuple[Claim, ...]:
    """The timer's features."""
    phases = _phases(reading)
    if phases is None:
        return ()
    found = [
        Claim("run", "Start, pause and reset", r"start|pause|stop|reset|timer"),
        Claim(
            "phases", f"{', '.join(phases.names)} follow each other", r"break|inhale|exhale|phase|cycle|focus|session"
        ),
        Claim(
            "durations",
            "Durations can be changed in settings",
            r"duration|adjust|custom|length|config|setting|flexible|offering",
        ),
        Claim("auto", "The next phase starts by itself, or not, as set", r"auto|transition|toggle"),
        Claim("statistics", "Totals of the day and the week, and a streak", r"stat|histor|total|streak"),
        Claim("resume", "Settings and state survive a relaunch", r"resume|relaunch|persist|previous state"),
    ]
    if phases.every:
        found.append(Claim("long-break", f"A long break after {phases.every} sessions", r"long|after \d"))
    if phases.kind == "breath":
        found.append(Claim("animation", "A shape follows the breath", r"animat|guide|follow|breath"))
    return tuple(found)


def build(reading: Reading, kit: Kit) -> Piece:
    """The clockwork, the face, the settings and the statistics."""
    phases = _phases(reading) or Phases("session", ("Session", "Rest"), (600, 60))
    names = {
        "Phase": kit.type(kit.pick("phase", "Phase", "Stage", "Interval", "Period")),
        "engine": kit.type(kit.pick("timer-engine", "Clockwork", "TimerEngine", "SessionTimer", "Pacer")),
        "face": kit.type(kit.pick("timer-face", "TimerView", "ClockFace", "SessionView", "DialView")),
        "settings": kit.type(kit.pick("timer-settings", "SettingsView", "PreferencesView", "SetupView")),
        "stats": kit.type(kit.pick("timer-stats", "StatsView", "ProgressScreen", "StatisticsView")),
        "first": member_name(phases.names[0]),
        "last": member_name(phases.names[-1]),
        "second": member_name(phases.names[1]),
    }  # fmt: skip
    files = (
        SwiftFile(f"Models/{names['Phase']}.swift", _phase(kit, names, phases)),
        SwiftFile(f"Models/{names['engine']}.swift", _engine(kit, names, phases)),
        SwiftFile(f"Views/{names['face']}.swift", _face(kit, names, phases)),
        SwiftFile(f"Views/{names['settings']}.swift", _settings(kit, names, phases)),
        SwiftFile(f"Views/{names['stats']}.swift", _stats(kit, names)),
    )
    places = (
        Place(f"{names['face']}()", kit.pick("timer-tab", "Timer", "Now"), "timer"),
        Place(f"{names['stats']}()", kit.pick("stats-tab", "Stats", "Progress"), "chart.bar"),
        Place(f"{names['settings']}()", "Settings", "gearshape", "settings"),
    )
    return Piece(files, places, claims(reading), (names["engine"],))


def _phase(kit: Kit, names: dict[str, str], phases: Phases) -> str:
    cases = "\n".join(f"  case {member_name(name)} = {literal(name)}" for name in phases.names)
    usual = "\n".join(
        f"    case .{member_name(name)}: {seconds}" for name, seconds in zip(phases.names, phases.seconds, strict=True)
    )
    return kit.fill(
        f"import Foundation\n\nenum <<Phase>>: String, Codable, CaseIterable {{\n{cases}\n\n  /// Seconds, until the settings say otherwise.\n  var usualLength: Int {{\n    switch self {{\n{usual}\n    }}\n  }}\n}}",
        **names,
    )


def _engine(kit: Kit, names: dict[str, str], phases: Phases) -> str:
    if phases.every:
        following = "switch state.phase {\ncase .<<first>>: state.finished % state.rounds == 0 ? .<<last>> : .<<second>>\ndefault: .<<first>>\n}"
    else:
        following = "let all = <<Phase>>.allCases\nlet index = all.firstIndex(of: state.phase) ?? 0\nreturn all[(index + 1) % all.count]"
    return kit.fill(
        """
        import Foundation
        import Observation

        /// Everything that outlives a launch.
        struct TimerState: Codable {
          var phase = <<Phase>>.<<first>>
          var remaining = <<Phase>>.<<first>>.usualLength
          var finished = 0
          var goesOn = true
          var rounds = <<every>>
          var lengths: [String: Int] = [:]
          /// Seconds of the main phase by the start of the day.
          var log: [Date: Int] = [:]
        }

        @Observable
        final class <<engine>> {
          private(set) var isRunning = false
          var state: TimerState {
            didSet { file.save(state) }
          }

          private let file = <<File>><TimerState>(name: "timer.json")

          init() {
            state = file.load() ?? TimerState()
          }

          var fraction: Double {
            1 - Double(state.remaining) / Double(max(1, length(of: state.phase)))
          }

          var clockText: String {
            String(format: "%02d:%02d", state.remaining / 60, state.remaining % 60)
          }

          func length(of phase: <<Phase>>) -> Int {
            state.lengths[phase.rawValue] ?? phase.usualLength
          }

          func setLength(_ seconds: Int, of phase: <<Phase>>) {
            state.lengths[phase.rawValue] = seconds
            if phase == state.phase && !isRunning { state.remaining = seconds }
          }

          func toggle() {
            isRunning.toggle()
          }

          func reset() {
            isRunning = false
            state.remaining = length(of: state.phase)
          }

          func skip() {
            finishPhase()
          }

          func tick() {
            guard isRunning else { return }
            if state.phase == .<<first>> {
              state.log[Calendar.current.startOfDay(for: .now), default: 0] += 1
            }
            state.remaining -= 1
            if state.remaining <= 0 { finishPhase() }
          }

          func seconds(on day: Date) -> Int {
            state.log[Calendar.current.startOfDay(for: day)] ?? 0
          }

          /// The last seven days, the oldest first.
          var week: [Date] {
            (0..<7).reversed().compactMap { Calendar.current.date(byAdding: .day, value: -$0, to: .now) }
          }

          /// Days in a row, up to today, with time in them.
          var streak: Int {
            var day = Date.now
            var count = 0
            while seconds(on: day) > 0, let before = Calendar.current.date(byAdding: .day, value: -1, to: day) {
              count += 1
              day = before
            }
            return count
          }

          private func finishPhase() {
            if state.phase == .<<first>> { state.finished += 1 }
            state.phase = following
            state.remaining = length(of: state.phase)
            isRunning = isRunning && state.goesOn
          }

          private var following: <<Phase>> {
            <<following>>
          }
        }
        """,
        following=kit.fill(following, **names), every=str(phases.every or 4), **names,
    )  # fmt: skip


def _face(kit: Kit, names: dict[str, str], phases: Phases) -> str:
    words = "VStack(spacing: 6) {\n  Text(timer.state.phase.rawValue)\n    .font(.headline)\n    .foregroundStyle(<<T>>.muted)\n  Text(timer.clockText)\n    .font(<<T>>.display(<<size>>))\n    .monospacedDigit()\n    .foregroundStyle(<<T>>.text)\n}\n.accessibilityElement(children: .combine)"
    words = kit.fill(words, size=kit.pick("clock-size", "52", "60", "68"))
    ring = f"<<Ring>>(fraction: timer.fraction) {{\n{_inside(words)}\n}}\n.frame(width: {kit.pick('dial', '260', '280', '300')}, height: {kit.pick('dial', '260', '280', '300')})"
    bar = f"VStack(spacing: 24) {{\n{_inside(words)}\n  ProgressView(value: timer.fraction)\n}}\n.<<card>>()"
    disc = f"ZStack {{\n  Circle()\n    .fill(<<T>>.accent.opacity(0.16))\n  Circle()\n    .fill(<<T>>.accent.opacity(0.3))\n    .scaleEffect(0.3 + 0.7 * timer.fraction)\n    .animation(.linear(duration: 1), value: timer.fraction)\n{_inside(words)}\n}}\n.frame(width: 290, height: 290)"
    breath = f"ZStack {{\n  {kit.pick('breath-shape', 'Circle()', 'RoundedRectangle(cornerRadius: 90)')}\n    .fill(<<T>>.accent.opacity(0.28))\n    .scaleEffect(timer.state.phase == .{names['last']} ? 0.55 : 1)\n    .animation(.easeInOut(duration: Double(timer.length(of: timer.state.phase))), value: timer.state.phase)\n{_inside(words)}\n}}\n.frame(width: 300, height: 300)"
    dial = breath if phases.kind == "breath" else kit.pick("dial-kind", ring, bar, disc, ring)
    start = 'timer.isRunning ? "Pause" : "Start"'
    wide = f'HStack(spacing: 14) {{\n  Button("Reset", action: timer.reset)\n    .buttonStyle(.<<soft>>)\n  Button({start}, action: timer.toggle)\n    .buttonStyle(.<<primary>>)\n  Button("Skip", action: timer.skip)\n    .buttonStyle(.<<soft>>)\n}}'
    tall = f'VStack(spacing: 14) {{\n  Button({start}, action: timer.toggle)\n    .buttonStyle(.<<primary>>)\n  HStack(spacing: 24) {{\n    Button("Reset", action: timer.reset)\n    Button("Skip", action: timer.skip)\n  }}\n  .foregroundStyle(<<T>>.accent)\n}}'
    dots = 'HStack(spacing: 8) {\n  ForEach(0..<timer.state.rounds, id: \\.self) { round in\n    Circle()\n      .fill(round < timer.state.finished % timer.state.rounds ? <<T>>.accent : <<T>>.accent.opacity(0.2))\n      .frame(width: 10, height: 10)\n  }\n}\n.accessibilityLabel("\\(timer.state.finished) finished")'
    count = f'Text("{phases.names[0]}: \\(timer.state.finished) finished")\n  .font(.subheadline)\n  .foregroundStyle(<<T>>.muted)'
    rounds = dots if phases.every and kit.flip("dots", 0.6) else count
    order = kit.pick(
        "timer-order", ("rounds", "dial", "controls"), ("dial", "rounds", "controls"), ("dial", "controls", "rounds")
    )
    return view(
        kit,
        names["face"],
        props=f"@Environment({names['engine']}.self) private var timer\n\nprivate let clock = Timer.publish(every: 1, on: .main, in: .common).autoconnect()",
        layout="VStack(spacing: 32) {\n  Spacer()\n" + "\n".join(f"  <<{part}>>" for part in order) + "\n  Spacer()\n}\n.padding()\n.frame(maxWidth: .infinity)\n.<<screen>>()\n.navigationTitle(" + literal(kit.display_name) + ")\n.navigationBarTitleDisplayMode(.inline)\n.onReceive(clock) { _ in timer.tick() }",
        blocks={"rounds": rounds, "dial": dial, "controls": kit.pick("timer-controls", wide, tall)},
        stores=(names["engine"],),
    )  # fmt: skip


def _inside(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.split("\n"))


def _settings(kit: Kit, names: dict[str, str], phases: Phases) -> str:
    unit, factor, step = ("min", "60", "60") if phases.in_minutes else ("s", "1", "1")
    control = f'Stepper("\\(phase.rawValue): \\(timer.length(of: phase) / {factor}) {unit}", value: length(of: phase), in: {step}...{7200 if phases.in_minutes else 60}, step: {step})'
    rounds = (
        'Stepper("Long break after \\(timer.state.rounds)", value: $timer.state.rounds, in: 2...8)'
        if phases.every
        else ""
    )
    return view(
        kit,
        names["settings"],
        props=f"@Environment({names['engine']}.self) private var timer",
        layout=kit.fill(
            """
            @Bindable var timer = timer
            Form {
              Section("Durations") {
                ForEach(<<Phase>>.allCases, id: \\.self) { phase in
                  <<control>>
                }
              }
              Section("<<flow>>") {
                Toggle("Start the next one by itself", isOn: $timer.state.goesOn)
                <<rounds>>
              }
            }
            .scrollContentBackground(.hidden)
            .<<screen>>()
            .navigationTitle("Settings")
            """,
            control=control, rounds=rounds, flow=kit.pick("flow", "Flow", "Cycle", "Sessions"), **names,
        ).replace("\nForm {", "\nreturn Form {"),
        members=kit.fill("private func length(of phase: <<Phase>>) -> Binding<Int> {\n  Binding(\n    get: { timer.length(of: phase) },\n    set: { timer.setLength($0, of: phase) }\n  )\n}", **names),
        stores=(names["engine"],),
    )  # fmt: skip


def _stats(kit: Kit, names: dict[str, str]) -> str:
    return view(
        kit,
        names["stats"],
        props=f"@Environment({names['engine']}.self) private var timer",
        layout="ScrollView {\n  VStack(alignment: .leading, spacing: <<T>>.spacing * 1.5) {\n" + "\n".join(f"    <<{part}>>" for part in kit.pick("stats-order", ("figures", "chart"), ("chart", "figures"))) + "\n  }\n  .padding()\n}\n.<<screen>>()\n.navigationTitle(\"" + kit.pick("stats-tab", "Stats", "Progress") + '")',
        blocks={
            "figures": 'HStack {\n  <<Stat>>(label: "Today", value: "\\(timer.seconds(on: .now) / 60) min")\n  <<Stat>>(label: "This week", value: "\\(total / 60) min")\n  <<Stat>>(label: "Streak", value: "\\(timer.streak) days")\n}\n.<<card>>()',
            "chart": 'VStack(alignment: .leading, spacing: 16) {\n  Text("Minutes a day")\n    .font(.headline)\n  <<Bars>>(bars: bars)\n}\n.<<card>>()',
        },
        members='private var total: Int {\n  timer.week.reduce(0) { $0 + timer.seconds(on: $1) }\n}\n\nprivate var bars: [(label: String, value: Double)] {\n  timer.week.map { day in\n    (label: day.formatted(.dateTime.weekday(.abbreviated)), value: Double(timer.seconds(on: day) / 60))\n  }\n}',
        stores=(names["engine"],),
    )  # fmt: skip


TIMER = Part(
    "timer",
    "timer",
    score,
    claims,
    build,
    titled=lambda r: (
        ("Breathe", "Slow Air", "In and Out", "Tide")
        if r.has("breath|inhale")
        else ("Stillness", "Quiet Hour", "Sit", "Bell & Cushion")
        if r.has("meditat")
        else ("Deep Work", "Tomato Hour", "Focus", "Twenty Five", "One Thing", "Steady", "Flowtime", "Intervals")
    ),
)
