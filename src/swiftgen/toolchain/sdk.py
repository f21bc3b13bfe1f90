"""The SDK that apps are compiled against, built once per toolchain and kept in the cache."""

import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from filelock import FileLock, Timeout

from swiftgen.settings import Settings
from swiftgen.toolchain.c_modules import FLAG, ensure_c_modules
from swiftgen.toolchain.find import Toolchain, ToolchainError
from swiftgen.toolchain.sdk_build import build_package
from swiftgen.toolchain.sdk_source import SdkSource, find_source

ProgressCallback = Callable[[str, float | None], None]
"""Takes a sentence and a fraction from 0 to 1, or None when it cannot be known."""

LIBRARY = "libSwiftGenSDK.so"
MACROS = "libSwiftGenMacros.so"
KEPT = 2
"""How many built SDKs stay in the cache however old: the last used, and one to go back to."""

KEPT_SECONDS = 24 * 3600
"""How long after its last use any built SDK stays: several checkouts may share the cache."""

_MARK = "ready"


@dataclass(frozen=True)
class Sdk:
    """A built SDK; its folder can be moved.

    Attributes:
        folder: holds everything below.
        c_modules: what ``ensure_c_modules`` made; None when each compilation makes its own.
    """

    folder: Path
    c_modules: Path | None = None

    @property
    def modules(self) -> Path:
        """Folder of the Swift modules."""
        return self.folder / "Modules"

    @property
    def library(self) -> Path:
        """The one shared library that apps are linked to."""
        return self.folder / LIBRARY

    @property
    def plugin(self) -> Path:
        """The compiler plug-in with the SDK's macros."""
        return self.folder / MACROS

    @property
    def readable(self) -> tuple[Path, ...]:
        """The folders that the compiler reads."""
        return (self.folder,) if self._kept is None else (self.folder, self._kept)

    @property
    def cache_flags(self) -> tuple[str, ...]:
        """Where the compiler and its driver find C modules; none when they make their own."""
        return () if self._kept is None else (FLAG, str(self._kept))

    @property
    def _kept(self) -> Path | None:
        """The C modules, unless somebody emptied the cache in the meantime."""
        return self.c_modules if self.c_modules is not None and self.c_modules.is_dir() else None

    @property
    def frontend_flags(self) -> tuple[str, ...]:
        """What ``swift-frontend`` needs in order to see the SDK."""
        return ("-I", str(self.modules), "-load-plugin-library", str(self.plugin), *self.cache_flags)

    @property
    def compile_flags(self) -> tuple[str, ...]:
        """What ``swiftc`` needs in order to see the SDK."""
        return ("-I", str(self.modules), "-Xfrontend", "-load-plugin-library", "-Xfrontend", str(self.plugin))

    @property
    def link_flags(self) -> tuple[str, ...]:
        """What ``swiftc`` needs in order to link an app to the SDK."""
        return ("-L", str(self.folder), "-lSwiftGenSDK", "-Xlinker", "-rpath", "-Xlinker", str(self.folder))


def _silent(_message: str, _fraction: float | None) -> None:
    """Tells nobody."""


def ensure_sdk(
    toolchain: Toolchain,
    settings: Settings,
    progress: ProgressCallback = _silent,
    source: SdkSource | None = None,
) -> Sdk:
    """The built SDK, from the cache or built now; of several processes one builds and the others wait for it.

    Raises:
        ToolchainError: the sources are missing or the build failed; nothing of it stays in the cache.
    """
    c_modules = ensure_c_modules(toolchain, settings.cache_dir / "c-modules")
    if settings.sdk is not None:
        return replace(_given(settings.sdk), c_modules=c_modules)
    source = source or find_source()
    shelf = settings.cache_dir / "sdk"
    place = shelf / source.key(toolchain)
    if not (place / _MARK).exists():
        shelf.mkdir(parents=True, exist_ok=True)
        lock = FileLock(shelf / ".lock")
        _acquire(lock, progress)
        try:
            if not (place / _MARK).exists():
                _build_into(place, source, toolchain, progress)
                _prune(shelf, keep=place)
        finally:
            lock.release()
    (place / _MARK).touch()
    return Sdk(place, c_modules)


def _given(folder: Path) -> Sdk:
    sdk = Sdk(folder)
    if not (sdk.modules.is_dir() and sdk.plugin.is_file()):
        raise ToolchainError(f"SWIFTGEN_SDK names {folder}, which holds no built SDK. Unset it, or build one there.")
    return sdk


def _acquire(lock: FileLock, progress: ProgressCallback) -> None:
    try:
        lock.acquire(timeout=0)
    except Timeout:
        progress("Waiting for another process that builds the SDK", None)
        lock.acquire()


def _build_into(place: Path, source: SdkSource, toolchain: Toolchain, progress: ProgressCallback) -> None:
    """Build beside ``place`` and rename at the end, so that a half-built SDK is never seen."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(dir=place.parent, prefix=".building-") as temporary:
        products = build_package(source, toolchain, Path(temporary), progress)
        if source.checkout and place.name != source.key(toolchain):
            raise ToolchainError("The SDK's sources were edited while they were built. Start again.")
        finished = Path(temporary) / "finished"
        _collect(products, finished)
        (finished / _MARK).write_text(f"{toolchain.version_text}\n{time.monotonic() - began:.1f} s\n")
        shutil.rmtree(place, ignore_errors=True)
        finished.rename(place)


def _collect(products: Path, finished: Path) -> None:
    """Copy what apps need: the modules and the two libraries; objects and source positions stay behind."""
    (finished / "Modules").mkdir(parents=True)
    for module in (products / "Modules").glob("*.swiftmodule"):
        if not module.stem.endswith(("Tests", "Macros")):
            shutil.copy2(module, finished / "Modules")
    for library in (LIBRARY, MACROS):
        shutil.copy2(products / library, finished)


def _prune(shelf: Path, keep: Path) -> None:
    """Remove what has not been used for long; an app that still runs keeps its library open."""
    built = sorted(shelf.glob(f"*/{_MARK}"), key=lambda mark: mark.stat().st_mtime, reverse=True)
    for mark in built[KEPT:]:
        if mark.parent != keep and time.time() - mark.stat().st_mtime > KEPT_SECONDS:
            shutil.rmtree(mark.parent, ignore_errors=True)
