"""What the request means: the result of intent analysis."""

from swiftgen.artifacts.base import Artifact


class Feature(Artifact):
    """One thing a user would look for in the app.

    Attributes:
        id: short slug, unique in the intent (``weekly-chart``).
        text: the feature in plain words, for the report.
        source: the words of the request that asked for it; empty when it is inferred.
    """

    id: str
    text: str
    source: str = ""


class Entity(Artifact):
    """A thing that the app keeps or shows: a habit, a plant, a roll.

    Attributes:
        name: singular, UpperCamelCase.
        words: what the request calls it, lower case, singular.
        facts: what the request says is known of it (``price``, ``next payment date``).
    """

    name: str
    words: str
    facts: tuple[str, ...] = ()


class Intent(Artifact):
    """What the user wants, in terms that a writer can plan with.

    Attributes:
        title: a name for the app in one to three words.
        kind: the sort of app: calculator, tracker, timer, game, quiz, list, reference, ...
        complexity: ``simple`` or ``complex``.
        entities: what the app is about; the first one is the main one.
        features: what was asked for, in the order of importance.
        mood: words of the request that speak of the look (``dark``, ``playful``, ``minimal``).
        persistent: whether data must survive a relaunch.
        unclear: what the request leaves open, as questions.
    """

    title: str
    kind: str
    complexity: str = "simple"
    entities: tuple[Entity, ...] = ()
    features: tuple[Feature, ...] = ()
    mood: tuple[str, ...] = ()
    persistent: bool = False
    unclear: tuple[str, ...] = ()
