"""The automatic walk: a launch comes in, a RunReport of everything that was tapped goes out."""

import json
import random
import re
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

from swiftgen.artifacts import Finding, RunReport, TapResult
from swiftgen.preview.crash import printed
from swiftgen.preview.errors import AppCrashedError, AppError
from swiftgen.preview.host import Host
from swiftgen.preview.launch import Launch, fresh_home
from swiftgen.preview.node import Node, ProtocolError
from swiftgen.preview.review import review
from swiftgen.preview.run import name_of
from swiftgen.preview.sample_text import sample_text
from swiftgen.preview.tree import takes_events
from swiftgen.sandbox.base import Sandbox, SandboxError

MOST_ALIKE = 3  # rows of one list that are opened
MOST_BUTTONS = 8  # buttons below each other in a scroll area before they count as rows
MOST_USES = 2  # times one control is tried under changing labels
MOST_NOTES = 8  # of one screen: who has more has one cause
MOST_STEPS = 5  # times one control is used as a way to somewhere else
LONGEST_REFRESH = 3.0  # seconds that the app may take to load anew what was pulled
ACTION = "action"  # the role of what assistive technology can do with a control
REFRESH = ("refresh", "Pull to refresh")
WAYS_OUT = ("done", "save", "add", "ok", "close", "cancel", "back")
LAST = ("delete", "remove", "reset", "clear", "erase", "sign out", "log out")
Control = tuple[str, str]
Row = tuple[int, str, int, int]
Use = tuple[int, str]


@dataclass(frozen=True)
class Bounds:
    """How long a walk may be: ``actions`` taps and texts, ``seconds`` in all; ``seed`` decides ties."""

    actions: int = 60
    seconds: float = 30.0
    seed: int = 0


@dataclass
class Place:
    """A screen that was met: its title, what is on it, how often each was tried, and where each led."""

    title: str
    seen: set[Control] = field(default_factory=set)
    tried: dict[Control, int] = field(default_factory=dict)
    leads: dict[Control, str] = field(default_factory=dict)


async def walk(
    launch: Launch, sandbox: Sandbox, bounds: Bounds | None = None, *, build_seconds: float = 0.0
) -> RunReport:
    """Start the app and try each control of each screen that can be reached. It never raises for what the app does."""
    began = perf_counter()
    with fresh_home(launch) as clean:
        try:
            host = await Host.start(clean, sandbox)
        except (AppError, ProtocolError, SandboxError) as error:
            console = error.crash.console if isinstance(error, AppCrashedError) else ()
            return RunReport(launched=False, crash=str(error), console=console, seconds=perf_counter() - began)
        walker = Walker(host, bounds or Bounds(), began, dark=clean.scheme == "dark")
        try:
            await walker.go()
        finally:
            await host.stop()
        return walker.report(build_seconds)


