"""Writes with a model of Anthropic through its official SDK: a planned blueprint, then a streamed reply."""

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Any, cast

import anthropic
from pydantic import ValidationError

from swiftgen.artifacts import Blueprint, Context, Intent, Request
from swiftgen.settings import Settings
from swiftgen.writers.base import Usage, WriterError
from swiftgen.writers.model_facts import ModelFacts, model_facts
from swiftgen.writers.prompts import render

_TOOL = "plan_app"
_ATTEMPTS = 2  # a plan that does not fit the schema is asked for once more, with what is wrong
_SECONDS = 180.0  # of silence before a call is given up
_RETRIES = 2


class AnthropicWriter:
    """Two passes: the plan as a tool call that must fit the blueprint's schema, the files as a stream of text."""

    def __init__(
        self,
        model: ModelFacts,
        key: str,
        url: str | None = None,
        *,
        seconds: float = _SECONDS,
        retries: int = _RETRIES,
    ) -> None:
        """``seconds`` of silence end a call; a refused connection, a 429 or a 5xx is tried again ``retries`` times."""
        self._model, self._key, self._url = model, key, url
        self._seconds, self._retries = seconds, retries
        self._usage = Usage()

    @property
    def name(self) -> str:
        """``anthropic/<model>``."""
        return f"anthropic/{self._model.name}"

    @property
    def usage(self) -> Usage:
        """Calls, tokens and dollars so far, broken streams included as far as the provider told."""
        return self._usage

    async def structure(self, request: Request, intent: Intent, context: Context) -> Blueprint:
        """The plan. Raises WriterError when the model fails twice to give one that fits."""
        messages: list[dict[str, Any]] = [
            {"role": "user", "content": render("structure", request=request, intent=intent)}
        ]
        problem = ""
        for _ in range(_ATTEMPTS):
            message = await self._plan(messages, context)
            call = next((block for block in message.content if block.type == "tool_use"), None)
            try:
                if call is not None:
                    return Blueprint.model_validate(call.input)
                problem = f"the tool {_TOOL} was not called"
            except ValidationError as error:
                problem = _what_is_wrong(error)
            messages += _asked_again(message, call.id if call else None, problem)
        raise WriterError(
            f"The model {self._model.name} gave no usable plan: {problem}. Try again or name another model."
        )

    async def implement(
        self, request: Request, intent: Intent, context: Context, blueprint: Blueprint
    ) -> AsyncIterator[str]:
        """The reply as it comes. Raises WriterError, also when it breaks off."""
        del intent
        prompt = render("implement", request=request, blueprint=blueprint)
        ended = False
        with self._errors():
            async with self._connect() as client:
                events = await client.messages.create(
                    model=self._model.name,
                    max_tokens=self._model.max_tokens,
                    system=render("system", context=context),
                    messages=[{"role": "user", "content": prompt}],
                    stream=True,
                )
                async for event in events:
                    if event.type == "message_start":
                        self._count(calls=1, tokens_in=_tokens_in(event.message.usage))
                    elif event.type == "content_block_delta" and event.delta.type == "text_delta":
                        yield event.delta.text
                    elif event.type == "message_delta":
                        self._count(tokens_out=event.usage.output_tokens)
                        self._must_not_refuse(event.delta.stop_reason)
                    elif event.type == "message_stop":
                        ended = True
        if not ended:
            raise WriterError("The model's reply broke off before its end. Run `swiftgen resume` to ask again.")

    async def _plan(self, messages: list[dict[str, Any]], context: Context) -> anthropic.types.Message:
        with self._errors():
            async with self._connect() as client:
                message = await client.messages.create(
                    model=self._model.name,
                    max_tokens=min(self._model.max_tokens, 16_000),
                    system=render("system", context=context),
                    messages=cast("Any", messages),
                    # the choice is the model's: models that always think refuse a forced tool
                    tools=[
                        {
                            "name": _TOOL,
                            "description": "Hands in the plan of the app.",
                            "input_schema": Blueprint.model_json_schema(),
                        }
                    ],
                )
        self._count(calls=1, tokens_in=_tokens_in(message.usage), tokens_out=message.usage.output_tokens)
        self._must_not_refuse(message.stop_reason)
        return message

    def _connect(self) -> anthropic.AsyncAnthropic:
        """A client for one call: a writer may be used from one event loop after the other."""
        return anthropic.AsyncAnthropic(
            api_key=self._key, base_url=self._url, timeout=self._seconds, max_retries=self._retries
        )

    def _count(self, *, calls: int = 0, tokens_in: int = 0, tokens_out: int = 0) -> None:
        more = Usage(calls=calls, input_tokens=tokens_in, output_tokens=tokens_out)
        self._usage = Usage(
            calls=self._usage.calls + calls,
            input_tokens=self._usage.input_tokens + tokens_in,
            output_tokens=self._usage.output_tokens + tokens_out,
            dollars=self._usage.dollars + self._model.cost(more),
        )

    def _must_not_refuse(self, reason: str | None) -> None:
        if reason == "refusal":
            raise WriterError(f"The model {self._model.name} declined this request. Word it differently.")

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """Turns the SDK's errors into one sentence each; the key is in none of them."""
        try:
            yield
        except WriterError:
            raise
        except anthropic.APITimeoutError as error:
            raise WriterError("The provider did not answer in time. Try again later.") from error
        except anthropic.APIStatusError as error:
            raise WriterError(self._sentence(error)) from None
        except (anthropic.AnthropicError, OSError) as error:
            raise WriterError("The connection to the provider failed. Check the network and try again.") from error
        except Exception as error:
            # the SDK lets errors of its transport through when a stream breaks; its module is the only mark they share
            if not type(error).__module__.startswith(("httpx", "httpcore")):
                raise
            if "Timeout" in type(error).__name__:
                raise WriterError("The provider did not answer in time. Try again later.") from error
            raise WriterError("The model's reply broke off: the connection was lost. Try again.") from error

    def _sentence(self, error: anthropic.APIStatusError) -> str:
        said = self._provider_said(error)
        if isinstance(error, anthropic.AuthenticationError):
            return "The provider does not accept the key in ANTHROPIC_API_KEY. Set a valid one."
        if isinstance(error, anthropic.PermissionDeniedError):
            return f"The key in ANTHROPIC_API_KEY may not use {self._model.name}{said}. Name another model."
        if isinstance(error, anthropic.NotFoundError):
            return f"The provider knows no model {self._model.name!r}. Name another: --writer anthropic/<model>."
        if isinstance(error, anthropic.RateLimitError):
            wait = error.response.headers.get("retry-after", "")
            when = f"in {wait} seconds" if wait.isdigit() else "later"
            return f"The provider's rate limit is reached. Try again {when}."
        if error.status_code >= 500 or "overloaded" in said.lower():
            return f"The provider has a problem of its own (status {error.status_code}{said}). Try again later."
        return f"The provider refused the call (status {error.status_code}{said}). Check the model and the request."

    def _provider_said(self, error: anthropic.APIStatusError) -> str:
        body = error.body if isinstance(error.body, dict) else {}
        inner = body.get("error")
        text = str(inner.get("message", "")) if isinstance(inner, dict) else ""
        text = text.replace(self._key, "…")[:200] if self._key else text[:200]
        return f": {text}" if text else ""


