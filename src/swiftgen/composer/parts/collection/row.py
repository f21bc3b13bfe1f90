# ruff: noqa: E501 - lines of Swift templates and word lists
"""How one thing of a collection is shown among others: a row or a tile."""

from swiftgen.composer.emit.names import literal, sentence
from swiftgen.composer.emit.views import view
from swiftgen.composer.parts.collection.plan import Plan


def _subtitle(plan: Plan, item: str) -> str:
    if plan.cares or plan.one("due"):
        return f"{item}.countdown"
    field = plan.chooser or plan.one("text", "date", "year", "note")
    return field.words(item) if field else f"{item}.name"


def row_view(plan: Plan) -> str:
    """One thing in a list."""
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


def tile(plan: Plan) -> str:
    """One thing in a grid."""
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
