import sys
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio

from swiftgen.preview.browser import chromium
from swiftgen.preview.launch import Launch
from swiftgen.preview.live import LiveApp
from swiftgen.preview.server import PreviewServer
from swiftgen.preview.shot import painted

from .bare import BareSandbox

FAKE = Path(__file__).parent / "fake" / "main.py"
WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", ({violatedDirective, blockedURI}) =>
  violations.push(`${violatedDirective} ${blockedURI}`));
window.alert = () => violations.push("alert");
"""


@pytest.fixture
def launch(tmp_path):
    """Makes a Launch of a scripted app by its name."""
    script = tmp_path / "app"
    script.write_text(f"#!/bin/sh\nexec {sys.executable} -B {FAKE}\n")
    script.chmod(0o755)

    def make(name: str, **keys) -> Launch:
        return Launch(
            script, tmp_path / "data", environment={"FAKE": name}, patience=keys.pop("patience", 10.0), **keys
        )

    return make


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser():
    async with chromium() as browser:
        yield browser


@pytest.fixture
def opened(browser, launch):
    """Opens a scripted app in a page of its own: ``async with opened("counter") as (page, live)``."""

    @asynccontextmanager
    async def make(name, *, framed=False, wish="", **more):
        live = LiveApp(launch(name), BareSandbox())
        await live.start()
        faults = []
        async with PreviewServer(live, **more) as server:
            context = await browser.new_context(viewport={"width": 393, "height": 852} if not framed else None)
            await context.add_init_script(WATCH)
            page = await context.new_page()
            page.on("pageerror", lambda error: faults.append(str(error)))
            await page.goto(server.url + wish if framed else server.app_url)
            if not framed:
                await painted(page)
            page.server = server
            yield page, live
            if not page.is_closed():
                assert await page.evaluate("() => violations") == []
            assert faults == []
            await context.close()
        await live.stop()

    return make
