"""What can be set, typed or opened is documented, and what is documented exists."""

import importlib
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from swiftgen.pipeline.sdk_coverage import markdown, sdk_coverage
from swiftgen.settings import VARIABLES

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
TO_BE_DRAWN: set[str] = set()


def verbs(group: click.Command, name: str = "") -> Iterator[str]:
    """Names of all commands, those in groups with the group's name before them."""
    if not isinstance(group, click.Group):
        yield name.strip()
        return
    context = click.Context(group)
    for part in group.list_commands(context):
        command = group.get_command(context, part)
        assert command is not None
        yield from verbs(command, f"{name} {part}")


def test_every_variable_of_the_environment_is_documented() -> None:
    table = (ROOT / "docs/settings.md").read_text()
    assert {name for name in VARIABLES if f"| `{name}` |" not in table} == set()


def test_no_variable_is_documented_that_nothing_reads() -> None:
    table = (ROOT / "docs/settings.md").read_text()
    assert set(re.findall(r"^\| `([A-Z_]+)` \|", table, re.M)) == set(VARIABLES)


@pytest.mark.skipif(importlib.util.find_spec("swiftgen.cli") is None, reason="there is no command line yet")
def test_every_verb_is_documented() -> None:
    main = importlib.import_module("swiftgen.cli").main
    text = (ROOT / "docs/cli.md").read_text()
    patterns = {verb: "swiftgen " + r"\b.*\b".join(verb.split()) + r"\b" for verb in verbs(main)}
    assert len(patterns) > 10
    missing = {verb for verb, pattern in patterns.items() if not re.search(pattern, text)}
    assert missing == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_to_files_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", re.sub(r"```.*?```", "", page.read_text(), flags=re.S))
    local = [target for target in targets if "://" not in target and target not in TO_BE_DRAWN]
    assert [target for target in local if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("target", ["install", "new", "preview", "test", "lint", "bench"])
def test_every_target_of_make_is_in_the_readme(target: str) -> None:
    assert f"make {target}" in (ROOT / "README.md").read_text()
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.M)


def test_the_page_of_what_the_sdk_covers_is_that_of_these_sources() -> None:
    page = (ROOT / "docs" / "sdk-coverage.md").read_text(encoding="utf-8")
    assert page == markdown(sdk_coverage()), "make it anew: swiftgen sdk coverage --markdown > docs/sdk-coverage.md"