class Walker:
    """One walk over a running app."""

    def __init__(
        self, host: Host, bounds: Bounds, began: float, *, dark: bool = False,
        met: Callable[[str], Awaitable[None]] | None = None,
    ) -> None:  # fmt: skip
        """Nothing tried yet; ``met`` is awaited at each new screen, with its title."""
        self._dark = dark
        self._met = met
        self._new: list[str] = []
        self._host = host
        self._bounds = bounds
        self._began = began
        self._random = random.Random(bounds.seed)  # noqa: S311 (choices of a test walk)
        self._places: dict[str, Place] = {}
        self._taps: list[TapResult] = []
        self._dead: dict[tuple[str, str], str] = {}
        self._uses: dict[Use, int] = {}
        self._used: set[tuple[int, str]] = set()
        self._notes: dict[Finding, None] = {}
        self._fault = ""

    async def go(self) -> None:
        """Walk until everything was tried, the bounds are reached or the app is dead."""
        try:
            await self._host.settle()
            while len(self._taps) < self._bounds.actions and perf_counter() - self._began < self._bounds.seconds:
                here = self._here()
                await self._meet()
                controls = self._controls()
                chosen = self._choose(here, controls)
                if chosen is None:
                    return
                await self._try(here, chosen, controls[chosen])
        except (AppError, ProtocolError) as error:
            self._fault = str(error)

    def report(self, build_seconds: float) -> RunReport:
        """What the walk found."""
        unsupported = [f"{api}: {note}" if note else api for api, note in self._host.unsupported.items()]
        return RunReport(
            launched=True,
            screens=tuple(dict.fromkeys(place.title for place in self._places.values())),
            taps=tuple(self._taps),
            crash=self._fault,
            console=tuple(printed(self._host.console))[-100:],
            unsupported=tuple(unsupported),
            findings=tuple(self._findings()),
            build_seconds=build_seconds,
            seconds=perf_counter() - self._began,
        )

    def _findings(self) -> list[Finding]:
        dead = [
            Finding(
                severity="note", code="dead-control", source="run",
                message=f"The {role} '{label}' on '{title}' changes nothing when it is tapped.",
            )
            for (title, label), role in self._dead.items()
        ]  # fmt: skip
        return [*dead, *self._notes]

    # Where we are

    def _here(self) -> str:
        """The screen's key: what presents it, its title and its chosen tab."""
        layers, title, tabs = [], "", []
        for node in self._host.tree.root.walk():
            if node.role in {"sheet", "alert"}:
                layers.append(node.role)
                title = str(node.access.get("l") or "")
            elif node.role == "header" and not title and self._host.tree.enabled(node):
                title = node.label
            elif node.role == "tab" and {"selected", "isSelected"} & set(node.access.get("t", ())):
                tabs.append(node.label)
        key = f"{'/'.join(layers)}|{title}|{','.join(tabs)}"
        if key not in self._places:
            self._places[key] = Place(title or ", ".join(tabs))
            self._new.append(self._places[key].title)
            notes = review(self._host.tree, self._places[key].title, dark=self._dark)
            self._notes |= dict.fromkeys(notes[:MOST_NOTES])
        return key

    async def _meet(self) -> None:
        """Tell of the screens that were not seen before."""
        titles, self._new = self._new, []
        if self._met:
            for title in titles:
                await self._met(title)

    def _controls(self) -> dict[Control, Node]:
        """What can be tried here, by role and label; of many rows that are alike only the first few."""
        nodes = list(self._host.tree.controls())
        sizes = Counter(self._row_of(node) for node in nodes)
        found: dict[Control, Node] = {}
        taken: Counter[Row] = Counter()
        for node in nodes:
            controls, row = _controls_of(node), self._row_of(node)
            if all(control in found for control in controls):
                continue
            taken[row] += 1
            many = sizes[row] > (MOST_ALIKE if controls[0][0] in {"cell", "link"} else MOST_BUTTONS)
            if row[0] and many and taken[row] > MOST_ALIKE:
                continue
            for control in controls:
                found.setdefault(control, node)
        scroller = self._host.tree.refreshable()
        return {**found, REFRESH: scroller} if scroller else found

    def _row_of(self, node: Node) -> Row:
        """What makes rows alike: the scroll area around them, their role, left edge and width."""
        frame, scroller = self._host.tree.absolute(node), self._host.tree.scroller(node)
        return (scroller.id if scroller else 0, node.role, round(frame.x), round(frame.width))

    # What comes next

    def _choose(self, here: str, controls: dict[Control, Node]) -> Control | None:
        place = self._places[here]
        place.seen = {each for each, node in controls.items() if self._is_new(each, node)} | set(place.tried)
        fresh = [each for each in controls if each in place.seen and each not in place.tried]
        if fresh:
            return min(fresh, key=lambda each: (_order(each), self._random.random() if each[0] == "tab" else 0.0))
        return self._way_to_fresh(here, set(controls))

    def _is_new(self, control: Control, node: Node) -> bool:
        """Whether it is worth a try: not when only its count or time has changed, nor when it keeps changing."""
        return self._uses.get(_use(control, node), 0) < MOST_USES and (node.id, _blurred(control[1])) not in self._used

    def _way_to_fresh(self, here: str, controls: set[Control]) -> Control | None:
        """The first step of the shortest known way to a screen with something left to try; else a way out."""
        if not any(place.seen - set(place.tried) for place in self._places.values()):
            return None
        queue: deque[tuple[str, Control | None]] = deque([(here, None)])
        met = {here}
        while queue:
            key, first = queue.popleft()
            for control, lead in self._places[key].leads.items():
                usable = control in controls and self._places[key].tried[control] < MOST_STEPS
                if lead in met or (first is None and not usable):
                    continue
                if self._places[lead].seen - set(self._places[lead].tried):
                    return first or control
                met.add(lead)
                queue.append((lead, first or control))
        return self._way_out(self._places[here], controls)

    @staticmethod
    def _way_out(place: Place, controls: set[Control]) -> Control | None:
        outs = [each for each in sorted(controls) if each[1].lower() in WAYS_OUT or each[0] in {"tab", "area"}]
        return next((each for each in outs if place.tried.get(each, 0) < MOST_STEPS), None)

    # Trying

    async def _try(self, here: str, control: Control, node: Node) -> None:
        place = self._places[here]
        place.tried[control] = place.tried.get(control, 0) + 1
        use = _use(control, node)
        self._uses[use] = self._uses.get(use, 0) + 1
        self._used.add((node.id, _blurred(control[1])))
        before, effects = self._state(), len(self._host.effects)
        began = perf_counter()
        milliseconds = 0.0
        for event in events_for(self._host, node, control):
            milliseconds += (await self._host.send(event)).milliseconds
        await self._host.settle()
        if control == REFRESH:
            await self._refreshed(node)
        if self._host.crash:
            raise AppCrashedError(self._host.crash)
        changed = self._state() != before or len(self._host.effects) != effects
        settled = max(milliseconds, (self._host.last_frame - began) * 1000)
        self._taps.append(TapResult(label=control[1], role=control[0], changed=changed, milliseconds=round(settled, 2)))
        place.leads[control] = self._here()
        await self._meet()
        spot = (place.title, control[1])
        if changed:
            self._dead.pop(spot, None)
        elif control[0] in {"button", "link", "toggle"} and "tap" in node.hits and place.tried[control] == 1:
            self._dead[spot] = control[0]

    async def _refreshed(self, node: Node) -> None:
        """Wait for what the app loads anew."""
        await self._host.settle(until=lambda: node.props.get("pull") != "busy", limit=LONGEST_REFRESH)

    def _state(self) -> str:
        return json.dumps(self._host.tree.root.plain())


