# ruff: noqa: E501 - lines of Swift templates and questions
"""The quiz: authored or generated questions with four answers, a clock, a pass mark, and results."""

from swiftgen.composer.emit.names import literal
from swiftgen.composer.emit.views import view
from swiftgen.composer.kit import Kit
from swiftgen.composer.language.reading import Reading
from swiftgen.composer.parts.base import Claim, Part, Piece, Place, SwiftFile

_BANK = (
    ("Which planet is the largest of the solar system?", "Jupiter", "Saturn", "Neptune", "Earth"),
    ("What is the capital of Canada?", "Ottawa", "Toronto", "Vancouver", "Montreal"),
    ("How many strings does a violin have?", "Four", "Five", "Six", "Seven"),
    ("Which gas do plants take in to make sugar?", "Carbon dioxide", "Oxygen", "Nitrogen", "Helium"),
    ("At which temperature does water boil at sea level?", "100 \u00b0C", "90 \u00b0C", "110 \u00b0C", "120 \u00b0C"),
    ("Which ocean is the deepest?", "Pacific", "Atlantic", "Indian", "Arctic"),
    ("Who painted the Mona Lisa?", "Leonardo da Vinci", "Michelangelo", "Raphael", "Rembrandt"),
    ("How many sides does a hexagon have?", "Six", "Five", "Seven", "Eight"),
    ("Which metal is liquid at room temperature?", "Mercury", "Lead", "Tin", "Zinc"),
    ("In which continent does the Nile flow?", "Africa", "Asia", "Europe", "South America"),
    ("What is the square root of 144?", "12", "14", "11", "16"),
    ("Which animal is the fastest on land?", "Cheetah", "Lion", "Horse", "Greyhound"),
    ("Which instrument has 88 keys?", "Piano", "Accordion", "Harpsichord", "Organ"),
    ("Which country has the city of Kyoto?", "Japan", "China", "Korea", "Vietnam"),
    ("What do bees collect from flowers?", "Nectar", "Sap", "Dew", "Resin"),
    ("How many minutes are in three hours?", "180", "160", "200", "240"),
    ("Which bone protects the brain?", "Skull", "Rib", "Spine", "Pelvis"),
    ("Which colour comes from blue and yellow?", "Green", "Orange", "Purple", "Brown"),
    ("Which language has the most native speakers?", "Mandarin", "English", "Hindi", "French"),
    ("What is the freezing point of water in Fahrenheit?", "32", "0", "100", "212"),
)


def _tables(reading: Reading) -> bool:
    return reading.has(r"multiplication|times tables?|arithmetic practi|math (?:quiz|practice|game)")


def score(reading: Reading) -> float:
    """High for quizzes, trivia and drills of times tables."""
    if _tables(reading):
        return 16
    return 16 if reading.has(r"quiz|trivia|multiple[- ]choice game|possible answers") else 0


def claims(reading: Reading) -> tuple[Claim, ...]:
    """The quiz's features."""
    found = [
        Claim("start", "A start button", r"start|begin|button"),
        Claim("question", "A question with four answers", r"question|answer"),
        Claim("next", "Choosing an answer leads to the next question", r"next|selecting|until"),
        Claim("correct", "The number of correct answers is shown", r"correct|score|statistic"),
        Claim("time", "The time taken is shown", r"time\b|how long"),
        Claim("verdict", "Passed or failed is said", r"pass|fail|message"),
        Claim(
            "length",
            "The number of questions can be chosen",
            r"how many questions|number of questions|many questions|5, 10",
        ),
    ]
    if _tables(reading):
        found.append(Claim("tables", "The tables to practise can be chosen", r"tables?\b|range"))
    return tuple(found)


