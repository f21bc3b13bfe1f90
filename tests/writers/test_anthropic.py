from pathlib import Path

import pytest

from swiftgen.artifacts import Blueprint, Context, Intent, Request
from swiftgen.settings import Settings
from swiftgen.testing.anthropic_server import Answer, AnthropicServer, Failure, Silence
from swiftgen.writers import WriterError
from swiftgen.writers.anthropic import AnthropicWriter, open_anthropic
from swiftgen.writers.model_facts import model_facts

KEY = "sk-ant-secret-of-the-test"
REQUEST = Request(text="a tip calculator", directory="/nowhere")
INTENT = Intent(title="Tips", kind="calculator")
PLAN = Blueprint(app_name="Tips", display_name="Tips", root="TipView")
REPLY = (Path(__file__).parents[1] / "cases" / "replies" / "r052.md").read_text()


def writer(server: AnthropicServer, seconds: float = 20) -> AnthropicWriter:
    return AnthropicWriter(model_facts(), KEY, server.url, seconds=seconds, retries=0)


async def written(chosen: AnthropicWriter) -> str:
    return "".join([chunk async for chunk in chosen.implement(REQUEST, INTENT, Context(), PLAN)])


async def test_the_plan_comes_as_a_tool_call() -> None:
    with AnthropicServer(Answer(tool_input=PLAN.model_dump(mode="json"))) as server:
        chosen = writer(server)
        assert await chosen.structure(REQUEST, INTENT, Context(lessons=("Be brief.",))) == PLAN
    [call] = server.calls
    assert KEY in call.headers.get("x-api-key", call.headers.get("authorization", ""))
    assert call.body["model"] == "claude-sonnet-5-5"
    assert call.body["tools"][0]["input_schema"] == Blueprint.model_json_schema()
    assert "a tip calculator" in call.body["messages"][0]["content"]
    assert "Be brief." in call.body["system"]


async def test_a_plan_that_does_not_fit_is_asked_for_once_more() -> None:
    with AnthropicServer(Answer(tool_input={"app_name": 3}), Answer(tool_input=PLAN.model_dump(mode="json"))) as server:
        chosen = writer(server)
        assert await chosen.structure(REQUEST, INTENT, Context()) == PLAN
    result = server.calls[1].body["messages"][2]["content"][0]
    assert (result["type"], result["is_error"]) == ("tool_result", True)
    assert "display_name: Field required" in result["content"]
    assert chosen.usage.calls == 2
    assert (chosen.usage.input_tokens, chosen.usage.output_tokens) == (200, 100)
    assert chosen.usage.dollars == pytest.approx(200 * 2e-6 + 100 * 10e-6)


async def test_no_plan_at_all_is_an_error() -> None:
    with (
        AnthropicServer(Answer(text="Sure!"), Answer(text="Here.")) as server,
        pytest.raises(WriterError, match="gave no usable plan: the tool plan_app was not called"),
    ):
        await writer(server).structure(REQUEST, INTENT, Context())


async def test_the_reply_streams_whole_and_is_counted() -> None:
    with AnthropicServer(Answer(text=REPLY, input_tokens=1000, output_tokens=6000)) as server:
        chosen = writer(server)
        assert await written(chosen) == REPLY
    assert server.calls[0].body["stream"] is True
    assert chosen.usage.model_dump() == {"calls": 1, "input_tokens": 1000, "output_tokens": 6000, "dollars": 0.062}
    assert chosen.name == "anthropic/claude-sonnet-5-5"


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (
            Failure(401, "authentication_error", f"invalid x-api-key {KEY}"),
            "does not accept the key in ANTHROPIC_API_KEY",
        ),
        (Failure(403, "permission_error", "no access"), "may not use claude-sonnet-5-5: no access"),
        (Failure(404, "not_found_error", "model"), "knows no model 'claude-sonnet-5-5'"),
        (Failure(429, "rate_limit_error", "slow", {"retry-after": "17"}), "Try again in 17 seconds"),
        (Failure(500, "api_error", "oops"), r"problem of its own \(status 500: oops\)"),
        (Failure(529, "overloaded_error", "Overloaded"), "status 529"),
        (Failure(400, "invalid_request_error", f"bad {KEY}"), "refused the call .status 400: bad …"),
        (Answer(text=REPLY, cut_after=5), "broke off"),
        (Answer(text=REPLY, error_after=5), "problem of its own"),
        (Answer(text="No.", stop_reason="refusal"), "declined this request"),
    ],
)
async def test_failures_are_one_clear_sentence_without_the_key(failure: Answer | Failure, words: str) -> None:
    with AnthropicServer(failure) as server:
        with pytest.raises(WriterError, match=words) as raised:
            await written(writer(server))
        assert KEY not in str(raised.value)


async def test_silence_ends_in_an_error() -> None:
    with AnthropicServer(Silence()) as server, pytest.raises(WriterError, match="did not answer in time"):
        await written(writer(server, seconds=0.3))


async def test_no_server_ends_in_an_error() -> None:
    with AnthropicServer() as server:
        chosen = writer(server)
    with pytest.raises(WriterError, match="connection to the provider failed"):
        await written(chosen)


def test_it_needs_a_key() -> None:
    with pytest.raises(WriterError, match="Set ANTHROPIC_API_KEY"):
        open_anthropic("", Settings.from_environment({}))


def test_settings_name_model_and_address() -> None:
    settings = Settings.from_environment({"ANTHROPIC_API_KEY": KEY, "ANTHROPIC_BASE_URL": "http://127.0.0.1:1"})
    chosen = open_anthropic("claude-opus-5-5", settings)
    assert chosen.name == "anthropic/claude-opus-5-5"
    assert KEY not in repr(settings)


def test_an_unlisted_model_is_counted_dearly() -> None:
    assert model_facts("some-new-model").output >= max(model_facts(name).output for name in ("", "claude-opus-5"))
