"""The second pass of a model, on its fake server: files in waves, early stops, several writers, kills."""

import asyncio
from pathlib import Path

import pytest

from swiftgen.artifacts import (
    Blueprint,
    Context,
    Event,
    FilePlan,
    FileReady,
    Finding,
    Intent,
    Method,
    Progress,
    Request,
    Screen,
    SourceTree,
    TypePlan,
)  # fmt: skip
from swiftgen.pipeline.budget import Budget, Meter
from swiftgen.pipeline.drafting import Draft, Drafting
from swiftgen.pipeline.stage import StageError, Tools
from swiftgen.pipeline.structure import plan
from swiftgen.settings import Settings
from swiftgen.testing import Answer, Call, Failure, OpenAIServer, Silence
from swiftgen.writers import WriterError
from tests.pipeline.test_watch import compiler

INTENT = Intent(title="Tally", kind="counter")
PLAN = Blueprint(
    app_name="Tally",
    display_name="Tally",
    root="HomeView",
    types=(
        TypePlan(name="Store", kind="class", methods=(Method(signature="func add()"),)),
        TypePlan(name="Theme", kind="enum"),
    ),
    screens=(Screen(name="HomeView", leads_to=("DetailView",)), Screen(name="DetailView")),
    files=tuple(
        FilePlan(path=f"{name}.swift", holds=(name,))
        for name in ("Store", "Theme", "DetailView", "HomeView", "TallyApp")
    ),
)


def file(path: str, text: str = "") -> str:
    name = path.removesuffix(".swift")
    return f"**{path}**\n```swift\n{text or f'struct {name} {{'}\n  let a = 1\n}}\n```\n"


def asked_for(call: Call) -> list[str]:
    listed = call.text.split("whole, and keep to its names")[-1].split("Form:")[0]
    return [path.path for path in PLAN.files if f"- {path.path}" in listed]


def by_call(call: Call) -> Answer:
    return Answer(text="".join(file(path) for path in asked_for(call)))


def tools(folder: Path, server: OpenAIServer, events: list[Event] | None = None, budget: Budget | None = None) -> Tools:
    settings = Settings.from_environment(
        {"SWIFTGEN_LOCAL_URL": server.url, "SWIFTGEN_DATA": str(folder), "SWIFTGEN_CACHE": str(folder)}
    )
    return Tools(settings, (events if events is not None else []).append, Meter(budget or Budget()), folder)


def request(writer: str = "local/m") -> Request:
    return Request(text="a tally", directory="/nowhere", writer=writer)


async def drafted(kit: Tools, check: object = None) -> Draft:
    [writer] = kit.writers(request(), "implementation")
    return await Drafting(kit, writer, check).write(request(), INTENT, Context(), PLAN)  # type: ignore[arg-type]


async def test_files_come_in_waves_with_what_stands_already(tmp_path: Path) -> None:
    events: list[Event] = []
    with OpenAIServer(by_call=by_call) as server:
        draft = await drafted(tools(tmp_path, server, events))
    assert sorted(draft.tree.files) == sorted(file.path for file in PLAN.files)
    ready = [event.path for event in events if isinstance(event, FileReady)]
    assert sorted(ready) == sorted(draft.tree.files)
    waves = [asked_for(call) for call in server.calls]
    first = {path for paths in waves[:3] for path in paths}
    assert first == {"Store.swift", "Theme.swift", "DetailView.swift"}
    assert "struct DetailView" in server.calls[-1].text  # what stands already is shown to the next wave
    assert "HomeView.swift" in asked_for(server.calls[-1]) or "TallyApp.swift" in asked_for(server.calls[-1])


