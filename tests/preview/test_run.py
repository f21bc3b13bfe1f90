import pytest

from swiftgen.preview.run import ScriptError, play, read_script

from .bare import BareSandbox


async def test_a_script_is_answered_line_by_line(launch):
    events = read_script('# add twice\n{"t":"tap","label":"Add"}\n\n{"t":"tap","label":"Add"}\n{"t":"quit"}\n')
    answers = [answer async for answer in play(launch("counter"), BareSandbox(), events)]
    assert [answer["texts"][1] for answer in answers] == ["Count: 0", "Count: 1", "Count: 2"]
    assert {"label": "Add", "role": "button", "value": ""} in answers[0]["controls"]


async def test_an_unknown_label_ends_the_play_with_an_error(launch):
    events = [{"t": "tap", "label": "Nope"}, {"t": "tap", "label": "Add"}]
    answers = [answer async for answer in play(launch("counter"), BareSandbox(), events)]
    assert len(answers) == 2
    assert "Nothing on screen is called 'Nope'" in answers[-1]["error"]


async def test_a_crash_comes_with_the_console(launch):
    answers = [answer async for answer in play(launch("crash"), BareSandbox(), [{"t": "tap", "label": "Crash"}])]
    assert "about to fail" in answers[-1]["console"]


@pytest.mark.parametrize("line", ["tap", "[]", '{"t": "fly"}', "{"])
def test_what_is_no_event_names_its_line(line):
    with pytest.raises(ScriptError, match="Line 2 of the script"):
        read_script(f'{{"t":"full"}}\n{line}')
