"""A server that speaks Anthropic's Messages API: JSON and server-sent events, and its errors."""

from collections.abc import Iterator
from typing import Any

from swiftgen.testing.script import Answer, Call, Failure, ScriptedServer, sse


class AnthropicServer(ScriptedServer):
    """Answers ``POST /v1/messages``; the models are listed at ``/v1/models``."""

    paths: tuple[str, ...] = ("/v1/messages", "/v1/messages/count_tokens", "/v1/models", "/v1/models/{name}")

    def models(self) -> dict[str, Any]:
        """A list of one."""
        model = {
            "id": "a-model", "type": "model", "display_name": "A model", "created_at": "2026-01-01T00:00:00Z",
        }  # fmt: skip
        return {"data": [model], "has_more": False, "first_id": "a-model", "last_id": "a-model"}

    def failure(self, failure: Failure) -> dict[str, Any]:
        """As the API words it."""
        return {
            "type": "error",
            "error": {"type": failure.kind, "message": failure.message},
            "request_id": "req_1",
        }

    def whole(self, answer: Answer, call: Call) -> dict[str, Any]:
        """A message."""
        block = {**_block(answer, call)}
        if answer.data is not None:
            block["input"] = dict(answer.data)
        else:
            block["text"] = answer.text
        return _message(answer, call, [block])

    def before(self, answer: Answer, call: Call) -> Iterator[bytes]:
        """The message begins, and its one block."""
        yield _event("message_start", {"message": {**_message(answer, call, []), "stop_reason": None}})
        yield _event("ping", {})
        yield _event("content_block_start", {"index": 0, "content_block": _block(answer, call)})

    def piece(self, piece: str, answer: Answer, call: Call) -> bytes:  # noqa: ARG002 (the interface's)
        """A delta of text, or of a tool's input."""
        key, kind = ("text", "text_delta") if answer.data is None else ("partial_json", "input_json_delta")
        return _event("content_block_delta", {"index": 0, "delta": {"type": kind, key: piece}})

    def error_event(self) -> bytes:
        """Overloaded."""
        return _event("error", {"error": {"type": "overloaded_error", "message": "Overloaded"}})

    def after(self, answer: Answer, call: Call) -> Iterator[bytes]:  # noqa: ARG002
        """The block, then the message."""
        yield _event("content_block_stop", {"index": 0})
        delta = {"stop_reason": _reason(answer), "stop_sequence": None}
        yield _event("message_delta", {"delta": delta, "usage": {"output_tokens": answer.output_tokens}})
        yield _event("message_stop", {})


def _block(answer: Answer, call: Call) -> dict[str, Any]:
    if answer.data is None:
        return {"type": "text", "text": ""}
    return {"type": "tool_use", "id": "toolu_1", "name": call.body["tools"][0]["name"], "input": {}}


def _reason(answer: Answer) -> str:
    return answer.stop_reason or ("end_turn" if answer.data is None else "tool_use")


def _message(answer: Answer, call: Call, content: list[dict[str, Any]]) -> dict[str, Any]:
    usage = {
        "input_tokens": answer.input_tokens - answer.cached_tokens,
        "cache_read_input_tokens": answer.cached_tokens,
        "cache_creation_input_tokens": 0,
        "output_tokens": answer.output_tokens,
    }
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": call.body.get("model", ""),
        "content": content,
        "stop_reason": _reason(answer),
        "stop_sequence": None,
        "usage": usage,
    }


def _event(name: str, data: dict[str, Any]) -> bytes:
    return sse({"type": name, **data}, name)