def events_for(host: Host, node: Node, control: Control) -> list[dict[str, Any]]:
    """What a person would do with the control."""
    if control[0] == ACTION:
        return [{"t": "act", "i": node.id, "name": control[1]}]
    if node.kind == "field":
        text = sample_text(str(node.props.get("kb") or ""), name_of(node))
        rev = node.props.get("rev")
        rev = rev + 1 if isinstance(rev, int) else 1
        return [
            {"t": "focus", "i": node.id, "on": True},
            {"t": "text", "i": node.id, "value": text, "rev": rev},
            {"t": "submit", "i": node.id},
            {"t": "focus", "i": node.id, "on": False},
        ]
    if node.kind == "scroll":
        return [{"t": "refresh", "i": node.id}]
    if "adjust" in node.hits:
        return [{"t": "adjust", "i": node.id, "by": 1}]
    if "tap" in node.hits:
        return [{"t": "tap", "i": node.id}]
    if "long" in node.hits:
        return [{"t": "long", "i": node.id}]
    frame = host.tree.absolute(node)
    start = [frame.x + frame.width * 0.3, frame.middle[1]]
    end = [frame.x + frame.width * 0.7, frame.middle[1]]
    steps = [("changed", start), ("changed", end), ("ended", end)]
    return [{"t": "drag", "i": node.id, "phase": phase, "start": start, "at": at, "v": [0, 0]} for phase, at in steps]


def _controls_of(node: Node) -> list[Control]:
    """Itself, when fingers or steps do something with it, and its actions: those of a row show what a swipe would."""
    swiped = node.hits == {"drag"} and node.actions
    own = [_control_of(node)] if takes_events(node) and not swiped else []
    return [*own, *((ACTION, name) for name in node.actions)]


def _use(control: Control, node: Node) -> Use:
    return node.id, control[1] if control[0] == ACTION else ""


def _control_of(node: Node) -> Control:
    name = name_of(node)
    if not name:
        return "area", f"{node.frame[2]:.0f} x {node.frame[3]:.0f} points"
    return node.role or ("field" if node.kind == "field" else "button"), name


def _blurred(name: str) -> str:
    return re.sub(r"\d+", "#", name)


def _order(control: Control) -> float:
    role, name = control[0], control[1].lower()
    if role in {"field", "toggle", "slider", "stepper", "adjustable"}:
        return 0
    if role == REFRESH[0]:
        return 3
    if role == "tab":
        return 6
    if role == "area":
        return 5
    if any(word in name for word in LAST):
        return 4
    return 2 + WAYS_OUT.index(name) / 10 if name in WAYS_OUT else 1
