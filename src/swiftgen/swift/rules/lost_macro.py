"""A class that is used as a model and lacks the macro that makes it one."""

import re
from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight

_MACROS = {"PersistentModel": "@Model", "Observable": "@Observable"}
_WANTED = re.compile(rf"'([\w.]+)' (?:conform to|be a|does not conform to protocol) '({'|'.join(_MACROS)})'")


def _propose(sight: Sight) -> Iterator[Fix]:
    found = _WANTED.search(sight.finding.message)
    if not found:
        return
    macro = _MACROS[found[2]]
    for declared in sight.declared(found[1].rpartition(".")[2], {"class"})[:1]:
        if macro not in declared.attributes:
            edit = sight.edit(declared.start, declared.start, f"{macro}\n", declared.path)
            yield sight.fix(f"Made `{declared.name}` {macro}.", edit)


RULE = Rule(
    name="lost_macro",
    what="Marks a class with `@Model` or `@Observable` where the code uses it as such.",
    why="The attribute is forgotten or lost, while queries, containers and bindings rely on it.",
    codes=(
        "type_does_not_conform",
        "type_does_not_conform_decl_owner",
        "type_does_not_conform_in_decl_ref",
        "type_cannot_conform",
    ),
    rank=15,
    propose=_propose,
    invalid=(
        Case(
            "class Expense {}\nstruct A: View {\n    ‸@Query var all: [Expense]\n}\n",
            "type 'Expense' does not conform to protocol 'PersistentModel'",
            "@Model\nclass Expense {}\nstruct A: View {\n    @Query var all: [Expense]\n}\n",
        ),
        Case(
            "final class Store {}\nlet a = ‸B().environment(Store())\n",
            "instance method 'environment' requires that 'Store' conform to 'Observable'",
            "@Observable\nfinal class Store {}\nlet a = B().environment(Store())\n",
        ),
    ),
    valid=(
        Case("struct A {}\nlet a = ‸A()\n", "type 'A' does not conform to protocol 'PersistentModel'"),
        Case("class A {}\nlet a = ‸A()\n", "type 'A' does not conform to protocol 'Hashable'"),
    ),
)
