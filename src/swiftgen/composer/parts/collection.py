# ruff: noqa: E501 - lines of Swift templates and word lists
"""Collections: things that are kept, listed, found, edited and deleted; with the abilities that their facts give them."""

from dataclasses import dataclass
from functools import cached_property

from swiftgen.composer.emit.names import literal, member_name, sentence
from swiftgen.composer.emit.template import paragraphs
from swiftgen.composer.emit.views import view
from swiftgen.composer.kit import Kit
from swiftgen.composer.language.reading import Reading
from swiftgen.composer.language.things import Thing
from swiftgen.composer.language.words import plural
from swiftgen.composer.parts.base import Claim, Part, Piece, Place, SwiftFile
from swiftgen.composer.parts.fields import SwiftField, fields_of

_KEEP = r"keep|track|list of|manag|organi[sz]|collection|add\b|adding|edit|delet|remember|store|save|log\b|logging|inventory|record"


@dataclass(frozen=True)
class Plan:
    """One collection: its thing, its fields, and the names that its files share."""

    kit: Kit
    reading: Reading
    thing: Thing
    type: str
    store: str
    fields: tuple[SwiftField, ...]

    @property
    def item(self) -> str:
        """One of them."""
        return member_name(self.thing.words)

    @property
    def items(self) -> str:
        """All of them."""
        return (
            member_name(plural(self.thing.words)) if plural(self.thing.words) != self.thing.words else f"all{self.type}"
        )

    @property
    def title(self) -> str:
        """All of them, for people."""
        return sentence(self.thing.many)

    def one(self, *kinds: str) -> SwiftField | None:
        """The first field of one of these kinds."""
        return next((field for field in self.fields if field.kind in kinds), None)

    @cached_property
    def cycle(self) -> SwiftField | None:
        """The choice of a billing cycle."""
        return next((f for f in self.fields if f.kind == "choice" and f.name == "cycle" and self.one("money")), None)

    @cached_property
    def chooser(self) -> SwiftField | None:
        """The choice by which the list is filtered or grouped."""
        return next((f for f in self.fields if f.kind == "choice" and f != self.cycle), None)

    @property
    def cares(self) -> bool:
        """Whether something is to be done again and again after an interval."""
        return bool(self.one("interval") and self.one("last"))

    @cached_property
    def verb(self) -> str:
        """What is done to it again and again."""
        return "Water" if self.reading.has(r"water") else "Mark done"

    def view(self, suffix: str) -> str:
        """The name of one of its views, as this app names views."""
        return f"{self.type}{suffix}{self.kit.pick('view-suffix', 'View', 'Screen', 'View')}"


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
        SwiftFile(f"Models/{name}.swift", _model(plan)),
        SwiftFile(f"Models/{store}.swift", _store(plan)),
        SwiftFile(f"Views/{plan.view('List')}.swift", _list(plan)),
        SwiftFile(f"Views/{plan.view('Row')}.swift", _row(plan)),
        SwiftFile(f"Views/{plan.view('Detail')}.swift", _detail(plan)),
        SwiftFile(f"Views/{plan.view('Editor')}.swift", _editor(plan)),
    ]
    places = [Place(f"{plan.view('List')}()", plan.title, thing.symbol)]
    if plan.one("due"):
        files.append(SwiftFile(f"Views/{plan.view('Upcoming')}.swift", _upcoming(plan)))
        places.append(Place(f"{plan.view('Upcoming')}()", "Upcoming", "calendar"))
    if plan.chooser:
        files.append(SwiftFile(f"Views/{plan.view('Overview')}.swift", _overview(plan)))
        places.append(
            Place(f"{plan.view('Overview')}()", kit.pick("overview", "Overview", "Insights", "Statistics"), "chart.bar")
        )
    return Piece(tuple(files), tuple(places), (), (store,))


