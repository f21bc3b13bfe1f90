"""A model's name comes in; what it can do and what it costs go out, from the data file beside this module."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import Field

from swiftgen.artifacts.base import Artifact
from swiftgen.writers.base import Usage

_FILE = Path(__file__).with_name("anthropic_models.toml")
_MILLION = 1_000_000


class ModelFacts(Artifact):
    """A model: the most tokens of one answer, and US dollars for a million tokens in and out."""

    name: str
    max_tokens: int = Field(gt=0)
    input: float = Field(ge=0)
    output: float = Field(ge=0)

    def cost(self, usage: Usage) -> float:
        """US dollars for these tokens."""
        return (usage.input_tokens * self.input + usage.output_tokens * self.output) / _MILLION


def model_facts(name: str = "") -> ModelFacts:
    """Facts about a model; the default one for no name, careful guesses for one that is not listed."""
    table = _table()
    name = name or table["default"]
    return ModelFacts(name=name, **table["models"].get(name, table["unknown"]))


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))
