"""One suite for all writers that are models: official SDKs as clients, servers that speak the real protocols."""

import json

import pytest

from swiftgen.artifacts import Blueprint, Context
from swiftgen.testing import Answer, Failure, Moved, Silence
from swiftgen.writers import Author, Desk, WriterError, open_writer
from swiftgen.writers.tasks import Question
from tests.writers.stand import INTENT, KEY, PART, PLAN, REPLY, REQUEST, Stand, written

PLANNED = Answer(data=PLAN.model_dump(mode="json"))


async def test_the_plan_comes_as_structured_output(stand: Stand) -> None:
    with stand.server(PLANNED) as server:
        writer = stand.writer(server)
        assert await writer.structure(REQUEST, INTENT, Context(lessons=("Be brief.",))) == PLAN
    [call] = server.calls
    assert "a tip calculator" in call.text
    assert "Be brief." in call.text
    schema = Blueprint.model_json_schema()
    if stand.json_as_tool:
        assert call.body["tools"][0]["input_schema"] == schema
    elif stand.provider == "local":
        assert call.body["response_format"]["json_schema"]["schema"] == schema
    else:
        assert call.body["text"]["format"]["schema"] == schema
    assert isinstance(writer, Author)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"app_name": 3}, "display_name: Field required"),
        ({**PLAN.model_dump(mode="json"), "root": "Nowhere"}, "root 'Nowhere' is none of the screens"),
    ],
)
async def test_a_plan_that_does_not_fit_is_asked_for_again_with_what_is_wrong(
    stand: Stand, wrong: dict[str, object], said: str
) -> None:
    with stand.server(Answer(data=wrong), PLANNED) as server:
        writer = stand.writer(server)
        assert await writer.structure(REQUEST, INTENT, Context()) == PLAN
    assert said in server.calls[1].text
    assert json.dumps(wrong)[:20] in server.calls[1].text
    assert writer.usage.calls == 2
    assert (writer.usage.input_tokens, writer.usage.output_tokens) == (200, 100)


async def test_malformed_json_is_asked_for_again_and_then_given_up(stand: Stand) -> None:
    with stand.server(*[Answer(text="{not json", data=None)] * 3) as server:
        with pytest.raises(WriterError, match=r"gave no usable plan: (there is no JSON|it is no JSON)"):
            await stand.writer(server).structure(REQUEST, INTENT, Context())
        assert len(server.calls) == 3


async def test_files_stream_whole_and_are_counted(stand: Stand) -> None:
    with stand.server(Answer(text=REPLY, input_tokens=1000, output_tokens=6000, cached_tokens=800)) as server:
        writer = stand.writer(server)
        assert await written(writer) == REPLY
    used = writer.usage
    assert (used.calls, used.input_tokens, used.output_tokens, used.cached_tokens) == (1, 1000, 6000, 800)
    price = {"anthropic": (2, 10, 0.2), "bedrock": (2, 10, 0.2), "openai": (2, 10, 0.1), "xai": (2, 6, 0.5)}
    fresh, out, cached = price.get(stand.provider, (0, 0, 0))
    assert used.dollars == pytest.approx((200 * fresh + 6000 * out + 800 * cached) / 1e6)
    assert "TipView.swift" in server.calls[0].text


async def test_what_runs_have_in_common_comes_first_and_is_marked_for_the_cache(stand: Stand) -> None:
    with stand.server(Answer(text=REPLY), Answer(text=REPLY)) as server:
        writer = stand.writer(server)
        await written(writer)
        await written(writer, PART.model_copy(update={"paths": ("TipsApp.swift",)}))
    first, second = (call.body for call in server.calls)
    if stand.json_as_tool:
        assert first["system"][0]["cache_control"] == {"type": "ephemeral"}
        block = first["messages"][0]["content"][0]
        assert block["cache_control"] == {"type": "ephemeral"}
        assert "a tip calculator" in block["text"]
        assert block == second["messages"][0]["content"][0]
    elif stand.provider != "local":
        assert first["prompt_cache_key"] == second["prompt_cache_key"]
        assert first["store"] is False


@pytest.mark.parametrize(
    ("failure", "words", "calls"),
    [
        (Failure(401, "authentication_error", f"invalid key {KEY}"), "does not accept the key", 1),
        (Failure(403, "permission_error", "no access"), "may not use .*: no access", 1),
        (Failure(404, "not_found_error", "model"), "knows no model", 1),
        (Failure(402, "billing_error", "no credit"), "no credit left", 1),
        (Failure(429, "insufficient_quota", "You exceeded your current quota"), "no credit left", 1),
        (Failure(400, "invalid_request_error", "prompt is too long: 300000 tokens"), "longer than", 1),
        (Failure(413, "request_too_large", "too large"), "longer than", 1),
        (Failure(400, "invalid_request_error", f"bad {KEY}"), r"refused the call .status 400: bad …", 1),
        (Failure(429, "rate_limit_error", "slow", {"retry-after": "600"}), "Try again in 600 seconds", 1),
        (Failure(429, "rate_limit_error", "slow"), "rate limit of .* Try again later", 4),
        (Failure(500, "api_error", "oops"), r"problem of its own \(status 500: oops\)", 4),
        (Failure(529, "overloaded_error", "Overloaded"), "status 529", 4),
        (Answer(text="No.", stop_reason="refusal"), "declined this request", 1),
    ],
)
async def test_each_fault_is_one_clear_sentence_without_the_key(
    stand: Stand, failure: Answer | Failure, words: str, calls: int
) -> None:
    if stand.provider == "local" and isinstance(failure, Answer):
        failure = Answer(text="No.", stop_reason="content_filter")
    with stand.server(*[failure] * 4) as server:
        with pytest.raises(WriterError, match=words) as raised:
            await written(stand.writer(server))
        assert KEY not in str(raised.value)
        assert len(server.calls) == calls


