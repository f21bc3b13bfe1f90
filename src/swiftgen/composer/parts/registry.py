"""All parts that an app can be composed of."""

from swiftgen.composer.parts.base import Part
from swiftgen.composer.parts.care import CARE
from swiftgen.composer.parts.collection import COLLECTION
from swiftgen.composer.parts.keypad import KEYPAD
from swiftgen.composer.parts.memory import MEMORY
from swiftgen.composer.parts.quiz import QUIZ
from swiftgen.composer.parts.random import RANDOM
from swiftgen.composer.parts.timer import TIMER
from swiftgen.composer.parts.values import VALUES

PARTS: tuple[Part, ...] = (CARE, COLLECTION, KEYPAD, MEMORY, QUIZ, RANDOM, TIMER, VALUES)
