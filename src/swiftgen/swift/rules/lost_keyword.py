"""A declaration or statement whose first word is missing."""

import re
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_TYPE = re.compile(r"^(?:@\w+\s+)*[A-Z]\w*(?:<[^>]*>)?\s*(?::\s*[\w, &.<>]+)?\s*\{\s*$")
_FUNCTION = re.compile(r"^[a-z_]\w*\s*(?:<[^>]*>)?\(.*(?:\)|\{|,|\()\s*$")
_PROPERTY = re.compile(r"^[a-z_]\w*\s*(?::|=)")
_MODULE = re.compile(r"^[A-Z]\w*\s*(?://.*)?$")
_CASE = re.compile(r"^[a-z_]\w*(?:\(.*\))?(?:\s*,\s*\w+)*\s*$|^\.\w+|^[a-z_]\w*\s*=\s*[\"\d]")


def _propose(sight: Sight) -> Iterator[Fix]:
    """By the look of the line at the error and of the one before it."""
    line = sight.source.position(sight.at).line
    for number in (line, line - 1):
        text = sight.source.line(number)
        words = text.strip()
        start = sight.source.starts[number - 1] + len(text) - len(text.lstrip()) if number >= 1 else 0
        for at, bare in _after_modifiers(start, words):
            for word in _words(sight, bare):
                yield sight.insert(at, f"{word} ", f"Put in the missing `{word}`.")


def _after_modifiers(start: int, words: str) -> Iterator[tuple[int, str]]:
    match = re.match(r"(?:(?:@\w+(?:\([^)]*\))?|private|public|fileprivate|static|final|internal)\s+)*", words)
    skipped = match.end() if match else 0
    yield start + len(words[:skipped].encode()), words[skipped:]


def _words(sight: Sight, bare: str) -> Iterator[str]:
    if _MODULE.match(bare) and bare.split(maxsplit=1)[0] in sight.symbols.modules:
        yield "import"
    if _TYPE.match(bare):
        yield from ("struct", "class", "enum", "extension", "protocol")
    if _FUNCTION.match(bare):
        yield from ("func", "if", "init")
    if _PROPERTY.match(bare):
        yield from ("var", "let")
    if _CASE.match(bare):
        yield "case"
    if bare.endswith("{") and " in " in bare:
        yield "for"
    if bare.endswith("{") and not _TYPE.match(bare):
        yield from ("if", "switch", "guard", "func")


RULE = Rule(
    name="lost_keyword",
    what="Puts in the keyword that a declaration or a statement lacks: `struct`, `func`, `var`, `case`, `if` …",
    why="The first word of a line is lost where chunks of an answer meet.",
    codes=(
        "*",
        "illegal_top_level_expr",
        "cannot_find_in_scope",
        "cannot_find_type_in_scope",
        "labeled_block_needs_do",
    ),
    rank=31,
    propose=_propose,
    invalid=(
        Case(
            "‸Previews: PreviewProvider {\n}\n",
            "expressions are not allowed at the top level",
            "struct Previews: PreviewProvider {\n}\n",
            "illegal_top_level_expr",
        ),
        Case(
            "struct A {\n    private ‸count: Int\n}\n",
            "expected declaration",
            "struct A {\n    private var count: Int\n}\n",
            "expected_decl",
        ),
        Case(
            "struct A {\n    ‸go(a: Int) {\n    }\n}\n",
            "expected declaration",
            "struct A {\n    func go(a: Int) {\n    }\n}\n",
            "expected_decl",
        ),
    ),
    valid=(Case("let a = ‸b + c\n", "expected expression", code="expected_expr"),),
)
