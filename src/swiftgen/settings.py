"""Everything that the environment can say about SwiftGen, read in one place and handed on as one value."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

VARIABLES: Mapping[str, str] = {
    "SWIFTGEN_TOOLCHAIN": "the Swift toolchain: its folder `usr`, the one above it, or a `swiftc`; else as on PATH",
    "SWIFTGEN_SDK": "folder of a built SDK to use as it is; for who writes the SDK (`scripts/sdk_modules.py`)",
    "SWIFTGEN_DATA": "folder for what must be kept: the database, runs that can be resumed",
    "SWIFTGEN_CACHE": "folder for what can be made again: the built SDK",
    "SWIFTGEN_DATABASE_URL": "database of runs and feedback; an SQLite file in the data folder when unset",
    "SWIFTGEN_SANDBOX": "sandbox for building and running apps: `bubblewrap` (the default) or `none`",
    "SWIFTGEN_WRITER": "writer that is used when none is named; `composer` when unset",
    "ANTHROPIC_API_KEY": "key of the writer `anthropic`",
    "ANTHROPIC_BASE_URL": "address of the writer `anthropic`, when it is not the provider's own",
    "PATH": "where programs are looked for",
}
"""Each variable that is read, and what it means; the documentation lists the same."""


@dataclass(frozen=True)
class Settings:
    """What the user's environment asks for.

    Attributes:
        data_dir: folder for what must be kept; may not exist yet.
        cache_dir: folder for what can be made again; may not exist yet.
        database_url: SQLAlchemy URL.
        toolchain: what SWIFTGEN_TOOLCHAIN names; None to look on ``search_path``.
        sdk: a built SDK that is used as it is; None to build it when it is not in the cache.
        sandbox: a sandbox's name; None for the default.
        writer: the writer that is used when none is named.
        search_path: folders in which programs are looked for.
        anthropic_key: key of the writer ``anthropic``; None when there is none.
        anthropic_url: its address; None for the provider's own.
    """

    data_dir: Path
    cache_dir: Path
    database_url: str
    toolchain: Path | None = None
    sdk: Path | None = None
    sandbox: str | None = None
    writer: str = "composer"
    search_path: str = os.defpath
    anthropic_key: str | None = field(default=None, repr=False)
    anthropic_url: str | None = None

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> "Settings":
        """Read the process's environment, or the one given; an empty variable counts as unset."""
        given = {
            name: value for name, value in (os.environ if environment is None else environment).items() if value.strip()
        }
        data = _folder(given.get("SWIFTGEN_DATA")) or platformdirs.user_data_path("swiftgen", appauthor=False)
        cache = _folder(given.get("SWIFTGEN_CACHE")) or platformdirs.user_cache_path("swiftgen", appauthor=False)
        return cls(
            data_dir=data,
            cache_dir=cache,
            database_url=given.get("SWIFTGEN_DATABASE_URL", f"sqlite:///{data / 'swiftgen.sqlite'}"),
            toolchain=_folder(given.get("SWIFTGEN_TOOLCHAIN")),
            sdk=_folder(given.get("SWIFTGEN_SDK")),
            sandbox=given.get("SWIFTGEN_SANDBOX"),
            writer=given.get("SWIFTGEN_WRITER", "composer"),
            search_path=given.get("PATH", os.defpath),
            anthropic_key=given.get("ANTHROPIC_API_KEY"),
            anthropic_url=given.get("ANTHROPIC_BASE_URL"),
        )


def _folder(text: str | None) -> Path | None:
    return Path(text).expanduser().absolute() if text else None
