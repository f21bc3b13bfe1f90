"""A server that speaks Amazon Bedrock's runtime API for Anthropic's models: events in AWS's binary frames."""

import base64
import json
import struct
import zlib
from collections.abc import Iterator
from typing import Any

from swiftgen.testing.anthropic_server import AnthropicServer
from swiftgen.testing.script import Answer, Call, Failure

_STRING = 7  # the type of a header's value


class BedrockServer(AnthropicServer):
    """Answers ``POST /model/<id>/invoke`` and ``…/invoke-with-response-stream``."""

    paths = ("/model/{model}/invoke", "/model/{model}/invoke-with-response-stream")
    media_type = "application/vnd.amazon.eventstream"

    def is_streamed(self, call: Call) -> bool:
        """The path says it."""
        return call.path.endswith("-stream")

    def failure(self, failure: Failure) -> dict[str, Any]:
        """As AWS words it."""
        return {"message": failure.message}

    def before(self, answer: Answer, call: Call) -> Iterator[bytes]:
        """The events of the Messages API, each in a frame."""
        yield from map(_frame, super().before(answer, call))

    def piece(self, piece: str, answer: Answer, call: Call) -> bytes:
        """One frame."""
        return _frame(super().piece(piece, answer, call))

    def error_event(self) -> bytes:
        """An exception in a frame of its own."""
        headers = {":message-type": "exception", ":exception-type": "throttlingException"}
        return _framed({**headers, ":content-type": "application/json"}, b'{"message": "Too many requests"}')

    def after(self, answer: Answer, call: Call) -> Iterator[bytes]:
        """Each in a frame."""
        yield from map(_frame, super().after(answer, call))


def _frame(event: bytes) -> bytes:
    data = event.decode().split("data: ", 1)[1].strip()
    headers = {":event-type": "chunk", ":content-type": "application/json", ":message-type": "event"}
    return _framed(headers, json.dumps({"bytes": base64.b64encode(data.encode()).decode()}).encode())


def _framed(headers: dict[str, str], payload: bytes) -> bytes:
    """Lengths, their checksum, headers, payload, checksum of all: the `application/vnd.amazon.eventstream` format."""
    named = b"".join(
        struct.pack("!B", len(name)) + name.encode() + struct.pack("!BH", _STRING, len(value)) + value.encode()
        for name, value in headers.items()
    )
    lengths = struct.pack("!II", 16 + len(named) + len(payload), len(named))
    body = lengths + struct.pack("!I", zlib.crc32(lengths)) + named + payload
    return body + struct.pack("!I", zlib.crc32(body))
