"""Scripted apps: each a class with ``view()``, the whole screen, and ``on(event)``, which changes it."""

# ruff: noqa: T201 (what it prints is the protocol)

import sys

from nodes import box, button, field, path, screen, scroll, symbol, text

SPRING = {"d": 300, "dl": 0, "e": "ease-in-out", "n": 1, "rev": False}


ACTIONS = {"acts": ["Clear", "Escape"]}


class App:
    an = None
    scheme = "light"

    def messages(self):
        return []


class Paints(App):
    """A text and a symbol filled with a gradient, and a mesh."""

    def view(self):
        across = {"g": "linear", "stops": [[0, "#FF0000FF"], [1, "#0000FFFF"]], "from": [0, 0], "to": [1, 0]}
        down = {**across, "to": [0, 1]}
        corners = [[0, 0], [1, 0], [0, 1], [1, 1]]
        inks = ["#FF0000FF", "#00FF00FF", "#0000FFFF", "#FFFFFFFF"]
        mesh = {"g": "mesh", "w": 2, "h": 2, "points": corners, "colors": inks}
        return screen(
            text(10, 20, 60, 340, 60, "MMMMMM", 60, 900, across),
            symbol(11, 20, 160, 100, "square.fill", down),
            path(12, 20, 400, 200, 200, mesh),
        )


class Counter(App):
    """A count, a sheet, a field and a disabled button."""

    def __init__(self):
        self.count, self.name, self.rev, self.sheet, self.drag, self.long = 0, "", 0, False, "", 0
        self.pinch, self.rating, self.act = "", 3, ""

    def view(self):
        dark = self.scheme == "dark"
        ink = "#FFFFFFFF" if dark else "#000000FF"
        parts = [
            text(10, 20, 60, 353, 41, "Counter", 34, 700, ink, a={"r": "header"}),
            text(11, 20, 120, 353, 22, f"Count: {self.count}", color=ink, a={"id": "count"}),
            button(12, 20, 160, 160, 44, "Add"),
            button(13, 200, 160, 160, 44, "Never", dis=True, o=0.4),
            field(14, 20, 220, 353, 44, self.name, self.rev, "Name"),
            text(15, 20, 270, 353, 22, f"Hello {self.name}", color=ink),
            button(16, 20, 320, 160, 44, "Open sheet"),
            path(17, 20, 400, 353, 60, "#34C759FF", hit=["drag", "long"], a={"r": "adjustable", "l": "Track"}),
            path(19, 20, 500, 200, 200, "#AF52DEFF", hit=["tap", "pinch"], a={"r": "image", "l": "Map"}),
            text(20, 20, 720, 353, 22, f"Pinch {self.pinch}", color=ink),
            text(21, 200, 760, 100, 22, "Rating", a={"l": "Rating", "r": "adjustable", **ACTIONS}, hit=["adjust"]),
            text(22, 20, 760, 150, 22, f"Rated {self.rating} {self.act}", color=ink),
            text(18, 20, 470, 353, 22, f"Drag {self.drag} long {self.long}", color=ink),
        ]
        if self.sheet:
            parts.append(box(30, 0, 0, 393, 852, path(31, 0, 0, 393, 852, "#00000066", hit=["tap"]), self._sheet()))
        return screen(*parts, fill="#1C1C1EFF" if dark else "#FFFFFFFF")

    def _sheet(self):
        down = {"m": [1, 0, 0, 1, 0, 652]}
        return box(
            32, 0, 200, 393, 652, path(33, 0, 0, 393, 652, "#F2F2F7FF", radius=12),
            text(34, 20, 20, 300, 24, "Sheet", 20, 600, a={"r": "header"}),
            button(35, 20, 80, 160, 44, "Done"), **{"in": down, "out": down, "a": {"r": "sheet"}},
        )  # fmt: skip

    def on(self, event):
        self.an, kind, node = None, event["t"], event.get("i")
        if kind == "env":
            self.scheme = event.get("scheme", self.scheme)
        elif kind == "text":
            self.name, self.rev = event["value"], event["rev"]
        elif kind == "drag":
            self.drag = f"{event['phase']} {event['at'][0] - event['start'][0]:.0f}"
        elif kind == "pinch":
            self.pinch = f"{event['phase']} {event['scale']:.2f} {event['turn']:.0f}"
        elif kind == "adjust":
            self.rating += event["by"]
        elif kind == "act":
            self.act = event["name"]
        elif kind == "long":
            self.long += 1
        elif kind == "tap" and node == 12:
            self.count += 1
        elif kind == "tap" and node in (16, 31, 35):
            self.sheet, self.an = node == 16, SPRING


