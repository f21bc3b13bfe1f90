import pytest
from PIL import Image

from swiftgen.preview.errors import UnknownLabelError
from swiftgen.preview.film import FilmError, Reel, film
from swiftgen.preview.run import play

from .bare import BareSandbox

TAPS = [{"t": "tap", "label": "Open sheet"}, {"t": "tap", "label": "Done"}]


def pictures(path):
    with Image.open(path) as image:
        for number in range(image.n_frames):
            image.seek(number)
            yield image.convert("RGB"), image.info["duration"]


@pytest.mark.browser
async def test_a_film_shows_the_finger_and_what_moves(launch, tmp_path):
    made = await film(launch("counter"), tmp_path / "a.gif", BareSandbox(), TAPS)
    frames = list(pictures(tmp_path / "a.gif"))
    assert (made.width, made.height) == frames[0][0].size == (393, 852)
    assert made.bytes == (tmp_path / "a.gif").stat().st_size
    assert not made.cut
    # The sheet's top edge, in the middle of the screen: it comes, and it goes.
    tops = [next((y for y in range(200, 852) if 230 < frame.getpixel((380, y))[0] < 250), 852) for frame, _ in frames]
    assert len(set(tops)) >= 4
    assert tops[0] == tops[-1] == 852
    assert sum(time for _, time in frames) == pytest.approx(made.seconds * 1000, abs=100)


@pytest.mark.browser
async def test_a_film_is_bounded_in_pictures_and_bytes(launch, tmp_path):
    made = await film(
        launch("counter"), tmp_path / "a.webp", BareSandbox(), [{"t": "tap", "label": "Add"}] * 9, reel=Reel(frames=5)
    )
    assert made.cut
    assert len(list(pictures(tmp_path / "a.webp"))) == made.frames == 5
    with pytest.raises(FilmError, match="shorter script"):
        await film(launch("counter"), tmp_path / "b.gif", BareSandbox(), TAPS[:1], reel=Reel(bytes=100))
    assert not (tmp_path / "b.gif").exists()


@pytest.mark.browser
async def test_what_cannot_be_tapped_or_written_is_said(launch, tmp_path):
    with pytest.raises(UnknownLabelError, match="There is: 'Add'"):
        await film(launch("counter"), tmp_path / "a.gif", BareSandbox(), [{"t": "tap", "label": "Missing"}])
    with pytest.raises(FilmError, match=r"\.gif or \.webp"):
        await film(launch("counter"), tmp_path / "a.mp4", BareSandbox(), [])


async def test_a_script_may_wait(launch):
    answers = [each async for each in play(launch("counter"), BareSandbox(), [{"t": "wait", "ms": 1}])]
    assert [each["changed"] for each in answers] == [True, False]
