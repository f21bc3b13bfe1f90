from pathlib import Path

import pytest

from swiftgen.artifacts import Context, Intent, Request
from swiftgen.writers import Usage, WriterError, open_writer

REPLY = Path(__file__).parents[1] / "cases" / "replies" / "r052.md"
REQUEST = Request(text="a tip calculator", directory="/nowhere")
INTENT = Intent(title="Tips", kind="calculator")


async def test_it_plays_the_recording_byte_for_byte() -> None:
    writer = open_writer(f"replay:{REPLY}")
    plan = await writer.structure(REQUEST, INTENT, Context())
    chunks = [chunk async for chunk in writer.implement(REQUEST, INTENT, Context(), plan)]
    assert "".join(chunks) == REPLY.read_text()
    assert max(map(len, chunks)) <= 64
    assert writer.usage == Usage()


async def test_its_blueprint_is_the_outline_of_the_recording() -> None:
    plan = await open_writer(f"replay:{REPLY}").structure(REQUEST, INTENT, Context())
    assert (plan.app_name, plan.display_name, plan.root) == ("TipMe", "Tips", "TipView")
    assert [file.path for file in plan.files][:2] == ["TipMeApp.swift", "Settings.swift"]


@pytest.mark.parametrize(
    ("content", "words"), [(b"\xff\xfe", "not UTF-8"), (b"No.", "no Swift code"), (None, "cannot be read")]
)
async def test_bad_recordings(tmp_path: Path, content: bytes | None, words: str) -> None:
    path = tmp_path / "reply.md"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(WriterError, match=words):
        await open_writer(f"replay:{path}").structure(REQUEST, INTENT, Context())


def test_it_needs_a_file() -> None:
    with pytest.raises(WriterError, match="needs a file"):
        open_writer("replay")
