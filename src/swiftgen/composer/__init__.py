"""The embedded writer: a request's words and a seed come in; an intent, a blueprint and Swift source go out."""

from swiftgen.composer.compose import Composition, analyse, compose

__all__ = ["Composition", "analyse", "compose"]
