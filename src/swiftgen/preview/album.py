"""All screens of an app: a launch comes in, a picture of each screen that the walk meets, or one sheet, goes out."""

import asyncio
import base64
import math
import re
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from playwright.async_api import Browser, Page

from swiftgen.artifacts import RunReport
from swiftgen.preview.errors import AppError
from swiftgen.preview.host import Host
from swiftgen.preview.launch import Launch, fresh_home
from swiftgen.preview.live import LiveApp
from swiftgen.preview.server import PreviewServer
from swiftgen.preview.shot import CLOCK, Look, both, opened, painted, write
from swiftgen.preview.walk import Bounds, Walker
from swiftgen.sandbox.base import Sandbox

MOST = 40  # pictures of one app
BOUNDS = Bounds(actions=60, seconds=90.0)
COLUMN = 260  # pixels of one picture in a sheet
SHEET = """<!doctype html><style>
  body { margin: 0; padding: 24px; display: grid; gap: 28px 24px; width: max-content; background: #f2f2f5; }
  figure { margin: 0; } img { display: block; width: 260px; border-radius: 26px; box-shadow: 0 1px 8px #0004; }
  figcaption { max-width: 260px; padding: 10px 6px 0; font: 600 15px Inter, system-ui, sans-serif; color: #1c1c1e;
    text-align: center; overflow-wrap: anywhere; }
</style><body></body>"""
FILL = """async ({columns, pictures}) => {
  document.body.style.gridTemplateColumns = `repeat(${columns}, 260px)`;
  for (const {title, source} of pictures) {
    const [figure, image, caption] = ["figure", "img", "figcaption"].map((tag) => document.createElement(tag));
    image.src = source;
    caption.textContent = title;
    figure.append(image, caption);
    document.body.append(figure);
    await image.decode();
  }
}"""


@dataclass(frozen=True)
class Picture:
    """A screen's title and the file of its picture."""

    title: str
    path: Path


@dataclass(frozen=True)
class Album:
    """What a walk with a camera brought home: the pictures in the order they were met, and the walk's report."""

    pictures: tuple[Picture, ...]
    report: RunReport


async def shoot_all(
    launch: Launch, folder: Path, sandbox: Sandbox, *, look: Look | None = None, bounds: Bounds = BOUNDS,
    kind: str = "png",
) -> Album:  # fmt: skip
    """Walk through the app with an empty home and write a ``png`` or ``svg`` of each screen to ``folder``.

    A crash ends the walk; the pictures made before it stay.

    Raises:
        AppError: the app does not start, or is not painted.
        NoBrowserError: Chromium is missing.
    """
    async with AsyncExitStack() as stack:
        live, _, page = await _opened(stack, launch, sandbox, look or Look())
        return await _walk(live, page, bounds, folder, kind)


async def contact_sheet(
    launch: Launch, out: Path, sandbox: Sandbox, *, look: Look | None = None, bounds: Bounds = BOUNDS
) -> Album:
    """Like ``shoot_all``, but one PNG of all screens with their titles, in a grid."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="swiftgen-sheet-")))
        live, browser, page = await _opened(stack, launch, sandbox, look or Look(scale=1.0))
        album = await _walk(live, page, bounds, folder, "png")
        await _grid(browser, album.pictures, out)
        return album


async def _opened(stack: AsyncExitStack, launch: Launch, sandbox: Sandbox, look: Look) -> tuple[LiveApp, Browser, Page]:
    clean = stack.enter_context(fresh_home(launch))
    live = LiveApp(replace(clean, scheme="dark" if look.dark else "light"), sandbox)
    stack.push_async_callback(live.stop)
    browser, _ = await both(stack, live)
    server = await stack.enter_async_context(PreviewServer(live, assets=look.assets))
    page = await stack.enter_async_context(opened(browser, live, look))
    await page.goto(server.app_url + CLOCK, wait_until="commit")
    return live, browser, page


async def _walk(live: LiveApp, page: Page, bounds: Bounds, folder: Path, kind: str) -> Album:
    if live.host is None:
        raise AppError("The app has not been started.")
    camera = _Camera(page, live.host, folder, kind)
    walker = Walker(live.host, bounds, perf_counter(), dark=live.scheme == "dark", met=camera.take)
    await walker.go()
    return Album(tuple(camera.pictures), walker.report(0.0))


class _Camera:
    """Takes a picture of each screen it is shown."""

    def __init__(self, page: Page, host: Host, folder: Path, kind: str) -> None:
        self.pictures: list[Picture] = []
        self._page, self._host, self._folder, self._kind = page, host, folder, kind

    async def take(self, title: str) -> None:
        """Of what is on screen now."""
        if len(self.pictures) >= MOST:
            return
        await painted(self._page, self._host.frames)
        name = f"{len(self.pictures) + 1:02d}-{_plain(title)}.{self._kind}"
        await write(self._page, self._folder / name, title)
        self.pictures.append(Picture(title or "Without a title", self._folder / name))


def _plain(title: str) -> str:
    return re.sub(r"[^\w]+", "-", title.lower()).strip("-")[:40] or "screen"


async def _grid(browser: Browser, pictures: tuple[Picture, ...], out: Path) -> None:
    """One picture of many."""
    columns = max(1, min(8, math.ceil(math.sqrt(len(pictures) * 1.6))))
    context = await browser.new_context(viewport={"width": columns * (COLUMN + 24) + 48, "height": 600})
    try:
        page = await context.new_page()
        await page.set_content(SHEET)
        read = [await asyncio.to_thread(each.path.read_bytes) for each in pictures]
        sources = [f"data:image/png;base64,{base64.b64encode(each).decode()}" for each in read]
        shown = [{"title": each.title, "source": source} for each, source in zip(pictures, sources, strict=True)]
        await page.evaluate(FILL, {"columns": columns, "pictures": shown})
        await page.locator("body").screenshot(path=out)
    finally:
        await context.close()
