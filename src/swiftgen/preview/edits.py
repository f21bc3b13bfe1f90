"""Edits of an app's folder come in; who shows the app is told once each is complete."""

import asyncio
import os
from collections.abc import Callable, Mapping
from pathlib import Path

EVERY = 0.2  # seconds between two looks


async def on_edits(folder: Path, act: Callable[[], object], *, every: float = EVERY) -> None:
    """Call ``act`` after each edit below ``folder``, when nothing more has changed for one look; never returns."""
    known = await asyncio.to_thread(_stamps, folder)
    while True:
        await asyncio.sleep(every)
        now = await asyncio.to_thread(_stamps, folder)
        if now == known:
            continue
        while (later := await _after(folder, every)) != now:
            now = later
        known = now
        act()


async def _after(folder: Path, every: float) -> Mapping[str, tuple[int, int]]:
    await asyncio.sleep(every / 4)
    return await asyncio.to_thread(_stamps, folder)


def _stamps(folder: Path) -> Mapping[str, tuple[int, int]]:
    """When each file that is not hidden was changed, and its size."""
    found: dict[str, tuple[int, int]] = {}
    for at, names, leaves in os.walk(folder):
        names[:] = [name for name in names if not name.startswith(".") and name not in {"build", "node_modules"}]
        for leaf in leaves:
            if leaf.startswith(".") or leaf.endswith(("~", ".swp", ".tmp")):
                continue
            try:
                facts = os.stat(os.path.join(at, leaf))  # noqa: PTH116, PTH118 (thousands of files, five times a second)
            except OSError:
                continue
            found[f"{at}/{leaf}"] = (facts.st_mtime_ns, facts.st_size)
    return found
