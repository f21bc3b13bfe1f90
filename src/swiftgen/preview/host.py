"""A running app: events go in, frames come out, and its end is told."""

import asyncio
import contextlib
import json
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import perf_counter
from types import MappingProxyType
from typing import Any

from swiftgen.preview.crash import Crash, read_crash
from swiftgen.preview.devices import bars
from swiftgen.preview.errors import AppCrashedError, AppError, AppSilentError, UnknownLabelError
from swiftgen.preview.launch import Launch, command, right_to_left
from swiftgen.preview.lines import LineTooLongError, cut_lines, whole_lines
from swiftgen.preview.node import Node, ProtocolError
from swiftgen.preview.tree import Tree
from swiftgen.sandbox.base import Limits, Sandbox, SandboxError, Session

VERSION = 1
MAX_LINE = 16 << 20
MAX_CONSOLE_LINES = 500
MAX_CONSOLE_LINE = 2_000
HOME_FOLDERS = ("Documents", "Library/Caches")
"""What iOS has made before an app starts for the first time."""


@dataclass(frozen=True)
class Frame:
    """An answer of the app: its number, whether it changed anything, and the milliseconds it took."""

    number: int
    changed: bool
    milliseconds: float


@dataclass(frozen=True)
class Effect:
    """Something outside of the screen that the app asked for (``haptic``, ``openURL`` ...)."""

    kind: str
    value: str


