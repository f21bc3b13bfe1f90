"""Who gets an answer from the preview's server, and who does not."""

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from swiftgen.preview.live import LiveApp
from swiftgen.preview.server import PreviewServer
from swiftgen.preview.site import find_asset

from .bare import BareSandbox


@pytest.fixture
async def server(launch):
    live = LiveApp(launch("counter"), BareSandbox())
    await live.start()
    async with PreviewServer(live) as server:
        yield server
    await live.stop()


def addresses(server):
    return f"http://127.0.0.1:{server.site.page_port}", f"http://127.0.0.1:{server.site.app_port}"


async def test_both_origins_answer_with_a_strict_policy(server):
    page, app = addresses(server)
    async with httpx.AsyncClient() as client:
        for url in (f"{page}/", f"{app}/app.html"):
            answer = await client.get(url)
            assert answer.status_code == 200
            rules = answer.headers["content-security-policy"]
            assert "default-src 'none'" in rules
            assert "unsafe" not in rules
            assert answer.headers["x-content-type-options"] == "nosniff"
        config = (await client.get(f"{page}/config.json")).json()
        assert config["app"] == app
        assert (await client.get(f"{app}/config.json")).status_code == 404
        assert (await client.get(f"{app}/fonts/inter-400.woff2")).status_code == 200


@pytest.mark.parametrize("path", ["/../server.py", "/%2e%2e/server.py", "/nothing.js", "/icons/LICENSE", "/fonts"])
async def test_only_the_client_files_are_served(server, path):
    async with httpx.AsyncClient() as client:
        assert (await client.get(addresses(server)[1] + path)).status_code == 404


async def test_a_foreign_host_name_is_refused(server):
    async with httpx.AsyncClient() as client:
        answer = await client.get(addresses(server)[0], headers={"host": f"evil.test:{server.site.page_port}"})
        assert answer.status_code == 421


@pytest.mark.parametrize(
    ("origin", "token"),
    [("http://evil.test", True), (None, True), ("own", False)],
)
async def test_a_socket_needs_its_own_origin_and_the_token(server, origin, token):
    app = addresses(server)[1]
    url = app.replace("http", "ws") + f"/socket/app?token={server.token if token else 'guess'}"
    with pytest.raises(InvalidStatus, match="403"):
        async with connect(url, origin=app if origin == "own" else origin):
            pass


async def test_a_socket_passes_only_what_fingers_do(server):
    app = addresses(server)[1]
    host = server.site.live.host
    async with connect(app.replace("http", "ws") + f"/socket/app?token={server.token}", origin=app) as socket:
        strange = '{"t":"scroll","i":12,"at":[NaN,0]}'
        for message in (
            "garbage",
            "[1]",
            '{"t":"quit"}',
            '{"t":"env","scheme":"dark"}',
            '{"t":"tap","i":99999}',
            strange,
        ):
            await socket.send(message)
        await socket.send('{"t":"tap","i":12}')
        frames = 0
        async for message in socket:
            frames += '"frame"' in message
            if "Count: 1" in message:
                break
    assert frames == 2
    assert host.scheme == "light"
    assert "at" not in host.tree.nodes[12].props
    assert host.crash is None


def test_assets_are_found_by_name_and_never_outside(tmp_path):
    folder = tmp_path / "Assets.xcassets" / "Logo.imageset"
    folder.mkdir(parents=True)
    for name in ("logo.png", "logo@2x.png"):
        (folder / name).write_bytes(b"x")
    (tmp_path / "secret.png").write_bytes(b"x")
    assert find_asset(tmp_path / "Assets.xcassets", "Logo").name == "logo@2x.png"
    for name in ("../secret", "..", "secret", "*", ".hidden"):
        assert find_asset(tmp_path / "Assets.xcassets", name) is None
    assert find_asset(None, "Logo") is None