def build(reading: Reading, kit: Kit) -> Piece:
    """The questions, the run, and three faces of one screen: start, question, result."""
    names = {
        "Question": kit.type(kit.pick("question", "Question", "QuizQuestion", "Riddle")),
        "Run": kit.type(kit.pick("run", "QuizRun", "Quiz", "Attempt", "QuizSession")),
        "home": kit.type(kit.pick("quiz-home", "QuizView", "QuizScreen", "PlayView")),
        "start": kit.type(kit.pick("quiz-start", "StartView", "WelcomeView", "IntroView")),
        "ask": kit.type(kit.pick("quiz-ask", "QuestionView", "AskView", "QuestionCard")),
        "end": kit.type(kit.pick("quiz-end", "ResultView", "SummaryView", "OutcomeView")),
        "table": "table: Int, " if _tables(reading) else "",
        "pass": kit.pick("pass", "60", "70", "50"),
    }  # fmt: skip
    files = (
        SwiftFile(f"Models/{names['Question']}.swift", _questions(kit, names, tables=_tables(reading))),
        SwiftFile(f"Models/{names['Run']}.swift", _run(kit, names)),
        SwiftFile(f"Views/{names['home']}.swift", _home(kit, names, tables=_tables(reading))),
        SwiftFile(f"Views/{names['start']}.swift", _start(kit, names, tables=_tables(reading))),
        SwiftFile(f"Views/{names['ask']}.swift", _ask(kit, names)),
        SwiftFile(f"Views/{names['end']}.swift", _end(kit, names)),
    )
    return Piece(files, (Place(f"{names['home']}()", "Quiz", "questionmark.circle"),), claims(reading))


def _questions(kit: Kit, names: dict[str, str], *, tables: bool) -> str:
    head = "import Foundation\n\nstruct <<Question>>: Identifiable {\n  let id = UUID()\n  let text: String\n  let answer: String\n  let others: [String]\n  let choices: [String]\n\n  init(_ text: String, _ answer: String, _ others: [String]) {\n    self.text = text\n    self.answer = answer\n    self.others = others\n    choices = (others + [answer]).shuffled()\n  }\n\n"
    if tables:
        body = """  /// Questions of the tables up to the given one.
  static func some(_ count: Int, upTo table: Int) -> [<<Question>>] {
    (0..<count).map { _ in
      let first = Int.random(in: 2...table)
      let second = Int.random(in: 1...12)
      let answer = first * second
      let wrong = [answer + first, abs(answer - first) + (answer == first ? 3 : 0), answer + second + 1]
      let others = Set(wrong + [answer + 10, answer + 7]).subtracting([answer]).prefix(3)
      return <<Question>>("What is \\(first) \u00d7 \\(second)?", String(answer), others.map(String.init))
    }
  }
}"""
    else:
        rows = "\n".join(
            f"    <<Question>>(\n      {literal(q)},\n      {literal(a)},\n      [{', '.join(literal(o) for o in others)}]\n    ),"
            for q, a, *others in kit.chance.shuffled("bank", _BANK)
        )
        body = f"  static func some(_ count: Int) -> [<<Question>>] {{\n    Array(all.shuffled().prefix(count))\n  }}\n\n  static let all = [\n{rows}\n  ]\n}}"
    return (
        kit.fill(head + body, **names).replace("  let others: [String]\n", "").replace("    self.others = others\n", "")
    )


def _run(kit: Kit, names: dict[str, str]) -> str:
    return kit.fill(
        """
        import Foundation
        import Observation

        /// One way through some questions.
        @Observable
        final class <<Run>> {
          let questions: [<<Question>>]
          private(set) var given: [String] = []
          private(set) var seconds = 0

          init(questions: [<<Question>>]) {
            self.questions = questions
          }

          var current: <<Question>>? {
            given.count < questions.count ? questions[given.count] : nil
          }

          var correct: Int {
            zip(questions, given).filter { $0.answer == $1 }.count
          }

          var hasPassed: Bool {
            correct * 100 >= questions.count * <<pass>>
          }

          func answer(_ choice: String) {
            if current != nil { given.append(choice) }
          }

          func tick() {
            if current != nil { seconds += 1 }
          }
        }
        """,
        **names,
    )


