# ruff: noqa: E501 - lines of Swift templates and word lists
"""The shell: the app's entry and the root view that leads to all places, in one of several ways."""

from dataclasses import dataclass
from typing import Literal

from swiftgen.composer.emit.names import literal
from swiftgen.composer.emit.template import lines
from swiftgen.composer.kit import Kit
from swiftgen.composer.parts.base import Place, SwiftFile

Navigation = Literal["single", "stack", "tabs", "sheets"]


@dataclass(frozen=True)
class Shell:
    """The entry and the root, and how the places are reached."""

    files: tuple[SwiftFile, ...]
    navigation: Navigation


def shell(kit: Kit, places: tuple[Place, ...], stores: tuple[str, ...]) -> Shell:
    """Writes the entry and the root of an app of these places; the first place is its home."""
    navigation = _navigation(kit, places)
    root = {"tabs": _tabs, "sheets": _sheets, "stack": _stack, "single": _stack}[navigation](kit, places)
    name = kit.names["Root"]
    preview = "\n".join([f"  {name}()", *(f"    .environment({store}())" for store in stores)])
    source = f"import SwiftUI\n\nstruct {name}: View {{\n{_inside(root)}\n}}\n\n#Preview {{\n{preview}\n}}"
    return Shell(
        (SwiftFile(f"{kit.app_name}App.swift", _entry(kit, stores)), SwiftFile(f"{name}.swift", source)), navigation
    )


def _navigation(kit: Kit, places: tuple[Place, ...]) -> Navigation:
    if len(places) == 1:
        return "single"
    if len(places) > 4:
        return kit.pick("navigation", "stack", "sheets")
    return kit.pick("navigation", "tabs", "stack", "sheets", "tabs")


def _entry(kit: Kit, stores: tuple[str, ...]) -> str:
    states = [f"@State private var {store[0].lower()}{store[1:]} = {store}()" for store in stores]
    root = [f".environment({store[0].lower()}{store[1:]})" for store in stores]
    root.append(".tint(<<T>>.accent)")
    if kit.style.design != "default":
        root.append(f".fontDesign(.{kit.style.design})")
    if kit.style.always_dark:
        root.append(".preferredColorScheme(.dark)")
    return kit.fill(
        """
        import SwiftUI

        @main
        struct <<app>>App: App {
          <<states>>

          var body: some Scene {
            WindowGroup {
              <<Root>>()
                <<root>>
            }
          }
        }
        """,
        app=kit.app_name,
        states="\n".join(states),
        root=kit.fill("\n".join(root)),
    )


def _inside(text: str) -> str:
    return "\n".join(f"  {line}" if line else "" for line in text.split("\n"))


def _tabs(kit: Kit, places: tuple[Place, ...]) -> str:
    tab = """
        NavigationStack {
          <<view>>
        }
        .tabItem {
          Label(<<title>>, systemImage: <<symbol>>)
        }
        """
    tabs = [kit.fill(tab, view=p.view, title=literal(p.title), symbol=literal(p.symbol)) for p in places]
    return kit.fill("var body: some View {\n  TabView {\n    <<tabs>>\n  }\n}", tabs="\n".join(tabs))


def _stack(kit: Kit, places: tuple[Place, ...]) -> str:
    home, *others = places
    if kit.flip("stack-menu", 0.4) and len(others) > 1:
        links = "ToolbarItem(placement: .topBarLeading) {\n  Menu {\n    <<links>>\n  } label: {\n"
        links += '    Label("More", systemImage: "ellipsis.circle")\n  }\n}'
        flags = [f"@State private var shows{_key(p)} = false" for p in others]
        buttons = [
            f"Button {{\n  shows{_key(p)} = true\n}} label: {{\n  Label({literal(p.title)}, systemImage: {literal(p.symbol)})\n}}"
            for p in others
        ]
        ways = [f".navigationDestination(isPresented: $shows{_key(p)}) {{\n  {p.view}\n}}" for p in others]
        items, extra, states = kit.fill(links, links="\n".join(buttons)), "\n".join(ways), "\n".join(flags)
    else:
        link = (
            "ToolbarItem(placement: .topBarLeading) {\n  NavigationLink {\n    <<view>>\n  } label: {\n"
            "    Label(<<title>>, systemImage: <<symbol>>)\n  }\n}"
        )
        items = "\n".join(kit.fill(link, view=p.view, title=literal(p.title), symbol=literal(p.symbol)) for p in others)
        extra, states = "", ""
    toolbar = kit.fill(".toolbar {\n  <<items>>\n}", items=items) if others else ""
    return kit.fill(
        "<<states>>\n\nvar body: some View {\n  NavigationStack {\n    <<home>>\n      <<toolbar>>\n      <<extra>>\n  }\n}",
        states=states,
        home=home.view,
        toolbar=toolbar,
        extra=extra,
    ).lstrip("\n")


def _sheets(kit: Kit, places: tuple[Place, ...]) -> str:
    home, *others = places
    states = [f"@State private var shows{_key(place)} = false" for place in others]
    item = (
        "ToolbarItem(placement: .topBarLeading) {\n  Button {\n    shows<<key>> = true\n  } label: {\n"
        "    Label(<<title>>, systemImage: <<symbol>>)\n  }\n}"
    )
    sheet = (
        ".sheet(isPresented: $shows<<key>>) {\n  NavigationStack {\n    <<view>>\n      .toolbar {\n"
        "        ToolbarItem(placement: .confirmationAction) {\n"
        '          Button("Done") { shows<<key>> = false }\n        }\n      }\n  }\n}'
    )
    items = [kit.fill(item, key=_key(p), title=literal(p.title), symbol=literal(p.symbol)) for p in others]
    sheets = [kit.fill(sheet, key=_key(p), view=p.view) for p in others]
    return kit.fill(
        "<<states>>\n\nvar body: some View {\n  NavigationStack {\n    <<home>>\n      .toolbar {\n        <<items>>\n      }\n  }\n"
        "  <<sheets>>\n}",
        states=lines(*states),
        home=home.view,
        items="\n".join(items),
        sheets="\n".join(sheets),
    )


def _key(place: Place) -> str:
    return place.view.split("(")[0].removesuffix("View").removesuffix("Screen")
