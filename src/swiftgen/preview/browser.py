"""Debian's Chromium, driven by Playwright."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, Error, async_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = (
    "--no-sandbox",  # the page is our own and loopback only; Chromium's sandbox cannot start in many containers
    "--disable-gpu",
    "--hide-scrollbars",
    "--font-render-hinting=none",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
    "--no-first-run",
)


class NoBrowserError(Exception):
    """No Chromium is installed, or it does not start; the message says what to do."""


def find_browser() -> str:
    """The path of a Chromium. Raises NoBrowserError."""
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return found
    raise NoBrowserError("Pictures need Chromium, which was not found. Install it with: sudo apt-get install chromium")


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A headless browser. Raises NoBrowserError."""
    path = find_browser()
    async with async_playwright() as playwright:
        try:
            browser = await playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        except Error as error:
            reason = str(error).splitlines()[0]
            raise NoBrowserError(f"{path} does not start ({reason}). Try it by hand, or install it anew.") from error
        try:
            yield browser
        finally:
            await browser.close()
