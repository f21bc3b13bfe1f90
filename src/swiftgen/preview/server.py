"""The preview in the browser: a watched app comes in; a page with a phone, the app in an own origin, go out."""

import asyncio
import contextlib
import secrets
import socket
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import TracebackType

import uvicorn

from swiftgen.preview.inspect import Locate, nowhere
from swiftgen.preview.live import LiveApp
from swiftgen.preview.site import Site, build_site

HOST = "127.0.0.1"


class PreviewServer:
    """Serves one app on two loopback ports: the page with the phone, and the app in it.

    Use it as ``async with PreviewServer(live) as server:``; ``server.url`` is for the browser's address bar.
    """

    def __init__(
        self, live: LiveApp, *, title: str = "Preview", port: int = 0, assets: Path | None = None,
        framed_by: tuple[str, ...] = (), locate: Locate = nowhere,
    ) -> None:  # fmt: skip
        """Not serving yet.

        ``port`` 0 takes a free one, ``framed_by`` are origins that may show the app in a frame, and ``locate`` finds
        the source line that made a node.
        """
        self.token = secrets.token_urlsafe(24)
        self._sockets = [_bind(port), _bind(0)]
        page, app = (each.getsockname()[1] for each in self._sockets)
        self.site = Site(live, self.token, page, app, title, assets or live.launch.assets, framed_by, locate)
        self._server = uvicorn.Server(
            uvicorn.Config(
                build_site(self.site), log_level="critical", access_log=False, lifespan="off",
                ws="websockets-sansio", ws_max_size=1 << 20, ws_per_message_deflate=False,
                server_header=False, timeout_graceful_shutdown=1,
            )
        )  # fmt: skip
        self._task: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        """The page with the phone."""
        return f"http://{HOST}:{self.site.page_port}/#token={self.token}"

    @property
    def app_url(self) -> str:
        """The app alone, without the phone."""
        return f"http://{HOST}:{self.site.app_port}/app.html#token={self.token}"

    async def __aenter__(self) -> "PreviewServer":
        """Begin to serve. The sockets listen already: a browser may connect at once."""
        self._task = asyncio.create_task(self._server._serve(self._sockets))  # noqa: SLF001 (serve() would take the signals)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End, and close every connection."""
        self._server.should_exit = True
        self._server.force_exit = True
        if self._task:
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        for each in self._sockets:
            each.close()

    async def wait(self) -> None:
        """Serve until cancelled."""
        if self._task:
            await asyncio.shield(self._task)


async def serve(
    live: LiveApp, *, title: str = "Preview", port: int = 0, assets: Path | None = None, locate: Locate = nowhere,
    ready: Callable[[str], Awaitable[None] | None] = lambda _: None,
) -> None:  # fmt: skip
    """Start the app and show it until cancelled; ``ready`` gets the address once.

    Raises:
        AppError: the app does not start.
        OSError: the port is taken.
    """
    await live.start()
    try:
        async with PreviewServer(live, title=title, port=port, assets=assets, locate=locate) as server:
            told = ready(server.url)
            if told is not None:
                await told
            await server.wait()
    finally:
        await live.stop()


def _bind(port: int) -> socket.socket:
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((HOST, port))
    except OSError as error:
        made.close()
        raise OSError(f"Port {port} cannot be used ({error.strerror}). Choose another one with --port.") from None
    made.listen(64)
    return made
