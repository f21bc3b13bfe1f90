"""Routes and rules of the preview's two origins; only this machine's own browser gets an answer."""

import asyncio
import contextlib
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from secrets import compare_digest
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from swiftgen.preview.devices import DEVICES
from swiftgen.preview.inspect import Locate, inspect, nowhere
from swiftgen.preview.live import LiveApp, Watcher
from swiftgen.preview.surroundings import LOCALES, TEXT_SIZES

CLIENT = Path(__file__).parent / "client"
PAGE_MESSAGES = frozenset({"inspected", "started", "starting", "ended", "console", "unsupported", "effect", "env"})
APP_MESSAGES = frozenset({"frame", "started", "ended", "env"})
REFUSED = 4403
TYPES = {".html", ".css", ".js", ".json", ".woff2", ".txt"}
ASSETS = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ttf", ".otf", ".ttc"}
_NAME = re.compile(r"[A-Za-z0-9 _@.-]+")


@dataclass(frozen=True)
class Site:
    """What the routes need to know.

    Attributes:
        live: the app.
        token: every websocket must show it.
        page_port, app_port: the ports of the two origins.
        title: shown above the phone.
        assets: folder of the app's pictures, or None.
        framed_by: further origins that may show the app in a frame.
        locate: finds the source line that made a node.
    """

    live: LiveApp
    token: str
    page_port: int
    app_port: int
    title: str
    assets: Path | None
    framed_by: tuple[str, ...] = ()
    locate: Locate = nowhere

    def port(self, host: str) -> int:
        """The port that a Host header names, 0 when it is not ours (DNS rebinding)."""
        name, _, port = host.rpartition(":")
        ours = name in {"127.0.0.1", "localhost"} and port in {str(self.page_port), str(self.app_port)}
        return int(port) if ours else 0


def build_site(site: Site) -> ASGIApp:
    """The whole site as one ASGI app: the Host header tells which origin is meant."""
    page = Starlette(
        routes=[
            Route("/", _file("device.html")),
            Route("/config.json", _config(site)),
            WebSocketRoute("/socket/page", _socket(site, PAGE_MESSAGES, _page_event)),
            Route("/{path:path}", _client),
        ]
    )
    app = Starlette(
        routes=[
            WebSocketRoute("/socket/app", _socket(site, APP_MESSAGES, _app_event)),
            Route("/assets/{name}", _asset(site)),
            Route("/{path:path}", _client),
        ]
    )
    return _Gate(site, page, app)


class _Gate:
    """Chooses the origin and puts the headers on."""

    def __init__(self, site: Site, page: ASGIApp, app: ASGIApp) -> None:
        self._site, self._page, self._app = site, page, app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        host = next((value.decode("latin-1") for key, value in scope["headers"] if key == b"host"), "")
        port = self._site.port(host)
        if not port:
            await _refuse(scope, receive, send)
            return
        chosen, rules = (
            (self._page, self._page_rules()) if port == self._site.page_port else (self._app, self._app_rules())
        )

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *rules]
            await send(message)

        await chosen(scope, receive, with_headers)

    def _page_rules(self) -> list[tuple[bytes, bytes]]:
        apps = " ".join(f"http://{name}:{self._site.app_port}" for name in ("127.0.0.1", "localhost"))
        return _headers(f"frame-src {apps}", _sockets(self._site.page_port), "frame-ancestors 'none'")

    def _app_rules(self) -> list[tuple[bytes, bytes]]:
        pages = [f"http://{name}:{self._site.page_port}" for name in ("127.0.0.1", "localhost")]
        frames = f"frame-ancestors {' '.join([*pages, *self._site.framed_by])}"
        return _headers("font-src 'self'", "img-src 'self' data:", _sockets(self._site.app_port), frames)


def _sockets(port: int) -> str:
    return f"connect-src 'self' ws://127.0.0.1:{port} ws://localhost:{port}"


def _headers(*rules: str) -> list[tuple[bytes, bytes]]:
    always = ("default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'", "form-action 'none'")
    return [
        (b"content-security-policy", "; ".join([*always, *rules]).encode()),
        (b"x-content-type-options", b"nosniff"),
        (b"referrer-policy", b"no-referrer"),
        (b"cache-control", b"no-cache"),
        (b"cross-origin-resource-policy", b"same-origin"),
        (b"permissions-policy", b"camera=(), microphone=(), geolocation=(), usb=(), clipboard-read=()"),
    ]


