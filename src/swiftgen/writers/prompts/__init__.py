"""Artifacts come in, prompts go out; a missing name in a template is an error."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from swiftgen.artifacts.base import Artifact

Shown = Artifact | str | int | tuple[Artifact, ...] | tuple[str, ...]


def render(template: str, **shown: Shown) -> str:
    """The prompt ``<template>.md.j2``, filled in."""
    return _environment().get_template(f"{template}.md.j2").render(**shown).strip()


@cache
def _environment() -> Environment:
    folder = Path(__file__).parent
    # prompts are plain text for a model, not HTML: nothing is escaped
    return Environment(loader=FileSystemLoader(folder), undefined=StrictUndefined, autoescape=False, trim_blocks=True)  # noqa: S701
