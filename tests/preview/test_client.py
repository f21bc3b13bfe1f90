"""The client in a real browser, against scripted apps."""

import pytest

from swiftgen.preview.inspect import SourcePlace
from swiftgen.preview.shot import painted

from .page import seen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


async def test_every_kind_is_drawn_without_a_violation(opened):
    async with opened("gallery") as (page, _):
        count = await page.evaluate("() => document.querySelectorAll('.n').length")
        assert count == 49
        assert await page.locator("linearGradient").count() == 2
        title = page.locator("svg text", has_text="Gallery")
        assert (await title.evaluate("text => getComputedStyle(text).fill")).startswith("url(")
        assert await page.locator("radialGradient").count() == 1
        assert await page.locator("foreignObject .conic").count() == 2
        assert await page.locator("input[type=password]").input_value() == "secret"
        assert await page.locator("textarea").input_value() == "two\nlines"
        assert await page.locator("img").nth(0).evaluate("image => image.naturalWidth") == 2
        assert await page.get_by_role("switch", name="Switch").get_attribute("aria-checked") == "true"
        assert await page.evaluate("() => document.fonts.check('700 20px swiftgen-default')")


async def test_hostile_content_is_inert(opened):
    async with opened("hostile") as (page, _):
        assert await page.locator("main script, main [onerror], main [onfocus], main iframe").count() == 0
        sources = await page.evaluate(
            "() => [...document.querySelectorAll('main img')].map((each) => each.getAttribute('src'))"
        )
        assert [each for each in sources if each] == []
        paths = await page.evaluate(
            "() => [...document.querySelectorAll('main path')].map((each) => each.getAttribute('d'))"
        )
        assert not any("script" in data or "url" in data for data in paths)
        assert await page.get_by_role("button", name="Still here").is_visible()
        assert await page.locator("main svg text", has_text="</script><img src=x onerror=alert(1)>").count() == 2


async def test_taps_reach_the_app(opened):
    async with opened("counter") as (page, live):
        await page.get_by_role("button", name="Add").click()
        await seen(page, "Count: 1")
        await page.get_by_role("button", name="Never").click(force=True)
        await page.get_by_role("button", name="Add").click()
        await seen(page, "Count: 2")
        assert live.host.frames == 3


async def test_keys_tap_what_has_the_focus(opened):
    async with opened("counter") as (page, _):
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await seen(page, "Count: 1")
        await page.keyboard.press("Space")
        await seen(page, "Count: 2")
        await page.keyboard.press("Tab")
        assert await page.evaluate("() => document.activeElement.placeholder") == "Name"


async def test_typing_in_the_middle_keeps_the_caret(opened):
    async with opened("counter") as (page, _):
        field = page.get_by_role("textbox", name="Name")
        await field.click()
        await page.keyboard.type("Ada Lace")
        await seen(page, "Hello Ada Lace")
        for _ in range(4):
            await page.keyboard.press("ArrowLeft")
        await page.keyboard.type("King ")
        await seen(page, "Hello Ada King Lace")
        assert await field.evaluate("input => input.selectionStart") == 9


async def test_a_drag_tells_where_it_is_and_a_long_press_is_no_tap(opened):
    async with opened("counter") as (page, _):
        await page.mouse.move(50, 430)
        await page.mouse.down()
        await page.mouse.move(120, 430, steps=4)
        await seen(page, "Drag changed")
        await page.mouse.up()
        await seen(page, "Drag ended 70")
        await page.mouse.down()
        await seen(page, "long 1")
        await page.mouse.up()


async def test_keys_adjust_and_do_the_actions_of_what_has_the_focus(opened):
    async with opened("counter") as (page, _):
        await page.get_by_role("slider", name="Rating").focus()
        await page.keyboard.press("ArrowUp")
        await seen(page, "Rated 4")
        await page.keyboard.press("ArrowLeft")
        await page.keyboard.press("ArrowDown")
        await seen(page, "Rated 2")
        await page.keyboard.press("Enter")
        await page.keyboard.press("Escape")
        await seen(page, "Rated 2 Escape")
        await page.keyboard.press("Tab")
        assert await page.evaluate("() => document.activeElement.textContent") == "Clear"
        await page.keyboard.press("Enter")
        await seen(page, "Rated 2 Clear")


