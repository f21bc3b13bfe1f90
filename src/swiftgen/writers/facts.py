"""A provider's and a model's name come in; what the model can do and what it costs go out, from `models.toml`."""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError

from swiftgen.artifacts.base import Artifact
from swiftgen.writers.base import Usage, WriterError

_FILE = Path(__file__).with_name("models.toml")
_MILLION = 1_000_000


class ModelFacts(Artifact):
    """A model: sizes in tokens, prices in US dollars for a million tokens.

    Attributes:
        context: what prompt and answer may take together.
        most: what one answer may take.
        cached, write: prices of what is read from and written to the provider's prompt cache.
        plan: how it is asked for a plan.
        listed: whether the facts are about this very model.
    """

    provider: str
    name: str
    context: int = Field(gt=0)
    most: int = Field(gt=0)
    input: float = Field(ge=0)
    output: float = Field(ge=0)
    cached: float = Field(ge=0)
    write: float | None = None
    plan: Literal["tool", "schema", "words"] = "schema"
    listed: bool = True

    def cost(self, usage: Usage) -> float:
        """US dollars for these tokens."""
        plain = usage.input_tokens - usage.cached_tokens - usage.stored_tokens
        write = self.input if self.write is None else self.write
        dear = plain * self.input + usage.cached_tokens * self.cached + usage.stored_tokens * write
        return (dear + usage.output_tokens * self.output) / _MILLION


def model_facts(provider: str, name: str = "", more: Path | None = None) -> ModelFacts:
    """Facts about a model; the default one for no name, careful guesses for one that is not listed.

    ``more`` is a file of the user's own. Raises WriterError when it cannot be read, or no model is named where none is
    the default.
    """
    table = _table(more)
    at = table.get(provider, {})
    models = {**table.get(at.get("same_as", ""), {}).get("models", {}), **at.get("models", {})}
    name = name or at.get("default", "")
    if not name:
        raise WriterError(f"The writer {provider} needs a model's name: --writer {provider}/MODEL.")
    known = models.get(name) or models.get(_plain(name))
    facts = known or at.get("unknown") or table["unknown"]
    try:
        return ModelFacts(provider=provider, name=name, listed=known is not None, **facts)
    except (ValidationError, TypeError) as error:
        raise WriterError(
            f"The facts about {provider}/{name} in {more or _FILE} are not whole. See docs/writers.md."
        ) from error


def listed_models(provider: str, more: Path | None = None) -> tuple[str, ...]:
    """Names of the models of a provider that facts are known about."""
    return tuple(_table(more).get(provider, {}).get("models", {}))


def _plain(name: str) -> str:
    """Bedrock's ``us.anthropic.claude-x-v1:0`` is Anthropic's ``claude-x``."""
    plain = name.rsplit("anthropic.", 1)[-1].split(":", maxsplit=1)[0]
    return plain.rsplit("-v", 1)[0] if plain.rsplit("-v", 1)[-1].isdigit() else plain


@lru_cache(maxsize=4)
def _table(more: Path | None) -> dict[str, Any]:
    table = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    if more is None:
        return table
    try:
        own = tomllib.loads(more.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise WriterError(f"SWIFTGEN_MODELS names {more}, which cannot be read: {error}.") from error
    return _merged(table, own)


def _merged(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in own.items():
        both = isinstance(value, dict) and isinstance(base.get(key), dict)
        merged[key] = _merged(base[key], value) if both else value
    return merged
