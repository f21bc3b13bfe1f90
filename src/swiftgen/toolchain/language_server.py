"""The toolchain's language server, told of our SDK: an editor's messages go through, Swift texts as an iPhone has them.

```
editor ─► didOpen, didChange (kept, made ready for Linux, sent whole) ─► sourcekit-lsp
       ◄──────────────────────── everything as it is ◄──────────────────
```
"""

import asyncio
import json
import os
import tempfile
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit

from swiftgen.toolchain.compiler import language_flags
from swiftgen.toolchain.dialect import DEFAULT
from swiftgen.toolchain.find import Toolchain, ToolchainError
from swiftgen.toolchain.prepare import prepare
from swiftgen.toolchain.sdk import Sdk

_SKIPPED = frozenset({".build", ".git", "DerivedData", ".swiftgen", "Pods", "node_modules"})
_WAIT = 5.0


class Writer(Protocol):
    """Where messages go."""

    def write(self, data: bytes) -> None: ...  # noqa: D102
    async def drain(self) -> None: ...  # noqa: D102


async def serve(editor: asyncio.StreamReader, answers: Writer, *, sdk: Sdk, toolchain: Toolchain, folder: Path) -> int:
    """Run until the editor says ``exit`` or goes away; the server's exit status.

    Raises:
        ToolchainError: the toolchain has no language server.
    """
    server = toolchain.root / "bin" / "sourcekit-lsp"
    if not server.is_file():
        raise ToolchainError(
            f"There is no sourcekit-lsp in {server.parent}. Install the whole toolchain from swift.org."
        )
    with tempfile.TemporaryDirectory(prefix="swiftgen-lsp-") as temporary:
        configured = configure(Path(temporary), folder, sdk, toolchain)
        process = await asyncio.create_subprocess_exec(
            str(server), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL, env={**os.environ, **configured}, cwd=folder,
        )  # fmt: skip
        assert process.stdin is not None and process.stdout is not None  # noqa: S101, PT018 (pipes were asked for)
        back = asyncio.create_task(_copy(process.stdout, answers))
        documents = Documents()
        async for message in messages(editor):
            await send(process.stdin, documents.ready(message))
            if message.get("method") == "exit":
                break
        process.stdin.close()
        try:
            return await asyncio.wait_for(process.wait(), _WAIT)
        except TimeoutError:
            process.kill()
            return await process.wait()
        finally:
            back.cancel()


def configure(place: Path, folder: Path, sdk: Sdk, toolchain: Toolchain) -> dict[str, str]:
    """Write what the server must know of an app into ``place``; the environment that leads it there."""
    flags = [*language_flags(DEFAULT), *sdk.compile_flags]
    root = folder.resolve()
    files = sorted(path for path in root.rglob("*.swift") if not _SKIPPED & set(path.relative_to(root).parts))
    arguments = [str(toolchain.swiftc), *flags, *(str(path) for path in files)]
    commands = [{"directory": str(root), "file": str(path), "arguments": arguments} for path in files]
    (place / "compile_commands.json").write_text(json.dumps(commands))
    config = place / "sourcekit-lsp" / "config.json"
    config.parent.mkdir()
    settings = {
        "defaultWorkspaceType": "compilationDatabase",
        "compilationDatabase": {"searchPaths": [os.path.relpath(place, root)]},
        "fallbackBuildSystem": {"swiftCompilerFlags": flags},
        "backgroundIndexing": False,
    }
    config.write_text(json.dumps(settings))
    return {"XDG_CONFIG_HOME": str(place)}


class Documents:
    """The texts that the editor has open, as it sees them."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def ready(self, message: dict[str, Any]) -> dict[str, Any]:
        """The message for the server: a Swift text is sent whole, with its conditions decided as on an iPhone."""
        method, parameters = message.get("method"), message.get("params") or {}
        if method == "textDocument/didOpen" and parameters["textDocument"]["uri"].endswith(".swift"):
            document = parameters["textDocument"]
            self._texts[document["uri"]] = document["text"]
            return {**message, "params": {"textDocument": {**document, "text": prepare(document["text"])}}}
        if method == "textDocument/didChange" and parameters["textDocument"]["uri"] in self._texts:
            uri = parameters["textDocument"]["uri"]
            for change in parameters["contentChanges"]:
                self._texts[uri] = _changed(self._texts[uri], change)
            return {**message, "params": {**parameters, "contentChanges": [{"text": prepare(self._texts[uri])}]}}
        if method == "textDocument/didClose":
            self._texts.pop(parameters["textDocument"]["uri"], None)
        return message


def _changed(text: str, change: Mapping[str, Any]) -> str:
    """A change by lines and UTF-16 columns, as the protocol counts them."""
    if "range" not in change:
        return str(change["text"])
    start, end = (_offset(text, change["range"][edge]) for edge in ("start", "end"))
    return text[:start] + str(change["text"]) + text[end:]


def _offset(text: str, place: Mapping[str, int]) -> int:
    at = 0
    for _ in range(place["line"]):
        following = text.find("\n", at)
        if following < 0:
            return len(text)
        at = following + 1
    units = place["character"]
    while units > 0 and at < len(text) and text[at] != "\n":
        units -= 2 if ord(text[at]) > 0xFFFF else 1
        at += 1
    return at


async def messages(stream: asyncio.StreamReader) -> AsyncIterator[dict[str, Any]]:
    """The protocol's messages, until the stream ends."""
    while True:
        length = 0
        while (line := await stream.readline()).strip():
            name, _, value = line.decode("ascii", "replace").partition(":")
            if name.strip().lower() == "content-length":
                length = int(value)
        if not length:
            return
        try:
            yield json.loads(await stream.readexactly(length))
        except asyncio.IncompleteReadError:
            return


async def send(stream: Writer, message: Mapping[str, Any]) -> None:
    """One message, framed."""
    body = json.dumps(message, ensure_ascii=False).encode()
    stream.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
    await stream.drain()


async def _copy(stream: asyncio.StreamReader, answers: Writer) -> None:
    while chunk := await stream.read(1 << 16):
        answers.write(chunk)
        await answers.drain()


def path_of(uri: str) -> Path:
    """The file that a ``file:`` address names."""
    return Path(unquote(urlsplit(uri).path))
