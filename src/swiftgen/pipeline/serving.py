"""The language server for editors: our standard input and output, the toolchain's server, our SDK."""

import asyncio
import sys
from pathlib import Path

from swiftgen.pipeline.bench import open_bench
from swiftgen.settings import Settings
from swiftgen.toolchain.language_server import serve


async def serve_editor(settings: Settings, folder: Path) -> int:
    """Serve until the editor leaves; the exit status. Raises ToolchainError, SandboxError."""
    bench = await open_bench(settings)
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader(limit=1 << 26)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    transport, protocol = await loop.connect_write_pipe(asyncio.streams.FlowControlMixin, sys.stdout)
    writer = asyncio.StreamWriter(transport, protocol, None, loop)
    return await serve(reader, writer, sdk=bench.sdk, toolchain=bench.toolchain, folder=folder)