async def test_a_hopeless_stream_is_stopped_and_gone_on_with(tmp_path: Path) -> None:
    bad = "struct Theme {\n  let a = wrong(1)\n  let b = wrong(2)\n  let c = wrong(3)"
    long = "\n".join(f"struct More{number} {{\n}}\n" for number in range(400))

    def script(call: Call) -> Answer:
        if "You were stopped here" in call.text:
            assert "extra argument 'x' in call" in call.text
            return Answer(text="struct Theme {\n}\n```\n")
        if "A.swift" in call.text:
            return Answer(text=file("A.swift", f"struct A {{\n}}\n\n{bad}\n}}\n{long}\nstruct End {{"), piece=200)
        return Answer(text="")

    small = Blueprint(app_name="A", display_name="A", root="", files=(FilePlan(path="A.swift", holds=("A",)),))
    with OpenAIServer(by_call=script) as server:
        kit = tools(tmp_path, server, events := [])
        [writer] = kit.writers(request(), "implementation")

        async def slow_compiler(tree: SourceTree) -> tuple[Finding, ...]:
            return await compiler(tree)

        draft = await Drafting(kit, writer, slow_compiler).write(request(), INTENT, Context(), small)
    assert draft.tree.files == {"A.swift": "struct A {\n}\nstruct Theme {\n}\n"}
    assert draft.stopped == 1
    assert draft.saved > 0
    assert any("stopped early 1 times" in event.message for event in events if isinstance(event, Progress))
    assert writer.usage.calls == 2  # what was stopped is paid for as well


async def test_a_killed_run_pays_for_no_reply_twice(tmp_path: Path) -> None:
    with OpenAIServer(by_call=by_call) as server:
        first = await drafted(tools(tmp_path, server))
        calls = len(server.calls)
        again = await drafted(tools(tmp_path, server))
        assert again.tree == first.tree
        assert len(server.calls) == calls


async def test_one_part_that_fails_for_good_ends_the_others(tmp_path: Path) -> None:
    def script(call: Call) -> Answer | Failure | Silence:
        return Failure(401, "key", "no") if "Store.swift" in asked_for(call) else Silence()

    with OpenAIServer(by_call=script) as server, pytest.raises(WriterError, match="does not accept the key"):
        await asyncio.wait_for(drafted(tools(tmp_path, server)), 20)


async def test_no_code_at_all_is_one_sentence(tmp_path: Path) -> None:
    with (
        OpenAIServer(by_call=lambda _: Answer(text="Sorry.\n")) as server,
        pytest.raises(StageError, match="no Swift code"),
    ):
        await drafted(tools(tmp_path, server))


async def test_the_budget_ends_the_second_pass_with_what_had_come(tmp_path: Path) -> None:
    with OpenAIServer(by_call=by_call) as server:
        kit = tools(tmp_path, server, budget=Budget(calls=2))
        draft = await drafted(kit)
    assert 0 < len(draft.tree.files) < len(PLAN.files)
    assert "2 model calls" in kit.stopped[0]


async def test_of_several_plans_the_best_architecture_wins_and_a_failing_writer_only_narrows_the_field(
    tmp_path: Path,
) -> None:
    rich = PLAN.model_dump(mode="json")
    poor = {**rich, "types": [], "screens": [{"name": "HomeView"}], "files": []}
    answers = {"rich": Answer(data=rich), "poor": Answer(data=poor), "ill": Failure(401, "key", "no")}
    with OpenAIServer(by_call=lambda call: answers[call.body["model"]]) as server:
        kit = tools(tmp_path, server, events := [])
        blueprint = await plan(kit, request("local/poor,local/ill,local/rich"), INTENT, Context())
    assert blueprint == PLAN
    said = [event.message for event in events if isinstance(event, Progress)]
    assert any("going on without local/ill" in message for message in said)
    assert any("that of local/rich is taken" in message for message in said)


async def test_when_no_writer_can_plan_all_say_why(tmp_path: Path) -> None:
    with (
        OpenAIServer(by_call=lambda _: Failure(401, "key", "no")) as server,
        pytest.raises(WriterError, match=r"No writer could do it\. local/a: .* local/b: "),
    ):
        await plan(tools(tmp_path, server), request("local/a,local/b"), INTENT, Context())
