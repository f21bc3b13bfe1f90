"""Looks at everything that SwiftGen needs of a machine, and builds nothing."""

import asyncio
import sys
from collections.abc import Callable
from dataclasses import dataclass

from swiftgen.feedback import FeedbackError, open_database
from swiftgen.preview.browser import NoBrowserError, find_browser
from swiftgen.sandbox import SandboxError, open_sandbox
from swiftgen.settings import Settings
from swiftgen.toolchain import ToolchainError, find_toolchain
from swiftgen.toolchain.sdk_source import find_source
from swiftgen.writers import WriterError, default_writers, open_writer, split_specs
from swiftgen.writers.author import ModelWriter
from swiftgen.writers.providers import keys

SECONDS = 20.0  # for a writer to answer `doctor`


@dataclass(frozen=True)
class State:
    """One thing: whether it is there, whether it must be, and a sentence that says how to mend it."""

    name: str
    ok: bool
    told: str
    needed: bool = True


def examine(settings: Settings) -> list[State]:
    """All states, in the order in which they matter."""
    looks: tuple[tuple[str, Callable[[Settings], str], bool], ...] = (
        ("python", _python, True),
        ("toolchain", _toolchain, True),
        ("sdk", _sdk, False),
        ("sandbox", _sandbox, True),
        ("browser", _browser, False),
        ("database", _database, True),
        ("keys", _keys, False),
    )
    return [_look(name, look, settings, needed=needed) for name, look, needed in looks]


class _LackingError(Exception):
    """It is not there; the message says how to mend it."""


def _look(name: str, look: Callable[[Settings], str], settings: Settings, *, needed: bool) -> State:
    try:
        return State(name, True, look(settings), needed)
    except (ToolchainError, SandboxError, NoBrowserError, FeedbackError, _LackingError) as error:
        return State(name, False, str(error), needed)


def _python(_: Settings) -> str:
    return f"Python {sys.version.split()[0]}"


def _toolchain(settings: Settings) -> str:
    toolchain = find_toolchain(settings)
    return f"{toolchain.version_text} ({toolchain.swiftc})"


def _sdk(settings: Settings) -> str:
    place = settings.cache_dir / "sdk" / find_source().key(find_toolchain(settings))
    if not (place / "ready").exists():
        raise _LackingError("not built yet; the first app builds it, or `swiftgen sdk build`")
    return str(place)


def _sandbox(settings: Settings) -> str:
    return open_sandbox(settings=settings).name


def _browser(_: Settings) -> str:
    return find_browser()


def _database(settings: Settings) -> str:
    with open_database(settings.database_url) as database:
        return database.engine.url.render_as_string(hide_password=True)


def _keys(settings: Settings) -> str:
    found = [f"{provider.name} ({provider.key})" for provider, _ in keys(settings)]
    if not found:
        raise _LackingError("none; the embedded writer `composer` needs none. Others: see docs/writers.md")
    return ", ".join(found)


async def _greeted(settings: Settings, spec: str) -> State:
    """Whether a writer can be used, by the cheapest call."""
    try:
        writer = open_writer(spec, settings)
        if isinstance(writer, ModelWriter):
            await asyncio.wait_for(writer.greet(), SECONDS)
    except TimeoutError:
        return State(f"writer {spec}", False, "did not answer in time; check the network", needed=False)
    except WriterError as error:
        return State(f"writer {spec}", False, str(error), needed=False)
    return State(f"writer {spec}", True, f"{writer.name} answers", needed=False)


async def greet_writers(settings: Settings) -> list[State]:
    """Each writer that settings name or that a key is there for, asked at once."""
    specs = split_specs(default_writers(settings))
    return list(await asyncio.gather(*(_greeted(settings, spec) for spec in specs)))