def _model(plan: Plan) -> str:
    enums = [_enum(plan, field) for field in plan.fields if field.kind == "choice"]
    return plan.kit.fill(
        """
        import Foundation

        struct <<type>>: Identifiable, Codable, Hashable {
          var id = UUID()
          var name = ""
          <<fields>>

          <<abilities>>

          <<samples>>
        }

        <<enums>>
        """,
        type=plan.type,
        fields="\n".join(field.declaration for field in plan.fields),
        abilities=_abilities(plan),
        samples=_samples(plan),
        enums=paragraphs(*enums),
    )


def _enum(plan: Plan, field: SwiftField) -> str:
    cases = "\n".join(f"  case {member_name(option)} = {literal(option)}" for option in field.options)
    extra = ""
    if field == plan.cycle:
        extra = """

  /// How many months one payment covers.
  var months: Double {
    switch self {
    case .weekly: 12 / 52
    case .monthly: 1
    case .yearly: 12
    }
  }"""
    return f"enum {field.enum}: String, Codable, CaseIterable {{\n{cases}{extra}\n}}"


def _abilities(plan: Plan) -> str:
    found = []
    money, due, interval, last = plan.one("money"), plan.one("due"), plan.one("interval"), plan.one("last")
    if plan.cycle and money:
        found.append(f"var monthlyCost: Double {{\n  {money.name} / {plan.cycle.name}.months\n}}")
    if interval and last:
        due_date = f"{last.name}.addingTimeInterval(Double({interval.name}) * 86_400)"
        found.append(f"var dueDate: Date {{\n  {due_date}\n}}")
        found.append(
            """/// From 1, just done, down to 0 and below, overdue.
var freshness: Double {
  dueDate.timeIntervalSinceNow / (Double(<<interval>>) * 86_400)
}

var face: String {
  switch freshness {
  case 0.4...: "\U0001f60a"
  case 0..<0.4: "\U0001f61f"
  default: "\U0001f62d"
  }
}

var feeling: String {
  switch freshness {
  case 0.4...: "Happy"
  case 0..<0.4: "Worried"
  default: "Crying"
  }
}""".replace("<<interval>>", interval.name)
        )
    if due or (interval and last):
        date = due.name if due else "dueDate"
        found.append(
            f"""var daysLeft: Int {{
  let calendar = Calendar.current
  let today = calendar.startOfDay(for: .now)
  return calendar.dateComponents([.day], from: today, to: calendar.startOfDay(for: {date})).day ?? 0
}}

var countdown: String {{
  switch daysLeft {{
  case ..<0: "\\(-daysLeft) days overdue"
  case 0: "Today"
  case 1: "Tomorrow"
  default: "In \\(daysLeft) days"
  }}
}}"""
        )
    return "\n\n".join(found)


def _samples(plan: Plan) -> str:
    rows = []
    for text in plan.thing.samples:
        name, *values = text.split("|")
        given = [
            f"{field.name}: {value}"
            for field, raw in zip(plan.fields, values, strict=False)
            if (value := field.sample(raw) if raw else "")
        ]
        inside = ",\n    ".join([f"name: {literal(name)}", *given])
        rows.append(f"  {plan.type}(\n    {inside}\n  ),")
    if not rows:
        return f"static let samples: [{plan.type}] = []"
    return f"/// What a new user sees first.\nstatic let samples = [\n{chr(10).join(rows)}\n]"