async def _refuse(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        await WebSocket(scope, receive, send).close(REFUSED)
    else:
        await PlainTextResponse("This preview only answers 127.0.0.1.", 421)(scope, receive, send)


# Files


def _file(name: str) -> Callable[[Request], Response]:
    def answer(_: Request) -> Response:
        return FileResponse(CLIENT / name)

    return answer


def _client(request: Request) -> Response:
    if request.path_params["path"] == "favicon.ico":
        return Response(status_code=204)
    path = (CLIENT / request.path_params["path"]).resolve()
    if path.suffix not in TYPES or not path.is_relative_to(CLIENT.resolve()) or not path.is_file():
        return PlainTextResponse("There is no such file.", 404)
    return FileResponse(path)


def _asset(site: Site) -> Callable[[Request], Response]:
    def answer(request: Request) -> Response:
        path = find_asset(site.assets, request.path_params["name"])
        return FileResponse(path) if path else PlainTextResponse("There is no such picture or font.", 404)

    return answer


def find_asset(folder: Path | None, name: str) -> Path | None:
    """The picture of that name in an asset catalogue, the sharpest one, or the font file; None when there is none."""
    if folder is None or not _NAME.fullmatch(name) or name.startswith("."):
        return None
    inside = sorted(folder.rglob(f"{name}.imageset/*"), key=lambda path: path.stem, reverse=True)
    plain = [path for path in folder.rglob("*") if name in {path.name, path.stem}]
    for path in [*inside, *plain]:
        if path.suffix.lower() in ASSETS and path.is_file() and path.resolve().is_relative_to(folder.resolve()):
            return path
    return None


def _config(site: Site) -> Callable[[Request], Response]:
    def answer(request: Request) -> Response:
        name = request.headers["host"].rpartition(":")[0]
        now = site.live.surroundings.told()
        facts = {"title": site.title, "app": f"http://{name}:{site.app_port}", "now": now}
        return JSONResponse({**facts, "devices": _devices(), "texts": TEXT_SIZES, "locales": LOCALES})

    return answer


def _devices() -> dict[str, str]:
    return {each.key: f"{each.name} ({each.size[0]:g} by {each.size[1]:g})" for each in DEVICES.values()}


# Sockets


def _socket(
    site: Site, wanted: frozenset[str], take: Callable[[Site, dict[str, Any], Watcher], Awaitable[None]]
) -> Callable[[WebSocket], Any]:
    async def answer(socket: WebSocket) -> None:
        if not _allowed(site, socket):
            await socket.close(REFUSED)
            return
        await socket.accept()
        watcher = site.live.watch(lambda message: message.get("t") in wanted)
        sender = asyncio.create_task(_send(socket, watcher))
        try:
            while True:
                await take(site, _read(await socket.receive_text()), watcher)
        except (WebSocketDisconnect, KeyError, RuntimeError):
            pass  # the browser has gone, or sent what is no text
        finally:
            site.live.leave(watcher)
            sender.cancel()
            await asyncio.gather(sender, return_exceptions=True)

    return answer


def _allowed(site: Site, socket: WebSocket) -> bool:
    origin = socket.headers.get("origin", "")
    expected = f"http://{socket.headers.get('host', '')}"
    return origin == expected and compare_digest(socket.query_params.get("token", "").encode(), site.token.encode())


async def _send(socket: WebSocket, watcher: Watcher) -> None:
    with contextlib.suppress(WebSocketDisconnect, RuntimeError):
        while True:
            await socket.send_text(await watcher.queue.get())


def _read(text: str) -> dict[str, Any]:
    try:
        message = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return message if isinstance(message, dict) else {}


async def _app_event(site: Site, message: dict[str, Any], _: Watcher) -> None:
    site.live.event(message)


async def _page_event(site: Site, message: dict[str, Any], watcher: Watcher) -> None:
    kind = message.get("t")
    if kind == "reload":
        site.live.begin_reload(keep=False)  # whoever asks for it by hand wants the app from its beginning
    elif kind == "env":
        site.live.surround(message)
    elif kind == "inspect":
        found = await inspect(site.live.host, message.get("i"), site.locate)
        watcher.tell({"t": "inspected", **found})
