import pytest

from swiftgen.preview import browser
from swiftgen.preview.browser import NoBrowserError, find_browser
from swiftgen.preview.errors import UnknownLabelError
from swiftgen.preview.shot import Look, shoot

from .bare import BareSandbox


def size_of(png):
    data = png.read_bytes()
    assert data.startswith(b"\x89PNG")
    return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])


@pytest.mark.browser
async def test_a_picture_after_taps_in_dark_mode(launch, tmp_path):
    out, again, plain = (tmp_path / name for name in ("a.png", "b.png", "c.png"))
    await shoot(launch("counter"), out, BareSandbox(), taps=["Add", "Open sheet"], look=Look(dark=True))
    await shoot(launch("counter"), again, BareSandbox(), taps=["Add", "Open sheet"], look=Look(dark=True))
    await shoot(launch("counter"), plain, BareSandbox(), look=Look(framed=True, scale=1))
    assert size_of(out) == (786, 1704)
    assert out.read_bytes() == again.read_bytes()
    assert size_of(plain)[0] > 393


@pytest.mark.browser
async def test_an_unknown_label_writes_nothing(launch, tmp_path):
    with pytest.raises(UnknownLabelError, match="There is: 'Add'"):
        await shoot(launch("counter"), tmp_path / "a.png", BareSandbox(), taps=["Missing"])
    assert not (tmp_path / "a.png").exists()


def test_a_missing_browser_says_how_to_get_it(monkeypatch):
    monkeypatch.setattr(browser.shutil, "which", lambda name: None)
    with pytest.raises(NoBrowserError, match="apt-get install chromium"):
        find_browser()
