"""A type, a function, a variable or a closure's parameter that is declared without a name."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import PurePosixPath

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight
from swiftgen.swift.source import source_of
from swiftgen.swift.tokens import Token

_TYPES = frozenset({"struct", "class", "enum", "protocol", "actor"})
_VARIABLES = frozenset({"let", "var"})
_NAMES_WHAT_FOLLOWS = frozenset({"let", "var", "for", "func", "case", "static"})
_REQUIRED = {"View": "body", "App": "body", "Scene": "body", "PreviewProvider": "previews"}
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ_")
_MOST = 3


def _propose(sight: Sight) -> Iterator[Fix]:
    kinds = {*_TYPES, *_VARIABLES, "func"}
    places = [(sight.token(at - 1), sight.token(at)) for at in (0, 1)]
    for before, here in places:
        if before is None:
            continue
        closure = before.text == "{" and here is not None and here.text == "in"
        if not closure and (before.text not in kinds or (here is not None and here.kind == "name")):
            continue
        end = here.start if here is not None else before.end
        gap = "" if here is not None and here.text in {":", "<", "("} else " "
        for name in _types(sight) if before.text in _TYPES else _values(sight, call=before.text == "func"):
            yield sight.fix(f"Named it `{name}`.", sight.edit(before.end, end, f" {name}{gap}"))
        return


def _types(sight: Sight) -> list[str]:
    """The names that the app uses and nobody declares, those of this file first; then the file's own name."""
    stem = re.sub(r"\W", "_", PurePosixPath(sight.path).stem)
    known = {each.name for each in sight.project}
    paths = sorted(sight.tree.swift, key=lambda each: each != sight.path)
    tokens = [token for path in paths for token in source_of(sight.tree.files[path]).tokens]
    used = dict.fromkeys(token.text for token in tokens if token.kind == "name" and token.text[:1].isupper())
    unknown = [name for name in used if name not in known and not sight.symbols.named(name)]
    own = [stem] if stem and stem not in known and not stem[0].isdigit() else []
    return list(dict.fromkeys([*(name for name in unknown if name == stem), *unknown[:_MOST], *own]))


def _values(sight: Sight, *, call: bool) -> list[str]:
    """The member that the type must have and has not; then the names that are used, or called, and not declared."""
    owner = sight.around(_TYPES)
    has = {member.name for member in owner.members} if owner is not None else set()
    needs = [_REQUIRED[each] for each in owner.conformances if each in _REQUIRED] if owner is not None else []
    paths = sorted(sight.tree.swift, key=lambda each: each != sight.path)
    unknown: dict[str, None] = {}
    for path in paths:
        unknown |= dict.fromkeys(_undeclared(source_of(sight.tree.files[path]).tokens, call=call))
    known = {each.name for each in sight.project}
    found = [name for name in unknown if name not in known and not sight.symbols.named(name)]
    return [*(name for name in needs if name not in has and not call), *found[:_MOST]]


def _undeclared(tokens: tuple[Token, ...], *, call: bool) -> Iterator[str]:
    local = {token.text for before, token in pairwise(tokens) if before.text in _NAMES_WHAT_FOLLOWS}
    local |= {token.text for token, after in pairwise(tokens) if after.text in {":", "in"}}
    members: list[str] = []
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        known = token.text[:1] in _CAPITALS or token.text in local
        if token.is_word and not known and (after.text == "(") == call:
            if before.text == ".":
                members.append(token.text)
            else:
                yield token.text.removeprefix("$")
    yield from members


RULE = Rule(
    name="lost_declared_name",
    what="Names a type after its file, and anything else as the code that uses it does.",
    why="A word is lost where chunks of an answer meet.",
    codes=("expected_identifier_in_decl", "expected_pattern", "expected_expr", "*"),
    rank=7,
    propose=_propose,
    invalid=(
        Case(
            "struct ‸: Text {\n    var b = 1\n}\n",
            "expected identifier in struct declaration",
            "struct A: Text {\n    var b = 1\n}\n",
        ),
        Case(
            "struct ‸: App {\n    var b = 1\n}\nlet c = Hidden()\n",
            "expected identifier in struct declaration",
            "struct Hidden: App {\n    var b = 1\n}\nlet c = Hidden()\n",
        ),
        Case(
            "struct A {\n    func b() { tell(to: 1) }\n    func ‸(to a: Int) {}\n}\n",
            "expected identifier in function declaration",
            "struct A {\n    func b() { tell(to: 1) }\n    func tell(to a: Int) {}\n}\n",
        ),
        Case(
            "struct A: View {\n    var ‸: some View { c }\n    let c = 1\n}\n",
            "expected pattern",
            "struct A: View {\n    var body: some View { c }\n    let c = 1\n}\n",
            "expected_pattern",
        ),
        Case(
            "let a = List(b) { ‸ in\n    Text(user.name)\n}\n",
            "expected expression",
            "let a = List(b) { user in\n    Text(user.name)\n}\n",
            "expected_expr",
        ),
    ),
    valid=(Case("struct ‸B {}\n", "expected identifier in struct declaration"),),
)
