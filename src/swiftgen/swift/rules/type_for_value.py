"""A type's name where the value of that name is meant: ``Data.activities`` for ``data.activities``."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.rules.base import Case, Rule, Sight


def _propose(sight: Sight) -> Iterator[Fix]:
    if sight.finding.code == "could_not_use_type_member_on_instance":
        yield from _member(sight)
        return
    for offset in (0, -1, -2):
        token, after = sight.token(offset), sight.token(offset + 1)
        if token is None or after is None or after.text != "." or not token.text[:1].isupper():
            continue
        value = f"{token.text[:1].lower()}{token.text[1:]}"
        if any(each.text == value for each in sight.tokens):
            yield sight.replace(token, value, f"`{value}` is meant, not the type `{token.text}`.")
        return


def _member(sight: Sight) -> Iterator[Fix]:
    """A type inside of another, where the property of that name is meant."""
    for token in map(sight.token, range(4)):
        if token is not None and token.text in sight.quoted and token.text[:1].isupper():
            value = f"{token.text[:1].lower()}{token.text[1:]}"
            yield sight.replace(token, value, f"The property `{value}` is meant, not the type `{token.text}`.")


RULE = Rule(
    name="type_for_value",
    what="Makes the first letter of a name small when the file has such a value, and the type has no such member.",
    why="A name gets a capital letter.",
    codes=(
        "could_not_find_type_member",
        "could_not_find_type_member_corrected",
        "could_not_use_instance_member_on_type",
        "could_not_use_type_member_on_instance",
        "instance_member_use_on_type",
        "could_not_find_value_member",
    ),
    rank=20,
    propose=_propose,
    invalid=(
        Case(
            "let data = Model()\nlet a = ‸Data.activities\n",
            "type 'Data' has no member 'activities'",
            "let data = Model()\nlet a = data.activities\n",
        ),
        Case(
            "decoder.‸DateDecodingStrategy = .iso8601\n",
            "static member 'DateDecodingStrategy' cannot be used on instance of type 'JSONDecoder'",
            "decoder.dateDecodingStrategy = .iso8601\n",
            "could_not_use_type_member_on_instance",
        ),
    ),
    valid=(Case("let a = ‸Data.activities\n", "type 'Data' has no member 'activities'"),),
)
