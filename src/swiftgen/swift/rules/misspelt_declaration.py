"""A declaration whose own name is misspelt: everybody else says it right."""

from collections.abc import Iterator
from itertools import pairwise

from swiftgen.artifacts import Fix
from swiftgen.swift.nearest import nearest, parts_of
from swiftgen.swift.rules.base import Case, Rule, Sight

_HAVE = "(have '"


def _propose(sight: Sight) -> Iterator[Fix]:
    """A name of the app that is near the missing one, and that no code says but its own declaration."""
    for name in _missing(sight):
        for other in nearest(name, dict.fromkeys(d.name for d in sight.project), 3):
            declared = sight.declared(other)[0]
            wrong_case = declared.is_type and other.lower() == name.lower() and name[:1].isupper()
            if (sight.occurrences(other) != 1 and not wrong_case) or _is_word_more(sight, other, name):
                continue
            if _is_case_right(name, other, is_type=declared.is_type):
                continue
            edit = sight.edit(declared.name_start, declared.name_start + len(other.encode()), name, declared.path)
            yield sight.fix(f"`{other}` is `{name}` wherever it is used; renamed its declaration.", edit)
        tokens = sight.tokens
        for before, token in pairwise(tokens):
            local = before.text in {"let", "var", "for", "func", "case", "{", "(", ","} and token.is_word
            single = local and sight.occurrences(token.text) == 1 and not _is_word_more(sight, token.text, name)
            if single and nearest(name, [token.text]) and not _is_case_right(name, token.text, is_type=False):
                yield sight.replace(token, name, f"`{token.text}` is `{name}` wherever it is used; renamed it.")
        for each in sight.project:
            for _, inner, _ in each.parameters:
                wrong_case = inner.lower() == name.lower() and inner[:1].isupper()
                if inner in nearest(name, [inner]) and (wrong_case or sight.occurrences(inner) == 1):
                    at = sight.tree.files[each.path].encode().find(f"{inner}:".encode(), each.start, each.end)
                    if at >= 0:
                        edit = sight.edit(at, at + len(inner.encode()), name, each.path)
                        yield sight.fix(f"The parameter `{inner}` is `{name}` wherever it is used.", edit)


def _is_word_more(sight: Sight, declared: str, used: str) -> bool:
    """Whether the declared name is more of a word than the one in use: other names hold it, or those of the SDK."""
    texts = [text.lower() for text in sight.tree.swift.values()]
    theirs, ours = (sum(text.count(name.lower()) for text in texts) for name in (declared, used))
    known = sight.symbols.words
    return theirs > ours or (theirs == ours and parts_of(declared) <= known and not parts_of(used) <= known)


def _is_case_right(used: str, declared: str, *, is_type: bool) -> bool:
    """Whether the two differ in the first letter's case, and the declared name has that of its kind."""
    return used[1:] == declared[1:] and declared[:1].isupper() == is_type


def _missing(sight: Sight) -> list[str]:
    if _HAVE in sight.finding.message and len(sight.quoted) > 1:
        have, wanted = sight.quoted[0].split(":"), sight.quoted[1].split(":")
        return [one for one, other in zip(have, wanted, strict=False) if one != other and one not in {"", "_"}]
    if sight.finding.code == "self_assignment_prop":
        said = [token.text for token in map(sight.token, range(4)) if token is not None and token.is_word]
        return said[-1:]
    name = sight.quoted[1] if sight.finding.code.startswith("could_not") and len(sight.quoted) > 1 else ""
    name = name or (sight.quoted[0] if sight.quoted else "")
    return [name.partition("(")[0].removeprefix("$")] if name else []


RULE = Rule(
    name="misspelt_declaration",
    what="Renames a declaration that nobody uses to the near name that the code around it uses.",
    why="The one place that is misspelt may be the declaration.",
    codes=(
        "cannot_find_in_scope",
        "cannot_find_in_scope_corrected",
        "cannot_find_type_in_scope",
        "wrong_argument_labels",
        "could_not_find_value_member",
        "could_not_find_type_member",
        "could_not_find_value_member_corrected",
        "extra_argument_named",
        "could_not_find_type_member_corrected",
        "self_assignment_prop",
        "candidate_inaccessible",
        "could_not_find_value_dynamic_member",
        "could_not_find_value_dynamic_member_corrected",
    ),
    rank=7,
    propose=_propose,
    invalid=(
        Case(
            "struct A { let numer: Int }\nlet a = A(‸number: 1)\nlet b = a.number\n",
            "incorrect argument label in call (have 'number:', expected 'numer:')",
            "struct A { let number: Int }\nlet a = A(number: 1)\nlet b = a.number\n",
            "wrong_argument_labels",
        ),
        Case(
            "func f(totl: Int) -> Int { ‸total + 1 }\n",
            "cannot find 'total' in scope",
            "func f(total: Int) -> Int { total + 1 }\n",
        ),
        Case(
            "func f() {\n    let formater = g()\n    ‸formatter.x = 1\n}\n",
            "cannot find 'formatter' in scope",
            "func f() {\n    let formatter = g()\n    formatter.x = 1\n}\n",
        ),
        Case(
            "struct A {\n    let size: Int\n    init(sze: Int) {\n        ‸self.size = size\n    }\n}\n",
            "assigning a property to itself",
            "struct A {\n    let size: Int\n    init(size: Int) {\n        self.size = size\n    }\n}\n",
            "self_assignment_prop",
        ),
        Case(
            "struct geo {}\nlet geo1: ‸Geo\nvar geo: Int\n",
            "cannot find type 'Geo' in scope",
            "struct Geo {}\nlet geo1: Geo\nvar geo: Int\n",
            "cannot_find_type_in_scope",
        ),
    ),
    valid=(
        Case("func f() {\n    let tipValue = g()\n    h(‸TipValue)\n}\n", "cannot find 'TipValue' in scope"),
        Case(
            "let font = 1\nfunc f() { print(‸fotn) }\n",
            "cannot find 'fotn' in scope",
            code="cannot_find_in_scope",
        ),
        Case("struct A { let numer: Int }\nlet n = A(numer: 1).numer + ‸number\n", "cannot find 'number' in scope"),
    ),
)
