"""Anthropic's Messages API through its official SDK, at Anthropic or at Amazon Bedrock."""

import json
from collections.abc import AsyncGenerator
from typing import Any, cast

import anthropic

from swiftgen.writers.ask import Ask, Ended, Reason
from swiftgen.writers.base import Usage, WriterError
from swiftgen.writers.facts import ModelFacts
from swiftgen.writers.faults import FaultError
from swiftgen.writers.wire import Connection, faults, must_be_safe

_CACHED = {"type": "ephemeral"}
_REASONS: dict[str | None, Reason] = {"max_tokens": "length", "refusal": "refused"}


class AnthropicWire:
    """Messages, streamed; a schema becomes a tool whose input it is, for every model takes one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def send(self, ask: Ask, facts: ModelFacts) -> AsyncGenerator[str | Ended, None]:
        """The text, or the tool's input, as it comes. Raises FaultError."""
        usage, reason, ended = Usage(calls=1), None, False
        tools: list[Any] = []
        if ask.schema_text:
            schema = json.loads(ask.schema_text)
            tools = [{"name": ask.schema_name, "description": "Hands in the answer.", "input_schema": schema}]
        async with self._client() as client:
            with faults(anthropic, self._connection):
                create = cast("Any", client.messages.create)
                stream = await create(
                    model=facts.name,
                    max_tokens=facts.most,
                    system=[{"type": "text", "text": ask.system, "cache_control": _CACHED}],
                    messages=_messages(ask),
                    stream=True,
                    **({"tools": tools} if tools else {}),
                )
                async with stream as events:
                    async for event in events:
                        if event.type == "message_start":
                            usage = _read(event.message.usage)
                        elif event.type == "content_block_delta":
                            if text := _text(event.delta, as_tool=bool(tools)):
                                yield text
                        elif event.type == "message_delta":
                            reason = event.delta.stop_reason
                            usage = usage.model_copy(update={"output_tokens": event.usage.output_tokens})
                        elif event.type == "message_stop":
                            ended = True
        if reason == "model_context_window_exceeded":
            raise FaultError("context")
        if not ended:
            raise FaultError("cut")
        yield Ended(reason=_REASONS.get(reason, "done"), usage=usage)

    async def greet(self, facts: ModelFacts) -> str:
        """Count the tokens of one word, which costs nothing and needs key and model."""
        async with self._client() as client:
            with faults(anthropic, self._connection):
                model = await client.models.retrieve(facts.name)
                return str(model.id)

    def _client(self) -> anthropic.AsyncAnthropic:
        """A client for one call (event loops come and go), that follows no redirect, for the key would go along."""
        must_be_safe(self._connection)
        return anthropic.AsyncAnthropic(
            api_key=self._connection.key,
            base_url=self._connection.url or "https://api.anthropic.com",
            timeout=self._connection.silence,
            max_retries=0,
            http_client=anthropic.DefaultAsyncHttpxClient(follow_redirects=False),
        )


class BedrockWire(AnthropicWire):
    """The same, signed and framed as AWS does; region and credentials are found by AWS's own chain."""

    async def greet(self, facts: ModelFacts) -> str:
        """An answer of one token: Bedrock has no cheaper call."""
        async with self._client() as client:
            with faults(anthropic, self._connection):
                await client.messages.create(
                    model=facts.name, max_tokens=1, messages=[{"role": "user", "content": "Hi"}]
                )
        return facts.name

    def _client(self) -> Any:
        try:
            return anthropic.AsyncAnthropicBedrock(
                base_url=self._connection.url or None,
                timeout=self._connection.silence,
                max_retries=0,
                http_client=anthropic.DefaultAsyncHttpxClient(follow_redirects=False),
            )
        except ImportError as error:
            raise WriterError("The writer bedrock needs an extra: pip install 'swiftgen[aws]'.") from error


def _text(delta: Any, *, as_tool: bool) -> str:
    """What the caller wants of a delta: words, or the input of the tool; words around a tool are let be."""
    if delta.type == "text_delta" and not as_tool:
        return str(delta.text)
    return str(delta.partial_json) if delta.type == "input_json_delta" else ""


def _messages(ask: Ask) -> list[dict[str, Any]]:
    """The turns; what is shared stands before the first, marked for the cache."""
    messages: list[dict[str, Any]] = [{"role": turn.role, "content": turn.text} for turn in ask.turns]
    if ask.shared:
        shared = {"type": "text", "text": ask.shared, "cache_control": _CACHED}
        messages[0]["content"] = [shared, {"type": "text", "text": ask.turns[0].text}]
    return messages


def _read(usage: anthropic.types.Usage) -> Usage:
    cached, stored = usage.cache_read_input_tokens or 0, usage.cache_creation_input_tokens or 0
    return Usage(
        calls=1, input_tokens=usage.input_tokens + cached + stored, cached_tokens=cached, stored_tokens=stored,
        output_tokens=usage.output_tokens,
    )  # fmt: skip