class Host:
    """One run of an app. Make it with ``await Host.start(launch, sandbox)``, end it with ``await host.stop()``."""

    def __init__(self, launch: Launch, session: Session) -> None:
        """Around a session that has just been started."""
        self.launch = launch
        self.tree = Tree()
        self.frames = 0
        self.scheme: str = launch.scheme
        self.console: deque[str] = deque(maxlen=MAX_CONSOLE_LINES)
        self.unsupported: dict[str, str] = {}
        self.effects: deque[Effect] = deque(maxlen=200)
        self.crash: Crash | None = None
        self.listeners: set[Callable[[Mapping[str, Any]], None]] = set()
        self._session = session
        self._asked: deque[asyncio.Future[tuple[str, ...]]] = deque()
        self._seq = 0
        self._waiting: dict[int, asyncio.Future[Frame]] = {}
        self._changed_since: bool = False
        self._last_frame = perf_counter()
        self._first: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._greeted = False
        self._stopping = False
        self._reader = asyncio.create_task(self._read())
        self._console_reader = asyncio.create_task(self._read_console())

    @classmethod
    async def start(cls, launch: Launch, sandbox: Sandbox) -> "Host":
        """Start the app and wait for its first frame.

        Raises:
            AppError: it died or showed nothing in time.
            SandboxError: it could not be started.
        """
        for folder in HOME_FOLDERS:
            (launch.data / folder).mkdir(parents=True, exist_ok=True)
        limits = Limits(seconds=None, memory=launch.memory, output=1 << 40)
        host = cls(launch, await sandbox.start(command(launch), limits))
        try:
            async with asyncio.timeout(launch.patience):
                await host._first
            await host._adapt()
        except TimeoutError:
            await host.stop()
            raise AppSilentError(f"The app showed no first frame within {launch.patience:g} seconds.") from None
        except AppError:
            await host.stop()
            raise
        return host

    async def _adapt(self) -> None:
        size = (self.tree.root.frame[2], self.tree.root.frame[3])
        changes: dict[str, Any] = {}
        if size != self.launch.size:
            changes |= {"size": list(self.launch.size), "safe": list(bars(self.launch.size))}
        if self.scheme != self.launch.scheme:
            changes["scheme"] = self.launch.scheme
        if self.launch.locale != "en_US":
            changes |= {"locale": self.launch.locale, "rtl": right_to_left(self.launch.locale)}
        if changes:
            await self.send({"t": "env", **changes})

    # Events

    async def send(self, event: Mapping[str, Any]) -> Frame:
        """Send an event and wait for the frame that answers it; ``label`` may stand for ``i``, a refresh needs neither.

        Raises:
            UnknownLabelError: nothing enabled has that label; the message lists what has one.
            AppCrashedError, AppSilentError, ProtocolError: no answer will come.
        """
        self._alive()
        if "label" in event:
            event = {**event, "i": self.find(str(event["label"]), event)}
            del event["label"]
        elif event.get("t") == "refresh" and "i" not in event:
            event = {**event, "i": self._refreshable()}
        began = perf_counter()
        seq = self.post(event)
        answer: asyncio.Future[Frame] = asyncio.get_running_loop().create_future()
        self._waiting[seq] = answer
        try:
            async with asyncio.timeout(self.launch.patience):
                await self._session.stdin.drain()
                frame = await answer
        except TimeoutError:
            raise AppSilentError(
                f"The app did not answer a {event.get('t')} within {self.launch.patience:g} seconds."
            ) from None
        except (ConnectionError, OSError):
            await self._reader
            self._alive()
            raise
        finally:
            self._waiting.pop(seq, None)
        return Frame(frame.number, frame.changed, (perf_counter() - began) * 1000)

    def post(self, event: Mapping[str, Any]) -> int:
        """Send an event without waiting; returns its ``seq``."""
        plain = {key: value for key, value in event.items() if key not in {"label", "seq"}}
        if "label" in event:
            plain["i"] = self.find(str(event["label"]), event)
        if plain.get("t") == "env" and plain.get("scheme") in {"light", "dark"}:
            self.scheme = plain["scheme"]
        line = json.dumps({**plain, "seq": self._seq + 1}, allow_nan=False, separators=(",", ":"))
        self._seq += 1
        self._mirror_scroll(plain)
        self._session.stdin.write(line.encode() + b"\n")
        return self._seq

    def _mirror_scroll(self, event: Mapping[str, Any]) -> None:
        if event.get("t") == "scroll" and event.get("i") in self.tree.nodes:
            self.tree.apply({"ops": [{"op": "set", "i": event["i"], "p": {"at": event.get("at")}}]})

    def find(self, label: str, event: Mapping[str, Any] = MappingProxyType({})) -> int:
        """The node that gets ``event``, which is meant for ``label``. Raises UnknownLabelError."""
        node = self.tree.target(label, event)
        if node is None:
            names = dict.fromkeys(each.label or each.identifier for each in self.tree.controls())
            known = ", ".join(f"'{name}'" for name in names if name) or "nothing"
            raise UnknownLabelError(f"Nothing on screen is called '{label}'. There is: {known}.")
        return node.id

    def _refreshable(self) -> int:
        node = self.tree.refreshable()
        if node is None:
            raise UnknownLabelError("Nothing on screen can be pulled down to refresh it now.")
        return node.id

    @property
    def last_frame(self) -> float:
        """When the last frame came, by ``perf_counter``."""
        return self._last_frame

    async def tap(self, label: str) -> Frame:
        """Tap what is called ``label``."""
        return await self.send({"t": "tap", "label": label})

    async def views_of(self, node: Node) -> tuple[str, ...]:
        """The app's own views and modifiers that made the node, the nearest first; an app that hangs never answers."""
        self._alive()
        answer: asyncio.Future[tuple[str, ...]] = asyncio.get_running_loop().create_future()
        self._asked.append(answer)
        self.post({"t": "origin", "path": [each.id for each in node.path()]})
        return await answer

    async def settle(self, quiet: float = 0.06, limit: float = 1.5, until: Callable[[], bool] = lambda: True) -> None:
        """Wait until no frame came for ``quiet`` seconds and ``until`` holds, at most ``limit``."""
        end = perf_counter() + limit
        while not self.crash and perf_counter() < end:
            rest = quiet - (perf_counter() - self._last_frame)
            if rest <= 0 and until():
                return
            await asyncio.sleep(rest if rest > 0 else quiet)

    async def stop(self, *, keep: bool = False) -> None:
        """Let the app store its values and end it; harmless when it has ended.

        With ``keep`` the next run on the same data goes on with the states of the views.
        """
        self._stopping = True
        if not self._reader.done():
            with contextlib.suppress(ConnectionError, OSError, TimeoutError, ProtocolError):
                self.post({"t": "quit", "keep": keep})
                async with asyncio.timeout(1.0):
                    await asyncio.shield(self._reader)
        await self._session.stop()
        self._session.stdin.close()
        for task in (self._reader, self._console_reader):
            task.cancel()
        await asyncio.gather(self._reader, self._console_reader, return_exceptions=True)

    # What comes out

    def _alive(self) -> None:
        if self.crash:
            raise AppCrashedError(self.crash)
        if self._stopping:
            raise AppError("The app has been stopped.")

    async def _read(self) -> None:
        fault = ""
        try:
            async for line in whole_lines(self._session.stdout, MAX_LINE):
                if line.strip():
                    self._take(read_message(line))
        except (ProtocolError, LineTooLongError) as error:
            fault = f"The app broke the preview protocol: {error}"
            await self._session.stop()
        await self._ended(fault)

    async def _ended(self, fault: str) -> None:
        crash: Crash | None = None
        try:
            outcome = await self._session.wait()
            await self._console_reader
            crash = read_crash(outcome.code, outcome.limit, self.console)
        except SandboxError as trouble:
            crash = Crash(str(trouble), console=tuple(self.console)[-40:])
        if fault:
            crash = Crash(fault, console=tuple(self.console)[-40:])
        self.crash = crash if fault or not self._stopping else None
        error = AppCrashedError(self.crash) if self.crash else AppError("The app has been stopped.")
        waiting: list[asyncio.Future[Any]] = [self._first, *self._waiting.values()]
        for each in waiting:
            if not each.done():
                each.set_exception(error)
        if self._first.done():
            self._first.exception()  # seen, even when nobody awaits it any more
        place = {"path": self.crash.path, "line": self.crash.line} if self.crash else {}
        self._tell({"t": "ended", "message": str(self.crash or ""), **place})

    async def _read_console(self) -> None:
        async for line in cut_lines(self._session.stderr, MAX_CONSOLE_LINE):
            self.console.append(line)
            self._tell({"t": "console", "line": line})

    def _take(self, message: Mapping[str, Any]) -> None:
        kind = message.get("t")
        if kind == "hello":
            self._hello(message)
        elif kind == "frame":
            self._frame(message)
        elif kind == "unsupported":
            self.unsupported.setdefault(str(message.get("api")), str(message.get("note") or ""))
        elif kind == "origin":
            self._answer(message.get("views"))
        elif kind == "effect":
            self.effects.append(Effect(str(message.get("kind")), str(message.get("value") or "")))
        self._tell(message)

    def _answer(self, views: Any) -> None:
        asked = self._asked.popleft() if self._asked else None
        if asked and not asked.done():
            asked.set_result(tuple(str(each) for each in views) if isinstance(views, list) else ())

    def _hello(self, message: Mapping[str, Any]) -> None:
        if message.get("v") != VERSION:
            told = f"it speaks version {message.get('v')}, this preview version {VERSION}"
            raise ProtocolError(f"{told}. Build the app again.")
        self.scheme = str(message.get("scheme") or "light")
        self._greeted = True

    def _frame(self, message: Mapping[str, Any]) -> None:
        if not self._greeted:
            raise ProtocolError("a frame came before hello.")
        changed = self.tree.apply(message)
        number, ack = message.get("n"), message.get("ack", 0)
        if not isinstance(number, int) or not isinstance(ack, int):
            raise ProtocolError("a frame needs whole numbers n and ack.")
        self.frames = number
        self._last_frame = perf_counter()
        self._changed_since = self._changed_since or changed
        if not self._first.done():
            self._first.set_result(None)
        answered = [seq for seq in self._waiting if seq <= ack]
        for seq in answered:
            if not self._waiting[seq].done():
                self._waiting[seq].set_result(Frame(number, self._changed_since, 0.0))
        if ack:
            self._changed_since = False

    def _tell(self, message: Mapping[str, Any]) -> None:
        for listener in list(self.listeners):
            listener(message)


def read_message(line: bytes) -> Mapping[str, Any]:
    """One line of the protocol. Raises ProtocolError: no JSON object, or numbers that are not finite."""
    try:
        message = json.loads(line, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise ProtocolError(f"{line[:80]!r} is not a JSON object ({error}).") from None
    if not isinstance(message, dict):
        raise ProtocolError(f"{line[:80]!r} is not a JSON object.")
    return message


def _refuse(name: str) -> float:
    raise ValueError(f"{name} is not a number")
