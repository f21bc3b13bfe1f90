"""Every layout of the case files, by the app that shows it: frames worked out by hand, and what holds for all."""

import json
import math
from types import SimpleNamespace

import pytest
import pytest_asyncio

from swiftgen.artifacts import SourceTree
from swiftgen.preview.host import Host
from swiftgen.preview.launch import launch_for
from swiftgen.sandbox import open_sandbox
from swiftgen.settings import Settings
from swiftgen.toolchain import build, ensure_sdk, find_toolchain

from .cases import program, read_cases
from .random_specs import layout, yielding
from .reference import arrange

pytestmark = [pytest.mark.swift, pytest.mark.asyncio(loop_scope="module")]
CASES = read_cases()
NEAR = 0.02  # of a point: frames are sent rounded


@pytest.fixture(scope="module")
def launch(tmp_path_factory):
    settings = Settings.from_environment()
    toolchain = find_toolchain(settings)
    sdk = ensure_sdk(toolchain, settings)
    built = build(SourceTree(files=program(CASES)), sdk=sdk, toolchain=toolchain, out=tmp_path_factory.mktemp("layout"))
    assert built.executable, [f"{each.path}: {each.message}" for each in built.findings if each.severity == "error"]
    return launch_for(built.executable, sdk=sdk, toolchain=toolchain)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def host(launch):
    running = await Host.start(launch, open_sandbox())
    yield running
    await running.stop()


async def shown(host, asked):
    """The frames of what is marked, by name, when the app shows that case."""
    field = host.find("case")
    await host.send({"t": "text", "i": field, "value": asked, "rev": host.frames + 1})
    return marks(host)


def marks(host):
    found = {}
    for node in host.tree.root.walk():
        if node.identifier and node.identifier != "case":
            found[node.identifier] = host.tree.absolute(node)
    return found


def near(value, expected):
    return abs(value - expected) <= NEAR


def told(rect):
    return f"{rect.x:g} {rect.y:g} {rect.width:g} {rect.height:g}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.identity)
async def test_frames_follow_from_the_rule(host, case):
    found = await shown(host, case.identity)
    wrong = []
    for name, expected in case.frames.items():
        rect = found.get(name)
        if rect is None:
            wrong.append(f"{name} is not there")
        elif not all(map(near, (rect.x, rect.y, rect.width, rect.height), expected)):
            wrong.append(f"{name} is {told(rect)}, not {' '.join(f'{each:g}' for each in expected)}")
    names = {name: SimpleNamespace(x=r.x, y=r.y, width=r.width, height=r.height) for name, r in found.items()}
    for claim in case.claims:
        if not eval(claim, {"abs": abs}, names):  # of our own case file
            seen = ", ".join(f"{name} {told(rect)}" for name, rect in found.items())
            wrong.append(f"{claim} does not hold: {seen}")
    wrong += [f"{name} is there" for name in case.absent if name in found]
    assert not wrong, f"{case.rule} {'; '.join(wrong)}"


@pytest.mark.parametrize("seeds", [range(start, start + 100) for start in range(0, 400, 100)], ids=str)
async def test_random_layouts_are_as_the_rules_say(host, seeds):
    for seed in seeds:
        spec = layout(seed)
        found = await shown(host, json.dumps(spec))
        for name, expected in arrange(spec, (300.0, 200.0)).items():
            rect = found[name]
            same = all(map(near, (rect.x, rect.y, rect.width, rect.height), expected))
            assert same, f"seed {seed}: {name} is {told(rect)}, not {expected}: {json.dumps(spec)}"


def parents(spec):
    """Each view's name with that of the view around it."""
    for child in spec.get("of", ()):
        yield child["name"], spec["name"]
        yield from parents(child)


@pytest.mark.parametrize("seeds", [range(start, start + 50) for start in range(0, 100, 50)], ids=str)
async def test_who_takes_what_is_offered_stays_within_it(host, seeds):
    for seed in seeds:
        spec = yielding(seed)
        found = await shown(host, json.dumps(spec))
        top = found[spec["name"]]
        assert top.width <= 300 + NEAR, f"seed {seed}: {told(top)}"
        assert top.height <= 200 + NEAR, f"seed {seed}: {told(top)}"
        for name, around in parents(spec):
            rect, room = found[name], found[around]
            inside = (
                rect.x >= room.x - NEAR
                and rect.y >= room.y - NEAR
                and rect.x + rect.width <= room.x + room.width + NEAR
                and rect.y + rect.height <= room.y + room.height + NEAR
            )
            assert inside, f"seed {seed}: {name} {told(rect)} leaves {around} {told(room)}: {json.dumps(spec)}"


async def test_there_are_enough_cases():
    assert len(CASES) >= 150
    assert len({case.identity for case in CASES}) == len(CASES)


async def test_every_frame_is_a_number_and_no_size_is_negative(host):
    for case in CASES:
        for room in ("", "@40x30", "@0x0", "@1000x1"):
            if room and case.room is None:
                continue
            for name, rect in (await shown(host, case.identity + room)).items():
                numbers = (rect.x, rect.y, rect.width, rect.height)
                assert all(map(math.isfinite, numbers)), f"{case.identity}{room}: {name} is {numbers}"
                assert rect.width >= 0, f"{case.identity}{room}: {name} is {numbers}"
                assert rect.height >= 0, f"{case.identity}{room}: {name} is {numbers}"


async def test_a_layout_does_not_depend_on_what_was_there_before(host):
    for case in CASES:
        before = await shown(host, case.identity)
        await host.send({"t": "full"})
        assert marks(host) == before, case.identity
        await host.send({"t": "env", "size": [800, 600], "safe": [0, 0, 0, 0]})
        await host.send({"t": "env", "size": [393, 852], "safe": [59, 0, 34, 0]})
        assert marks(host) == before, case.identity
