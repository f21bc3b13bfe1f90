"""How far the SDK is: read from its sources, as numbers and as a page of documentation."""

from collections.abc import Sequence

from swiftgen.swift.coverage import ModuleCoverage, coverage
from swiftgen.toolchain.sdk_source import SdkSource, find_source

_HEAD = """# What the SDK covers

Made by `swiftgen sdk coverage --markdown > docs/sdk-coverage.md`; not edited by hand.

*Runs*: behaves. *Checks*: type-checks; when it is used the run report says `unsupported: …`. *Unavailable*: known by
name and rejected by the compiler with a message. Numbers count public declarations: types, initialisers, functions,
properties.
"""


def sdk_coverage(source: SdkSource | None = None) -> tuple[ModuleCoverage, ...]:
    """Each module that declares something. Raises ToolchainError when the sources are missing."""
    folder = (source or find_source()).folder / "Sources"
    files = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("*.swift"))}
    return tuple(module for module in coverage(files) if module.declared or module.unavailable)


def markdown(modules: Sequence[ModuleCoverage]) -> str:
    """The page: a table of all modules, then by name what does not run."""
    rows = [
        f"| {each.name} | {each.declared} | {each.runs} | {len(each.checks)} | {len(each.unavailable)} |"
        for each in modules
    ]
    total = [sum(column) for column in zip(*[_numbers(each) for each in modules], strict=True)]
    rows.append(f"| **all** | {' | '.join(map(str, total))} |")
    parts = [
        _HEAD,
        "| module | declared | runs | checks | unavailable |\n|---|---|---|---|---|\n" + "\n".join(rows) + "\n",
    ]
    for each in modules:
        if each.checks or each.unavailable:
            parts.append(f"## {each.name}\n")
            parts += [f"{title}: {_listed(names)}\n" for title, names in _named(each) if names]
    return "\n".join(parts)


def _numbers(each: ModuleCoverage) -> tuple[int, ...]:
    return each.declared, each.runs, len(each.checks), len(each.unavailable)


def _named(each: ModuleCoverage) -> tuple[tuple[str, list[str]], ...]:
    return ("Checks", each.checks), ("Unavailable", each.unavailable)


def _listed(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) + "."
