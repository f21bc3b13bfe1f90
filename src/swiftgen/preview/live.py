"""An app that is watched: one run, told to any number of browsers, and started anew on demand."""

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from swiftgen.preview.errors import AppCrashedError, AppError
from swiftgen.preview.host import Host
from swiftgen.preview.launch import Launch
from swiftgen.preview.surroundings import Surroundings
from swiftgen.sandbox.base import Sandbox

MAX_WAITING = 2_000  # messages that a slow browser may lag behind before it gets a whole tree instead
EVENTS = frozenset({"tap", "long", "drag", "pinch", "text", "focus", "submit", "scroll", "refresh", "adjust", "act"})

Message = Mapping[str, Any]


class Watcher:
    """One browser's queue of messages, as JSON lines."""

    def __init__(self, wants: Callable[[Message], bool]) -> None:
        """Of the messages that ``wants`` lets through."""
        self.wants = wants
        self.queue: asyncio.Queue[str] = asyncio.Queue()

    def tell(self, message: Message) -> bool:
        """Queue it; False when the browser has fallen too far behind and needs a whole tree."""
        if self.wants(message):
            self.queue.put_nowait(json.dumps(message))
        return self.queue.qsize() < MAX_WAITING

    def clear(self) -> None:
        """Drop what is queued."""
        while not self.queue.empty():
            self.queue.get_nowait()


class LiveApp:
    """A launch that browsers watch. ``rebuild``, when given, is asked for a fresh Launch at each reload."""

    def __init__(
        self, launch: Launch, sandbox: Sandbox, *, rebuild: Callable[[], Awaitable[Launch]] | None = None
    ) -> None:
        """Not started yet."""
        self.launch = launch
        self.host: Host | None = None
        self.surroundings = Surroundings.of(launch)
        self._sandbox = sandbox
        self._rebuild = rebuild
        self._watchers: set[Watcher] = set()
        self._lock = asyncio.Lock()
        self._reloading: asyncio.Task[None] | None = None
        self._again = False
        self._keep = True

    @property
    def scheme(self) -> str:
        """``light`` or ``dark``."""
        return self.surroundings.scheme

    async def start(self) -> Host:
        """Start it. Raises AppError, SandboxError."""
        self.host = await Host.start(self.launch, self._sandbox)
        self.host.listeners.add(self._hear)
        return self.host

    async def stop(self) -> None:
        """End it."""
        if self._reloading and self._reloading is not asyncio.current_task():
            self._reloading.cancel()
            await asyncio.gather(self._reloading, return_exceptions=True)
        await self._end()

    async def _end(self, *, keep: bool = False) -> None:
        if self.host:
            self.host.listeners.discard(self._hear)
            await self.host.stop(keep=keep)

    async def reload(self, *, keep: bool = True) -> None:
        """Build, end this run and begin another one; what goes wrong is told to the browsers, not raised.

        With ``keep`` the app goes on where it was, as far as its views are still the same ones.
        """
        async with self._lock:
            self._hear({"t": "starting"})
            try:
                try:
                    if self._rebuild:
                        self.launch = await self._rebuild()
                finally:
                    await self._end(keep=keep)
                await self.start()
                if self.host and self.surroundings != Surroundings.of(self.launch):
                    await self.host.send(self.surroundings.event())
            except Exception as error:
                for line in error.crash.console if isinstance(error, AppCrashedError) else ():
                    self._hear({"t": "console", "line": line})
                self._hear({"t": "ended", "message": str(error) or type(error).__name__})
                return
            for watcher in self._watchers:
                self._greet(watcher)

    def begin_reload(self, *, keep: bool = True) -> None:
        """Reload in the background; when that is going on already, once more after it."""
        self._again, self._keep = True, keep
        if self._reloading is None or self._reloading.done():
            self._reloading = asyncio.create_task(self._reload_all())

    async def _reload_all(self) -> None:
        while self._again:
            self._again = False
            await self.reload(keep=self._keep)

    # Browsers

    def watch(self, wants: Callable[[Message], bool]) -> Watcher:
        """A new browser; it begins with the state of now."""
        watcher = Watcher(wants)
        self._watchers.add(watcher)
        self._greet(watcher)
        return watcher

    def leave(self, watcher: Watcher) -> None:
        """The browser has gone."""
        self._watchers.discard(watcher)

    def _greet(self, watcher: Watcher) -> None:
        watcher.clear()
        watcher.tell(self.surroundings.told())
        if not self.host:
            return
        watcher.tell({"t": "started"})
        watcher.tell({"t": "frame", "n": self.host.frames, "ack": 0, **self.host.tree.whole()})
        for line in self.host.console:
            watcher.tell({"t": "console", "line": line})
        for api, note in self.host.unsupported.items():
            watcher.tell({"t": "unsupported", "api": api, "note": note})
        if self.host.crash:
            crash = self.host.crash
            watcher.tell({"t": "ended", "message": str(crash), "path": crash.path, "line": crash.line})

    def _hear(self, message: Message) -> None:
        for watcher in self._watchers:
            if not watcher.tell(message):
                self._greet(watcher)

    # Events

    def event(self, event: Message) -> None:
        """Pass on what a browser says; what no finger can do, or names no node, is dropped."""
        host = self.host
        if host is None or host.crash or event.get("t") not in EVENTS or event.get("i") not in host.tree.nodes:
            return
        plain = {key: value for key, value in event.items() if key != "label"}
        with contextlib.suppress(AppError, ConnectionError, OSError, ValueError):
            host.post(plain)

    def surround(self, wish: Message) -> None:
        """Change what the app is shown on, as a browser wishes (see Surroundings)."""
        wished = self.surroundings.wished(wish)
        if wished != self.surroundings:
            self.surroundings = wished
            if self.host and not self.host.crash:
                with contextlib.suppress(AppError, ConnectionError, OSError):
                    self.host.post(wished.event())
        self._hear(wished.told())
