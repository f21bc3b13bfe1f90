# ruff: noqa: E501 - lines of Swift templates and word lists
"""A collection seen from above: what comes next, and its figures by kind."""

from swiftgen.composer.emit.names import literal
from swiftgen.composer.emit.views import view
from swiftgen.composer.parts.collection.listing import figures_view
from swiftgen.composer.parts.collection.plan import Plan


def upcoming_view(plan: Plan) -> str:
    """The screen with what comes next."""
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


def overview_view(plan: Plan) -> str:
    """The screen with figures by kind."""
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
            "figures": figures_view(plan),
            "chart": f"VStack(alignment: .leading, spacing: 16) {{\n  Text({literal(label)})\n    .font(.headline)\n  <<Bars>>(bars: bars)\n}}\n.frame(maxWidth: .infinity, alignment: .leading)\n.<<card>>()",
        },
        members=f"private var bars: [(label: String, value: Double)] {{\n  {chooser.enum if chooser else ''}.allCases.map {{ option in\n    (\n      label: option.rawValue,\n      value: {each}\n    )\n  }}\n}}",
        stores=(plan.store,),
    )  # fmt: skip
