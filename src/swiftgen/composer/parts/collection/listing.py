# ruff: noqa: E501 - lines of Swift templates and word lists
"""All things of a collection, found, filtered and in order."""

from swiftgen.composer.emit.names import literal, sentence
from swiftgen.composer.emit.views import view
from swiftgen.composer.parts.collection.plan import Plan
from swiftgen.composer.parts.collection.row import tile
from swiftgen.composer.parts.collection.store import resets


def figures_view(plan: Plan) -> str:
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


def list_view(plan: Plan) -> str:
    """The screen with all of them."""
    kit, item, _items = plan.kit, plan.item, plan.items
    done = plan.one("done")
    row = f"{plan.view('Row')}({item}: {item})"
    if done:
        row = f"{plan.view('Row')}({item}: {item}) {{\n  toggle({item})\n}}"
    link = f"NavigationLink {{\n  {plan.view('Detail')}(id: {item}.id)\n}} label: {{\n{indented(row)}\n}}"
    menu = f'Button("Edit", systemImage: "pencil") {{ draft = {item} }}\n  Button("Delete", systemImage: "trash", role: .destructive) {{ store.delete({item}) }}'
    layout = kit.pick(f"layout-{plan.type}", "rows", "cards", "rows", "grid" if not done else "cards")
    header = figures_view(plan) if kit.flip("header-shown", 0.8) or plan.cycle or plan.cares else ""
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
            link = link.replace(row, tile(plan))
        body = (
            "ScrollView {\n  VStack(alignment: .leading, spacing: <<T>>.spacing) {\n    <<header>>\n    <<chips>>\n    if shown.isEmpty {\n      <<empty>>\n    }\n"
            f"    {stack} {{\n      ForEach(shown) {{ {item} in\n        <<link>>\n        <<actions>>\n      }}\n    }}\n  }}\n  .padding()\n}}"
        )
    holes = {"actions": kit.fill(actions), "link": kit.fill(link)}
    reset = (
        'ToolbarItem(placement: .topBarTrailing) {\n  Button("New day", systemImage: "arrow.counterclockwise") { store.startNewDay() }\n}'
        if resets(plan)
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
        layout=with_holes_filled(body, holes) + "\n" + kit.fill(tail, reset=reset),
        blocks={
            "header": header + ("\n.<<card>>()" if header and kit.flip("header-card") else ""),
            "chips": chips,
            "empty": empty,
        },
        members=_shown(plan) + (_toggle(plan) if done else ""),
        stores=(plan.store,),
    )


def with_holes_filled(body: str, holes: dict[str, str]) -> str:
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


def indented(text: str) -> str:
    """A step further in."""
    return "\n".join(f"  {line}" for line in text.split("\n"))


def _shown(plan: Plan) -> str:
    conditions = [f"(search.isEmpty || {plan.item}.name.localizedCaseInsensitiveContains(search))"]
    if plan.chooser:
        conditions.append(f"(chosen == nil || {plan.item}.{plan.chooser.name} == chosen)")
    joined = "\n    && ".join(conditions)
    return f"private var shown: [{plan.type}] {{\n  {_ordered(plan)}.filter {{ {plan.item} in\n    {joined}\n  }}\n}}"


def _ordered(plan: Plan) -> str:
    if plan.cares:
        return f"store.{plan.items}.sorted {{ $0.dueDate < $1.dueDate }}"
    date = plan.one("date")
    if date and plan.kit.flip("newest-first", 0.7):
        return f"store.{plan.items}.sorted {{ $0.{date.name} > $1.{date.name} }}"
    return f"store.{plan.items}.sorted {{ $0.name.localizedCompare($1.name) == .orderedAscending }}"


def _toggle(plan: Plan) -> str:
    done = plan.one("done")
    name = done.name if done else ""
    return f"\n\nprivate func toggle(_ {plan.item}: {plan.type}) {{\n  var changed = {plan.item}\n  changed.{name}.toggle()\n  withAnimation {{ store.save(changed) }}\n}}"
