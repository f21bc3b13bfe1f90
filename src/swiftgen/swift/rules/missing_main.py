"""An app that starts nowhere."""

from collections.abc import Iterator

from swiftgen.artifacts import Fix
from swiftgen.swift.index.declarations import Declaration
from swiftgen.swift.index.wrappers import is_passed, wrapper_of
from swiftgen.swift.rules.base import Case, Rule, Sight

_FIRST = ("ContentView", "RootView", "MainView", "HomeView", "MainTabView", "AppView")


def _propose(sight: Sight) -> Iterator[Fix]:
    if any("@main" in each.attributes for each in sight.project):
        return
    apps = [each for each in sight.project if each.kind in {"struct", "class"} and "App" in each.conformances]
    for app in apps:
        edit = sight.edit(app.start, app.start, "@main\n", app.path)
        yield sight.fix(f"The app starts with `{app.name}`.", edit)
    if apps:
        return
    for view in _roots(sight)[:3]:
        end = len(sight.tree.files[view.path].encode())
        name = "MainApp" if not sight.declared("MainApp") else "StartedApp"
        text = (
            f"\n@main\nstruct {name}: App {{\n    var body: some Scene {{\n        WindowGroup {{\n"
            f"            {view.name}()\n        }}\n    }}\n}}\n"
        )
        yield sight.fix(f"Started the app with `{view.name}`.", sight.edit(end, end, text, view.path))


def _roots(sight: Sight) -> list[Declaration]:
    """The views that need nothing from outside, those first that no other code shows."""
    views = [v for v in sight.project if v.kind == "struct" and "View" in v.conformances and not _needs(v)]

    def order(view: Declaration) -> tuple[int, int]:
        named = _FIRST.index(view.name) if view.name in _FIRST else len(_FIRST)
        return named, sight.occurrences(view.name)

    return sorted((view for view in views if not view.owner), key=order)


def _needs(view: Declaration) -> bool:
    """Whether it must be given something."""
    made = [member for member in view.members if member.kind == "init"]
    if made:
        return all(any("=" not in kind for _, _, kind in each.parameters) for each in made)
    return any(
        wrapper_of(member) == "EnvironmentObject" or (is_passed(member) and not member.type.endswith("?"))
        for member in view.members
    )


RULE = Rule(
    name="missing_main",
    what="Marks the app with `@main`, or writes one that shows the view which nothing else shows.",
    why="A model writes views and no app, or forgets the attribute.",
    codes=("missing-main",),
    rank=8,
    propose=_propose,
    invalid=(
        Case(
            "‸struct N: App {\n    var body: some Scene { WindowGroup { A() } }\n}\n",
            "The app has no entry point.",
            "@main\nstruct N: App {\n    var body: some Scene { WindowGroup { A() } }\n}\n",
        ),
        Case(
            "‸struct A: View {\n    var body: some View { B(n: 1) }\n}\nstruct B: View {\n    let n: Int\n}\n",
            "The app has no entry point.",
            "struct A: View {\n    var body: some View { B(n: 1) }\n}\nstruct B: View {\n    let n: Int\n}\n"
            "\n@main\nstruct MainApp: App {\n    var body: some Scene {\n        WindowGroup {\n            A()\n"
            "        }\n    }\n}\n",
        ),
    ),
    valid=(
        Case("‸@main struct N: App {}\n", "The app has no entry point."),
        Case("‸struct A: View {\n    let n: Int\n}\n", "The app has no entry point."),
    ),
)
