"""What tests of the client look for on a page."""


async def seen(page, text):
    await page.locator("main svg text", has_text=text).wait_for()
