# ruff: noqa: T201 - what it managed to do, it prints
"""Tries to reach the server at 127.0.0.1, port of argument 1, by the abstract socket of argument 2, and the outside."""

import contextlib
import socket
import sys

for address in (("127.0.0.1", int(sys.argv[1])), ("192.0.2.1", 80), ("1.1.1.1", 53)):
    with contextlib.suppress(OSError), socket.create_connection(address, timeout=0.5):
        print("REACHED", address)
with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as peer:
    peer.connect("\0" + sys.argv[2])
    print("REACHED", sys.argv[2])
print("NETWORKS", [name for _, name in socket.if_nameindex() if name != "lo"])
