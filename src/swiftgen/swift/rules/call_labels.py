"""A call whose argument labels fit no declaration: the nearest declaration's labels."""

import re
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.nearest import nearest
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.rules.calls import labels_of
from swiftgen.swift.tokens import Token


def _propose(sight: Sight) -> Iterator[Fix]:
    """A wrong label is made the nearest of the callee's own; an extra argument is taken out last."""
    call = _call(sight)
    if call is None:
        return
    name, arguments = call
    known = labels_of(sight, name)
    given = [label.text for label, _, _ in arguments if label]
    for label, _, _ in arguments:
        if label is None or any(label.text in labels for labels in known):
            continue
        own = {each for labels in known for each in labels if each != "_" and each not in given}
        for other in nearest(label.text, sorted(own), 3):
            yield sight.replace(label, other, f"`{name}` has no argument `{label.text}`; used `{other}`.")
    if sight.finding.code.startswith("extra_argument") or sight.finding.code == "no_overloads_match_exactly_in_call":
        for index, (label, start, end) in enumerate(arguments):
            extra = label is not None and label.text in sight.quoted
            if extra or start <= sight.at < end:
                first = arguments[index - 1][2] if index else start
                last = end if index or len(arguments) == 1 else arguments[1][1]
                yield sight.fix(f"Removed an argument that `{name}` does not take.", sight.edit(first, last, ""))


def _call(sight: Sight) -> tuple[str, list[tuple[Token | None, int, int]]] | None:
    """The innermost call at the error: its name, and each argument's label and bytes."""
    node = sight.source.tree.root_node.descendant_for_byte_range(sight.at, sight.at)
    while node is not None:
        if node.type == "call_expression" and len(node.children) > 1:
            suffix = next((c for c in node.children[-1].children if c.type == "value_arguments"), None)
            if suffix is not None and node.start_byte <= sight.at <= suffix.end_byte:
                head = re.findall(r"[A-Za-z_]\w*", (node.children[0].text or b"").decode())
                arguments = [c for c in suffix.children if c.type == "value_argument"]
                return (head[-1] if head else "", [_argument(sight, c.start_byte, c.end_byte) for c in arguments])
        node = node.parent
    return None


def _argument(sight: Sight, start: int, end: int) -> tuple[Token | None, int, int]:
    at = sight.source.token_at(start)
    tokens = sight.tokens
    labelled = (
        at + 1 < len(tokens) and tokens[at].kind == "name" and tokens[at + 1].text == ":" and tokens[at + 1].end <= end
    )
    return (tokens[at] if labelled else None, start, end)


RULE = Rule(
    name="call_labels",
    what="Makes a wrong argument label the nearest one that the callee has; takes out an argument that it does not take.",
    why="Labels are misspelt or come from a similar function.",
    codes=(
        "extra_argument_named",
        "extra_argument_positional",
        "extra_argument_labels",
        "wrong_argument_labels",
        "no_overloads_match_exactly_in_call",
        "extra_arguments_in_call",
        "extra_argument_to_nullary_call",
        "missing_argument_named",
        "missing_argument_labels",
        "cannot_convert_argument_value",
        "incorrect_argument_label",
        "extra_trailing_closure_in_call",
        "missing_arguments_in_call",
        "cannot_call_non_function_value",
    ),
    rank=17,
    propose=_propose,
    invalid=(
        Case(
            "struct B {\n    let name: String, size: Int\n}\nlet b = B(‸nmae: s, size: 1)\n",
            "incorrect argument label in call (have 'nmae:size:', expected 'name:size:')",
            "struct B {\n    let name: String, size: Int\n}\nlet b = B(name: s, size: 1)\n",
            "wrong_argument_labels",
        ),
        Case(
            "struct B {\n    let a: Int\n}\nlet b = B(a: 1, ‸c: 3)\n",
            "extra argument 'c' in call",
            "struct B {\n    let a: Int\n}\nlet b = B(a: 1)\n",
        ),
    ),
    valid=(Case("let b = ‸1\n", "extra argument 'c' in call"),),
)
