"""Symbols in layers and in motion, in a real browser against scripted apps."""

import pytest

from swiftgen.preview.shot import painted

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


async def looks(page, identity):
    """Fill and opacity of the parts of a symbol that is taken apart."""
    return await page.evaluate(
        """async identity => {
          const { screen } = await import("/app.js");
          const parts = [...screen.views.get(identity).group.drawing.querySelectorAll("*")];
          return parts.filter(each => each.level !== undefined || each.step !== undefined).map(each => {
            const { fill, opacity } = getComputedStyle(each);
            return [fill, Number(opacity)];
          });
        }""",
        identity,
    )


async def test_symbols_are_drawn_in_layers_and_parts(opened):
    red, blue, white = "rgb(255, 59, 48)", "rgb(0, 122, 255)", "rgb(255, 255, 255)"
    async with opened("modes") as (page, _):
        assert await looks(page, 100) == []
        assert await looks(page, 110) == [[blue, 0.25], [blue, 1]]  # the circle, then the mark
        assert await looks(page, 120) == [[red, 1], [blue, 1]]
        assert await looks(page, 121) == [[red, 1], [blue, 1]]  # a person, then the badge
        assert await looks(page, 117) == [[blue, 0.5], [blue, 1]]
        assert await looks(page, 126) == [[red, 1], [blue, 1]]
        assert await looks(page, 130) == [[red, 1], [white, 1]]
        assert await looks(page, 123) == [
            [blue, 1],
            [blue, 1],
            [red, 1],
            [red, 1],
        ]  # a speaker of two pieces, two waves
        assert sorted(opacity for _, opacity in await looks(page, 144)) == [0.3, 0.3, 1, 1]
        assert [opacity for _, opacity in await looks(page, 143)] == [1, 1, 1, 0.3]


async def stand_still(page):
    """Lets animations begin and not go on, so that it does not matter how quick the machine is."""
    clock = await page.context.new_cdp_session(page)
    await clock.send("Animation.enable")
    await clock.send("Animation.setPlaybackRate", {"playbackRate": 0})


MOVEMENTS = """() => document.getAnimations().filter(each => each.effect.target.closest("svg")).map(each => {
  const { iterations } = each.effect.getTiming();
  return iterations === Infinity ? 0 : iterations;
})"""  # how often each animation of a symbol plays; 0 is for ever
STAGE = """async () => {
  const { screen } = await import("/app.js");
  const { group } = screen.views.get(20);
  const moving = document.getAnimations();
  for (const each of moving) each.finish();
  await Promise.all(moving.map(each => each.finished));
  const { held, moved } = group.stage;
  return [Number(getComputedStyle(held).opacity), screen.views.get(20).node.name, moved.childElementCount];
}"""  # how visible a symbol is in the end, its name, and of how many drawings


async def becomes(page, script, wanted):
    """Waits until ``script`` gives what is wanted."""
    told = f"async wanted => JSON.stringify(await ({script})()) === JSON.stringify(wanted)"
    await page.wait_for_function(told, arg=wanted)


async def test_a_symbol_moves_once_for_each_change_of_its_value(opened):
    async with opened("moving") as (page, _):
        await stand_still(page)
        assert await page.evaluate(MOVEMENTS) == []
        await page.get_by_role("button", name="Count").click()
        await becomes(page, MOVEMENTS, [2])
        await page.reload()
        await painted(page)
        assert await page.evaluate(MOVEMENTS) == []


async def test_a_symbol_moves_while_its_effect_is_active(opened):
    async with opened("moving") as (page, _):
        await stand_still(page)
        await page.get_by_role("button", name="Active").click()
        await becomes(page, MOVEMENTS, [0] * 5)  # it pulses, and four parts of the other one light up
        await page.get_by_role("button", name="Active").click()
        await becomes(page, MOVEMENTS, [1] * 5)  # to the end of the round


async def test_a_symbol_stays_out_of_sight_and_gives_way_to_another(opened):
    async with opened("moving") as (page, _):
        await stand_still(page)
        await page.get_by_role("button", name="Gone").click()
        await becomes(page, STAGE, [0, "pause.fill", 1])
        await page.get_by_role("button", name="Gone").click()
        await becomes(page, STAGE, [1, "pause.fill", 1])
        await page.get_by_role("button", name="Swap").click()
        await becomes(page, MOVEMENTS, [1, 1])  # one goes, one comes
        await becomes(page, STAGE, [1, "play.fill", 1])