def _home(kit: Kit, names: dict[str, str], *, tables: bool) -> str:
    make = (
        "{ count, table in\n    run = <<Run>>(questions: <<Question>>.some(count, upTo: table))\n  }"
        if tables
        else "{ count in\n    run = <<Run>>(questions: <<Question>>.some(count))\n  }"
    )
    return view(
        kit,
        names["home"],
        props=kit.fill("@State private var run: <<Run>>?\n\nprivate let clock = Timer.publish(every: 1, on: .main, in: .common).autoconnect()", **names),
        layout="Group {\n  <<stage>>\n}\n.frame(maxWidth: .infinity, maxHeight: .infinity)\n.<<screen>>()\n.navigationTitle(" + literal(kit.display_name) + ")\n.navigationBarTitleDisplayMode(.inline)\n.onReceive(clock) { _ in run?.tick() }\n.animation(" + kit.pick("quiz-animation", ".easeInOut", ".snappy", ".default") + ", value: run?.given.count)",
        blocks={"stage": kit.fill("if let run {\n  if let question = run.current {\n    <<ask>>(question: question, number: run.given.count + 1, count: run.questions.count, seconds: run.seconds) {\n      run.answer($0)\n    }\n    .id(question.id)\n  } else {\n    <<end>>(run: run) { self.run = nil }\n  }\n} else {\n  <<start>> " + make + "\n}", **names)},
    )  # fmt: skip


def _start(kit: Kit, names: dict[str, str], *, tables: bool) -> str:
    counts = kit.pick(
        "count-picker",
        'Picker("Questions", selection: $count) {\n  ForEach([5, 10, 20], id: \\.self) { count in\n    Text("\\(count)").tag(count)\n  }\n}\n.pickerStyle(.segmented)',
        'HStack {\n  ForEach([5, 10, 20], id: \\.self) { option in\n    <<Chip>>(title: "\\(option) questions", isOn: option == count) { count = option }\n  }\n}',
    )
    symbol = kit.pick(
        "quiz-symbol", "lightbulb.fill", "graduationcap.fill", "questionmark.bubble.fill", "brain.head.profile"
    )
    message = (
        "Practise your tables, as many questions as you like."
        if tables
        else kit.pick(
            "quiz-message", "Four answers, one is right.", "How much do you know?", "Test yourself against the clock."
        )
    )
    return view(
        kit,
        names["start"],
        props="let start: (Int" + (", Int" if tables else "") + ") -> Void\n\n@State private var count = 10" + ("\n@State private var table = 10" if tables else ""),
        layout="VStack(spacing: 24) {\n  Spacer()\n  <<hero>>\n  Spacer()\n  " + ('Stepper("Tables up to \\(table)", value: $table, in: 2...12)\n  ' if tables else "") + "<<counts>>\n  <<button>>\n}\n.padding(24)",
        blocks={
            "hero": kit.fill('VStack(<<side>>spacing: 14) {\n  Image(systemName: "<<symbol>>")\n    .font(.system(size: <<size>>))\n    .foregroundStyle(<<T>>.accent)\n    .accessibilityHidden(true)\n  Text("<<title>>")\n    .font(<<T>>.display(36))\n  Text("<<message>>")\n    .foregroundStyle(<<T>>.muted)\n}\n.frame(maxWidth: .infinity<<frame>>)', symbol=symbol, size=kit.pick("hero-size", "64", "80", "96"), title=kit.pick("quiz-title", "Ready?", "Let\u2019s go", "A new round"), message=message, **kit.pick("quiz-side", {"side": "", "frame": ""}, {"side": "alignment: .leading, ", "frame": ", alignment: .leading"})),
            "counts": counts,
            "button": 'Button("Start quiz") { start(count' + (", table" if tables else "") + ") }\n  .buttonStyle(.<<primary>>)",
        },
        call=f"{names['start']} {{ _{', _' if tables else ''} in }}",
        stack=False,
    )  # fmt: skip


