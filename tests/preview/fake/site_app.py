"""A small app with tabs, pushes, sheets, toggles and fields: ground for the walker."""

from apps import App
from nodes import box, button, field, path, screen, text


class Site(App):
    def __init__(self):
        self.tab, self.pushed, self.sheet, self.on_, self.name, self.rev, self.items = 0, None, False, False, "", 0, 2

    def view(self):
        title = self.pushed or ("Home", "Settings")[self.tab]
        parts = [text(10, 20, 60, 353, 41, title, 34, 700, a={"r": "header"})]
        if self.pushed:
            parts.append(button(20, 8, 20, 80, 30, "Back"))
        elif self.tab == 0:
            parts += [
                button(100 + n, 20, 120 + 50 * n, 353, 44, f"Item {n + 1}", role="link") for n in range(self.items)
            ]
            parts.append(button(21, 300, 20, 80, 30, "New"))
        else:
            parts.append(button(22, 20, 120, 353, 44, "Dark", role="toggle", a={"v": str(int(self.on_))}))
            parts.append(button(23, 20, 180, 353, 44, "Dead"))
        parts += [
            button(24 + n, 20 + 180 * n, 780, 170, 40, name, role="tab") for n, name in enumerate(("Home", "Settings"))
        ]
        if self.sheet:
            parts.append(self._sheet())
        return screen(*parts)

    def _sheet(self):
        return box(
            30, 0, 0, 393, 852, path(31, 0, 0, 393, 852, "#00000066", hit=["tap"]),
            box(
                32, 0, 200, 393, 652, path(33, 0, 0, 393, 652, "#F2F2F7FF"),
                text(34, 20, 20, 300, 24, "New item", 20, 600, a={"r": "header"}),
                field(35, 20, 60, 300, 40, self.name, self.rev, "Title"),
                button(36, 20, 120, 160, 44, "Save", **({} if self.name else {"dis": True})),
                button(37, 200, 120, 160, 44, "Cancel"), a={"r": "sheet"},
            ),
        )  # fmt: skip

    def on(self, event):
        kind, node = event["t"], event.get("i")
        if kind == "text":
            self.name, self.rev = event["value"], event["rev"]
        if kind != "tap":
            return
        if node >= 100:
            self.pushed = f"Item {node - 99}"
        elif node == 36:
            self.items, self.sheet, self.name = self.items + 1, False, ""
        self.sheet = node == 21 or (self.sheet and node not in (31, 36, 37))
        self.pushed = None if node == 20 else self.pushed
        if node in (24, 25):
            self.tab, self.pushed = node - 24, None
        self.on_ = self.on_ != (node == 22)

    def messages(self):
        return [{"t": "unsupported", "api": "View.glow", "note": "no glow yet"}] if self.tab else []