def _store(plan: Plan) -> str:
    money, count, due = plan.one("money"), plan.one("count"), plan.one("due")
    extra = []
    if plan.cycle:
        extra.append(f"var monthlyTotal: Double {{\n  {plan.items}.reduce(0) {{ $0 + $1.monthlyCost }}\n}}")
    elif money and count:
        extra.append(
            f"var totalValue: Double {{\n  {plan.items}.reduce(0) {{ $0 + $1.{money.name} * Double($1.{count.name}) }}\n}}"
        )
    elif money:
        extra.append(f"var total: Double {{\n  {plan.items}.reduce(0) {{ $0 + $1.{money.name} }}\n}}")
    if due:
        extra.append(f"var upcoming: [{plan.type}] {{\n  {plan.items}.sorted {{ $0.{due.name} < $1.{due.name} }}\n}}")
    if _resets(plan):
        done = plan.one("done")
        extra.append(
            f"func startNewDay() {{\n  for index in {plan.items}.indices {{\n    {plan.items}[index].{done.name if done else ''} = false\n  }}\n}}"
        )
    return plan.kit.fill(
        """
        import Foundation
        import Observation

        @Observable
        final class <<store>> {
          private(set) var <<items>>: [<<type>>] {
            didSet { file.save(<<items>>) }
          }

          private let file = <<File>><[<<type>>]>(name: <<key>>)

          init() {
            <<items>> = file.load() ?? <<type>>.samples
          }

          <<extra>>

          /// Adds what is new and replaces what is known.
          func save(_ <<item>>: <<type>>) {
            if let index = <<items>>.firstIndex(where: { $0.id == <<item>>.id }) {
              <<items>>[index] = <<item>>
            } else {
              <<items>>.append(<<item>>)
            }
          }

          func delete(_ <<item>>: <<type>>) {
            <<items>>.removeAll { $0.id == <<item>>.id }
          }
        }
        """,
        store=plan.store, items=plan.items, item=plan.item, type=plan.type,
        key=literal(f"{plan.items}.json"), extra="\n\n".join(extra),
    )  # fmt: skip


def _resets(plan: Plan) -> bool:
    return plan.one("done") is not None and plan.reading.has(r"reset|each day|every day|daily|habit")


def _subtitle(plan: Plan, item: str) -> str:
    if plan.cares or plan.one("due"):
        return f"{item}.countdown"
    field = plan.chooser or plan.one("text", "date", "year", "note")
    return field.words(item) if field else f"{item}.name"


def _row(plan: Plan) -> str:
    kit, item, done = plan.kit, plan.item, plan.one("done")
    value = plan.one("money", "count", "rating", "number")
    lead = f"Image(systemName: {literal(plan.thing.symbol)})\n  .foregroundStyle(<<T>>.accent)\n  .frame(width: 36, height: 36)"
    lead += f"\n  .background(<<T>>.accent.opacity(0.14), in: {kit.pick('row-icon', 'Circle()', 'RoundedRectangle(cornerRadius: 10)')})"
    lead += "\n  .accessibilityHidden(true)"
    if plan.cares:
        lead = f"Text({item}.face)\n  .font(.system(size: 34))\n  .accessibilityLabel({item}.feeling)"
    elif done:
        lead = (
            f'Button(action: toggle) {{\n  Image(systemName: {item}.{done.name} ? "checkmark.circle.fill" : "circle")\n'
            f"    .font(.title2)\n    .foregroundStyle(<<T>>.accent)\n}}\n.buttonStyle(.plain)\n"
            f'.accessibilityLabel({item}.{done.name} ? "Undo \\({item}.name)" : "Complete \\({item}.name)")'
        )
    elif kit.flip(f"row-bare-{plan.type}", 0.3):
        lead = ""
    trail = (
        f"Text({value.words(item)})\n  .font(.subheadline.weight(.semibold))\n  .foregroundStyle(<<T>>.text)"
        if value
        else ""
    )
    strike = f"\n    .strikethrough({item}.{done.name})" if done else ""
    words = (
        f"VStack(alignment: .leading, spacing: 3) {{\n  Text({item}.name)\n    .font(.headline)\n    .foregroundStyle(<<T>>.text){strike}\n"
        f"  Text({_subtitle(plan, item)})\n    .font(.subheadline)\n    .foregroundStyle(<<T>>.muted)\n}}"
    )
    return view(
        kit,
        plan.view("Row"),
        props=f"let {item}: {plan.type}" + ("\nlet toggle: () -> Void" if done else ""),
        layout="HStack(spacing: 12) {\n  <<lead>>\n  <<words>>\n  Spacer(minLength: 8)\n  <<trail>>\n}\n.contentShape(Rectangle())",
        blocks={"lead": lead, "words": words, "trail": trail},
        call=f"{plan.view('Row')}({item}: {plan.type}(name: {literal(sentence(plan.thing.words))})"
        + (", toggle: {})" if done else ")"),
        stack=False,
    )


