"""``swiftgen mcp``: for coding agents."""

import click


@click.command()
def mcp() -> None:
    """Serve check, repair, run and shot over standard input and output by the Model Context Protocol."""
    from swiftgen.mcp.server import make_server  # noqa: PLC0415 (the list of verbs stays fast)
    from swiftgen.settings import Settings  # noqa: PLC0415

    make_server(Settings.from_environment()).run("stdio")
