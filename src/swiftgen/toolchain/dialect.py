"""How an app's Swift is meant to be read: what Xcode's build settings say."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Dialect:
    """The build settings that decide whether a line is accepted.

    Attributes:
        version: the Swift language mode, ``"5"`` or ``"6"``.
        main_actor: whether code without isolation of its own belongs to the main actor (Xcode 26's template).
        features: upcoming features that are switched on.
        conditions: names that ``#if`` finds true, beside ``DEBUG``.
        target: the oldest iOS that the app runs on (``"17.0"``); None when nothing says.
    """

    version: str = "5"
    main_actor: bool = False
    features: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    target: str | None = None

    def flags(self) -> list[str]:
        """What the frontend is told; the driver takes the same behind ``-Xfrontend``."""
        found = ["-swift-version", self.version, "-enable-bare-slash-regex"]
        if self.main_actor:
            found += ["-default-isolation", "MainActor"]
        for feature in self.features:
            found += ["-enable-upcoming-feature", feature]
        for name in ("DEBUG", *(each for each in self.conditions if each != "DEBUG")):
            found += ["-D", name]
        return found


DEFAULT = Dialect()
"""Swift 5 as Xcode has had it for years."""
