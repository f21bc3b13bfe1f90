import asyncio
import contextlib
from contextlib import asynccontextmanager

from swiftgen.preview.edits import on_edits
from swiftgen.preview.live import LiveApp

from .bare import BareSandbox


@asynccontextmanager
async def watched(folder):
    told = asyncio.Queue()
    task = asyncio.create_task(on_edits(folder, lambda: told.put_nowait(1), every=0.01))
    await asyncio.sleep(0)
    yield told
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def test_an_edit_is_told_once_and_a_hidden_file_never(tmp_path):
    (tmp_path / "A.swift").write_text("one")
    async with watched(tmp_path) as told:
        async with asyncio.timeout(10):
            while told.empty():  # the first look may come after the first edit
                (tmp_path / "A.swift").write_text("two " + (tmp_path / "A.swift").read_text())
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(told.get(), 0.5)
                    break
        (tmp_path / ".A.swift.swp").write_text("x")
        (tmp_path / ".git").mkdir()
        (tmp_path / ".git/index").write_text("x")
        (tmp_path / "B.swift").write_text("new")
        async with asyncio.timeout(10):
            await told.get()
        assert told.empty()


async def test_the_old_app_goes_on_until_the_new_one_is_built(launch):
    alive = []

    async def rebuild():
        alive.append(live.host.crash is None and (await live.host.tap("Add")).changed)
        return live.launch

    live = LiveApp(launch("counter"), BareSandbox(), rebuild=rebuild)
    first = await live.start()
    await live.reload()
    assert alive == [True]
    assert live.host is not first
    assert "Count: 0" in live.host.tree.texts()
    await live.stop()
