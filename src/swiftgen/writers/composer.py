"""The embedded writer as a Writer: no key, no network, no model."""

from collections.abc import AsyncGenerator

from swiftgen.artifacts import Blueprint, Context, Intent, Request
from swiftgen.composer import compose
from swiftgen.writers.base import Usage

_CHUNK = 512


class ComposerWriter:
    """Composes the app; the same request text and seed give the same reply."""

    name = "composer"
    usage = Usage()

    async def structure(self, request: Request, intent: Intent, context: Context) -> Blueprint:  # noqa: ARG002
        """The plan of the composed app."""
        return compose(request.text, request.seed).blueprint

    async def implement(
        self,
        request: Request,
        intent: Intent,  # noqa: ARG002
        context: Context,  # noqa: ARG002
        blueprint: Blueprint,  # noqa: ARG002
    ) -> AsyncGenerator[str, None]:
        """The composed files as a reply, in chunks of about 512 characters."""
        reply = reply_of(compose(request.text, request.seed).files)
        for start in range(0, len(reply), _CHUNK):
            yield reply[start : start + _CHUNK]


def reply_of(files: dict[str, str]) -> str:
    """The files in the form of every writer's reply."""
    return "\n".join(f"**{path}**\n```swift\n{text}```\n" for path, text in files.items())