def _header(plan: Plan) -> str:
    """The figures on top of the list."""
    kit, money, count, done = plan.kit, plan.one("money"), plan.one("count"), plan.one("done")
    figures = [(sentence(plan.thing.many), f'"\\(store.{plan.items}.count)"')]
    if plan.cycle:
        figures.insert(0, ("Per month", "store.monthlyTotal.asMoney"))
    elif money and count:
        figures.insert(0, ("Total value", "store.totalValue.asMoney"))
    elif money:
        figures.insert(0, ("Total", "store.total.asMoney"))
    elif done:
        figures.insert(
            0, ("Done", f'"\\(store.{plan.items}.filter(\\.{done.name}).count) of \\(store.{plan.items}.count)"')
        )
        figures.pop()
    elif plan.cares:
        figures.append(
            (
                "Thirsty" if plan.verb == "Water" else "Overdue",
                f'"\\(store.{plan.items}.filter {{ $0.daysLeft <= 0 }}.count)"',
            )
        )
    rows = "\n".join(f"  <<Stat>>(label: {literal(label)}, value: {value})" for label, value in figures)
    return kit.fill(f"{kit.pick('header', 'HStack', 'HStack(spacing: 20)', 'HStack(alignment: .top)')} {{\n{rows}\n}}")


def _list(plan: Plan) -> str:
    kit, item, _items = plan.kit, plan.item, plan.items
    done = plan.one("done")
    row = f"{plan.view('Row')}({item}: {item})"
    if done:
        row = f"{plan.view('Row')}({item}: {item}) {{\n  toggle({item})\n}}"
    link = f"NavigationLink {{\n  {plan.view('Detail')}(id: {item}.id)\n}} label: {{\n{_inside(row)}\n}}"
    menu = f'Button("Edit", systemImage: "pencil") {{ draft = {item} }}\n  Button("Delete", systemImage: "trash", role: .destructive) {{ store.delete({item}) }}'
    layout = kit.pick(f"layout-{plan.type}", "rows", "cards", "rows", "grid" if not done else "cards")
    header = _header(plan) if kit.flip("header-shown", 0.8) or plan.cycle or plan.cares else ""
    chips = ""
    if plan.chooser:
        chips = (
            'ScrollView(.horizontal, showsIndicators: false) {\n  HStack {\n    <<Chip>>(title: "All", isOn: chosen == nil) { chosen = nil }\n'
            f"    ForEach({plan.chooser.enum}.allCases, id: \\.self) {{ option in\n"
            "      <<Chip>>(title: option.rawValue, isOn: chosen == option) { chosen = option }\n    }\n  }\n}"
        )
    empty = f'<<Empty>>(\n  title: "No {plan.thing.many} yet",\n  message: "Add your first {plan.thing.words} with the plus button.",\n  symbol: {literal(plan.thing.symbol)}\n)'
    if layout == "rows":
        actions = f'  .swipeActions {{\n    Button("Delete", role: .destructive) {{ store.delete({item}) }}\n    Button("Edit") {{ draft = {item} }}\n      .tint(<<T>>.second)\n  }}'
        body = (
            "List {\n  Section {\n    <<header>>\n    <<chips>>\n  }\n  .listRowBackground(Color.clear)\n  .listRowSeparator(.hidden)\n  Section {\n    if shown.isEmpty {\n      <<empty>>\n    }\n"
            f"    ForEach(shown) {{ {item} in\n      <<link>>\n      <<actions>>\n    }}\n  }}\n  .listRowBackground(<<T>>.surface)\n}}\n.scrollContentBackground(.hidden)"
        )
    else:
        actions = f".buttonStyle(.plain)\n.<<card>>()\n.contextMenu {{\n  {menu}\n}}"
        grid = "LazyVGrid(columns: [GridItem(.flexible()), GridItem(.flexible())], spacing: <<T>>.spacing)"
        stack = grid if layout == "grid" else "LazyVStack(spacing: <<T>>.spacing)"
        if layout == "grid":
            link = link.replace(row, _tile(plan))
        body = (
            "ScrollView {\n  VStack(alignment: .leading, spacing: <<T>>.spacing) {\n    <<header>>\n    <<chips>>\n    if shown.isEmpty {\n      <<empty>>\n    }\n"
            f"    {stack} {{\n      ForEach(shown) {{ {item} in\n        <<link>>\n        <<actions>>\n      }}\n    }}\n  }}\n  .padding()\n}}"
        )
    holes = {"actions": kit.fill(actions), "link": kit.fill(link)}
    reset = (
        'ToolbarItem(placement: .topBarTrailing) {\n  Button("New day", systemImage: "arrow.counterclockwise") { store.startNewDay() }\n}'
        if _resets(plan)
        else ""
    )
    tail = (
        ".<<screen>>()\n.navigationTitle("
        + literal(plan.title)
        + ')\n.searchable(text: $search, prompt: "Search '
        + plan.thing.many
        + '")\n'
        ".toolbar {\n  <<reset>>\n  ToolbarItem(placement: .topBarTrailing) {\n"
        f'    Button {{\n      draft = {plan.type}()\n    }} label: {{\n      Label("Add {plan.thing.words}", systemImage: "plus")\n    }}\n  }}\n}}\n'
        f".sheet(item: $draft) {{ draft in\n  {plan.view('Editor')}(draft: draft)\n}}"
    )
    return view(
        kit,
        plan.view("List"),
        props=f'@Environment({plan.store}.self) private var store\n@State private var search = ""\n@State private var draft: {plan.type}?'
        + (f"\n@State private var chosen: {plan.chooser.enum}?" if plan.chooser else ""),
        layout=_whole(body, holes) + "\n" + kit.fill(tail, reset=reset),
        blocks={
            "header": header + ("\n.<<card>>()" if header and kit.flip("header-card") else ""),
            "chips": chips,
            "empty": empty,
        },
        members=_shown(plan) + (_toggle(plan) if done else ""),
        stores=(plan.store,),
    )


