"""A server that speaks OpenAI's Responses and Chat Completions APIs, as xAI, Ollama, vLLM and llama.cpp do too."""

from collections.abc import Iterator
from typing import Any

from swiftgen.testing.script import Answer, Call, Failure, ScriptedServer, sse


class OpenAIServer(ScriptedServer):
    """Answers ``POST /v1/responses`` and ``POST /v1/chat/completions``; the models are listed at ``/v1/models``."""

    paths = ("/v1/responses", "/v1/chat/completions", "/v1/models", "/v1/models/{name}")

    @property
    def url(self) -> str:
        """Base URL for the SDK, which ends in ``/v1``."""
        return f"{self.address}/v1"

    def failure(self, failure: Failure) -> dict[str, Any]:
        """As the API words it."""
        error = {"message": failure.message, "type": failure.kind, "param": None, "code": failure.kind}
        return {"error": error}

    def whole(self, answer: Answer, call: Call) -> dict[str, Any]:
        """A response, or a completion."""
        if _is_response(call):
            return _response(answer, call, "completed", "".join(answer.pieces))
        message = {"role": "assistant", "content": "".join(answer.pieces), "refusal": None}
        choice = {"index": 0, "message": message, "finish_reason": answer.stop_reason or "stop", "logprobs": None}
        return {**_completion(call), "object": "chat.completion", "choices": [choice], "usage": _chat_usage(answer)}

    def before(self, answer: Answer, call: Call) -> Iterator[bytes]:
        """The response is created, or the role is said."""
        if not _is_response(call):
            yield _delta(call, {"role": "assistant", "content": ""})
            return
        begun = {**_response(answer, call, "in_progress", ""), "usage": None}
        item = {"id": "msg_1", "type": "message", "role": "assistant", "status": "in_progress", "content": []}
        part = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
        yield _event("response.created", 0, {"response": begun})
        yield _event("response.in_progress", 1, {"response": begun})
        yield _event("response.output_item.added", 2, {"output_index": 0, "item": item})
        yield _event("response.content_part.added", 3, {**_PLACE, "part": part})

    def piece(self, piece: str, answer: Answer, call: Call) -> bytes:
        """A delta."""
        refused = answer.stop_reason == "refusal"
        if not _is_response(call):
            return _delta(call, {"refusal": piece} if refused else {"content": piece})
        kind = "response.refusal.delta" if refused else "response.output_text.delta"
        return _event(kind, 4, {**_PLACE, "delta": piece, **({} if refused else {"logprobs": []})})

    def error_event(self) -> bytes:
        """A fault of the server's own; the SDK reads the same shape in both APIs."""
        error = {"type": "server_error", "code": "server_error", "message": "The server had an error", "param": None}
        return sse({"error": error}, "error")

    def after(self, answer: Answer, call: Call) -> Iterator[bytes]:
        """What it came to, and what it cost."""
        text = "".join(answer.pieces)
        if _is_response(call):
            done = "incomplete" if answer.stop_reason in {"max_output_tokens", "content_filter"} else "completed"
            yield _event("response.output_text.done", 5, {**_PLACE, "text": text, "logprobs": []})
            yield _event(f"response.{done}", 6, {"response": _response(answer, call, done, text)})
            return
        reason = {"refusal": "stop", "": "stop"}.get(answer.stop_reason, answer.stop_reason)
        yield _delta(call, {}, reason)
        if call.body.get("stream_options", {}).get("include_usage"):
            yield sse({**_completion(call), "choices": [], "usage": _chat_usage(answer)})
        yield b"data: [DONE]\n\n"


_PLACE = {"item_id": "msg_1", "output_index": 0, "content_index": 0}


def _is_response(call: Call) -> bool:
    return call.path.endswith("/responses")


def _event(kind: str, number: int, data: dict[str, Any]) -> bytes:
    return sse({"type": kind, "sequence_number": number, **data}, kind)


def _response(answer: Answer, call: Call, status: str, text: str) -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    if answer.stop_reason == "refusal":
        part = {"type": "refusal", "refusal": text}
    item = {"id": "msg_1", "type": "message", "role": "assistant", "status": "completed", "content": [part]}
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 0,
        "status": status,
        "model": call.body["model"],
        "output": [item] if text else [],
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
        "error": None,
        "instructions": None,
        "metadata": {},
        "temperature": 1.0,
        "top_p": 1.0,
        "incomplete_details": {"reason": answer.stop_reason} if status == "incomplete" else None,
        "usage": {
            "input_tokens": answer.input_tokens,
            "input_tokens_details": {"cached_tokens": answer.cached_tokens, "cache_write_tokens": 0},
            "output_tokens": answer.output_tokens,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": answer.input_tokens + answer.output_tokens,
        },
    }


def _completion(call: Call) -> dict[str, Any]:
    return {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 0, "model": call.body["model"]}


def _delta(call: Call, delta: dict[str, Any], reason: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": reason, "logprobs": None}
    return sse({**_completion(call), "choices": [choice], "usage": None})


def _chat_usage(answer: Answer) -> dict[str, Any]:
    return {
        "prompt_tokens": answer.input_tokens,
        "prompt_tokens_details": {"cached_tokens": answer.cached_tokens},
        "completion_tokens": answer.output_tokens,
        "total_tokens": answer.input_tokens + answer.output_tokens,
    }
