"""A real client of the official package talks to the server as an agent's host does: over its standard streams."""

import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from mcp.client.stdio import stdio_client

from mcp import ClientSession, StdioServerParameters

GOOD = 'import SwiftUI\n@main struct A: App { var body: some Scene { WindowGroup { Text("Hello") } } }\n'
BAD = GOOD.replace("Text(", "Txt(")


@asynccontextmanager
async def session() -> AsyncIterator[ClientSession]:
    command = StdioServerParameters(command=sys.executable, args=["-m", "swiftgen.cli", "mcp"], env=dict(os.environ))
    async with stdio_client(command) as streams, ClientSession(*streams) as client:
        await client.initialize()
        yield client


async def call(client: ClientSession, tool: str, **arguments: Any) -> dict[str, Any]:
    result = await client.call_tool(tool, arguments)
    assert not result.isError, result.content
    assert result.structuredContent is not None
    return result.structuredContent


async def test_the_tools_say_what_they_take() -> None:
    async with session() as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
    assert {"check", "check_code", "symbol", "repair", "run", "shot"} <= set(tools)
    assert all(tool.description for tool in tools.values())
    assert tools["check"].inputSchema["required"] == ["path"]


async def test_bad_input_is_a_sentence(tmp_path: Path) -> None:
    async with session() as client:
        missing = await client.call_tool("check", {"path": str(tmp_path / "nothing")})
        unsafe = await client.call_tool("check_code", {"files": {"../../out.swift": GOOD}})
    assert missing.isError
    assert "does not exist" in missing.content[0].text  # type: ignore[union-attr]
    assert unsafe.isError


@pytest.mark.swift
async def test_code_is_checked_repaired_run_and_drawn(tmp_path: Path) -> None:
    (tmp_path / "App.swift").write_text(GOOD)
    async with session() as client:
        bad = await call(client, "check_code", files={"App.swift": BAD})
        assert not bad["ok"]
        assert bad["findings"][0]["range"]["start"]["line"] == 2
        assert (await call(client, "check", path=str(tmp_path)))["ok"]
        assert (await call(client, "run", path=str(tmp_path)))["launched"]
        picture = await client.call_tool("shot", {"path": str(tmp_path)})
    assert picture.content[0].type == "image"


@pytest.mark.swift
async def test_names_are_looked_up() -> None:
    async with session() as client:
        stack = await call(client, "symbol", name="NavigationStack")
        assert stack["found"][0]["since"] == "16.0"
        assert any("init(" in member["declaration"] for member in stack["members"])
        padding = await call(client, "symbol", name="View.padding")
        assert all("padding" in each["declaration"] for each in padding["found"])
        wrong = await call(client, "symbol", name="navigatonTitle")
        assert wrong["found"] == []
        assert "navigationTitle" in wrong["near"]
