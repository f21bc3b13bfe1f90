"""Lines of bounded length out of a stream of bytes."""

import asyncio
from collections.abc import AsyncIterator


class LineTooLongError(Exception):
    """A line is longer than the reader allows."""


async def whole_lines(stream: asyncio.StreamReader, limit: int) -> AsyncIterator[bytes]:
    """Each line without its end. Raises LineTooLongError: over ``limit`` bytes without an end."""
    rest = bytearray()
    while chunk := await stream.read(1 << 16):
        rest += chunk
        if b"\n" in chunk:
            *ready, last = bytes(rest).split(b"\n")
            for line in ready:
                if len(line) > limit:
                    raise LineTooLongError(f"over {limit} bytes")
                yield line
            rest = bytearray(last)
        if len(rest) > limit:
            raise LineTooLongError(f"over {limit} bytes")
    if rest:
        yield bytes(rest)


async def cut_lines(stream: asyncio.StreamReader, limit: int) -> AsyncIterator[str]:
    """Each line as text; longer ones are cut to ``limit`` bytes and the rest of them is dropped."""
    rest, dropping = bytearray(), False
    while chunk := await stream.read(1 << 16):
        *ready, last = chunk.split(b"\n")
        for part in ready:
            if not dropping:
                yield _text(rest + part, limit)
            rest, dropping = bytearray(), False
        if not dropping:
            rest += last
        if len(rest) > limit:
            yield _text(rest, limit)
            rest, dropping = bytearray(), True
    if rest:
        yield _text(rest, limit)


def _text(line: bytes | bytearray, limit: int) -> str:
    return line[:limit].decode("utf-8", "replace").rstrip("\r")
