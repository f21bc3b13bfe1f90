"""Two tokens that changed places."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.parsing import Variants
from swiftgen.swift.rules.base import Case, Rule, Sight

_BEFORE, _AFTER = 3, 5


def _propose(sight: Sight) -> Iterator[Fix]:
    tokens, at = sight.tokens, sight.index
    order = sorted(
        range(max(0, at - _BEFORE), min(len(tokens) - 1, at + _AFTER - 1)), key=lambda each: abs(each - at + 0.5)
    )
    variants = Variants(sight.source.text)
    now = _errors(variants, sight.source.data)
    later: list[Fix] = []
    for index in order:
        one, other = tokens[index], tokens[index + 1]
        if one.text == other.text or (one.kind == other.kind == "string"):
            continue
        middle = sight.source.slice(one.end, other.start)
        text = f"{other.text}{middle}{one.text}"
        data = sight.source.data
        fix = sight.fix(f"Put `{other.text}` before `{one.text}`.", sight.edit(one.start, other.end, text))
        if _errors(variants, data[: one.start] + text.encode() + data[other.end :]) < now:
            yield fix
        else:
            later.append(fix)
    yield from later  # the compiler's own parser has the last word


def _errors(variants: Variants, data: bytes) -> int:
    found = variants.measure(data.decode(errors="replace"))
    return found.errors * 1000 + found.lost_bytes


RULE = Rule(
    name="swapped",
    what="Changes the places of two neighbouring tokens when the text can be read then.",
    why="Words and marks change places when lines are edited or put together.",
    codes=(
        "*",
        "return_expr_missing",
        "type_cannot_conform",
        "decl_expected_module_name",
        "instance_member_use_on_type",
    ),
    rank=32,
    propose=_propose,
    invalid=(
        Case(
            "struct A: App {\n    var body: some ‸{ Scene\n        W {\n            T(a)\n        }\n    }\n}\n",
            "expected type",
            "struct A: App {\n    var body: some Scene {\n        W {\n            T(a)\n        }\n    }\n}\n",
            "expected_type",
        ),
        Case(
            "struct A: App {\n    var body: some Scene {\n        ‸{ W\n            T()\n        }\n    }\n}\n",
            "type '() -> ()' cannot conform to 'Scene'",
            "struct A: App {\n    var body: some Scene {\n        W {\n            T()\n        }\n    }\n}\n",
            "type_cannot_conform",
        ),
        Case("let = a‸ 1\n", "expected pattern", "let a = 1\n", "expected_pattern"),
        Case(
            "func f ‸)( {}\n",
            "expected '(' in argument list of function declaration",
            "func f () {}\n",
            "func_decl_without_paren",
        ),
    ),
    valid=(Case("a‸\n", "consecutive declarations on a line", code="declaration_same_line_without_semi"),),
)