async def test_two_fingers_by_mouse_wheel_and_keys(opened):
    async with opened("counter") as (page, _):
        # The view's middle is at (120, 600): the other finger is opposite.
        await page.mouse.move(170, 600)
        await page.keyboard.down("Alt")
        await page.mouse.down()
        await page.mouse.move(120, 700, steps=4)
        await page.mouse.up()
        await page.keyboard.up("Alt")
        await seen(page, "Pinch ended 2.00 90")
        await page.keyboard.down("Control")
        await page.mouse.move(120, 600)
        await page.mouse.wheel(0, -50)
        await page.keyboard.up("Control")
        await seen(page, "Pinch ended 1.65 0")
        await page.get_by_role("img", name="Map").focus()
        await page.keyboard.press("+")
        await seen(page, "Pinch ended 1.25 0")
        await page.keyboard.press("]")
        await seen(page, "Pinch ended 1.00 15")


async def test_two_fingers_on_the_glass_are_no_tap_and_no_drag(opened):
    async with opened("counter") as (page, _):
        await page.evaluate("""() => {
          const target = document.querySelector('[aria-label=Map]');
          const fire = (type, id, x, y) => target.dispatchEvent(new PointerEvent(type, {
            pointerId: id, pointerType: "touch", isPrimary: id === 1, clientX: x, clientY: y, bubbles: true, button: 0,
          }));
          fire("pointerdown", 1, 100, 600);
          fire("pointerdown", 2, 140, 600);
          fire("pointermove", 2, 200, 600);
          fire("pointerup", 2, 200, 600);
          fire("pointerup", 1, 100, 600);
        }""")
        await seen(page, "Pinch ended 2.50 0")


async def test_scrolling_is_native_and_told(opened):
    async with opened("rows") as (page, live):
        await page.mouse.move(200, 400)
        await page.mouse.wheel(0, 2000)
        await page.wait_for_function("() => document.querySelector('[data-kind=scroll]').scrollTop === 2000")
        await page.get_by_role("button", name="Row 50", exact=True).click()
        await page.wait_for_function("() => document.documentElement.dataset.painted >= 3")
        assert live.host.tree.nodes[5].props["at"] == [0, 2000]
        assert "1" in live.host.tree.nodes[1490].children[1].lines
        assert await page.evaluate("() => document.querySelector('[data-kind=scroll]').scrollTop") == 2000


async def test_a_tap_draws_anew_only_what_changed(opened):
    async with opened("rows") as (page, _):
        await page.evaluate(
            """() => {
              window.changed = 0;
              new MutationObserver((list) => { window.changed += list.length; })
                .observe(document.querySelector("main > .n"), {subtree: true, childList: true, characterData: true});
            }"""
        )
        await page.get_by_role("button", name="Row 3", exact=True).click()
        await page.wait_for_function("() => document.documentElement.dataset.painted >= 2")
        assert await page.evaluate("() => changed") <= 2


async def test_a_sheet_comes_and_goes(opened):
    async with opened("counter") as (page, _):
        await page.get_by_role("button", name="Open sheet").click()
        assert await page.get_by_role("dialog").evaluate("sheet => sheet.getAnimations().length") == 1
        await page.mouse.click(200, 100)
        await page.get_by_role("dialog").wait_for(state="detached")


async def test_a_lost_connection_comes_back_with_the_whole_tree(opened):
    async with opened("counter") as (page, live):
        links = []
        await page.route_web_socket("**/socket/app*", lambda link: links.append((link, link.connect_to_server())))
        await page.reload()
        await painted(page)
        field = page.get_by_role("textbox", name="Name")
        await field.evaluate("input => { window.kept = input; }")
        for watcher in list(live._watchers):
            live.leave(watcher)  # what happens now, this browser does not hear
        await live.host.tap("Add")
        await links[0][0].close()
        await seen(page, "Count: 1")
        assert len(links) == 2
        assert await field.evaluate("input => input === window.kept")


