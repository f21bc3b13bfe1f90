"""Which app is started, as what device, and with what environment."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from swiftgen.preview.resources import lay_bundle
from swiftgen.sandbox.base import Command
from swiftgen.toolchain.compiler import visible
from swiftgen.toolchain.find import Toolchain
from swiftgen.toolchain.sdk import LIBRARY, Sdk

IPHONE = (393.0, 852.0)
RIGHT_TO_LEFT = ("ar", "he", "fa", "ur")


@dataclass(frozen=True)
class Launch:
    """Which app to start, and as what device.

    Attributes:
        executable: the built app.
        data: folder that is its home: what it stores survives a relaunch.
        read: folders that it needs to load (the built SDK, the Swift runtime).
        size: the screen in points.
        memory: bytes; see Limits.
        patience: seconds to wait for an answer.
        assets: folder of the app's pictures, or None.
    """

    executable: Path
    data: Path
    read: tuple[Path, ...] = ()
    size: tuple[float, float] = IPHONE
    scheme: Literal["light", "dark"] = "light"
    locale: str = "en_US"
    timezone: str = "UTC"
    memory: int = 2 << 30
    patience: float = 10.0
    assets: Path | None = None
    environment: Mapping[str, str] = field(default_factory=dict)


def right_to_left(locale: str) -> bool:
    """Whether the language of a locale is written from right to left."""
    return locale.partition("_")[0] in RIGHT_TO_LEFT


def command(launch: Launch) -> Command:
    """How the app is started: nothing of this machine's environment reaches it."""
    environment = {
        "HOME": str(launch.data),
        "CFFIXED_USER_HOME": str(launch.data),  # Foundation asks the list of users otherwise
        "TMPDIR": "/tmp",  # noqa: S108 (the sandbox's private one)
        "TZ": launch.timezone,
        "LANG": f"{launch.locale}.UTF-8",
        "PATH": "/usr/bin:/bin",
        "SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no,threads=crashed,images=none,registers=none,limit=32",
        **_preloaded(launch),
        **launch.environment,
    }
    return Command(
        arguments=[str(launch.executable)],
        read=[launch.executable.parent, *launch.read],
        write=[launch.data],
        environment=environment,
    )


def _preloaded(launch: Launch) -> Mapping[str, str]:
    """The SDK goes before Foundation, whose current locale it sets (``CurrentLocale.swift``)."""
    library = next((folder / LIBRARY for folder in launch.read if (folder / LIBRARY).is_file()), None)
    return {"LD_PRELOAD": str(library)} if library else {}


def launch_for(
    executable: Path,
    *,
    sdk: Sdk,
    toolchain: Toolchain,
    scheme: Literal["light", "dark"] = "light",
    data: Path | None = None,
    resources: Path | None = None,
) -> Launch:
    """The launch of an app that the toolchain has built; its home is beside the build unless ``data`` is given.

    ``resources`` is the folder of what the app has besides code: it is laid into a bundle beside the build.
    """
    home = data or executable.parent.parent / "home"
    launch = Launch(executable, home, read=tuple(visible(toolchain, sdk.folder)), scheme=scheme)
    return with_resources(launch, resources) if resources else launch


def with_resources(launch: Launch, folder: Path) -> Launch:
    """The same app with what lies in ``folder`` besides code as its bundle. Raises OSError: it cannot be written."""
    bundle = launch.executable.parent.parent / "bundle"
    program = lay_bundle(folder, launch.executable, bundle)
    return replace(launch, executable=program, assets=bundle)


@contextmanager
def fresh_home(launch: Launch) -> Iterator[Launch]:
    """The same launch with an empty home for once: what a test does must not end up in what the user has stored."""
    with tempfile.TemporaryDirectory(prefix="swiftgen-home-", ignore_cleanup_errors=True) as folder:
        yield replace(launch, data=Path(folder))
