"""OpenAI's Responses and Chat Completions APIs through the official SDK; xAI and local servers speak them too."""

import json
from collections.abc import AsyncGenerator
from typing import Any, cast

import openai

from swiftgen.writers.ask import Ask, Ended, Reason
from swiftgen.writers.base import Usage
from swiftgen.writers.facts import ModelFacts
from swiftgen.writers.faults import FaultError, fault_of_status
from swiftgen.writers.wire import Connection, faults, must_be_safe

_NO_KEY = "none"  # the SDK insists on one; servers on one's own machine ask for none


class _OpenAIWire:
    """What both APIs share."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def greet(self, facts: ModelFacts) -> str:
        """Ask for the list of models, which costs nothing, and look for ours."""
        async with self._client() as client:
            with faults(openai, self._connection):
                page = await client.models.list()
        names = [model.id for model in page.data]
        if names and facts.name not in names and self._connection.provider in {"openai", "local"}:
            raise FaultError("model")
        return facts.name

    def _client(self) -> openai.AsyncOpenAI:
        """A client for one call, that follows no redirect, for the key would go along."""
        must_be_safe(self._connection)
        return openai.AsyncOpenAI(
            api_key=self._connection.key or _NO_KEY,
            base_url=self._connection.url or "https://api.openai.com/v1",
            timeout=self._connection.silence,
            max_retries=0,
            http_client=openai.DefaultAsyncHttpxClient(follow_redirects=False),
        )


class ResponsesWire(_OpenAIWire):
    """The Responses API. Nothing is stored at the provider."""

    async def send(self, ask: Ask, facts: ModelFacts) -> AsyncGenerator[str | Ended, None]:
        """The text as it comes. Raises FaultError."""
        form: dict[str, Any] = {}
        if ask.schema_text:
            schema = {"type": "json_schema", "name": ask.schema_name, "schema": json.loads(ask.schema_text)}
            form = {"text": {"format": {**schema, "strict": False}}}
        refused, last = False, None
        async with self._client() as client:
            with faults(openai, self._connection):
                stream = await client.responses.create(
                    model=facts.name,
                    instructions=ask.system,
                    input=cast("Any", _turns(ask)),
                    max_output_tokens=facts.most,
                    prompt_cache_key=_cache_key(ask),
                    store=False,
                    stream=True,
                    **form,
                )
                async with cast("Any", stream) as events:
                    async for event in events:
                        if event.type == "response.output_text.delta":
                            yield event.delta
                        elif event.type == "response.refusal.delta":
                            refused = True
                        elif event.type in {"response.completed", "response.incomplete"}:
                            last = event.response
                        elif event.type == "response.failed":
                            error = event.response.error
                            body = {"code": error.code, "message": error.message} if error else {}
                            raise fault_of_status(500, body, {}, self._connection.key)
                        elif event.type == "error":
                            raise fault_of_status(
                                500, {"message": event.message, "code": event.code}, {}, self._connection.key
                            )
        if last is None:
            raise FaultError("cut")
        yield Ended(reason="refused" if refused else _reason(last), usage=_read(last.usage))


class ChatWire(_OpenAIWire):
    """The Chat Completions API, which every compatible server speaks."""

    async def send(self, ask: Ask, facts: ModelFacts) -> AsyncGenerator[str | Ended, None]:
        """The text as it comes. Raises FaultError."""
        form: dict[str, Any] = {}
        if ask.schema_text and facts.plan == "schema":
            schema = {"name": ask.schema_name, "schema": json.loads(ask.schema_text)}
            form = {"response_format": {"type": "json_schema", "json_schema": schema}}
        reason, usage, refused = "", Usage(calls=1), False
        async with self._client() as client:
            with faults(openai, self._connection):
                stream = await client.chat.completions.create(
                    model=facts.name,
                    messages=cast("Any", [{"role": "system", "content": ask.system}, *_turns(ask)]),
                    max_tokens=facts.most,
                    stream=True,
                    stream_options={"include_usage": True},
                    **form,
                )
                async with cast("Any", stream) as chunks:
                    async for chunk in chunks:
                        if chunk.usage:
                            usage = _read_chat(chunk.usage)
                        for choice in chunk.choices:
                            if choice.delta.content:
                                yield choice.delta.content
                            refused = refused or bool(getattr(choice.delta, "refusal", None))
                            reason = choice.finish_reason or reason
        if not reason:
            raise FaultError("cut")
        reasons: dict[str, Reason] = {"length": "length", "content_filter": "refused"}
        yield Ended(reason="refused" if refused else reasons.get(reason, "done"), usage=usage)


def _turns(ask: Ask) -> list[dict[str, str]]:
    """The turns; what is shared stands before the first, where these providers look for what they have cached."""
    turns = [{"role": turn.role, "content": turn.text} for turn in ask.turns]
    if ask.shared:
        turns[0]["content"] = f"{ask.shared}\n\n{turns[0]['content']}"
    return turns


def _cache_key(ask: Ask) -> str:
    """The same for asks that begin alike, so that they meet the same cache."""
    return Ask(task="", system=ask.system, shared=ask.shared, turns=(ask.turns[0].model_copy(update={"text": ""}),)).key


def _reason(response: Any) -> Reason:
    details = response.incomplete_details
    if response.status == "completed" or details is None:
        return "done"
    return "length" if details.reason == "max_output_tokens" else "refused"


def _read(usage: Any) -> Usage:
    if usage is None:
        return Usage(calls=1)
    details = usage.input_tokens_details
    return Usage(
        calls=1,
        input_tokens=usage.input_tokens,
        cached_tokens=getattr(details, "cached_tokens", 0) or 0,
        stored_tokens=getattr(details, "cache_write_tokens", 0) or 0,
        output_tokens=usage.output_tokens,
    )


def _read_chat(usage: Any) -> Usage:
    details = usage.prompt_tokens_details
    return Usage(
        calls=1,
        input_tokens=usage.prompt_tokens,
        cached_tokens=(details.cached_tokens or 0) if details else 0,
        output_tokens=usage.completion_tokens,
    )
