"""The command ``swiftgen``: its verbs are imported only when they are called."""

from importlib import import_module

import click

VERBS = {
    "new": ("swiftgen.cli.new:new", "Make an app from a request in plain words."),
    "refine": ("swiftgen.cli.refine:refine", "Change an app by saying what shall be different."),
    "check": ("swiftgen.cli.check:check", "Type-check an app folder or Swift files as an iOS app."),
    "repair": ("swiftgen.cli.repair:repair", "Repair an app, a Swift file or a model's reply."),
    "rename": ("swiftgen.cli.rename:rename", "Give a declaration another name, with all references."),
    "map": ("swiftgen.cli.map:map_", "Show what an app declares, ranked, within a number of tokens."),
    "lsp": ("swiftgen.cli.lsp:lsp", "Serve editors: completion and findings against the SDK."),
    "run": ("swiftgen.cli.run:run", "Run an app without a screen: events in, frames out."),
    "preview": ("swiftgen.cli.preview:preview", "Try an app live in the browser."),
    "shot": ("swiftgen.cli.shot:shot", "Write a picture of an app, after a list of taps."),
    "sheet": ("swiftgen.cli.sheet:sheet", "Write one picture of all screens of an app."),
    "film": ("swiftgen.cli.film:film", "Write a short animated picture of an app in use."),
    "export": ("swiftgen.cli.export:export", "Export an app to Xcode, Swift Playgrounds or a zip file."),
    "history": ("swiftgen.cli.history:history", "List the versions and checkpoints of an app."),
    "undo": ("swiftgen.cli.history:undo", "Go back one version, or to a checkpoint."),
    "redo": ("swiftgen.cli.history:redo", "Go on to the version that was undone last."),
    "checkpoint": ("swiftgen.cli.history:checkpoint", "Give the present version a name."),
    "compare": ("swiftgen.cli.history:compare", "Show what changed between two versions."),
    "gallery": ("swiftgen.cli.gallery:gallery", "Try recorded apps live, with no key."),
    "feedback": ("swiftgen.cli.feedback:feedback", "Say whether an app is what you wanted."),
    "resume": ("swiftgen.cli.resume:resume", "Go on with a run that was cut off or stopped."),
    "sdk": ("swiftgen.cli.sdk:sdk", "The Swift SDK that apps are compiled against."),
    "mcp": ("swiftgen.cli.mcp:mcp", "Serve coding agents by the Model Context Protocol."),
    "doctor": ("swiftgen.cli.doctor:doctor", "Say what this machine lacks, and how to mend it."),
}


class _Verbs(click.Group):
    """Verbs by name; the list of them needs no import."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in VERBS:
            return None
        module, _, name = VERBS[cmd_name][0].partition(":")
        command = getattr(import_module(module), name)
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Verbs"):
            formatter.write_dl([(name, told) for name, (_, told) in VERBS.items()])


@click.group(cls=_Verbs)
@click.version_option(package_name="swiftgen")
def main() -> None:
    """Turn a request in plain words into a SwiftUI app that compiles and runs, on Linux."""
