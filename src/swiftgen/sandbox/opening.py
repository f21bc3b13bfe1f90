"""Sandboxes by name."""

from collections.abc import Callable, Mapping

from swiftgen.sandbox.base import Sandbox, SandboxError
from swiftgen.sandbox.bubblewrap import Bubblewrap
from swiftgen.sandbox.unconfined import Unconfined
from swiftgen.settings import Settings

SANDBOXES: Mapping[str, Callable[[Settings], Sandbox]] = {
    "bubblewrap": lambda settings: Bubblewrap(settings.search_path),
    "none": lambda _settings: Unconfined(),
}
"""Each name that ``--sandbox`` takes."""


def open_sandbox(name: str | None = None, settings: Settings | None = None) -> Sandbox:
    """The sandbox of that name, else the one that SWIFTGEN_SANDBOX names, else bubblewrap.

    Raises:
        SandboxError: the name is unknown, or the machine lacks what the sandbox needs.
    """
    settings = settings or Settings.from_environment()
    wanted = name or settings.sandbox or "bubblewrap"
    if wanted not in SANDBOXES:
        raise SandboxError(f"There is no sandbox {wanted!r}. Use one of: {', '.join(SANDBOXES)}.")
    return SANDBOXES[wanted](settings)
