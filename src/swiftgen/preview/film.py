"""A film of an app in use: a launch and a script of events come in, a short animated GIF or WebP goes out.

The page's animations stand still and are moved on step by step: a film is the same on a slow machine and a quick one.
"""

import asyncio
import io
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw
from playwright.async_api import Page

from swiftgen.preview.host import Host
from swiftgen.preview.launch import Launch, fresh_home
from swiftgen.preview.live import LiveApp
from swiftgen.preview.run import LONGEST_WAIT, number_of
from swiftgen.preview.server import PreviewServer
from swiftgen.preview.shot import CLOCK, Look, both, opened, painted
from swiftgen.sandbox.base import Sandbox

KINDS = (".gif", ".webp")
STEP = 80  # milliseconds from one picture to the next while something moves
LONGEST = 1_500  # milliseconds of one animation that are shown
HOLD, TOUCH, LAST = 800, 320, 1_600  # milliseconds that a screen stands, that a finger is seen, that the end stands
DOT = 18  # radius of the finger, in points
SIZES = (1.0, 0.75, 0.5, 0.35)
DURATIONS = """() => document.getAnimations().map((each) => {
  const {delay, duration, iterations} = each.effect.getComputedTiming();
  return iterations === Infinity ? 0 : delay + Number(duration) * iterations;
})"""
MOVE = """time => document.getAnimations().forEach((each) => {
  const {iterations} = each.effect.getComputedTiming();
  if (iterations === Infinity) each.currentTime = (each.filmed ?? 0) + time;
  else each.currentTime = time;
})"""
FINISH = """time => document.getAnimations().forEach((each) => {
  if (each.effect.getComputedTiming().iterations === Infinity) each.filmed = (each.filmed ?? 0) + time;
  else each.finish();
})"""


class FilmError(Exception):
    """The film cannot be made; the message says why."""


@dataclass(frozen=True)
class Reel:
    """How long and how large a film may be: what goes beyond is not shown, or shown smaller."""

    frames: int = 200
    seconds: float = 30.0
    bytes: int = 5 << 20


@dataclass(frozen=True)
class Film:
    """What was made; ``cut``: the script went on for longer than a film may be."""

    path: Path
    frames: int
    seconds: float
    width: int
    height: int
    bytes: int
    cut: bool


async def film(
    launch: Launch, out: Path, sandbox: Sandbox, events: Sequence[Mapping[str, Any]], *,
    look: Look | None = None, reel: Reel | None = None,
) -> Film:  # fmt: skip
    """Start the app with an empty home, play ``events`` before a camera, and write the film to ``out``.

    Raises:
        FilmError: ``out`` is neither a GIF nor a WebP, or the film stays too large.
        AppError: the app died, does not answer, or has not what an event names.
        NoBrowserError: Chromium is missing.
    """
    if out.suffix.lower() not in KINDS:
        raise FilmError(f"{out.name} is no film. Give a name that ends in .gif or .webp.")
    look, reel = look or Look(scale=1.0), reel or Reel()
    async with AsyncExitStack() as stack:
        clean = stack.enter_context(fresh_home(launch))
        live = LiveApp(replace(clean, scheme="dark" if look.dark else "light"), sandbox)
        stack.push_async_callback(live.stop)
        browser, host = await both(stack, live)
        server = await stack.enter_async_context(PreviewServer(live, assets=look.assets))
        page = await stack.enter_async_context(opened(browser, live, look))
        camera = _Camera(page, host, reel, look.scale)
        await camera.begin(server.app_url + CLOCK)
        for event in events:
            if event.get("t") == "quit" or camera.full:
                break
            await camera.play(event)
        camera.hold(LAST - HOLD)
    return await asyncio.to_thread(_written, camera, out, reel)


