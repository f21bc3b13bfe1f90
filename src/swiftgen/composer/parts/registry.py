"""All parts that an app can be composed of."""

from swiftgen.composer.parts.base import Part
from swiftgen.composer.parts.collection import COLLECTION

PARTS: tuple[Part, ...] = (COLLECTION,)
