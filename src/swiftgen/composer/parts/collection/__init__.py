"""Collections: things that are kept; one file for each of the files that an app gets."""

from swiftgen.composer.parts.collection.part import COLLECTION

__all__ = ["COLLECTION"]
