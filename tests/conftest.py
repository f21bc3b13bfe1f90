"""For all tests: the network is closed, and what the environment of this machine says is not heard."""

import ipaddress
import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_OURS = ("SWIFTGEN_", "ANTHROPIC_", "OPENAI_", "XAI_", "AWS_")
_KEPT = (
    "SWIFTGEN_TOOLCHAIN",
    "SWIFTGEN_CACHE",
    "SWIFTGEN_SDK",
)  # a built SDK is shared by all tests, and by the runs before them


class NetworkClosedError(OSError):
    """A test reached for the network."""


def _is_local(address: Any) -> bool:
    if not isinstance(address, tuple):
        return True  # a Unix socket
    host = address[0]
    if host in ("localhost", "", b"localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True, scope="session")
def network_closed() -> Iterator[None]:
    """Only loopback addresses and Unix sockets can be reached, except by tests marked ``live``, which are opt-in."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, _guarded(getattr(socket.socket, name)))
        patch.setattr(socket, "getaddrinfo", _guarded_lookup(socket.getaddrinfo))
        yield


_live = False


def _guarded(method: Any) -> Any:
    def connect(self: socket.socket, address: Any) -> Any:
        if not (_live or self.family == socket.AF_UNIX or _is_local(address)):
            raise NetworkClosedError(f"tests reach no network: {address!r}")
        return method(self, address)

    return connect


def _guarded_lookup(function: Any) -> Any:
    def getaddrinfo(host: Any, *arguments: Any, **named: Any) -> Any:
        if not (_live or host is None or _is_local((host, 0))):
            raise NetworkClosedError(f"tests look up no names: {host!r}")
        return function(host, *arguments, **named)

    return getaddrinfo


@pytest.fixture(autouse=True)
def live_tests_only_when_marked(request: pytest.FixtureRequest) -> Iterator[None]:
    """Opens the network for a test that is marked ``live``."""
    global _live  # noqa: PLW0603
    _live = request.node.get_closest_marker("live") is not None
    yield
    _live = False


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests marked ``live`` cost money: they run only when asked for by ``-m live``."""
    if "live" in (config.option.markexpr or ""):
        return
    for item in items:
        if item.get_closest_marker("live"):
            item.add_marker(pytest.mark.skip(reason="calls a paid provider; run it with -m live"))


@pytest.fixture(autouse=True, scope="session")
def private_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The data folder of the tests; no setting or key of the machine is seen."""
    folder = tmp_path_factory.mktemp("data")
    with pytest.MonkeyPatch.context() as patch:
        for name in os.environ:
            if name.startswith(_OURS) and name not in _KEPT:
                patch.delenv(name)
        patch.setenv("SWIFTGEN_DATA", str(folder))
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        yield folder


def pytest_configure(config: pytest.Config) -> None:
    """A run in the background of a shell ignores Ctrl-C, and so would all that it starts; tests send it to programs."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
