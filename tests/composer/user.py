"""Somebody who uses a running app: taps what is written, types, looks, closes it and opens it again."""

import re
from pathlib import Path

from swiftgen.preview.host import Host
from swiftgen.preview.launch import Launch
from swiftgen.preview.node import Node
from swiftgen.preview.run import name_of
from swiftgen.sandbox import Sandbox


class User:
    """One person in front of one app."""

    def __init__(self, launch: Launch, sandbox: Sandbox) -> None:
        self._launch = launch
        self._sandbox = sandbox
        self._host: Host | None = None
        self.last = ""

    @property
    def host(self) -> Host:
        assert self._host is not None
        return self._host

    async def open(self) -> None:
        self._host = await Host.start(self._launch, self._sandbox)
        await self.host.settle()

    async def close(self) -> None:
        self.last = self.screen()
        await self.host.stop()
        self._host = None

    async def relaunch(self) -> None:
        await self.close()
        await self.open()

    def controls(self) -> list[Node]:
        return list(self.host.tree.controls())

    def labels(self) -> list[str]:
        return [name_of(node) for node in self.controls()]

    def screen(self) -> str:
        """All that can be read: texts, labels and values, a line each."""
        spoken = [
            f"{name_of(node)} {node.value}".strip() for node in self.host.tree.root.walk() if node.access or node.value
        ]
        return "\n".join([*self.host.tree.texts(), *spoken])

    def sees(self, *patterns: str) -> bool:
        """Whether every pattern is on screen."""
        return all(re.search(pattern, self.screen(), re.MULTILINE) for pattern in patterns)

    def has(self, *patterns: str) -> bool:
        """Whether there is a control for every pattern (the whole label)."""
        return all(any(re.fullmatch(pattern, label) for label in self.labels()) for pattern in patterns)

    async def tap(self, pattern: str, number: int = 0) -> bool:
        """Tap the ``number``-th control whose whole label matches; False when there is none."""
        found = [node for node in self.controls() if re.fullmatch(pattern, name_of(node))]
        found.sort(key=lambda node: node.role == "tab")  # a button before the tab of the same name
        if len(found) <= number:
            return False
        await self.host.send({"t": "tap", "i": found[number].id})
        await self.host.settle()
        return True

    async def press(self, *patterns: str) -> bool:
        """Tap one after the other; False as soon as one is missing."""
        for pattern in patterns:
            if not await self.tap(pattern):
                return False
        return True

    async def write(self, pattern: str, text: str) -> bool:
        """Type into the first field whose name matches, or into the only one."""
        fields = [node for node in self.controls() if node.kind == "field"]
        named = [node for node in fields if re.fullmatch(pattern, name_of(node))]
        field = named[0] if named else fields[0] if len(fields) == 1 else None
        if field is None:
            return False
        rev = field.props.get("rev")
        await self.host.send({"t": "focus", "i": field.id, "on": True})
        await self.host.send(
            {"t": "text", "i": field.id, "value": text, "rev": (rev if isinstance(rev, int) else 0) + 1}
        )
        await self.host.send({"t": "focus", "i": field.id, "on": False})
        await self.host.settle()
        return True


def user_of(launch: Launch, home: Path, sandbox: Sandbox) -> User:
    """A user whose app keeps what it stores in ``home``."""
    return User(Launch(launch.executable, home, read=launch.read, scheme=launch.scheme), sandbox)