def _whole(body: str, holes: dict[str, str]) -> str:
    """The body with the holes filled that are no blocks; block holes stay."""
    lines = []
    for line in body.split("\n"):
        key = line.strip().removeprefix("<<").removesuffix(">>")
        pad = line[: len(line) - len(line.lstrip())]
        lines += (
            [pad + part for part in holes[key].split("\n")]
            if key in holes and line.strip().startswith("<<")
            else [line]
        )
    return "\n".join(lines)


def _inside(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.split("\n"))


def _tile(plan: Plan) -> str:
    face = f"Text({plan.item}.face)\n    .font(.largeTitle)\n    .accessibilityLabel({plan.item}.feeling)"
    icon = (
        face
        if plan.cares
        else f"Image(systemName: {literal(plan.thing.symbol)})\n    .font(.title2)\n    .foregroundStyle(<<T>>.accent)"
    )
    value = plan.one("money", "count", "rating")
    last = f"\n  Text({value.words(plan.item)})\n    .font(.subheadline.weight(.semibold))" if value else ""
    return (
        f"VStack(alignment: .leading, spacing: 6) {{\n  {icon}\n  Text({plan.item}.name)\n    .font(.headline)\n    .lineLimit(2)\n"
        f"  Text({_subtitle(plan, plan.item)})\n    .font(.caption)\n    .foregroundStyle(<<T>>.muted)\n    .lineLimit(1){last}\n}}\n"
        ".foregroundStyle(<<T>>.text)\n.frame(maxWidth: .infinity, minHeight: 110, alignment: .leading)"
    )


