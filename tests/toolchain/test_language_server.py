"""A real session of the language server's protocol, over pipes, against an SDK."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from swiftgen.toolchain import Sdk, Toolchain
from swiftgen.toolchain.language_server import Documents, messages, send, serve

APP = "import SwiftUI\n#if os(iOS)\nstruct A {\n  let m = Model()\n  let n = tiny(1)\n  func f() { m. }\n}\n#endif\n"


class Pipe:
    """What the proxy writes, to be read again."""

    def __init__(self) -> None:
        self.reader = asyncio.StreamReader(limit=1 << 26)

    def write(self, data: bytes) -> None:
        self.reader.feed_data(data)

    async def drain(self) -> None:
        await asyncio.sleep(0)


@pytest.mark.swift
async def test_completion_and_hover_know_the_sdk_and_the_other_files(
    sdk: Sdk, toolchain: Toolchain, tmp_path: Path
) -> None:
    (tmp_path / "A.swift").write_text(APP)
    (tmp_path / "B.swift").write_text("struct Model { var countOfAll = 0 }\n")
    editor, answers = Pipe(), Pipe()
    session = asyncio.create_task(serve(editor.reader, answers, sdk=sdk, toolchain=toolchain, folder=tmp_path))
    coming = messages(answers.reader)

    async def ask(number: int, method: str, parameters: Any) -> Any:
        await send(editor, {"jsonrpc": "2.0", "id": number, "method": method, "params": parameters})
        async for message in coming:
            if message.get("id") == number and "method" not in message:
                return message.get("result")
            if "id" in message and "method" in message:
                await send(editor, {"jsonrpc": "2.0", "id": message["id"], "result": None})
        pytest.fail("the server went away")

    uri = (tmp_path / "A.swift").as_uri()
    await ask(1, "initialize", {"processId": None, "rootUri": tmp_path.as_uri(), "capabilities": {}})
    await send(editor, {"jsonrpc": "2.0", "method": "initialized", "params": {}})
    document = {"uri": uri, "languageId": "swift", "version": 1, "text": APP}
    await send(editor, {"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": document}})
    place = {"textDocument": {"uri": uri}, "position": {"line": 5, "character": 15}}
    items = (await ask(2, "textDocument/completion", place))["items"]
    assert "countOfAll" in [item["label"] for item in items]
    over = await ask(3, "textDocument/hover", {"textDocument": {"uri": uri}, "position": {"line": 4, "character": 11}})
    assert "func tiny(_ value: Int) -> Int" in over["contents"]["value"]
    await ask(4, "shutdown", None)
    await send(editor, {"jsonrpc": "2.0", "method": "exit"})
    assert await session == 0


def test_texts_reach_the_server_as_an_iphone_has_them() -> None:
    documents = Documents()
    document = {"uri": "file:///A.swift", "text": "#if os(iOS)\nlet é = 1\n#endif\n"}
    opened = documents.ready({"method": "textDocument/didOpen", "params": {"textDocument": document}})
    assert opened["params"]["textDocument"]["text"] == "#if true   \nlet é = 1\n#endif\n"
    change = {
        "range": {"start": {"line": 1, "character": 8}, "end": {"line": 1, "character": 9}},
        "text": "2",
    }
    parameters = {"textDocument": {"uri": "file:///A.swift"}, "contentChanges": [change]}
    changed = documents.ready({"method": "textDocument/didChange", "params": parameters})
    assert changed["params"]["contentChanges"] == [{"text": "#if true   \nlet é = 2\n#endif\n"}]
    other = {"method": "textDocument/hover", "params": {}}
    assert documents.ready(other) is other
