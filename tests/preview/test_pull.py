"""Pulling down to load anew, in a real browser against a scripted app."""

import pytest

from .page import seen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]
TOP = "() => document.querySelector('.content').getBoundingClientRect().top - 110"  # of the content, below its place


async def below(page, test):
    await page.wait_for_function(f"() => {{ const top = ({TOP})(); return {test}; }}")


async def pull(page, distance):
    """Presses at the first rows, and drags down."""
    await page.mouse.move(200, 300)
    await page.mouse.down()
    await page.mouse.move(200, 300 + distance, steps=8)


async def test_pulling_down_refreshes_and_the_content_stays_down_until_that_has_ended(opened):
    async with opened("pulled") as (page, live):
        await pull(page, 100)
        await below(page, "top > 40 && top < 60")
        await page.mouse.up()
        await below(page, "top === 0")
        await pull(page, 300)
        await seen(page, "Loads: 1")
        assert await page.evaluate(TOP) > 90
        await page.mouse.up()
        await below(page, "top === 60")
        assert await page.get_by_role("progressbar", name="Refreshing").is_visible()
        await pull(page, 300)
        await page.mouse.up()
        await page.get_by_role("button", name="Row 3", exact=True).click()
        await below(page, "top === 0")
        assert live.host.tree.nodes[11].lines == ["Loads: 1"]
        assert live.host.tree.nodes[1020].children[1].lines == ["1"]


async def test_a_finger_pulls_and_a_swipe_up_scrolls(opened):
    async with opened("pulled") as (page, live):
        touch = await page.context.new_cdp_session(page)

        async def finger(*ys):
            kinds = ["touchStart", *["touchMove"] * (len(ys) - 1)]
            for kind, y in zip(kinds, ys, strict=True):
                await touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": 200, "y": y}]})
            await touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

        await finger(200, 240, 300, 360, 420, 500)
        await seen(page, "Loads: 1")
        await below(page, "top === 60")
        await finger(700, 660, 600, 500, 400)
        await page.wait_for_function("() => document.querySelector('[data-kind=scroll]').scrollTop > 200")
        await live.host.send({"t": "tap", "i": 1000})
        await page.wait_for_function("() => !document.querySelector('.content').style.marginTop.startsWith('6')")
        assert live.host.tree.nodes[11].lines == ["Loads: 1"]


async def test_a_wheel_pulls_from_the_top_but_not_when_it_has_only_run_out_there(opened):
    async with opened("pulled") as (page, live):
        await page.evaluate("""() => {
          const scroll = document.querySelector('[data-kind=scroll]');
          const turned = {deltaY: -100, bubbles: true, cancelable: true};
          const wheel = () => scroll.dispatchEvent(new WheelEvent('wheel', turned));
          scroll.scrollTop = 5;
          wheel();
          scroll.scrollTop = 0;
          for (let turn = 0; turn < 5; turn += 1) wheel();
        }""")
        assert await page.evaluate(TOP) == 0
        assert live.host.tree.nodes[11].lines == ["Loads: 0"]
    async with opened("pulled") as (page, _):
        await page.mouse.move(200, 300)
        for _ in range(4):
            await page.mouse.wheel(0, -100)
        await seen(page, "Loads: 1")
        await below(page, "top === 60")


async def test_keys_refresh_too(opened):
    async with opened("pulled") as (page, _):
        await page.keyboard.press("Tab")
        assert await page.evaluate("() => document.activeElement.textContent") == "Refresh"
        await page.keyboard.press("Enter")
        await seen(page, "Loads: 1")
        await below(page, "top === 60")
        assert await page.get_by_role("button", name="Refresh").count() == 0
