"""The network is closed in tests, loopback is open."""

import socket

import pytest


def test_addresses_outside_cannot_be_reached() -> None:
    with socket.socket() as reach, pytest.raises(OSError, match="no network"):
        reach.connect(("192.0.2.1", 80))


def test_names_are_not_looked_up() -> None:
    with pytest.raises(OSError, match="look up no names"):
        socket.create_connection(("example.org", 80))


def test_loopback_is_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
        server.accept()[0].close()