def _shown(plan: Plan) -> str:
    conditions = [f"(search.isEmpty || {plan.item}.name.localizedCaseInsensitiveContains(search))"]
    if plan.chooser:
        conditions.append(f"(chosen == nil || {plan.item}.{plan.chooser.name} == chosen)")
    joined = "\n    && ".join(conditions)
    return f"private var shown: [{plan.type}] {{\n  {_ordered(plan)}.filter {{ {plan.item} in\n    {joined}\n  }}\n}}"


def _ordered(plan: Plan) -> str:
    if plan.cares:
        return f"store.{plan.items}.sorted {{ $0.dueDate < $1.dueDate }}"
    if plan.one("date") and plan.kit.flip("newest-first", 0.7):
        return f"store.{plan.items}.sorted {{ $0.{plan.one('date').name} > $1.{plan.one('date').name} }}"  # type: ignore[union-attr]
    return f"store.{plan.items}.sorted {{ $0.name.localizedCompare($1.name) == .orderedAscending }}"


def _toggle(plan: Plan) -> str:
    done = plan.one("done")
    name = done.name if done else ""
    return f"\n\nprivate func toggle(_ {plan.item}: {plan.type}) {{\n  var changed = {plan.item}\n  changed.{name}.toggle()\n  withAnimation {{ store.save(changed) }}\n}}"