class _Camera:
    """Pictures of the page with how long each is shown."""

    def __init__(self, page: Page, host: Host, reel: Reel, scale: float) -> None:
        self.shots: list[tuple[Image.Image, int]] = []
        self._page, self._host, self._reel, self._scale = page, host, reel, scale
        self._before = b""
        self.cut = False

    @property
    def full(self) -> bool:
        """Whether the film is as long as it may be; then the rest is cut."""
        total = sum(each for _, each in self.shots)
        self.cut = self.cut or len(self.shots) >= self._reel.frames or total >= self._reel.seconds * 1000
        return self.cut

    async def begin(self, address: str) -> None:
        clock = await self._page.context.new_cdp_session(self._page)
        await clock.send("Animation.enable")
        await clock.send("Animation.setPlaybackRate", {"playbackRate": 0})
        await self._page.goto(address, wait_until="commit")
        await self._rest()

    async def play(self, event: Mapping[str, Any]) -> None:
        """Show where the finger is, let the event happen, show what moves and how it ends."""
        if event.get("t") == "wait":
            await self._wait(min(LONGEST_WAIT, number_of(event, "ms")))
            return
        spot = self._spot(event)
        if spot and self.shots:
            self._touch(spot)
        await self._host.send(event)
        await painted(self._page, self._host.frames)
        longest = min(LONGEST, max(await self._page.evaluate(DURATIONS), default=0))
        for time in range(STEP, int(longest), STEP):
            await self._page.evaluate(MOVE, time)
            await self._take(STEP)
        await self._page.evaluate(FINISH, longest)
        await self._rest()

    def hold(self, milliseconds: int) -> None:
        """Let the last picture stand longer."""
        if self.shots:
            picture, time = self.shots[-1]
            self.shots[-1] = (picture, time + milliseconds)

    async def _rest(self) -> None:
        await self._host.settle()
        await painted(self._page, self._host.frames)
        await self._page.evaluate(FINISH, 0)
        await self._take(HOLD)

    async def _wait(self, milliseconds: float) -> None:
        for _ in range(min(100, round(milliseconds / 200))):
            await asyncio.sleep(0.2)
            await self._take(200)
            if self.full:
                return

    def _spot(self, event: Mapping[str, Any]) -> tuple[float, float] | None:
        if event.get("t") not in {"tap", "long"}:
            return None
        identity = self._host.find(str(event["label"])) if "label" in event else event.get("i")
        node = self._host.tree.nodes.get(identity) if isinstance(identity, int) else None
        return self._host.tree.absolute(node).middle if node else None

    def _touch(self, spot: tuple[float, float]) -> None:
        picture = self.shots[-1][0].convert("RGBA")
        ground = Image.new("RGBA", picture.size, (0, 0, 0, 0))
        x, y, radius = (each * self._scale for each in (*spot, DOT))
        box = (x - radius, y - radius, x + radius, y + radius)
        ImageDraw.Draw(ground).ellipse(box, fill=(120, 120, 128, 120), outline=(255, 255, 255, 200), width=2)
        self.shots.append((Image.alpha_composite(picture, ground).convert("RGB"), TOUCH))
        self._before = b""

    async def _take(self, milliseconds: int) -> None:
        data = await self._page.screenshot()
        if data == self._before:
            self.hold(milliseconds)
            return
        self._before = data
        self.shots.append((Image.open(io.BytesIO(data)).convert("RGB"), milliseconds))


def _written(camera: _Camera, out: Path, reel: Reel) -> Film:
    shots = camera.shots[: reel.frames]
    for size in SIZES:
        pictures = [_scaled(picture, size) for picture, _ in shots]
        data = _encoded(pictures, [time for _, time in shots], out.suffix.lower())
        if len(data) <= reel.bytes:
            out.write_bytes(data)
            seconds = sum(time for _, time in shots) / 1000
            return Film(out, len(shots), seconds, *pictures[0].size, len(data), camera.cut)
    raise FilmError(f"The film is larger than {reel.bytes >> 10} KB even when it is small. Give a shorter script.")


def _scaled(picture: Image.Image, size: float) -> Image.Image:
    if size == 1:
        return picture
    width, height = (max(1, round(each * size)) for each in picture.size)
    return picture.resize((width, height), Image.Resampling.LANCZOS)


def _encoded(pictures: Sequence[Image.Image], times: Sequence[int], kind: str) -> bytes:
    out = io.BytesIO()
    if kind == ".gif":
        pictures = [each.quantize(128, dither=Image.Dither.NONE) for each in pictures]
    kinds: dict[str, dict[str, Any]] = {".gif": {"optimize": True}, ".webp": {"quality": 80, "method": 3}}
    more = kinds[kind]
    pictures[0].save(
        out, format=kind[1:].upper(), save_all=True, append_images=pictures[1:], duration=list(times), loop=0, **more
    )
    return out.getvalue()
