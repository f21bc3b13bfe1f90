"""Every node kind and key on one screen, and the same with hostile content."""

from apps import App
from nodes import box, button, field, path, rect, screen, scroll, symbol, text

DOT = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAFElEQVR42mP8z8BQz0AEYBxVSF+F"
    "AAhKDveksOjmAAAAAElFTkSuQmCC"
)
STOPS = [[0, "#FF2D55FF"], [0.5, "#FF9500FF"], [1, "#FFCC00FF"]]
RING = "M40 4A36 36 0 1 1 4 40"


def paints():
    linear = {"g": "linear", "stops": STOPS, "from": [0, 0], "to": [1, 1]}
    radial = {"g": "radial", "stops": STOPS, "at": [0.5, 0.5], "r0": 0, "r1": 40}
    angular = {"g": "angular", "stops": STOPS, "at": [0.5, 0.5], "a0": 0, "a1": 360}
    return [
        path(100, 16, 70, 80, 80, linear, radius=16),
        path(101, 106, 70, 80, 80, radial, radius=40),
        path(102, 196, 70, 80, 80, angular, radius=40),
        path(103, 286, 70, 80, 80, None, d=RING, stroke=angular, lw=8, cap="round"),
        path(104, 16, 160, 80, 80, None, d=rect(80, 80, 12), stroke="#5856D6FF", lw=2, dash=[6, 4], dashp=2),
        path(105, 106, 160, 80, 80, "#34C759FF", d=rect(80, 80) + "M20 20H60V60H20Z", eo=True),
    ]


def effects():
    return [
        path(110, 196, 160, 80, 80, "#FFFFFFFF", radius=12, sh=["#00000066", 6, 0, 3]),
        path(111, 286, 160, 80, 80, "#007AFFFF", radius=12, bl=3, sat=0.5),
        box(112, 16, 260, 80, 80, path(113, 0, 0, 80, 80, "#AF52DEFF"), clip=rect(80, 80, 40)),
        box(114, 106, 260, 80, 80, path(115, 0, 0, 80, 80, "#FF3B30FF"), mask=symbol(116, 8, 8, 48, "heart.fill")),
        path(117, 196, 260, 60, 60, "#FF9500FF", m=[0.87, 0.5, -0.5, 0.87, 30, 0]),
        path(118, 296, 260, 60, 60, "#30B0C7FF", gray=1, o=0.7),
    ]


def words():
    shown = text(120, 16, 350, 360, 24, "Weights: ", 20, 700)
    more = {"x": 100, "w": 100, "s": "italic mono", "font": [17, 400, "monospaced", 1], "c": "#8E8E93FF"}
    under = {"x": 230, "w": 60, "s": "under", "font": [17, 600, "rounded", 0], "c": "#000000FF", "u": "#FF3B30FF"}
    strike = {"x": 300, "w": 60, "s": "strike", "font": [17, 400, "serif", 0], "c": "#000000FF", "st": "#000000FF"}
    shown["lines"][0]["runs"] += [more, under, strike]
    return [shown]


def rest():
    names = [
        "star.fill",
        "trash",
        "plus.circle.fill",
        "gear",
        "bell.slash",
        "cart.circle.fill",
        "1.circle",
        "no.such.name",
    ]
    return [
        *(symbol(130 + n, 16 + 45 * n, 390, 24, name, weight=600 if n == 1 else 400) for n, name in enumerate(names)),
        {"i": 150, "k": "image", "f": [16, 440, 60, 60], "src": DOT, "fit": "cover", "a": {"r": "image", "l": "Dot"}},
        {"i": 151, "k": "image", "f": [86, 440, 60, 60], "src": DOT, "fit": "contain", "tint": "#34C759FF"},
        path(152, 160, 440, 216, 60, "#5AC8FAFF", d="M0 0H216V60H0ZM20 10H60V50H20Z", eo=True),
        {"i": 153, "k": "material", "f": [180, 450, 120, 40], "mat": "regular", "d": rect(120, 40, 12)},
        field(154, 16, 510, 170, 40, "typed", 0, "Field"),
        field(155, 200, 510, 170, 40, "secret", 0, "Password", secure=True),
        field(156, 16, 560, 354, 60, "two\nlines", 0, "Notes", multi=True),
        scroll(
            157, 16, 630, 354, 60, [800, 60],
            *(path(160 + n, n * 100, 0, 90, 60, "#FFCC00FF", radius=10) for n in range(8)), axes="h",
        ),
        button(15, 16, 700, 160, 44, "Button"),
        button(16, 200, 700, 160, 44, "Switch", role="toggle", a={"v": "1"}),
        {"i": 199, "k": "hologram", "f": [0, 0, 10, 10]},
    ]  # fmt: skip


class Gallery(App):
    def view(self):
        title = text(10, 16, 60, 120, 24, "Gallery", a={"r": "header"})
        title["lines"][0]["runs"][0]["c"] = {"g": "linear", "stops": STOPS, "from": [0, 0], "to": [1, 0]}
        return screen(title, *paints(), *effects(), *words(), *rest())

    def on(self, event):
        return None


EVIL = "</script><img src=x onerror=alert(1)>"


class Hostile(App):
    """Strings, paths and numbers that try to be more than they are."""

    def view(self):
        return screen(
            text(10, 16, 60, 360, 22, EVIL, a={"l": EVIL, "r": 'header" onfocus="alert(1)'}),
            path(11, 16, 100, 40, 40, "url(javascript:alert(1))", d='M0 0"/><script>alert(1)</script>'),
            path(12, 66, 100, 40, 40, "red;background:url(//x.test)", d="M0 0H40V40Zurl(#a)"),
            path(13, 116, 100, 40, 40, {"g": "linear", "stops": [[0, "red"], ["x", EVIL]], "from": "a", "to": None}),
            path(14, 1e30, -1e30, 1e300, 40, "#FF0000FF", sh=["x", "y", None, []], bl="9px)url(x", m=[1, "a", 0, 0]),
            {"i": 15, "k": "image", "f": [16, 150, 40, 40], "src": "javascript:alert(1)"},
            {"i": 16, "k": "image", "f": [66, 150, 40, 40], "src": "data:text/html,<script>alert(1)</script>"},
            {"i": 17, "k": "image", "f": [116, 150, 40, 40], "src": "https://example.test/x.png"},
            {"i": 18, "k": "image", "f": [166, 150, 40, 40], "src": "asset:../../etc/passwd"},
            symbol(19, 16, 200, 20, "__proto__"),
            symbol(20, 66, 200, 20, "../x.circle.fill", color="url(#x)"),
            {"i": 21, "k": "text", "f": [16, 240, 300, 20], "lines": "none"},
            {
                "i": 22,
                "k": "text",
                "f": [16, 270, 300, 20],
                "lines": [{"y": 10, "runs": [{"x": 0, "s": EVIL, "font": EVIL}]}],
            },
            field(23, 16, 300, 200, 40, EVIL, 0, EVIL, kb=EVIL, align=EVIL),
            {"i": 24, "k": "scroll", "f": [16, 350, 100, 100], "axes": 7, "content": "big", "at": [1]},
            {"i": 25, "k": "constructor", "f": [0, 0, 1, 1], "bm": "x;y", "clip": "url(#q)", "hit": 4, "mask": 3},
            button(26, 16, 500, 160, 44, "Still here"),
        )

    def on(self, event):
        return None
