import json

import pytest
from websockets.asyncio.client import connect

from swiftgen.preview.devices import bars
from swiftgen.preview.live import LiveApp
from swiftgen.preview.server import PreviewServer
from swiftgen.preview.surroundings import Surroundings

from .bare import BareSandbox


def test_a_wish_changes_what_it_names_and_no_nonsense():
    now = Surroundings().wished(
        {"device": "se", "turned": True, "scheme": "pink", "text": 7, "rtl": "yes", "size": [1, 1]}
    )
    assert now == Surroundings(device="se", turned=True)
    assert now.event()["size"] == [667, 375]
    assert now.told()["bars"] == "none"


def test_a_language_from_right_to_left_turns_the_page():
    now = Surroundings().wished({"locale": "ar_SA"})
    assert now.event()["rtl"]
    assert not now.wished({"rtl": False}).event()["rtl"]
    assert not now.wished({"locale": "de_DE"}).event()["rtl"]


def test_an_odd_size_is_kept_until_a_device_is_chosen(launch):
    now = Surroundings.of(launch("counter", size=(300.0, 500.0)))
    assert now.wished({"turned": True}).screen == (500, 300)
    assert now.wished({"device": "16"}).screen == (393, 852)
    assert Surroundings.of(launch("counter", size=(956.0, 440.0))) == Surroundings(device="16-pro-max", turned=True)


@pytest.mark.parametrize(
    ("size", "top"), [((393, 852), 59), ((852, 393), 0), ((375, 667), 20), ((820, 1180), 24), ((1, 2), 59)]
)
def test_bars_take_what_the_device_has(size, top):
    assert bars(size)[0] == top


async def test_a_browser_that_comes_back_hears_what_is_now(launch):
    live = LiveApp(launch("counter"), BareSandbox())
    await live.start()
    async with PreviewServer(live) as server:
        page = f"http://127.0.0.1:{server.site.page_port}"
        address = page.replace("http", "ws") + f"/socket/page?token={server.token}"
        async with connect(address, origin=page) as socket:
            await socket.send('{"t":"env","device":"se"}')
            while json.loads(await socket.recv()).get("device") != "se":
                pass
        await live.host.tap("Add")
        async with connect(address, origin=page) as socket:
            assert json.loads(await socket.recv())["device"] == "se"
            await socket.send('{"t":"inspect","i":12}')
            while (found := json.loads(await socket.recv()))["t"] != "inspected":
                pass
            assert (found["name"], found["frame"], found["source"]) == ("Add", [20, 160, 160, 44], None)
            await socket.send('{"t":"inspect","i":[]}')
            while (found := json.loads(await socket.recv()))["t"] != "inspected":
                pass
            assert found == {"t": "inspected", "i": 0}
    await live.stop()