async def test_a_rate_limit_is_waited_out_as_long_as_the_provider_says(stand: Stand) -> None:
    slept: list[float] = []
    told: list[str] = []
    steps = (
        Failure(429, "rate_limit_error", "slow", {"retry-after": "17"}), Failure(429, "rate_limit_error", "slow"),
        Answer(text=REPLY),
    )  # fmt: skip
    with stand.server(*steps) as server:
        assert await written(stand.writer(server, slept=slept, desk=Desk(hear=told.append))) == REPLY
    assert slept == [17, 4]
    assert "again in 17 s" in told[0]


@pytest.mark.parametrize("fault", [{"cut_after": 5}, {"error_after": 5}])
async def test_a_broken_stream_is_gone_on_with_from_the_last_line(stand: Stand, fault: dict[str, int]) -> None:
    cut = REPLY.index("struct TipView")
    with stand.server(Answer(text=REPLY, **fault), Answer(text=REPLY[cut:])) as server:
        assert await written(stand.writer(server)) == REPLY
    said = server.calls[1].text
    assert "Your answer broke off. Its last line is" in said
    assert REPLY[: cut - 1].strip() in said


async def test_a_stream_that_falls_silent_is_gone_on_with(stand: Stand) -> None:
    cut = REPLY.index("struct TipView")
    with stand.server(Answer(text=REPLY, stall_after=5), Answer(text=REPLY[cut:])) as server:
        assert await written(stand.writer(server, silence=0.5)) == REPLY


async def test_a_reply_that_is_too_long_for_one_answer_is_gone_on_with(stand: Stand) -> None:
    cut = REPLY.index("struct TipView")
    first = Answer(text=REPLY[: cut + 8], stop_reason=stand.too_long)
    # models like to open the block anew and to repeat the last lines
    second = Answer(text="```swift\nimport SwiftUI\n\n" + REPLY[cut:])
    with stand.server(first, second) as server:
        assert await written(stand.writer(server)) == REPLY


async def test_silence_from_the_start_ends_in_one_sentence(stand: Stand) -> None:
    with stand.server(*[Silence()] * 4) as server, pytest.raises(WriterError, match="fell silent"):
        await written(stand.writer(server, silence=0.2))


async def test_no_network_ends_in_one_sentence(stand: Stand) -> None:
    slept: list[float] = []
    with stand.server() as server:
        writer = stand.writer(server, slept=slept)
    with pytest.raises(WriterError, match="cannot be reached"):
        await written(writer)
    assert slept == [1, 4, 12]


async def test_the_key_goes_to_its_own_host_and_to_no_other(stand: Stand) -> None:
    with stand.server() as other, stand.server(Moved(other.address)) as server:
        with pytest.raises(WriterError, match="sent us to another address"):
            await written(stand.writer(server))
        assert other.calls == []
        headers = server.calls[0].headers
        assert KEY in str(headers) or stand.provider == "bedrock"


async def test_doctor_greets_at_no_cost(stand: Stand) -> None:
    model = "a-model" if stand.provider in {"openai", "local"} else stand.model
    answers = [Answer(text="H")] if stand.provider == "bedrock" else []
    with stand.server(*answers) as server:
        writer = open_writer(f"{stand.provider}/{model}", stand.settings(server.url))
        assert await writer.greet()  # type: ignore[attr-defined]
    assert len(server.calls) == 1
    assert server.calls[0].body.get("max_tokens", 1) == 1


async def test_a_vague_request_gets_one_question_with_choices(stand: Stand) -> None:
    vague = {"clear": False, "question": "What shall it count?", "choices": ["Days", "Cups"]}
    with stand.server(Answer(data=vague), Answer(data={"clear": True}), Answer(data={"clear": False})) as server:
        writer = stand.writer(server)
        assert await writer.question(REQUEST, INTENT) == Question(
            question="What shall it count?", choices=("Days", "Cups")
        )
        assert await writer.question(REQUEST, INTENT) is None
        assert await writer.question(REQUEST, INTENT.model_copy(update={"kind": "other"})) is None


async def test_settings_name_model_address_and_key(stand: Stand) -> None:
    with stand.server(Answer(text=REPLY)) as server:
        settings = stand.settings(server.url)
        writer = open_writer(f"{stand.provider}/{stand.model}", settings)
        assert "".join([chunk async for chunk in writer.write(PART)]) == REPLY  # type: ignore[attr-defined]
        assert KEY not in repr(settings)
        assert KEY not in repr(writer)
    assert stand.model in server.calls[0].path or server.calls[0].body["model"] == stand.model