def open_anthropic(argument: str, settings: Settings | None = None) -> AnthropicWriter:
    """From the spec's argument, the model's name, or nothing for the default one. Raises WriterError without a key."""
    settings = settings or Settings.from_environment()
    if not settings.anthropic_key:
        raise WriterError("The writer anthropic needs a key. Set ANTHROPIC_API_KEY, or use --writer composer.")
    return AnthropicWriter(model_facts(argument), settings.anthropic_key, settings.anthropic_url)


def _asked_again(message: anthropic.types.Message, call: str | None, problem: str) -> list[dict[str, Any]]:
    """The conversation goes on: what the model gave, and what is wrong with it."""
    text = f"The plan cannot be used: {problem}. Call {_TOOL} again with the whole corrected plan."
    content: Any = text
    if call is not None:
        content = [{"type": "tool_result", "tool_use_id": call, "is_error": True, "content": text}]
    given = [block.model_dump(exclude_none=True) for block in message.content]
    return [{"role": "assistant", "content": given or "(nothing)"}, {"role": "user", "content": content}]


def _what_is_wrong(error: ValidationError) -> str:
    faults = [f"{'.'.join(str(part) for part in fault['loc'])}: {fault['msg']}" for fault in error.errors()[:8]]
    return "; ".join(faults)


def _tokens_in(usage: anthropic.types.Usage) -> int:
    """All that was read, from a cache or not; cached tokens are counted at the full price."""
    return usage.input_tokens + (usage.cache_creation_input_tokens or 0) + (usage.cache_read_input_tokens or 0)
