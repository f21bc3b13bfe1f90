"""Writers by short name; a writer's module is imported only when it is asked for."""

from collections.abc import Callable
from importlib import import_module
from typing import cast

from swiftgen.writers.base import Writer, WriterError

# Short name -> "module:factory"; the factory takes what stands after "/" or ":" in the spec, or an empty text.
_WRITERS = {
    "anthropic": "swiftgen.writers.anthropic:open_anthropic",
    "composer": "swiftgen.writers.composer:ComposerWriter",
    "replay": "swiftgen.writers.replay:open_replay",
}
_WITHOUT_ARGUMENT = frozenset(["composer"])


def known_writers() -> tuple[str, ...]:
    """Names that a spec may begin with."""
    return tuple(sorted(_WRITERS))


def open_writer(spec: str) -> Writer:
    """The writer that a spec names: ``composer``, ``anthropic``, ``anthropic/<model>``, ``replay:FILE``.

    Raises:
        WriterError: no writer has that name, or it cannot be used as it is set up.
    """
    name, argument = split_spec(spec)
    if name not in _WRITERS:
        known = ", ".join(known_writers())
        raise WriterError(f"Unknown writer {name!r}: known are {known}. Name one of them with --writer.")
    module, _, factory = _WRITERS[name].partition(":")
    make = getattr(import_module(module), factory)
    if name in _WITHOUT_ARGUMENT:
        if argument:
            raise WriterError(f"The writer {name} takes no argument, but was given {argument!r}. Name it alone.")
        return cast("Callable[[], Writer]", make)()
    return cast("Callable[[str], Writer]", make)(argument)


def split_spec(spec: str) -> tuple[str, str]:
    """Name and argument: the first ``/`` or ``:`` parts them."""
    at = min((spec.index(mark) for mark in "/:" if mark in spec), default=len(spec))
    return spec[:at].strip(), spec[at + 1 :].strip()
