# ruff: noqa: E501 - lines of Swift templates and word lists
"""Where a collection is kept: found, changed, summed up and saved."""

from swiftgen.composer.emit.names import literal
from swiftgen.composer.parts.collection.plan import Plan


def store_file(plan: Plan) -> str:
    """Keeps all of them in a file."""
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
    if resets(plan):
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


def resets(plan: Plan) -> bool:
    """Whether what is done is to be done anew each day."""
    return plan.one("done") is not None and plan.reading.has(r"reset|each day|every day|daily|habit")
