"""A list over values that have no identity of their own."""

import re
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_LISTS = ("ForEach", "List")


def _propose(sight: Sight) -> Iterator[Fix]:
    tokens = sight.tokens
    for index in range(sight.index, max(-1, sight.index - 12), -1):
        if index + 1 >= len(tokens) or tokens[index].text not in _LISTS or tokens[index + 1].text != "(":
            continue
        end, depth = index + 1, 0
        while end < len(tokens):
            depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(tokens[end].text, 0)
            if depth == 0 or (depth == 1 and tokens[end].text == ","):
                break
            end += 1
        inside = sight.source.slice(tokens[index + 1].end, tokens[end].start if end < len(tokens) else tokens[-1].end)
        if end < len(tokens) and not re.match(r"\s*id\s*:", sight.source.slice(tokens[end].end, tokens[end].end + 20)):
            yield sight.insert(tokens[end].start, ", id: \\.self", "Gave the list's values themselves as identity.")
            if "..." in inside:
                closed = next(t for t in tokens[index:] if t.text == "...")
                last = next((t for t in tokens[index:] if t.start >= closed.end and t.kind == "number"), None)
                if last and last.text.isdigit():
                    edit = sight.edit(closed.start, last.end, f"..<{int(last.text) + 1}")
                    yield sight.fix("Made the closed range half-open.", edit)
        return


RULE = Rule(
    name="list_id",
    what="Adds `id: \\.self` to a list over values that are not Identifiable.",
    why="`ForEach` over strings, numbers or a closed range needs to be told what identifies a row.",
    codes=(
        "type_does_not_conform_in_decl_ref",
        "cannot_convert_argument_value",
        "no_overloads_match_exactly_in_call",
        "type_does_not_conform_decl_owner",
        "type_does_not_conform",
        "generic_parameter_could_not_be_inferred",
    ),
    rank=20,
    propose=_propose,
    invalid=(
        Case(
            "let v = ForEach(‸1...3) { x in }\n",
            "cannot convert value of type 'ClosedRange<Int>' to expected argument type 'Range<Int>'",
            "let v = ForEach(1...3, id: \\.self) { x in }\n",
            "cannot_convert_argument_value",
        ),
        Case(
            'let v = ‸ForEach(["a", "b"]) { x in }\n',
            "requires that 'String' conform to 'Identifiable'",
            'let v = ForEach(["a", "b"], id: \\.self) { x in }\n',
        ),
    ),
    valid=(
        Case("let v = ForEach(‸xs, id: \\.self) { x in }\n", "cannot convert", code="cannot_convert_argument_value"),
    ),
)
