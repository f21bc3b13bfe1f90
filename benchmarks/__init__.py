"""Speed, quality and load: each module with a `main()` measures one thing and gives back its tables.

To add one: a file in this folder with `def main() -> Table` (or a tuple of them). `make bench` finds it.
"""
