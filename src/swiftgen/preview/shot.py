"""A picture of an app: a launch and a list of taps come in, a PNG or an SVG goes out."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from playwright.async_api import Browser, Frame, Page
from playwright.async_api import TimeoutError as PaintTimeout

from swiftgen.preview.browser import chromium
from swiftgen.preview.errors import AppSilentError
from swiftgen.preview.host import Host
from swiftgen.preview.launch import Launch, fresh_home
from swiftgen.preview.live import LiveApp
from swiftgen.preview.server import PreviewServer
from swiftgen.sandbox.base import Sandbox

CLOCK = "&clock=9:41"
DEVICE_MARGIN = 60
PATIENCE = 15_000  # milliseconds for the page to paint
EXPORT = """async title => {
  const [{ exportScreen }, { screen }] = await Promise.all([import("/export.js"), import("/app.js")]);
  return await exportScreen(screen, { title });
}"""


@dataclass(frozen=True)
class Look:
    """How the picture is taken.

    Attributes:
        dark: in dark mode.
        framed: inside the phone, on a transparent ground.
        scale: pixels a point.
        assets: folder of the app's pictures, or None.
    """

    dark: bool = False
    framed: bool = False
    scale: float = 2.0
    assets: Path | None = None


async def shoot(
    launch: Launch, out: Path, sandbox: Sandbox, *, taps: Sequence[str] = (), look: Look | None = None
) -> None:
    """Start the app with an empty home, tap each label in turn, and write what is on screen to ``out``.

    Raises:
        UnknownLabelError: nothing on screen has a label; the message lists what can be tapped.
        AppError: the app died or does not answer.
        NoBrowserError: Chromium is missing.
    """
    look = look or Look()
    async with AsyncExitStack() as stack:
        clean = stack.enter_context(fresh_home(launch))
        live = LiveApp(replace(clean, scheme="dark" if look.dark else "light"), sandbox)
        stack.push_async_callback(live.stop)
        browser, host = await both(stack, live)
        for label in taps:
            await host.tap(label)
            await host.settle()
        await host.settle()
        server = await stack.enter_async_context(PreviewServer(live, assets=look.assets))
        await take(browser, server, live, out, look)


async def both(stack: AsyncExitStack, live: LiveApp) -> tuple[Browser, Host]:
    """A browser and the started app, at once."""
    browser = asyncio.create_task(stack.enter_async_context(chromium()))
    try:
        host = await live.start()
    except BaseException:
        await asyncio.gather(browser, return_exceptions=True)
        raise
    return await browser, host


async def take(browser: Browser, server: PreviewServer, live: LiveApp, out: Path, look: Look) -> None:
    """A picture of the app as it is now; an SVG when ``out`` ends so, then without the phone around it."""
    more = DEVICE_MARGIN if look.framed else 0
    async with opened(browser, live, look, more) as page:
        if look.framed and out.suffix.lower() != ".svg":
            await _framed(page, server, out)
        else:
            await page.goto(server.app_url + CLOCK, wait_until="commit")
            await painted(page)
            await write(page, out)


@asynccontextmanager
async def opened(browser: Browser, live: LiveApp, look: Look, more: int = 0) -> AsyncIterator[Page]:
    """An empty page of the device's size. Raises AppSilentError for what is not painted in time."""
    width, height = (round(each) for each in live.launch.size)
    context = await browser.new_context(
        viewport={"width": width + more, "height": height + more + (48 if more else 0)},
        device_scale_factor=look.scale,
        color_scheme="dark" if look.dark else "light",
    )
    try:
        yield await context.new_page()
    except PaintTimeout as error:
        raise AppSilentError(f"The app's page was not painted within {PATIENCE // 1000} seconds.") from error
    finally:
        await context.close()


async def write(page: Page, out: Path, title: str = "") -> None:
    """What the app's page shows, animations at their end, as the picture that ``out`` ends with."""
    if out.suffix.lower() == ".svg":
        drawn = await page.evaluate(EXPORT, title)
        await asyncio.to_thread(out.write_text, drawn, encoding="utf-8")
    else:
        await page.screenshot(path=out, animations="disabled")


async def _framed(page: Page, server: PreviewServer, out: Path) -> None:
    await page.goto(server.url + CLOCK + "&plain=1")
    await page.wait_for_selector("iframe[src]", timeout=PATIENCE)
    frame = page.frame(url="**/app.html*")
    while frame is None:
        await page.wait_for_event("framenavigated", timeout=PATIENCE)
        frame = page.frame(url="**/app.html*")
    await painted(frame)
    await page.locator("#phone").screenshot(path=out, omit_background=True, animations="disabled")


async def painted(page: Page | Frame, number: int = 0) -> None:
    """Wait until the page has painted at least the frame of that number."""
    await page.wait_for_function(
        "number => Number(document.documentElement.dataset.painted ?? -1) >= number", arg=number, timeout=PATIENCE
    )