def _ask(kit: Kit, names: dict[str, str]) -> str:
    answers = kit.pick(
        "answers",
        "VStack(spacing: 12) {\n  ForEach(question.choices, id: \\.self) { choice in\n    Button {\n      answer(choice)\n    } label: {\n      Text(choice)\n        .font(.headline)\n        .frame(maxWidth: .infinity, alignment: .leading)\n        .<<card>>()\n    }\n    .buttonStyle(.plain)\n  }\n}",
        "LazyVGrid(columns: [GridItem(.flexible()), GridItem(.flexible())], spacing: 12) {\n  ForEach(question.choices, id: \\.self) { choice in\n    Button {\n      answer(choice)\n    } label: {\n      Text(choice)\n        .font(.headline)\n        .frame(maxWidth: .infinity, minHeight: 72)\n        .<<card>>()\n    }\n    .buttonStyle(.plain)\n  }\n}",
        "VStack(spacing: 10) {\n  ForEach(question.choices, id: \\.self) { choice in\n    Button(choice) { answer(choice) }\n      .buttonStyle(.<<soft>>)\n  }\n}",
    )
    progress = kit.pick(
        "quiz-progress",
        'VStack(spacing: 8) {\n  HStack {\n    Text("Question \\(number) of \\(count)")\n    Spacer()\n    Label("\\(seconds) s", systemImage: "clock")\n  }\n  .font(.subheadline)\n  .foregroundStyle(<<T>>.muted)\n  ProgressView(value: Double(number - 1), total: Double(count))\n}',
        'HStack(spacing: 16) {\n  <<Ring>>(fraction: Double(number - 1) / Double(count)) {\n    Text("\\(number)")\n      .font(.headline)\n  }\n  .frame(width: 64, height: 64)\n  Text("of \\(count)")\n  Spacer()\n  Text("\\(seconds) s")\n    .monospacedDigit()\n}\n.foregroundStyle(<<T>>.muted)',
    )
    return view(
        kit,
        names["ask"],
        props=kit.fill("let question: <<Question>>\nlet number: Int\nlet count: Int\nlet seconds: Int\nlet answer: (String) -> Void", **names),
        layout="VStack(spacing: 24) {\n  <<progress>>\n  Spacer(minLength: 0)\n  <<words>>\n  Spacer(minLength: 0)\n  <<answers>>\n}\n.padding(20)",
        blocks={"progress": progress, "words": f"Text(question.text)\n  .font(<<T>>.display({kit.pick('question-size', '26', '30')}))\n  .multilineTextAlignment(.{kit.pick('question-side', 'center', 'leading')})\n  .frame(maxWidth: .infinity{kit.pick('question-frame', '', ', alignment: .leading')})", "answers": answers},
        call=kit.fill("<<ask>>(question: <<Question>>(\"What is 2 + 2?\", \"4\", [\"3\", \"5\", \"6\"]), number: 1, count: 5, seconds: 0) { _ in }", **names),
        stack=False,
    )  # fmt: skip


def _end(kit: Kit, names: dict[str, str]) -> str:
    return view(
        kit,
        names["end"],
        props=kit.fill("let run: <<Run>>\nlet again: () -> Void", **names),
        layout="VStack(spacing: 24) {\n  Spacer()\n  <<verdict>>\n  <<figures>>\n  Spacer()\n  <<button>>\n}\n.padding(24)",
        blocks={
            "verdict": kit.pick("verdict", '<<Ring>>(fraction: Double(run.correct) / Double(run.questions.count)) {\n  Text(run.hasPassed ? "Passed" : "Failed")\n    .font(<<T>>.display(30))\n    .foregroundStyle(run.hasPassed ? <<T>>.good : <<T>>.bad)\n}\n.frame(width: 200, height: 200)', 'VStack(spacing: 12) {\n  Image(systemName: run.hasPassed ? "checkmark.seal.fill" : "xmark.seal.fill")\n    .font(.system(size: 72))\n    .accessibilityHidden(true)\n  Text(run.hasPassed ? "Passed" : "Failed")\n    .font(<<T>>.display(40))\n}\n.foregroundStyle(run.hasPassed ? <<T>>.good : <<T>>.bad)'),
            "figures": 'HStack {\n  <<Stat>>(label: "Correct", value: "\\(run.correct) of \\(run.questions.count)")\n  <<Stat>>(label: "Time", value: "\\(run.seconds) s")\n}\n.<<card>>()',
            "button": f'Button("{kit.pick("again", "Try again", "Play again", "New quiz")}", action: again)\n  .buttonStyle(.<<primary>>)',
        },
        call=kit.fill("<<end>>(run: <<Run>>(questions: [])) {}", **names),
        stack=False,
    )  # fmt: skip


QUIZ = Part(
    "quiz",
    "learning",
    score,
    claims,
    build,
    titled=lambda r: (
        ("Times Table", "Multiply", "Table Talk", "Seven Eights")
        if _tables(r)
        else ("Know It", "Quizbook", "Four Answers", "Bright Spark", "Pop Quiz", "Sharp", "Ask Me")
    ),
)
