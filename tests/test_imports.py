"""Imports go one way; read from the syntax of every file, so that an import inside a function counts too."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCES = Path(__file__).parents[1] / "src" / "swiftgen"
LEAVES = frozenset({"__version__"})
LOW = ("swift", "toolchain", "sandbox", "preview", "project", "feedback", "writers", "composer", "settings")
STAGES = ("intent", "context", "structure", "implementation", "validation", "testing", "preview", "versioning")

# What each room may import besides itself and the artifacts.
MAY = {
    "artifacts": set[str](),
    "settings": set[str](),
    "swift": set[str](),
    "sandbox": {"settings"},
    "toolchain": {"settings", "sandbox", "swift"},
    "preview": {"settings", "sandbox", "toolchain"},
    "project": {"swift"},
    "feedback": {"settings"},
    "composer": {"swift"},
    "writers": {"settings", "composer", "swift"},
    "pipeline": set(LOW),
    "testing": set[str](),  # servers that stand in for providers, for tests and benchmarks
    "mcp": {"pipeline", "settings", "toolchain"},
    "cli": {"pipeline", "settings", "project", "mcp"},
    "gallery": set[str](),  # recorded replies and pictures, no code
    "studio": {"pipeline", "settings", "project"},
}


def imports() -> Iterator[tuple[str, str]]:
    """Every pair (module that imports, module that is imported) within the package."""
    for path in sorted(SOURCES.rglob("*.py")):
        importer = ".".join(("swiftgen", *path.relative_to(SOURCES).with_suffix("").parts)).removesuffix(".__init__")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from ((importer, name.name) for name in node.names if name.name.startswith("swiftgen."))
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{importer}: relative import"
                if node.module == "swiftgen":
                    yield from ((importer, f"swiftgen.{name.name}") for name in node.names if name.name not in LEAVES)
                elif node.module and node.module.startswith("swiftgen."):
                    yield importer, node.module


def room(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def test_every_import_goes_one_way() -> None:
    wrong = [
        f"{importer} imports {imported}"
        for importer, imported in imports()
        if room(imported) not in {room(importer), "artifacts"} | MAY.get(room(importer), set())
    ]
    assert wrong == []


def test_every_room_is_known() -> None:
    rooms = {path.name.removesuffix(".py") for path in SOURCES.iterdir() if not path.name.startswith(("_", "py.typed"))}
    assert rooms <= set(MAY)


@pytest.mark.parametrize("stage", STAGES)
def test_stages_do_not_import_each_other(stage: str) -> None:
    others = {f"swiftgen.pipeline.{other}" for other in STAGES if other != stage}
    mine = {imported for importer, imported in imports() if importer == f"swiftgen.pipeline.{stage}"}
    assert mine, "the stage's file is gone"
    assert not mine & others


def test_the_command_line_only_speaks() -> None:
    allowed = (
        "swiftgen.cli",
        "swiftgen.mcp",
        "swiftgen.pipeline",
        "swiftgen.settings",
        "swiftgen.artifacts",
        "swiftgen.project.folder",
    )
    used = {imported for importer, imported in imports() if importer.startswith("swiftgen.cli")}
    assert [module for module in used if not module.startswith(allowed)] == []
