"""What a writer may lean on: the result of context gathering."""

from swiftgen.artifacts.base import Artifact


class Reference(Artifact):
    """A source that influenced the app, with its licence.

    Attributes:
        title: what it is.
        origin: where it comes from (a URL, a component's name).
        licence: SPDX expression, or ``NOASSERTION``.
    """

    title: str
    origin: str
    licence: str = "NOASSERTION"


class Context(Artifact):
    """Facts gathered for the writers.

    Attributes:
        deployment_target: the iOS version that the app is written for (``17.0``).
        modules: Swift modules that the SDK offers.
        symbols: what the SDK's modules declare, a line for each module.
        lessons: what users of similar requests modified or rejected, as short sentences.
        references: sources to be named with the app.
    """

    deployment_target: str = "17.0"
    modules: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    lessons: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
