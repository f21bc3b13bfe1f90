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
    "SWIFTGEN_WRITERS": "writers that are used when none is named, commas between them; several work together",
    "SWIFTGEN_MODELS": "a TOML file of facts about models, added to those that are known",
    "ANTHROPIC_API_KEY": "key of the writer `anthropic`",
    "ANTHROPIC_BASE_URL": "address of the writer `anthropic`, when it is not the provider's own",
    "OPENAI_API_KEY": "key of the writer `openai`",
    "OPENAI_BASE_URL": "address of the writer `openai`, when it is not the provider's own",
    "XAI_API_KEY": "key of the writer `xai`",
    "XAI_BASE_URL": "address of the writer `xai`, when it is not the provider's own",
    "SWIFTGEN_LOCAL_URL": "address of the writer `local`: any server that speaks OpenAI's chat completions",
    "SWIFTGEN_BEDROCK_URL": "address of the writer `bedrock`, when it is not AWS's own",
    "PATH": "where programs are looked for",
}
"""Each variable that is read, and what it means; the documentation lists the same."""

_URLS: Mapping[str, str] = {
    "ANTHROPIC_BASE_URL": "anthropic",
    "OPENAI_BASE_URL": "openai",
    "XAI_BASE_URL": "xai",
    "SWIFTGEN_LOCAL_URL": "local",
    "SWIFTGEN_BEDROCK_URL": "bedrock",
}


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
        writers: the writers that are used when none is named; empty for whatever keys allow.
        models: a file of facts about models; None for none.
        search_path: folders in which programs are looked for.
        keys: keys of providers, by the name of their variable.
        urls: addresses of providers that are not the usual ones, by the provider's short name.
    """

    data_dir: Path
    cache_dir: Path
    database_url: str
    toolchain: Path | None = None
    sdk: Path | None = None
    sandbox: str | None = None
    writers: tuple[str, ...] = ()
    models: Path | None = None
    search_path: str = os.defpath
    keys: Mapping[str, str] = field(default_factory=dict, repr=False)
    urls: Mapping[str, str] = field(default_factory=dict)

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
            writers=tuple(part.strip() for part in given.get("SWIFTGEN_WRITERS", "").split(",") if part.strip()),
            models=_folder(given.get("SWIFTGEN_MODELS")),
            search_path=given.get("PATH", os.defpath),
            keys={name: given[name].strip() for name in VARIABLES if name.endswith("_API_KEY") and name in given},
            urls={name: given[variable].strip() for variable, name in _URLS.items() if variable in given},
        )


def _folder(text: str | None) -> Path | None:
    return Path(text).expanduser().absolute() if text else None
