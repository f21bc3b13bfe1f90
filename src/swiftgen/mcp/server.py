"""The tools that a coding agent is given: check, symbol look-up, repair, run, shot."""

import asyncio
import tempfile
from pathlib import Path
from typing import Any

from mcp.server.fastmcp import FastMCP, Image
from mcp.server.fastmcp.exceptions import ToolError

from swiftgen.artifacts import Finding, SourceTree
from swiftgen.artifacts.symbol import Symbol
from swiftgen.pipeline import apps
from swiftgen.pipeline.lookup import look_up
from swiftgen.pipeline.play import take_picture, walk_app
from swiftgen.pipeline.sources import Sources, open_sources, version_of
from swiftgen.settings import Settings
from swiftgen.toolchain import Dialect

_INSTRUCTIONS = (
    "SwiftGen type-checks, repairs, runs and draws SwiftUI apps for iOS on this machine, without a Mac. Check after "
    "each edit; run the app before you call it done."
)
_MOST = 100  # findings in one answer: an agent reads the first ones


def make_server(settings: Settings) -> FastMCP:
    """The server with its tools; it reads what the paths that it is given name, and writes nothing."""
    server = FastMCP("swiftgen", instructions=_INSTRUCTIONS)

    @server.tool()
    async def check(path: str, target: str = "") -> dict[str, Any]:
        """Type-check a SwiftUI app for iOS: a folder of Swift files, a file, or an Xcode project.

        Args:
            path: absolute path.
            target: the oldest iOS that must run it, such as "iOS17"; empty for what the project says.
        """
        with _told():
            sources = open_sources([Path(path)])
            return _findings(await apps.check_sources(settings, _for(sources, target), _silent))

    @server.tool()
    async def check_code(files: dict[str, str], target: str = "") -> dict[str, Any]:
        """Type-check Swift files that are not on disk, together, as an iOS app.

        Args:
            files: file name to its whole text.
            target: the oldest iOS that must run it; empty for any.
        """
        with _told():
            sources = Sources(SourceTree(files=files), Dialect())
            return _findings(await apps.check_sources(settings, _for(sources, target), _silent))

    @server.tool()
    async def symbol(name: str) -> dict[str, Any]:
        """Look up a name of SwiftUI or another framework: declarations, first iOS, what replaces it.

        Args:
            name: such as "NavigationStack", "padding" or "View.padding".

        Returns:
            ``found``: its declarations; ``members``: those of a type; ``near``: names that were likely meant.
        """
        with _told():
            known = await look_up(settings, name)
        return {
            "found": [_declared(each) for each in known.found[:_MOST]],
            "members": [_declared(each) for each in known.members[:_MOST]],
            "near": list(known.near),
        }

    @server.tool()
    async def repair(path: str) -> dict[str, Any]:
        """Repair an app, a Swift file or a reply of a model by rules and the compiler; nothing is written.

        Args:
            path: absolute path.

        Returns:
            The repaired files and what is still wrong with them.
        """
        with _told():
            tree, report = await apps.repair(settings, apps.read_source(Path(path)), _silent)
            return {"files": dict(tree.files), **_findings(report.findings)}

    @server.tool()
    async def run(path: str) -> dict[str, Any]:
        """Build an app, start it in a sandbox and tap everything that can be reached.

        Args:
            path: absolute path of the app's folder.

        Returns:
            The screens met, every tap with whether it changed something, crashes with their Swift line, and API that
            does nothing yet.
        """
        with _told():
            report = await walk_app(await apps.build_app(settings, Path(path), _silent))
            return {"ok": report.ok, **report.model_dump(mode="json")}

    @server.tool()
    async def shot(path: str, taps: list[str] | None = None, *, dark: bool = False) -> Image:
        """A picture of an app's screen.

        Args:
            path: absolute path of the app's folder.
            taps: labels to tap first, in order.
            dark: in dark mode.
        """
        with _told(), tempfile.TemporaryDirectory(prefix="swiftgen-shot-") as folder:
            picture = Path(folder) / "shot.png"
            await take_picture(
                await apps.build_app(settings, Path(path), _silent), picture, tuple(taps or ()), dark=dark
            )
            return Image(data=await asyncio.to_thread(picture.read_bytes), format="png")

    return server


class _told:  # noqa: N801 - reads as a statement
    """Our own errors are sentences for who called; all others are faults of ours."""

    def __enter__(self) -> None:
        """Nothing to open."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if error is not None and type(error).__module__.startswith("swiftgen."):
            raise ToolError(" ".join(str(error).split())) from None


def _for(sources: Sources, target: str) -> Sources:
    if not target:
        return sources
    oldest = version_of(target)
    if oldest is None:
        raise ToolError(f"{target!r} is no version of iOS. Give one such as iOS17.")
    return sources.aimed_at(oldest)


def _findings(findings: tuple[Finding, ...]) -> dict[str, Any]:
    errors = sum(each.severity == "error" for each in findings)
    listed = [each.model_dump(mode="json", exclude_defaults=True) for each in findings[:_MOST]]
    return {"ok": not errors, "errors": errors, "findings": listed, "left_out": max(0, len(findings) - _MOST)}


def _declared(symbol: Symbol) -> dict[str, str]:
    facts = {"declaration": symbol.declaration, "in": symbol.owner or symbol.module, "module": symbol.module}
    facts |= {"since": symbol.since, "renamed": symbol.renamed, "doc": symbol.doc}
    return {key: value for key, value in facts.items() if value}


def _silent(_message: str, _fraction: float | None) -> None:
    """Nobody watches."""
