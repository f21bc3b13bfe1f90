"""A property comes in; which wrapper it has, and whether whoever makes its type must pass it, go out."""

from swiftgen.swift.index.declarations import Declaration

STATE = ("State", "StateObject", "AppStorage", "SceneStorage", "FocusState", "GestureState", "Query", "FetchRequest")
"""Wrappers that keep a value of their own."""

AROUND = ("Environment", "EnvironmentObject", "Namespace")
"""Wrappers whose value comes from where the view stands."""


def wrapper_of(member: Declaration) -> str:
    """The name of its first wrapper; empty when it has none."""
    return member.attributes[0].removeprefix("@").partition("(")[0] if member.attributes else ""


def is_passed(member: Declaration) -> bool:
    """Whether it is a stored property without a value, for which whoever makes its type must give one."""
    stored = member.kind == "property" and member.stored and not member.is_static
    return stored and not member.value and wrapper_of(member) not in {*STATE, *AROUND}
