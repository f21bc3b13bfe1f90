"""All parts that an app can be composed of."""

from swiftgen.composer.parts.base import Part
from swiftgen.composer.parts.collection import COLLECTION
from swiftgen.composer.parts.keypad import KEYPAD
from swiftgen.composer.parts.random import RANDOM

PARTS: tuple[Part, ...] = (COLLECTION, KEYPAD, RANDOM)
