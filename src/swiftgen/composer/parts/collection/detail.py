# ruff: noqa: E501 - lines of Swift templates and word lists
"""One thing of a collection: all its facts, and how they are edited."""

from swiftgen.composer.emit.names import literal, sentence
from swiftgen.composer.emit.views import view
from swiftgen.composer.parts.collection.listing import indented, with_holes_filled
from swiftgen.composer.parts.collection.plan import Plan


def detail_view(plan: Plan) -> str:
    """The screen with one of them."""
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
    filled = with_holes_filled(body, {
        "hero": kit.fill(hero),
        "action": kit.fill(action, acts=kit.fill(acts)) if action else "",
        "facts": kit.fill(facts, rows=rows),
    })  # fmt: skip
    whole = (
        "Group {\n"
        + indented(kit.fill(filled))
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


def editor_view(plan: Plan) -> str:
    """The form in which one is made and changed."""
    kit = plan.kit
    notes = [field for field in plan.fields if field.kind == "note"]
    others = [field for field in plan.fields if field.kind != "note"]
    controls = kit.fill("\n".join(field.control("draft") for field in others))
    texts = "\n".join(field.control("draft") for field in notes)
    name = 'TextField("Name", text: $draft.name)\n  .focused($isNaming)'
    notes_section = "Section {\n" + indented(texts) + "\n}" if notes else ""
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