def _detail(plan: Plan) -> str:
    kit, item, count = plan.kit, plan.item, plan.one("count")
    rows = "\n".join(row for field in plan.fields if (row := field.detail(item)))
    last, due, acts, picture = plan.one("last"), plan.one("due"), "", plan.one("picture")
    hero = f"Text({item}.face)\n  .font(.system(size: 84))\n  .accessibilityLabel({item}.feeling)\nText({item}.feeling)\n  .font(.title3)" if plan.cares else (
        f"Image(systemName: {f'{item}.{picture.name}' if picture else literal(plan.thing.symbol)})\n  .font(.system(size: {kit.pick('hero-size', '44', '56', '70')}))\n  .foregroundStyle(<<T>>.accent)\n  .accessibilityHidden(true)"
    )  # fmt: skip
    if plan.cares or due:
        hero += f"\nText({item}.countdown)\n  .font(.headline)\n  .foregroundStyle({item}.daysLeft < 0 ? <<T>>.bad : <<T>>.muted)"
    if plan.cares and last:
        label = f"{plan.verb} now" if plan.verb == "Water" else plan.verb
        acts = f'Button("{label}") {{\n  var changed = {item}\n  changed.{last.name} = .now\n  withAnimation {{ store.save(changed) }}\n}}\n.buttonStyle(.<<primary>>)\n.frame(maxWidth: .infinity)'
    elif count:
        acts = f'Stepper("{count.label}: \\({item}.{count.name})") {{\n  change({item}, by: 1)\n}} onDecrement: {{\n  change({item}, by: -1)\n}}'
    change = (
        f"\n\nprivate func change(_ {item}: {plan.type}, by amount: Int) {{\n  var changed = {item}\n  changed.{count.name} = max(0, changed.{count.name} + amount)\n  store.save(changed)\n}}"
        if count and not (plan.cares and last) else ""
    )  # fmt: skip
    facts = f"Section({literal(kit.pick('facts', 'Details', 'About', 'Facts'))}) {{\n  <<rows>>\n}}\n.listRowBackground(<<T>>.surface)"
    action = "Section {\n  <<acts>>\n}\n.listRowBackground(Color.clear)" if acts else ""
    order = kit.pick("detail-order", ("<<action>>", "<<facts>>"), ("<<facts>>", "<<action>>"))
    body = (
        f"if let {item} {{\n  List {{\n    Section {{\n      VStack(spacing: 10) {{\n        <<hero>>\n      }}\n      .frame(maxWidth: .infinity)\n    }}\n    .listRowBackground(Color.clear)\n    "
        + "\n    ".join(order)
    )
    body += f'\n    Section {{\n      Button("Delete {plan.thing.words}", role: .destructive) {{ isDeleting = true }}\n    }}\n    .listRowBackground(<<T>>.surface)\n  }}\n  .scrollContentBackground(.hidden)\n  .navigationTitle({item}.name)\n'
    body += f'  .toolbar {{\n    ToolbarItem(placement: .primaryAction) {{\n      Button("Edit") {{ draft = {item} }}\n    }}\n  }}\n  .confirmationDialog("Delete \\({item}.name)?", isPresented: $isDeleting, titleVisibility: .visible) {{\n'
    body += (
        f'    Button("Delete", role: .destructive) {{\n      store.delete({item})\n      dismiss()\n    }}\n  }}\n}}'
    )
    filled = _whole(body, {
        "hero": kit.fill(hero),
        "action": kit.fill(action, acts=kit.fill(acts)) if action else "",
        "facts": kit.fill(facts, rows=rows),
    })  # fmt: skip
    whole = (
        "Group {\n"
        + _inside(kit.fill(filled))
        + f"\n}}\n.<<screen>>()\n.sheet(item: $draft) {{ draft in\n  {plan.view('Editor')}(draft: draft)\n}}"
    )
    return view(
        kit,
        plan.view("Detail"),
        props=f"let id: {plan.type}.ID\n\n@Environment({plan.store}.self) private var store\n@Environment(\\.dismiss) private var dismiss\n@State private var draft: {plan.type}?\n@State private var isDeleting = false",
        layout=whole,
        members=f"private var {item}: {plan.type}? {{\n  store.{plan.items}.first {{ $0.id == id }}\n}}{change}",
        stores=(plan.store,),
        call=f"{plan.view('Detail')}(id: UUID())",
    )


def _editor(plan: Plan) -> str:
    kit = plan.kit
    notes = [field for field in plan.fields if field.kind == "note"]
    others = [field for field in plan.fields if field.kind != "note"]
    controls = kit.fill("\n".join(field.control("draft") for field in others))
    texts = "\n".join(field.control("draft") for field in notes)
    name = 'TextField("Name", text: $draft.name)\n  .focused($isNaming)'
    notes_section = "Section {\n" + _inside(texts) + "\n}" if notes else ""
    if kit.flip("editor-sections"):
        form = "Form {\n  Section {\n    <<name>>\n  }\n  Section {\n    <<controls>>\n  }\n  <<notes>>\n}"
    else:
        form = (
            'Form {\n  Section("'
            + sentence(plan.thing.words)
            + '") {\n    <<name>>\n    <<controls>>\n  }\n  <<notes>>\n}'
        )
    return view(
        kit,
        plan.view("Editor"),
        props=f"@State var draft: {plan.type}\n@Environment({plan.store}.self) private var store\n@Environment(\\.dismiss) private var dismiss\n@FocusState private var isNaming: Bool",
        layout="NavigationStack {\n  <<form>>\n  .navigationTitle("
        + literal(sentence(plan.thing.words))
        + ")\n  .navigationBarTitleDisplayMode(.inline)\n  .toolbar {\n"
        '    ToolbarItem(placement: .cancellationAction) {\n      Button("Cancel") { dismiss() }\n    }\n    ToolbarItem(placement: .confirmationAction) {\n'
        '      Button("Save") {\n        store.save(draft)\n        dismiss()\n      }\n      .disabled(draft.name.trimmingCharacters(in: .whitespaces).isEmpty)\n    }\n  }\n'
        "  .onAppear { isNaming = draft.name.isEmpty }\n}",
        blocks={"form": kit.fill(form, name=name, controls=controls, notes=notes_section)},
        stores=(plan.store,),
        call=f"{plan.view('Editor')}(draft: {plan.type}())",
        stack=False,
    )


