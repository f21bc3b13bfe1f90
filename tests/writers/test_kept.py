"""What models said is kept across kills, and recordings play back byte by byte."""

from pathlib import Path

import pytest

from swiftgen.artifacts import Context
from swiftgen.testing import Answer, Failure, OpenAIServer
from swiftgen.writers import Desk, WriterError, open_writer
from swiftgen.writers.ask import Ask, Turn
from swiftgen.writers.base import Usage
from swiftgen.writers.memory import Memory
from swiftgen.writers.recording import read_recording
from swiftgen.writers.registry import played_specs
from tests.writers.stand import INTENT, KEY, PART, PLAN, REPLY, REQUEST, STANDS, Stand, written

OPENAI = next(stand for stand in STANDS if stand.provider == "openai")
PLANNED = Answer(data=PLAN.model_dump(mode="json"))


async def test_nothing_that_was_answered_is_asked_again(stand: Stand, tmp_path: Path) -> None:
    desk = Desk(memory=tmp_path)
    with stand.server(PLANNED, Answer(text=REPLY)) as server:
        first = stand.writer(server, desk=desk)
        plan = await first.structure(REQUEST, INTENT, Context())
        reply = await written(first)
        again = stand.writer(server, desk=desk)
        assert await again.structure(REQUEST, INTENT, Context()) == plan
        assert await written(again) == reply == REPLY
        assert len(server.calls) == 2
    assert again.usage == first.usage  # what was spent before the kill is still counted
    assert KEY not in everything_in(tmp_path)


async def test_a_reply_that_was_half_there_is_gone_on_with(stand: Stand, tmp_path: Path) -> None:
    cut = REPLY.index("struct TipView")
    desk = Desk(memory=tmp_path)
    with stand.server(Answer(text=REPLY), Answer(text=REPLY[cut:])) as server:
        async for chunk in stand.writer(server, desk=desk).write(PART):
            if "import SwiftUI" in chunk:
                break  # as if killed here
        assert await written(stand.writer(server, desk=desk)) in {REPLY, REPLY.replace("\n\n", "\n")}
        assert "import SwiftUI" in server.calls[1].text


def test_a_line_that_was_half_written_is_dropped(tmp_path: Path) -> None:
    ask = Ask(task="files", system="s", turns=(Turn(role="user", text="x"),))
    notes = Memory(tmp_path).note(ask)
    notes.begin()
    notes.add("one\ntw")
    assert Memory(tmp_path).recall(ask).text == "one\n"
    notes.end("one\ntwo\n", Usage(calls=1))
    assert Memory(tmp_path).recall(ask).whole
    assert Memory(None).recall(ask).text == ""


async def test_a_run_is_recorded_without_the_key_and_played_byte_by_byte(tmp_path: Path) -> None:
    file = tmp_path / "run.jsonl"
    spoken = REPLY.replace('"Tip"', f'"{KEY}"')
    with OpenAIServer(Failure(429, "rate", "slow"), PLANNED, Answer(text=REPLY), Answer(text=spoken)) as server:
        settings = OPENAI.settings(server.url)
        writer = open_writer("openai", settings, Desk(record=file))
        writer._voice._sleep = _no_sleep  # type: ignore[attr-defined]
        plan = await writer.structure(REQUEST, INTENT, Context())
        reply = await written(writer)  # type: ignore[arg-type]
        await written(writer, PART.model_copy(update={"paths": ("TipsApp.swift",)}))  # type: ignore[arg-type]
    text = file.read_text()
    assert KEY not in text
    exchanges = read_recording(file)
    assert [exchange.task for exchange in exchanges] == ["structure", "structure", "files", "files"]
    assert exchanges[0].fault == "rate"
    assert exchanges[2].pieces == tuple(Answer(text=REPLY).pieces)

    played = open_writer(f"replay:{file}")
    assert await played.structure(REQUEST, INTENT, Context()) == plan
    assert await written(played) == reply  # type: ignore[arg-type]
    assert played.usage.dollars == 0
    with pytest.raises(WriterError, match="no further answer"):
        await played.structure(REQUEST, INTENT, Context())


async def test_a_recording_of_several_writers_plays_each_of_them(tmp_path: Path) -> None:
    file = tmp_path / "run.jsonl"
    with OpenAIServer(Answer(text=REPLY), Answer(text=REPLY.replace("Tip", "Top"))) as server:
        settings = OPENAI.settings(server.url)
        for model in ("gpt-6.2-sol", "gpt-6.2-astra"):
            await written(open_writer(f"openai/{model}", settings, Desk(record=file)))  # type: ignore[arg-type]
    specs = played_specs(f"replay:{file}")
    assert specs == (f"replay:{file}#openai/gpt-6.2-sol", f"replay:{file}#openai/gpt-6.2-astra")
    replies = [await written(open_writer(spec)) for spec in specs]  # type: ignore[arg-type]
    assert replies == [REPLY, REPLY.replace("Tip", "Top")]


def everything_in(folder: Path) -> str:
    return "".join(path.read_text() for path in folder.iterdir())


async def _no_sleep(_: float) -> None:
    """A test waits for nothing."""
