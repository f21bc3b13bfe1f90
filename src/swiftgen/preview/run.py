"""An app driven by a script: JSON lines of events come in, one JSON line an answer goes out."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterable, Mapping
from typing import Any

from swiftgen.preview.errors import AppError
from swiftgen.preview.host import Host
from swiftgen.preview.launch import Launch
from swiftgen.preview.live import EVENTS
from swiftgen.preview.node import Node, ProtocolError
from swiftgen.sandbox.base import Sandbox

KINDS = EVENTS | {"env", "full", "quit", "wait"}
LONGEST_WAIT = 10_000  # milliseconds


class ScriptError(Exception):
    """A line of the script is no event; the message names the line."""


def read_script(text: str) -> list[dict[str, Any]]:
    """The events of a script; empty lines and lines that begin with ``#`` are left out. Raises ScriptError."""
    events = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        try:
            event = json.loads(line)
        except ValueError:
            event = None
        if not isinstance(event, dict) or event.get("t") not in KINDS:
            known = ", ".join(sorted(KINDS))
            raise ScriptError(
                f'Line {number} of the script is no event. Write {{"t": "tap", "label": "…"}}; t is {known}.'
            )
        events.append(event)
    return events


async def play(launch: Launch, sandbox: Sandbox, events: Iterable[dict[str, Any]]) -> AsyncIterator[dict[str, Any]]:
    """Start the app and answer each event by what is on screen then, the first answer being that of the start.

    An answer: ``{"n", "changed", "ms", "texts", "controls": [{"label", "role", "value", "actions"}], "effects"}``. A
    failed event gives ``{"error": …}`` and ends it; a crash also ``console``.
    """
    host: Host | None = None
    try:
        host = await Host.start(launch, sandbox)
        yield answer(host, changed=True, milliseconds=0.0)
        for event in events:
            if event["t"] == "quit":
                return
            host.effects.clear()
            if event["t"] == "wait":
                before = host.frames
                await asyncio.sleep(min(LONGEST_WAIT, max(0.0, number_of(event, "ms"))) / 1000)
                yield answer(host, changed=host.frames != before, milliseconds=0.0)
                continue
            frame = await host.send(event)
            await host.settle()
            yield answer(host, changed=frame.changed, milliseconds=frame.milliseconds)
    except (AppError, ProtocolError) as error:
        crash = getattr(error, "crash", None)
        yield {"error": str(error), **({"console": list(crash.console)} if crash else {})}
    finally:
        if host:
            await host.stop()


def number_of(event: Mapping[str, Any], key: str) -> float:
    """A number of an event, 0 when it has none."""
    value = event.get(key)
    return float(value) if isinstance(value, int | float) else 0.0


def answer(host: Host, *, changed: bool, milliseconds: float) -> dict[str, Any]:
    """What is on screen."""
    return {
        "n": host.frames,
        "changed": changed,
        "ms": round(milliseconds, 2),
        "texts": host.tree.texts(),
        "controls": [_control(node) for node in host.tree.controls()],
        "effects": [{"kind": effect.kind, "value": effect.value} for effect in host.effects],
    }


def _control(node: Node) -> dict[str, Any]:
    return {
        "label": name_of(node),
        "role": node.role or ("field" if node.kind == "field" else "button"),
        "value": node.value,
        **({"actions": list(node.actions)} if node.actions else {}),
    }


def name_of(node: Node) -> str:
    """What a person would call a control: its label, the text in it, its identifier or its placeholder."""
    if node.label or node.identifier:
        return node.label or node.identifier
    inside = " ".join(part for each in node.walk() for part in each.lines)
    return inside or str(node.props.get("ph") or "")
