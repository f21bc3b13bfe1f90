"""A view from named blocks: each block stands in the body or in a property of its own, as the app's habit has it."""

import re

from swiftgen.composer.emit.template import fill, paragraphs
from swiftgen.composer.kit import Kit


def view(
    kit: Kit,
    name: str,
    *,
    layout: str,
    blocks: dict[str, str] | None = None,
    props: str = "",
    members: str = "",
    stores: tuple[str, ...] = (),
    call: str = "",
    imports: str = "",
    stack: bool = True,
    purpose: str = "",
) -> str:
    """The source of a view.

    Args:
        kit: the app's kit.
        name: the view's type.
        layout: the body, with a hole for each block.
        blocks: view code by property name; short ones may stand in the body.
        props: stored properties.
        members: further properties and functions, after the body.
        stores: types that its preview needs in the environment.
        call: the call in the preview; ``Name()`` when empty.
        imports: further import lines.
        stack: whether the preview puts it in a navigation stack.
        purpose: a doc comment.
    """
    holes: dict[str, str] = {}
    properties: list[str] = []
    for block, code in (blocks or {}).items():
        text = kit.fill(code)
        if text and (len(text.split("\n")) > kit.inline_lines or _needs_own(text, layout, block)):
            declared, holes[block] = _own(kit, block, text)
            properties.append(declared)
        else:
            holes[block] = text
    inside = paragraphs(
        kit.fill(props),
        "var body: some View {\n" + _indent(kit.fill(layout, **holes)) + "\n}",
        *([] if kit.apart else properties),
        kit.fill(members),
    )
    shown = call or f"{name}()"
    if stack:
        shown = f"NavigationStack {{\n  {shown}\n}}"
    for store in stores:
        shown += f"\n.environment({store}())"
    return fill(
        """
        import SwiftUI
        <<imports>>

        <<purpose>>
        struct <<name>>: View {
          <<inside>>
        }

        <<apart>>

        #Preview {
          <<shown>>
        }
        """,
        name=name,
        imports=imports,
        inside=inside,
        apart=f"extension {name} {{\n{_indent(paragraphs(*properties))}\n}}" if kit.apart and properties else "",
        shown=shown,
        purpose=f"/// {purpose}" if purpose else "",
    )


def _own(kit: Kit, block: str, text: str) -> tuple[str, str]:
    """The declaration of a block outside the body, as a property or a function, and its call."""
    head = f"func {block}() -> some View" if kit.block_functions else f"var {block}: some View"
    call = f"{block}()" if kit.block_functions else block
    return f"{_builder(text)}private {head} {{\n{_indent(text)}\n}}", call


def _indent(text: str) -> str:
    return "\n".join(f"  {line}" if line else "" for line in text.split("\n"))


def _builder(text: str) -> str:
    """``@ViewBuilder`` where the block is a statement or several views."""
    heads = [line for line in text.split("\n") if line and not line.startswith((" ", "}", ".", ")", "]"))]
    return "@ViewBuilder " if len(heads) > 1 or re.match(r"(if|switch|let) ", heads[0]) else ""


def _needs_own(text: str, layout: str, block: str) -> bool:
    """A block that the layout modifies must be one expression of its own."""
    return bool(re.search(rf"<<{block}>>\s*\.", layout)) and bool(_builder(text))