async def test_two_browsers_watch_one_app(opened):
    async with opened("counter") as (page, _):
        other = await page.context.new_page()
        await other.goto(page.server.app_url)
        await painted(other)
        await page.get_by_role("button", name="Add").click()
        await seen(other, "Count: 1")


async def test_every_watching_browser_hears_of_the_device(opened):
    async with opened("mirror", framed=True) as (page, live):
        other = await page.context.new_page()
        await other.goto(page.server.url)
        app = other.frame_locator("#app")
        await app.get_by_role("button", name="Add").wait_for()
        await page.get_by_role("combobox", name="Device", exact=True).select_option(label="iPhone SE (375 by 667)")
        await app.locator("svg text", has_text="safe [20.0, 0.0, 0.0, 0.0]").wait_for()
        await other.wait_for_function("() => document.getElementById('app').width === '375'")
        assert await app.locator(".island").is_hidden()
        assert "device=se" in await other.evaluate("() => location.hash")
        assert live.surroundings.screen == (375, 667)


async def test_the_address_remembers_the_device_and_asks_for_it(opened):
    wish = "&device=ipad&turned=1&scheme=dark&text=xxLarge&locale=ar_SA&rtl=1&still=1"
    async with opened("mirror", framed=True, wish=wish) as (page, live):
        app = page.frame_locator("#app")
        for told in (
            "size [1180.0, 820.0]",
            "textSize xxLarge",
            "locale ar_SA",
            "rtl True",
            "still True",
            "scheme dark",
        ):
            await app.locator("svg text", has_text=told).wait_for()
        await page.get_by_role("button", name="Right to left", pressed=True).wait_for()
        await page.get_by_role("button", name="Rotate").click()
        await app.locator("svg text", has_text="size [820.0, 1180.0]").wait_for()
        await page.wait_for_function("() => !location.hash.includes('turned')")
        kept = await page.evaluate("() => location.hash")
        assert all(each in kept for each in ("token=", "device=ipad", "scheme=dark", "text=xxLarge", "locale=ar_SA"))
        await page.get_by_role("button", name="Reload").click()
        await app.locator("svg text", has_text="size [820.0, 1180.0]").wait_for()
        assert live.host.scheme == "dark"


async def test_the_frame_is_used_by_keyboard_and_everything_has_a_name(opened):
    async with opened("mirror", framed=True) as (page, live):
        await page.frame_locator("#app").get_by_role("button", name="Add").wait_for()
        names = await page.evaluate(
            """() => [...document.querySelectorAll("button, select, iframe, section, aside")].map((each) =>
              each.getAttribute("aria-label") || each.title || each.labels?.[0]?.firstChild.data || each.textContent)"""
        )
        assert all(name.strip() for name in names)
        for _ in range(20):
            await page.keyboard.press("Tab")
            if await page.evaluate("() => document.activeElement.id") == "scheme":
                break
        await page.keyboard.press("Space")
        await page.get_by_role("button", name="Dark mode", pressed=True).wait_for()
        await page.keyboard.press("Tab")
        await page.keyboard.type("xx")
        await page.frame_locator("#app").locator("svg text", has_text="scheme dark").wait_for()
        assert live.surroundings.scheme == "dark"


async def test_the_console_tells_prints_from_what_is_not_supported(opened):
    async with opened("site", framed=True) as (page, _):
        await page.frame_locator("#app").get_by_role("tab", name="Settings").click()
        await page.get_by_role("button", name="Console").click()
        lines = page.get_by_role("log").get_by_role("listitem")
        await lines.filter(has_text="not supported yet: View.glow no glow yet").first.wait_for()
        await page.get_by_role("button", name="Not supported").click()
        assert await lines.filter(has_text="started").is_hidden()
        await page.get_by_role("button", name="Prints").click()
        assert await lines.filter(has_text="started").is_visible()


