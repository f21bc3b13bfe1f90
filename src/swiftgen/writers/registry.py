"""Writers by short name; a writer's module is imported only when it is asked for."""

from pathlib import Path

from swiftgen.settings import Settings
from swiftgen.writers.base import Writer, WriterError
from swiftgen.writers.composer import ComposerWriter
from swiftgen.writers.providers import PROVIDERS, Desk, keys, open_model, open_recording, recorded_writers
from swiftgen.writers.replay import open_replay

_OWN = ("composer", "replay")


def known_writers() -> tuple[str, ...]:
    """Names that a spec may begin with."""
    return tuple(sorted((*_OWN, *PROVIDERS)))


def default_writers(settings: Settings) -> str:
    """The specs used when none is named: as set, else a model of each provider with a key, else the composer."""
    if settings.writers:
        return ",".join(settings.writers)
    return ",".join(provider.name for provider, _ in keys(settings)) or "composer"


def split_specs(specs: str) -> tuple[str, ...]:
    """The writers that a text names, commas between them. Raises WriterError when it names none, or one twice."""
    found = tuple(part.strip() for part in specs.split(",") if part.strip())
    if not found:
        raise WriterError(f"No writer is named in {specs!r}. Known are {', '.join(known_writers())}.")
    if len(set(found)) < len(found):
        raise WriterError(f"{specs} names a writer twice. Name each once.")
    return found


def open_writer(spec: str, settings: Settings | None = None, desk: Desk | None = None) -> Writer:
    """The writer that a spec names: ``composer``, ``PROVIDER``, ``PROVIDER/MODEL[@URL]``, ``replay:FILE``.

    Raises:
        WriterError: no writer has that name, or it cannot be used as it is set up.
    """
    name, argument = split_spec(spec)
    if name not in known_writers():
        known = ", ".join(known_writers())
        raise WriterError(f"Unknown writer {name!r}: known are {known}. Name one of them with --writer.")
    if name in PROVIDERS:
        return open_model(name, argument, settings or Settings.from_environment(), desk)
    if name == "replay":
        file, _, who = argument.partition("#")
        if file.endswith(".jsonl"):
            return open_recording(Path(file), who)
        return open_replay(argument)
    if argument:
        raise WriterError(f"The writer {name} takes no argument, but was given {argument!r}. Name it alone.")
    return ComposerWriter()


def played_specs(spec: str) -> tuple[str, ...]:
    """A recording in which several writers speak, as one spec for each; any other spec as it is. Raises WriterError."""
    name, file = split_spec(spec)
    if name != "replay" or not file.endswith(".jsonl"):
        return (spec,)
    writers = recorded_writers(Path(file))
    return tuple(f"replay:{file}#{writer}" for writer in writers) if len(writers) > 1 else (spec,)


def split_spec(spec: str) -> tuple[str, str]:
    """Name and argument: the first ``/`` or ``:`` parts them."""
    at = min((spec.index(mark) for mark in "/:" if mark in spec), default=len(spec))
    return spec[:at].strip(), spec[at + 1 :].strip()
