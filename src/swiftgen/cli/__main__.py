"""``python -m swiftgen.cli``: the command line where the script is not in PATH."""

from swiftgen.cli import main

main()
