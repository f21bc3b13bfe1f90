"""A server on 127.0.0.1 that speaks the Messages API: JSON and server-sent events, and its errors."""

import asyncio
import json
import socket
import threading
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route


@dataclass(frozen=True)
class Answer:
    """A message.

    Attributes:
        text: its text block; empty for none.
        tool_input: input of a tool call, under the name of the first tool offered; None for none.
        stop_reason: why it ends; found from the blocks when empty.
        input_tokens, output_tokens: what it is said to have cost.
        cut_after: breaks the stream off after so many text pieces; None to send it whole.
        error_after: sends an ``error`` event after so many pieces.
        piece: characters in one text piece.
    """

    text: str = ""
    tool_input: Mapping[str, Any] | None = None
    stop_reason: str = ""
    input_tokens: int = 100
    output_tokens: int = 50
    cut_after: int | None = None
    error_after: int | None = None
    piece: int = 16

    @property
    def reason(self) -> str:
        """The stop reason that is sent."""
        return self.stop_reason or ("end_turn" if self.tool_input is None else "tool_use")


@dataclass(frozen=True)
class Failure:
    """An HTTP error, as the API words it."""

    status: int
    kind: str
    message: str
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Silence:
    """No answer at all, until the server stops."""


@dataclass(frozen=True)
class Call:
    """What a client sent."""

    body: dict[str, Any]
    headers: Mapping[str, str]


class AnthropicServer(AbstractContextManager["AnthropicServer"]):
    """Answers ``POST /v1/messages`` with one step of its script after the other; ``calls`` keeps what came in."""

    def __init__(self, *script: Answer | Failure | Silence) -> None:
        self.calls: list[Call] = []
        self._script = list(script)
        self._stopping = threading.Event()
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        app = Starlette(routes=[Route("/v1/messages", self._messages, methods=["POST"])])
        config = uvicorn.Config(app, log_level="critical", ws="none", lifespan="off", timeout_graceful_shutdown=1)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [self._socket]}, daemon=True)

    @property
    def url(self) -> str:
        """Base URL for the SDK."""
        host, port = self._socket.getsockname()
        return f"http://{host}:{port}"

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

    async def _messages(self, request: Request) -> Response:
        body = await request.json()
        self.calls.append(Call(body, dict(request.headers)))
        step = self._script.pop(0) if self._script else Failure(500, "api_error", "The script is over.")
        if isinstance(step, Silence):
            return StreamingResponse(self._nothing(), media_type="text/event-stream")
        if isinstance(step, Failure):
            content = {"type": "error", "error": {"type": step.kind, "message": step.message}, "request_id": "req_1"}
            return JSONResponse(content, status_code=step.status, headers=dict(step.headers))
        if body.get("stream"):
            return StreamingResponse(self._events(step, body), media_type="text/event-stream")
        return JSONResponse(_message(step, body, _blocks(step, body)))

    async def _nothing(self) -> AsyncIterator[bytes]:
        await asyncio.to_thread(self._stopping.wait)
        yield b""

    async def _events(self, answer: Answer, body: dict[str, Any]) -> AsyncIterator[bytes]:
        yield _event("message_start", {"message": {**_message(answer, body, []), "stop_reason": None}})
        yield _event("ping", {})
        for index, block in enumerate(_blocks(answer, body)):
            text = block["type"] == "text"
            start = {"type": "text", "text": ""} if text else {**block, "input": {}}
            yield _event("content_block_start", {"index": index, "content_block": start})
            whole = block["text"] if text else json.dumps(block["input"])
            for number, piece in enumerate(_pieces(whole, answer.piece)):
                if number == answer.cut_after:
                    raise ConnectionAbortedError("the script breaks the stream off here")
                if number == answer.error_after:
                    yield _event("error", {"error": {"type": "overloaded_error", "message": "Overloaded"}})
                    return
                key, kind = ("text", "text_delta") if text else ("partial_json", "input_json_delta")
                yield _event("content_block_delta", {"index": index, "delta": {"type": kind, key: piece}})
            yield _event("content_block_stop", {"index": index})
        yield _event(
            "message_delta",
            {
                "delta": {"stop_reason": answer.reason, "stop_sequence": None},
                "usage": {"output_tokens": answer.output_tokens},
            },
        )
        yield _event("message_stop", {})


def _pieces(text: str, size: int) -> list[str]:
    return [text[start : start + size] for start in range(0, len(text), size)]


def _blocks(answer: Answer, body: dict[str, Any]) -> list[dict[str, Any]]:
    blocks: list[dict[str, Any]] = [{"type": "text", "text": answer.text}] if answer.text else []
    if answer.tool_input is not None:
        name = body["tools"][0]["name"]
        blocks.append({"type": "tool_use", "id": "toolu_1", "name": name, "input": dict(answer.tool_input)})
    return blocks


def _message(answer: Answer, body: dict[str, Any], blocks: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": body["model"],
        "content": blocks,
        "stop_reason": answer.reason,
        "stop_sequence": None,
        "usage": {"input_tokens": answer.input_tokens, "output_tokens": answer.output_tokens},
    }


def _event(name: str, data: dict[str, Any]) -> bytes:
    return f"event: {name}\ndata: {json.dumps({'type': name, **data})}\n\n".encode()
