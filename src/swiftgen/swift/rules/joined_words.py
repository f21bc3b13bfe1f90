"""Two words that run together: the space or the mark between them is lost."""

import re
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.tokens import KEYWORDS, Token

_REACH = 3
_BETWEEN = (" ", "(", ".", ": ", ", ", " = ")
_SHORTEST = 2
_NUMBER = re.compile(r"([A-Za-z_]+)(\d+)")


def _propose(sight: Sight) -> Iterator[Fix]:
    """The word nearest to the error first."""
    at = sight.index
    places = range(max(0, at - _REACH), min(len(sight.tokens), at + _REACH))
    for index in sorted(places, key=lambda each: abs(each - at)):
        token, after = sight.tokens[index], sight.tokens[index + 1 : index + 3]
        if after and after[0].text[0] == "$" and after[0].start == token.end:
            end = after[-1].end if after[-1].text == ":" else after[0].end
            title = f"Passed `{after[0].text}` as `{token.text}`."
            yield sight.fix(title, sight.edit(token.start, end, f"{token.text}: {after[0].text}"))
        if token.is_word and len(token.text) > 2 * _SHORTEST - 1:
            yield from _apart(sight, token)


def _apart(sight: Sight, token: Token) -> Iterator[Fix]:
    said = {each.text for each in sight.tokens if each.kind == "name" and each.text != token.text}
    said |= {each.name for each in sight.project if each.name != token.text}

    def known(word: str) -> bool:
        """Whether the app says it elsewhere, Swift has it as a keyword, or the SDK as a name or a label."""
        return word in said or word in KEYWORDS or bool(sight.symbols.named(word)) or word in sight.symbols.labels

    if known(token.text):
        return
    number = _NUMBER.fullmatch(token.text)
    if number and known(number[1]):
        yield sight.replace(token, f"{number[1]}({number[2]}", f"Put `{number[1]}` and `{number[2]}` apart.")
    for cut in range(_SHORTEST - 1, len(token.text)):
        one, other = token.text[:cut], token.text[cut:]
        if min(len(one), len(other)) < _SHORTEST or not (known(one) and known(other)):
            continue
        for between in _BETWEEN:
            if (between == " ") == (one in KEYWORDS):
                title = f"Put `{one}` and `{other}` apart."
                yield sight.replace(token, f"{one}{between}{other}", title)


RULE = Rule(
    name="joined_words",
    what="Puts a space, a parenthesis, a dot or a colon back between two known words that run together.",
    why="A space or a mark is lost where chunks of an answer meet.",
    codes=(
        "*",
        "cannot_find_in_scope",
        "cannot_find_in_scope_corrected",
        "cannot_find_type_in_scope",
        "could_not_find_value_member",
        "could_not_find_type_member",
    ),
    rank=21,
    propose=_propose,
    invalid=(
        Case(
            "func go(user: Int) {}\nfunc f() {\n    gouser‸: 1)\n}\n",
            "consecutive statements on a line must be separated by ';'",
            "func go(user: Int) {}\nfunc f() {\n    go(user: 1)\n}\n",
            "statement_same_line_without_semi",
        ),
        Case(
            "let count = 1\nfunc f() -> Int {\n    ‸returncount\n}\n",
            "cannot find 'returncount' in scope",
            "let count = 1\nfunc f() -> Int {\n    return count\n}\n",
            "cannot_find_in_scope",
        ),
        Case(
            "let v = Text(a).sheet(‸shown$isOn :) { B() }\n",
            "value of type 'Text' has no member 'sheet(shown$isOn:)'",
            "let v = Text(a).sheet(shown: $isOn) { B() }\n",
            "could_not_find_value_member",
        ),
        Case(
            "let b = T(a).opacity(1)\nlet v = T(a)\n    .opacity0.7‸)\n",
            "consecutive statements on a line must be separated by ';'",
            "let b = T(a).opacity(1)\nlet v = T(a)\n    .opacity(0.7)\n",
            "statement_same_line_without_semi",
        ),
    ),
    valid=(
        Case("let a = ‸other\n", "cannot find 'other' in scope", code="cannot_find_in_scope"),
        Case("let count = 1\nlet b = ‸count + \n", "expected expression", code="expected_expr"),
    ),
)