def places(clues):
    words = [word for _, word in clues.words]
    return SourcePlace("Home.swift", 7, {7: 'Button("Add") {}'}, False, f"the text {words[0]!r} is written there")


async def test_a_tap_in_inspect_mode_selects_and_names_the_line(opened):
    async with opened("counter", framed=True, locate=places) as (page, live):
        app = page.frame_locator("#app")
        await app.get_by_role("button", name="Add").wait_for()
        await page.get_by_role("button", name="Inspect").click()
        await app.locator("html.inspecting").wait_for()
        frames = live.host.frames
        await app.get_by_role("button", name="Add").click()
        panel = page.get_by_role("complementary", name="Inspector")
        await panel.get_by_role("heading", name="Home.swift:7").wait_for()
        await panel.get_by_text("Probable: the text 'Add' is written there.").wait_for()
        await panel.get_by_role("definition").filter(has_text="text").first.wait_for()
        assert await app.locator("#mark").is_visible()
        assert live.host.frames == frames
        await panel.get_by_role("button", name="Select what is around it").click()
        await panel.get_by_text("20, 160, 160 × 44").wait_for()  # noqa: RUF001 (what the page shows)
        await app.get_by_role("button", name="Open sheet").focus()
        await page.keyboard.press("Enter")
        await panel.get_by_role("heading", name="Open sheet").wait_for()
        await page.keyboard.press("Escape")
        await page.get_by_role("button", name="Inspect", pressed=False).wait_for()
        await app.get_by_role("button", name="Add").click()
        await app.locator("svg text", has_text="Count: 1").wait_for()


async def test_a_screen_reader_gets_the_names_that_the_app_gives(opened):
    async with opened("gallery") as (page, live):
        tree = await page.locator("main").aria_snapshot()
        for node in live.host.tree.root.walk():
            if node.role in {"button", "toggle", "image", "header"}:
                assert node.label in tree
        assert 'switch "Switch" [checked]' in tree


async def test_the_phone_switches_to_dark_and_starts_anew(opened):
    async with opened("counter", framed=True) as (page, live):
        app = page.frame_locator("#app")
        await app.get_by_role("button", name="Add").click()
        await app.locator("svg text", has_text="Count: 1").wait_for()
        await page.get_by_role("button", name="Dark mode").click()
        await app.locator('[data-kind=path] path[style*="rgb(28, 28, 30)"]').wait_for()
        assert live.host.scheme == "dark"
        await page.get_by_role("button", name="Console").click()
        await page.get_by_text("started").wait_for()
        await page.get_by_role("button", name="Reload").click()
        await app.locator("svg text", has_text="Count: 0").wait_for()
        await app.locator('[data-kind=path] path[style*="rgb(28, 28, 30)"]').wait_for()


async def test_a_crash_is_told_beside_the_phone(opened):
    async with opened("crash", framed=True) as (page, _):
        await page.frame_locator("#app").get_by_role("button", name="Crash").click()
        await page.locator("#state", has_text="ContentView.swift:21: Fatal error").wait_for()
        crash = page.get_by_role("log").locator("[data-kind=crash]")
        assert await crash.inner_text() == "crash: ContentView.swift:21: Fatal error: Index out of range"
        assert await crash.get_attribute("data-place") == "ContentView.swift:21"
        assert await page.get_by_role("log").locator("[data-kind=trace]").count() == 2


async def test_the_app_cannot_reach_the_page_around_it(opened):
    async with opened("counter", framed=True) as (page, _):
        await page.frame_locator("#app").get_by_role("button", name="Add").wait_for()
        frame = next(each for each in page.frames if each.parent_frame)
        with pytest.raises(Exception, match="cross-origin"):
            await frame.evaluate("() => parent.document.title")
        with pytest.raises(Exception, match="Failed to fetch"):
            await frame.evaluate("() => fetch('http://127.0.0.1:9/')")
