"""The type of the things that are kept, with the abilities that their facts give it."""

from swiftgen.composer.emit.names import literal, member_name
from swiftgen.composer.emit.template import paragraphs
from swiftgen.composer.parts.collection.plan import Plan
from swiftgen.composer.parts.fields import SwiftField


def model_file(plan: Plan) -> str:
    """The type itself, its choices and some of it to begin with."""
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
