import asyncio
from contextlib import asynccontextmanager

import pytest

from swiftgen.preview.errors import AppCrashedError, AppError, AppSilentError, UnknownLabelError
from swiftgen.preview.host import Host
from swiftgen.preview.launch import command
from swiftgen.sandbox import SandboxError, open_sandbox

from .bare import BareSandbox


@asynccontextmanager
async def running(launch):
    host = await Host.start(launch, BareSandbox())
    try:
        yield host
    finally:
        await host.stop()


async def test_the_app_says_which_of_its_views_made_a_node(launch):
    async with running(launch("counter")) as host:
        count, other = (host.tree.nodes[each] for each in (11, 12))
        frames = host.frames
        assert await asyncio.gather(host.views_of(count), host.views_of(other)) == [("HomeView",), ()]
        assert host.frames == frames


async def test_a_tap_is_answered_by_a_frame(launch):
    async with running(launch("counter")) as host:
        frame = await host.tap("Add")
        assert frame.changed
        assert "Count: 1" in host.tree.texts()
        assert (await host.send({"t": "tap", "i": 10})).changed is False


async def test_typing_and_environment_reach_the_app(launch):
    async with running(launch("counter", scheme="dark")) as host:
        assert host.tree.nodes[2].props["fill"] == "#1C1C1EFF"
        await host.send({"t": "text", "label": "Name", "value": "Ann", "rev": 1})
        assert "Hello Ann" in host.tree.texts()


async def test_an_unknown_label_lists_what_there_is(launch):
    async with running(launch("counter")) as host:
        with pytest.raises(UnknownLabelError, match=r"called 'Foo'. There is: 'Add', 'Name'"):
            await host.tap("Foo")


async def test_a_sheet_hides_what_is_behind_it(launch):
    async with running(launch("counter")) as host:
        await host.tap("Open sheet")
        labels = {node.label for node in host.tree.controls()}
        assert "Done" in labels
        assert "Add" not in labels


async def test_a_crash_tells_the_swift_line_and_the_console(launch):
    async with running(launch("crash")) as host:
        with pytest.raises(AppCrashedError, match=r"ContentView.swift:21: Fatal error: Index out of range"):
            await host.tap("Crash")
        assert "about to fail" in host.crash.console
        with pytest.raises(AppCrashedError):
            await host.tap("Crash")


async def test_a_silent_app_is_a_clear_error(launch):
    async with running(launch("silent", patience=0.3)) as host:
        with pytest.raises(AppSilentError, match=r"did not answer a tap within 0.3 seconds"):
            await host.tap("Wait")


@pytest.mark.parametrize("which", [0, 1, 2])
async def test_what_is_no_protocol_ends_the_app_with_a_reason(launch, which):
    async with running(launch(f"garbage:{which}")) as host:
        with pytest.raises(AppCrashedError, match="broke the preview protocol"):
            await host.tap("Break")


async def test_an_app_that_never_starts_says_so(launch, tmp_path):
    script = tmp_path / "dead"
    script.write_text("#!/bin/sh\necho no such symbol >&2\nexit 3\n")
    script.chmod(0o755)
    with pytest.raises(AppCrashedError, match="ended by itself with status 3") as caught:
        await Host.start(launch("counter").__class__(script, tmp_path / "data"), BareSandbox())
    assert caught.value.crash.console == ("no such symbol",)


async def test_stop_can_be_called_twice_and_lets_the_app_quit(launch):
    host = await Host.start(launch("counter"), BareSandbox())
    await asyncio.gather(host.stop(), host.settle())
    await host.stop()
    assert host.crash is None


def test_the_app_sees_its_own_home_only(launch):
    made = command(launch("counter"))
    assert made.environment["HOME"] == str(launch("counter").data)
    assert list(made.write) == [launch("counter").data]
    assert "USER" not in made.environment


async def test_a_missing_app_in_the_sandbox_is_told_at_once(launch, tmp_path):
    started = launch("counter")
    with pytest.raises((AppError, SandboxError)):
        await Host.start(type(started)(tmp_path / "nothing", tmp_path / "data"), open_sandbox())


async def test_the_sandbox_lets_an_app_keep_its_own_data(launch, tmp_path):
    script = tmp_path / "kept" / "keeper"
    script.parent.mkdir()
    script.write_text("#!/bin/sh\necho kept > $HOME/note || exit 4\necho no > /etc/note && exit 5\nexit 3\n")
    script.chmod(0o755)
    started = launch("counter")
    with pytest.raises(AppCrashedError, match="status 3"):
        await Host.start(type(started)(script, tmp_path / "home"), open_sandbox())
    assert (tmp_path / "home" / "note").read_text() == "kept\n"
