import math
from io import BytesIO

import pytest
from defusedxml.ElementTree import fromstring
from PIL import Image

from swiftgen.preview import browser
from swiftgen.preview.album import contact_sheet, shoot_all
from swiftgen.preview.browser import NoBrowserError, chromium, find_browser
from swiftgen.preview.errors import UnknownLabelError
from swiftgen.preview.shot import Look, shoot
from swiftgen.preview.walk import Bounds

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


@pytest.mark.browser
@pytest.mark.parametrize("name", ["gallery", "hostile"])
async def test_an_svg_stands_alone(launch, tmp_path, name):
    out = tmp_path / "a.svg"
    await shoot(launch(name), out, BareSandbox())
    root = fromstring(out.read_bytes())
    assert root.get("viewBox") == "0 0 393 852"
    text = out.read_text()
    assert "foreignObject" not in text
    assert "swiftgen-" not in text
    links = [value for each in root.iter() for key, value in each.attrib.items() if key.endswith("href")]
    assert all(each.startswith("data:image/png;base64,") for each in links)
    assert not [each for each in root.iter() if each.tag.endswith("script")]
    assert ("Gallery" in text) == (name == "gallery")
    if name == "gallery":
        assert links
        assert {"two", "lines", "typed", "••••••", "9:41"} <= {
            each.text for each in root.iter() if each.tag.endswith("}text")
        }
        assert '"Inter", ' in text.replace("&quot;", '"') or "Inter, " in text


@pytest.mark.browser
async def test_an_svg_has_the_colours_of_the_picture(launch, tmp_path):
    drawn, shown = tmp_path / "a.svg", tmp_path / "a.png"
    await shoot(launch("gallery"), drawn, BareSandbox())
    await shoot(launch("gallery"), shown, BareSandbox(), look=Look(scale=1))
    async with chromium() as started:
        page = await started.new_page(viewport={"width": 393, "height": 852})
        await page.goto(drawn.as_uri())
        again = Image.open(BytesIO(await page.screenshot())).convert("RGB")
    wanted = Image.open(shown).convert("RGB")
    middles = [
        (56, 110),
        (146, 90),
        (236, 90),
        (276, 78),
        (326, 196),
        (56, 300),
        (146, 300),
        (220, 300),
        (326, 290),
        (390, 5),
    ]
    for spot in middles:
        near = [abs(a - b) for a, b in zip(again.getpixel(spot), wanted.getpixel(spot), strict=True)]
        assert max(near) < 24, spot


@pytest.mark.browser
async def test_every_screen_gets_a_picture_and_a_place_in_the_sheet(launch, tmp_path):
    album = await shoot_all(launch("site"), tmp_path, BareSandbox(), kind="svg")
    assert {each.title for each in album.pictures} >= {"Home", "Settings", "Item 1", "New item"}
    assert album.pictures[0].path == tmp_path / "01-home.svg"
    assert all(each.title in each.path.read_text() for each in album.pictures)
    assert album.report.ok
    out = tmp_path / "sheet.png"
    album = await contact_sheet(launch("site"), out, BareSandbox(), bounds=Bounds(actions=4))
    width, height = size_of(out)
    assert width == 24 + 284 * math.ceil(math.sqrt(1.6 * len(album.pictures)))
    assert height > 500


@pytest.mark.browser
async def test_the_pictures_before_a_crash_stay(launch, tmp_path):
    album = await shoot_all(launch("crash"), tmp_path, BareSandbox())
    assert [each.title for each in album.pictures] == ["Trap"]
    assert "Index out of range" in album.report.crash


def share(png, box):
    """How red and how blue the inked pixels of a part are, on average."""
    part = Image.open(png).convert("RGB").crop(box)
    all_pixels = (part.getpixel((x, y)) for x in range(part.width) for y in range(part.height))
    pixels = [pixel for pixel in all_pixels if min(pixel) < 128]
    assert pixels
    return [sum(pixel[channel] for pixel in pixels) / len(pixels) for channel in (0, 2)]


@pytest.mark.browser
async def test_texts_and_symbols_are_filled_with_gradients(launch, tmp_path):
    out = tmp_path / "a.png"
    await shoot(launch("paints"), out, BareSandbox(), look=Look(scale=1))
    for first, last in [((20, 60, 90, 120), (230, 60, 300, 120)), ((30, 160, 140, 200), (30, 250, 140, 290))]:
        (red, blue), (less_red, more_blue) = share(out, first), share(out, last)
        assert red > blue
        assert more_blue > less_red


@pytest.mark.browser
@pytest.mark.parametrize("kind", ["png", "svg"])
async def test_a_mesh_has_the_colour_of_each_corner(launch, tmp_path, kind):
    out = tmp_path / f"a.{kind}"
    await shoot(launch("paints"), out, BareSandbox(), look=Look(scale=1))
    if kind == "svg":
        async with chromium() as started:
            page = await started.new_page(viewport={"width": 393, "height": 852})
            await page.goto(out.as_uri())
            picture = Image.open(BytesIO(await page.screenshot()))
    else:
        picture = Image.open(out)
    seen = [picture.convert("RGB").getpixel(spot) for spot in [(30, 410), (210, 410), (30, 590), (210, 590)]]
    for pixel, wanted in zip(seen, [(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)], strict=True):
        assert max(abs(a - b) for a, b in zip(pixel, wanted, strict=True)) < 60
