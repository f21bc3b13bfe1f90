"""The command line, one verb a file: arguments come in, one answer and an exit status go out."""

from swiftgen.cli.root import main

__all__ = ["main"]