def _upcoming(plan: Plan) -> str:
    due, money = plan.one("due"), plan.one("money")
    trail = f"Text({money.words(plan.item)})\n  .font(.headline)" if money else ""
    return _upcoming_view(plan, f"{plan.item}.{due.name if due else ''}", trail)


def _upcoming_view(plan: Plan, date: str, trail: str) -> str:
    item, kit = plan.item, plan.kit
    entry = kit.fill(
        """
        HStack(spacing: 14) {
          VStack {
            Text(<<date>>, format: .dateTime.day())
              .font(<<T>>.display(22))
            Text(<<date>>, format: .dateTime.month(.abbreviated))
              .font(.caption)
          }
          .foregroundStyle(<<item>>.daysLeft < 0 ? <<T>>.bad : <<T>>.accent)
          .frame(width: 46)
          VStack(alignment: .leading) {
            Text(<<item>>.name)
              .font(.headline)
            Text(<<item>>.countdown)
              .font(.subheadline)
              .foregroundStyle(<<T>>.muted)
          }
          Spacer()
          <<trail>>
        }
        .listRowBackground(<<T>>.surface)
        """,
        date=date, item=item, trail=trail,
    )  # fmt: skip
    return view(
        kit,
        plan.view("Upcoming"),
        props=f"@Environment({plan.store}.self) private var store",
        layout=kit.fill(
            """
            List(store.upcoming) { <<item>> in
              <<entry>>
            }
            .scrollContentBackground(.hidden)
            .overlay {
              if store.upcoming.isEmpty {
                <<Empty>>(title: "Nothing ahead", message: "What comes next is listed here.", symbol: "calendar")
              }
            }
            .<<screen>>()
            .navigationTitle("Upcoming")
            """,
            item=item, entry=entry,
        ),
        stores=(plan.store,),
    )  # fmt: skip


def _overview(plan: Plan) -> str:
    kit, chooser, money = plan.kit, plan.chooser, plan.one("money")
    each = f"Double(store.{plan.items}.filter {{ $0.{chooser.name if chooser else ''} == option }}.count)"
    if money and chooser:
        amount = "monthlyCost" if plan.cycle else money.name
        each = f"store.{plan.items}.filter {{ $0.{chooser.name} == option }}.reduce(0) {{ $0 + $1.{amount} }}"
    label = f"By {chooser.label.lower() if chooser else ''}" + (", per month" if plan.cycle else "")
    return view(
        kit,
        plan.view("Overview"),
        props=f"@Environment({plan.store}.self) private var store",
        layout="ScrollView {\n  VStack(alignment: .leading, spacing: <<T>>.spacing) {\n    <<figures>>\n    <<chart>>\n  }\n  .padding()\n}\n.<<screen>>()\n.navigationTitle("
        + literal(kit.pick("overview", "Overview", "Insights", "Statistics")) + ")",
        blocks={
            "figures": _header(plan),
            "chart": f"VStack(alignment: .leading, spacing: 16) {{\n  Text({literal(label)})\n    .font(.headline)\n  <<Bars>>(bars: bars)\n}}\n.frame(maxWidth: .infinity, alignment: .leading)\n.<<card>>()",
        },
        members=f"private var bars: [(label: String, value: Double)] {{\n  {chooser.enum if chooser else ''}.allCases.map {{ option in\n    (\n      label: option.rawValue,\n      value: {each}\n    )\n  }}\n}}",
        stores=(plan.store,),
    )  # fmt: skip


COLLECTION = Part("collection", "tracker", score, claims, build)
