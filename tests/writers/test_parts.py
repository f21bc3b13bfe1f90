from swiftgen.artifacts import Blueprint, Field, FilePlan, Method, Screen, TypePlan
from swiftgen.composer import compose
from swiftgen.writers.parts import AT_ONCE, waves


def plan(*, circle: bool = False) -> Blueprint:
    return Blueprint(
        app_name="Habits",
        display_name="Habits",
        root="HomeView",
        types=(
            TypePlan(name="Habit", kind="struct", fields=(Field(name="store", type="Store?"),) if circle else ()),
            TypePlan(name="Store", kind="class", methods=(Method(signature="func add(_ habit: Habit)"),)),
            TypePlan(name="Theme", kind="enum"),
        ),
        screens=(
            Screen(name="HomeView", leads_to=("DetailView", "AddView"), fields=(Field(name="store", type="Store"),)),
            Screen(name="DetailView", fields=(Field(name="habit", type="Habit"),)),
            Screen(name="AddView", fields=(Field(name="store", type="Store"),)),
        ),
        files=tuple(
            FilePlan(path=f"{name}.swift", holds=(name,))
            for name in ("HabitsApp", "HomeView", "DetailView", "AddView", "Store", "Habit", "Theme")
        ),
    )


def order(blueprint: Blueprint) -> list[set[str]]:
    return [{path.removesuffix(".swift") for part in wave for path in part} for wave in waves(blueprint)]


def test_what_is_used_comes_first_and_independent_files_together() -> None:
    assert order(plan()) == [
        {"Habit", "Theme"},
        {"DetailView", "Store"},
        {"AddView", "HomeView"},
        {"HabitsApp"},
    ] or order(plan()) == [{"Habit", "Theme"}, {"DetailView", "Store"}, {"AddView", "HomeView", "HabitsApp"}]


def test_every_file_comes_once_even_when_uses_go_in_a_circle() -> None:
    for blueprint in (plan(), plan(circle=True), compose("a habit tracker with streaks", 3).blueprint):
        paths = [path for wave in waves(blueprint) for part in wave for path in part]
        assert sorted(paths) == sorted(file.path for file in blueprint.files)
        assert all(len(wave) <= AT_ONCE for wave in waves(blueprint))


def test_a_plan_without_files_gets_one_for_each_type() -> None:
    bare = plan().model_copy(update={"files": ()})
    assert {path for wave in waves(bare) for part in wave for path in part} == {
        f"{name}.swift" for name in ("HabitsApp", "HomeView", "DetailView", "AddView", "Store", "Habit", "Theme")
    }