class Rows(App):
    """Two hundred rows; a tap on one counts in it."""

    def __init__(self):
        self.counts, self.at = [0] * 200, [0, 0]

    def view(self):
        rows = [self._row(index) for index in range(200)]
        return screen(scroll(5, 0, 59, 393, 759, [393, 200 * 44], *rows, at=self.at))

    def _row(self, index):
        i = 1000 + index * 10
        return box(
            i, 0, index * 44, 393, 44,
            text(i + 1, 16, 11, 250, 22, f"Row {index + 1}"),
            text(i + 2, 300, 11, 60, 22, f"{self.counts[index]}"),
            symbol(i + 3, 360, 13, 13, "chevron.right", "#C7C7CCFF"),
            path(i + 4, 16, 43, 377, 1, "#C6C6C8FF"),
            hit=["tap"], a={"r": "cell", "l": f"Row {index + 1}"},
        )  # fmt: skip

    def on(self, event):
        if event["t"] == "tap":
            self.counts[(event["i"] - 1000) // 10] += 1
        elif event["t"] == "scroll":
            self.at = event["at"]


class Pulled(Rows):
    """Rows that are loaded anew when they are pulled, at once or until the next tap."""

    def __init__(self, at_once=0):
        super().__init__()
        self.loads, self.busy, self.at_once = 0, False, at_once

    def view(self):
        rows = [self._row(index) for index in range(40)]
        keys = {"at": self.at, "pull": "busy" if self.busy else "idle"}
        return screen(
            text(10, 20, 60, 353, 41, "Inbox", 34, 700, a={"r": "header"}),
            text(11, 200, 70, 150, 22, f"Loads: {self.loads}", hit=["drag"]),
            scroll(5, 0, 110, 393, 708, [393, 40 * 44], *rows, **keys),
            text(12, 200, 92, 150, 18, "Swiped", hit=["drag"], a={"acts": ["Show Actions"]}),
        )

    def on(self, event):
        super().on(event)
        if event["t"] == "refresh":
            self.loads, self.busy = self.loads + 1, not self.at_once
        elif event["t"] == "tap":
            self.busy = False


class Mirror(App):
    """Shows what it was told of its surroundings."""

    env = {"scheme": "light", "size": [393, 852]}  # noqa: RUF012 (replaced, never changed)

    def view(self):
        told = [f"{key} {self.env[key]}" for key in sorted(self.env) if key not in ("t", "seq", "label")]
        lines = [text(20 + n, 20, 100 + 30 * n, 300, 22, each) for n, each in enumerate(told)]
        return {**screen(*lines, button(12, 20, 400, 160, 44, "Add")), "f": [0, 0, *self.env["size"]]}

    def on(self, event):
        if event["t"] == "env":
            self.env = {**self.env, **event}


class Crashing(App):
    """Dies of a tap as a Swift app does."""

    def view(self):
        return screen(text(10, 20, 60, 300, 40, "Trap", a={"r": "header"}), button(11, 20, 120, 200, 44, "Crash"))

    def on(self, event):
        print("about to fail", file=sys.stderr)
        print("Fatal error: Index out of range", file=sys.stderr)
        print("0 [ra] 0x00 Swift._assert() at /build/swift/stdlib/public/Assert.swift:110:5", file=sys.stderr)
        print("1 [ra] 0x01 Trap.go() + 44 in app at /work/app/ContentView.swift:21:13", file=sys.stderr)
        sys.exit(132)


class Silent(App):
    """Shows itself and answers nothing."""

    def view(self):
        return screen(button(11, 20, 120, 200, 44, "Wait"))

    def on(self, event):
        return "silent"


class Garbage(App):
    """Answers every event with something that is no protocol."""

    answers = ("not json", "[1, 2]", '{"t":"frame","n":1,"ack":1,"root":{"i":1,"k":"box","f":[0,0,NaN,1]}}')

    def __init__(self, which=0):
        self.which = which

    def view(self):
        return screen(button(11, 20, 120, 200, 44, "Break"))

    def on(self, event):
        print(self.answers[self.which], flush=True)
        return "silent"
