"""A server on 127.0.0.1 that plays a script: one step for each call, whatever the protocol; it keeps what came in."""

import asyncio
import json
import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route


@dataclass(frozen=True)
class Answer:
    """What a model says.

    Attributes:
        text: its text; empty for none.
        data: the answer to a request for structured output; None for none.
        stop_reason: why it ends, in the provider's own word; found from what it says when empty.
        input_tokens, output_tokens: what it is said to have cost.
        cached_tokens: how many of the tokens read came from a cache.
        cut_after: breaks the stream off after so many pieces; None to send it whole.
        error_after: sends an error event after so many pieces.
        stall_after: falls silent after so many pieces.
        piece: characters in one piece.
    """

    text: str = ""
    data: Mapping[str, Any] | None = None
    stop_reason: str = ""
    input_tokens: int = 100
    output_tokens: int = 50
    cached_tokens: int = 0
    cut_after: int | None = None
    error_after: int | None = None
    stall_after: int | None = None
    piece: int = 16

    @property
    def pieces(self) -> list[str]:
        """All of it, in the order in which it is sent."""
        whole = self.text or ("" if self.data is None else json.dumps(self.data))
        return [whole[start : start + self.piece] for start in range(0, len(whole), self.piece)]


@dataclass(frozen=True)
class Failure:
    """An HTTP error: its status, and the provider's word for it and sentence about it."""

    status: int
    kind: str
    message: str
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Silence:
    """No answer at all, until the server stops."""


@dataclass(frozen=True)
class Moved:
    """A redirect to another address."""

    url: str


Step = Answer | Failure | Silence | Moved
Script = Callable[["Call"], Step | None]
"""A step that depends on the call; None for the next one of the list."""


@dataclass(frozen=True)
class Call:
    """What a client sent."""

    path: str
    body: dict[str, Any]
    headers: Mapping[str, str]

    @property
    def text(self) -> str:
        """All that it says to the model, as one text."""
        return "\n".join(_texts(self.body))


class StreamCutError(ConnectionAbortedError):
    """The script breaks a stream off; the client sees a lost connection."""


class ScriptedServer(AbstractContextManager["ScriptedServer"]):
    """Plays its script; ``calls`` keeps what came in. A protocol gives ``paths`` and turns steps into bytes."""

    paths: tuple[str, ...] = ()

    def __init__(self, *script: Step, by_call: Script | None = None) -> None:
        """``by_call`` is asked first, for scripts that must not depend on the order of calls."""
        self.calls: list[Call] = []
        self._script = list(script)
        self._by_call = by_call
        self._stopping = threading.Event()
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        routes = [Route(path, self._take, methods=["GET", "POST"]) for path in self.paths]
        config = uvicorn.Config(
            Starlette(routes=routes), log_level="critical", ws="none", lifespan="off", timeout_graceful_shutdown=1
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [self._socket]}, daemon=True)

    @property
    def address(self) -> str:
        """``http://127.0.0.1:<port>``."""
        host, port = self._socket.getsockname()
        return f"http://{host}:{port}"

    @property
    def url(self) -> str:
        """Base URL for the provider's SDK."""
        return self.address

    def __enter__(self) -> Self:
        """Listens at once: connections wait in the socket's queue until the server takes them."""
        self._socket.listen()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stops, whatever is still waiting for an answer."""
        self._stopping.set()
        self._server.should_exit = True
        self._thread.join(timeout=10)
        self._socket.close()

    # What a protocol says

    def models(self) -> dict[str, Any]:
        """The answer to ``GET /v1/models``."""
        return {"object": "list", "data": [{"id": "a-model", "object": "model", "created": 0, "owned_by": "test"}]}

    def failure(self, failure: Failure) -> dict[str, Any]:
        """The body of an error."""
        raise NotImplementedError

    def whole(self, answer: Answer, call: Call) -> dict[str, Any]:
        """The body of an answer that is not streamed."""
        raise NotImplementedError

    def before(self, answer: Answer, call: Call) -> Iterator[bytes]:
        """The events before the first piece."""
        raise NotImplementedError

    def piece(self, piece: str, answer: Answer, call: Call) -> bytes:
        """The event of one piece."""
        raise NotImplementedError

    def error_event(self) -> bytes:
        """An error in the middle of a stream."""
        raise NotImplementedError

    def after(self, answer: Answer, call: Call) -> Iterator[bytes]:
        """The events after the last piece."""
        raise NotImplementedError

    media_type = "text/event-stream"

    def is_streamed(self, call: Call) -> bool:
        """Whether a call asks for a stream."""
        return bool(call.body.get("stream"))

    # How it is said

    async def _take(self, request: Request) -> Response:
        raw = await request.body()
        call = Call(request.url.path, json.loads(raw) if raw else {}, dict(request.headers))
        self.calls.append(call)
        step = self._by_call(call) if self._by_call else None
        if step is None:
            if request.method == "GET" and not self._script:
                return JSONResponse(self.models())
            step = self._script.pop(0) if self._script else Failure(500, "api_error", "The script is over.")
        if isinstance(step, Silence):
            return StreamingResponse(self._nothing(), media_type=self.media_type)
        if isinstance(step, Moved):
            return RedirectResponse(f"{step.url}{request.url.path}", status_code=307)
        if isinstance(step, Failure):
            return JSONResponse(self.failure(step), status_code=step.status, headers=dict(step.headers))
        if self.is_streamed(call):
            return StreamingResponse(self._events(step, call), media_type=self.media_type)
        return JSONResponse(self.whole(step, call))

    async def _nothing(self) -> AsyncIterator[bytes]:
        await asyncio.to_thread(self._stopping.wait)
        yield b""

    async def _events(self, answer: Answer, call: Call) -> AsyncIterator[bytes]:
        for event in self.before(answer, call):
            yield event
        for number, piece in enumerate(answer.pieces):
            if number == answer.cut_after:
                raise StreamCutError("the script breaks the stream off here")
            if number == answer.error_after:
                yield self.error_event()
                return
            if number == answer.stall_after:
                await asyncio.to_thread(self._stopping.wait)
            yield self.piece(piece, answer, call)
        for event in self.after(answer, call):
            yield event


def sse(data: Mapping[str, Any], event: str = "") -> bytes:
    """One server-sent event."""
    head = f"event: {event}\n" if event else ""
    return f"{head}data: {json.dumps(data)}\n\n".encode()


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
