"""Short names of providers come in; writers on their models go out, with keys from the environment or the keyring."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from swiftgen.settings import Settings
from swiftgen.writers.author import ModelWriter
from swiftgen.writers.base import WriterError
from swiftgen.writers.facts import ModelFacts, model_facts
from swiftgen.writers.memory import Memory
from swiftgen.writers.recording import PlayedWire, RecordingWire, read_recording
from swiftgen.writers.voice import Voice
from swiftgen.writers.wire import Connection, Wire

KEYRING = "swiftgen"  # the service under which the system's keyring holds keys, each by its variable's name


@dataclass(frozen=True)
class Provider:
    """How a provider is reached.

    Attributes:
        key: the variable that holds its key; empty when it needs none of ours.
        url: the base URL that its SDK is given; empty for the SDK's own.
        wire: ``module:class`` of its protocol.
    """

    name: str
    wire: str
    key: str = ""
    url: str = ""


PROVIDERS: dict[str, Provider] = {
    provider.name: provider
    for provider in (
        Provider("anthropic", "swiftgen.writers.anthropic:AnthropicWire", "ANTHROPIC_API_KEY"),
        Provider("openai", "swiftgen.writers.openai:ResponsesWire", "OPENAI_API_KEY"),
        Provider("xai", "swiftgen.writers.openai:ResponsesWire", "XAI_API_KEY", "https://api.x.ai/v1"),
        Provider("bedrock", "swiftgen.writers.anthropic:BedrockWire"),
        Provider("local", "swiftgen.writers.openai:ChatWire", "", "http://127.0.0.1:11434/v1"),
    )
}


@dataclass(frozen=True)
class Desk:
    """What a writer has beside it.

    Attributes:
        memory: folder for what models said, so that a killed run asks nothing twice; None for none.
        record: file to which all calls are recorded; None for none.
        hear: hears waits and breaks, as sentences.
    """

    memory: Path | None = None
    record: Path | None = None
    hear: Callable[[str], None] = field(default=lambda _sentence: None)


def open_model(provider_name: str, argument: str, settings: Settings, desk: Desk | None = None) -> ModelWriter:
    """A writer on a model: ``MODEL`` or ``MODEL@URL``, nothing for the default. Raises WriterError."""
    desk = desk or Desk()
    provider = PROVIDERS[provider_name]
    model, _, url = argument.partition("@")
    facts = model_facts(provider.name, model.strip(), settings.models)
    connection = connect(provider, settings, url.strip())
    wire = _wire(provider, connection)
    if desk.record is not None:
        secrets = [key for _, key in keys(settings)]
        wire = RecordingWire(wire, desk.record, f"{provider.name}/{facts.name}", secrets)
    voice = Voice(wire, facts, connection.key_name, memory=Memory(desk.memory), hear=desk.hear)
    return ModelWriter(voice, f"{provider.name}/{argument}" if url else "")


def connect(provider: Provider, settings: Settings, url: str = "") -> Connection:
    """Where and with which key. Raises WriterError when the key is missing."""
    key = ""
    if provider.key:
        key = find_key(provider, settings)
        if not key:
            raise WriterError(
                f"The writer {provider.name} needs a key. Set {provider.key} (or put it into the system's keyring "
                f"under {KEYRING!r}), or use --writer composer."
            )
    url = url or settings.urls.get(provider.name, "") or provider.url
    if url and not url.startswith(("http://", "https://")):
        raise WriterError(f"The address {url!r} of the writer {provider.name} must begin with http:// or https://.")
    return Connection(provider=provider.name, url=url, key=key, key_name=provider.key)


def find_key(provider: Provider, settings: Settings) -> str:
    """From the environment, else from the system's keyring; empty when neither has it."""
    if not provider.key:
        return ""
    return settings.keys.get(provider.key) or _from_keyring(provider.key)


def keys(settings: Settings) -> list[tuple[Provider, str]]:
    """The providers whose keys are there, with them, in the order of preference."""
    found = [(provider, find_key(provider, settings)) for provider in PROVIDERS.values() if provider.key]
    return [(provider, key) for provider, key in found if key]


def _from_keyring(name: str) -> str:
    try:
        keyring = importlib.import_module("keyring")
    except ImportError:
        return ""
    try:
        return str(keyring.get_password(KEYRING, name) or "").strip()
    except Exception:  # a keyring that is locked, or none at all, is as good as an empty one
        return ""


def _wire(provider: Provider, connection: Connection) -> Wire:
    module, _, name = provider.wire.partition(":")
    made: Wire = getattr(importlib.import_module(module), name)(connection)
    return made


def recorded_writers(path: Path) -> tuple[str, ...]:
    """The names of those who speak in a recording. Raises WriterError."""
    return tuple(dict.fromkeys(exchange.writer for exchange in read_recording(path)))


def open_recording(path: Path, writer: str = "") -> ModelWriter:
    """A writer that says what a recording of a run says; of several, ``writer``'s words alone. Raises WriterError."""
    exchanges = [exchange for exchange in read_recording(path) if not writer or exchange.writer == writer]
    if not exchanges:
        raise WriterError(f"The recording {path} holds no call. Make one with `swiftgen new … --record FILE`.")
    provider, _, name = exchanges[0].writer.partition("/")
    facts = model_facts(provider, name).model_copy(update={"context": 10**9})
    free = ModelFacts.model_validate({**facts.model_dump(), "input": 0, "output": 0, "cached": 0, "write": 0})
    voice = Voice(PlayedWire(exchanges), free, sleep=_at_once)
    return ModelWriter(voice, f"replay:{path}{'#' if writer else ''}{writer}")


async def _at_once(_seconds: float) -> None:
    """A recording waits for nobody."""
